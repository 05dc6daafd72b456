import { expect, it } from "vitest";
import { rememberStories } from "../../src/desk/remember-stories.ts";
import { writeNews } from "../stories/article.ts";

const day = (name: string) => [
  writeNews({ id: `${name}-1`, title: "Torvik", text: `Torvik hat am ${name} ein Werk in Oulu eröffnet.` }),
  writeNews({ id: `${name}-2`, title: "Selbit", text: `Selbit meldete am ${name} einen Verlust.` }),
];

it("tells the stories of articles it has just told of as it did then", () => {
  const tell = rememberStories();
  const told = tell(day("Montag"));
  expect(told).toHaveLength(2);
  tell(day("Dienstag"));
  expect(tell(day("Montag"))).toBe(told);
});

it("tells them anew when one has changed, however little, or another has come", () => {
  const tell = rememberStories();
  const [first, ...rest] = day("Montag");
  if (!first) throw new Error("no news");
  const told = tell([first, ...rest]);
  expect(tell([{ ...first, text: first.text.replace("Oulu", "Turku") }, ...rest])).not.toBe(told);
  const another = writeNews({ id: "c", title: "Calloway", text: "Calloway will 900 Fahrer einstellen." });
  expect(tell([first, ...rest, another])).toHaveLength(3);
});

it("forgets what nobody has looked at for many days", () => {
  const tell = rememberStories();
  const told = tell(day("Montag"));
  for (let other = 0; other < 20; other++) tell(day(`Tag ${other}`));
  expect(tell(day("Montag"))).not.toBe(told);
});
