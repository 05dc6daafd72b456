import { expect, it } from "vitest";
import { conceptsIn } from "../../src/lexicon/concepts-in.ts";

const directionsIn = (text: string): readonly string[] =>
  conceptsIn(text, { start: 0, end: text.length }, "de")
    .filter(({ concept }) => concept.kind === "direction")
    .map(({ concept }) => concept.id);

it.each([
  ["Der Konzern strich 300 Stellen.", "down"],
  ["Die Aktie soll fallen.", "down"],
  ["Das Werk schloss im Mai.", "close"],
])("reads the verb in: %s", (text, direction) => {
  expect(directionsIn(text)).toContain(direction);
});

it.each([
  "Das macht einen Strich durch die Rechnung.",
  "In diesem Fall klagt er.",
  "Der Käufer zahlt das Schloss.",
])("reads no direction out of the noun in: %s", (text) => {
  expect(directionsIn(text).filter((id) => id === "down" || id === "close")).toEqual([]);
});
