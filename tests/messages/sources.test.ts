import { describe, expect, it } from "vitest";
import { composeMessage } from "../../src/messages/compose.ts";
import { composeSources } from "../../src/messages/sources.ts";
import { AUDIENCE, briefOf, ENGLISH, extract, GERMAN, nextResults } from "./brief.ts";

describe("the sources of a brief", () => {
  const brief = briefOf([extract(ENGLISH, 0), extract(GERMAN, 1), extract(ENGLISH, 0)], {
    dates: [nextResults("Zahlen")],
  });
  const sources = composeSources(brief, AUDIENCE);

  it("are its sentences word for word, article by article", () => {
    const read = sources.sections.map(({ heading, lines }) => [
      heading,
      ...lines.map(({ content }) =>
        content.map((inline) => (inline.type === "footnote" ? `[${inline.number}]` : inline.text)).join(""),
      ),
    ]);
    expect(read).toEqual([
      [
        "Börsenblatt, 28. Januar 2027: Lindner baut um",
        "Der Umsatz lag bei 3,4 Milliarden Euro. [2]",
        "Die Zahlen kommen am 5. Februar nach Börsenschluss. [3]",
      ],
      [
        "wire.example, 27. Januar 2027: Lindner sells less",
        "Revenue came in at 3.1 billion euros, Lindner said. [1]",
      ],
    ]);
    expect(sources.sections.flatMap(({ lines }) => lines.map(({ style }) => style))).toEqual(
      Array(3).fill("quote"),
    );
  });

  it("have the numbers and addresses they have in the brief", () => {
    expect(sources.footnotes).toEqual(composeMessage(brief, AUDIENCE).footnotes);
  });

  it("have their figures in bold", () => {
    const strong = sources.sections.flatMap(({ lines }) =>
      lines.flatMap(({ content }) =>
        content.flatMap((inline) => (inline.type === "strong" ? [inline.text] : [])),
      ),
    );
    expect(strong).toEqual(["3,4 Milliarden Euro", "5. Februar", "3.1 billion euros"]);
  });

  it.each([
    ["a brief that states nothing", composeSources(briefOf([]), AUDIENCE), "enthält keine Aussage"],
    [
      "articles that are gone",
      composeSources(briefOf([extract(GERMAN, 0)]), { ...AUDIENCE, articles: [] }),
      "nicht mehr gespeichert",
    ],
  ])("of %s are told to be none", (_what, message, expected) => {
    expect(message.fallback).toContain(expected);
  });
});
