import { expect, it } from "vitest";
import { asVerifiedBullet } from "../../src/verification/verified.ts";
import { amendMessage } from "../../src/messages/amend.ts";
import type { Amendment } from "../../src/messages/amend.ts";
import { composeMessage } from "../../src/messages/compose.ts";
import { lineText } from "../../src/messages/fallback.ts";
import type { EarlierValue } from "../../src/domain/brief.ts";
import { briefOf, ENGLISH, extract, GERMAN } from "./brief.ts";

const [PLAIN, OTHER] = [extract(GERMAN, 1), extract(GERMAN, 0)];
const AUDIENCE = {
  instrument: null,
  articles: [GERMAN, ENGLISH],
  zone: "Europe/Berlin",
  now: "2027-01-29T10:00:00.000Z",
  briefId: "b1",
};
const [, REVENUE] = GERMAN.figures;
if (!REVENUE) throw new Error("the article has no such figure");
const EARLIER = {
  metric: "revenue",
  figure: { span: { start: 0, end: 1 }, figure: ENGLISH.figures[0], article: ENGLISH.id },
  evidence: extract(ENGLISH, 0).evidence[0],
} as unknown as EarlierValue;

/** The lines of the bullets once the first has been amended; marks as [1]. */
function amended(amendment: Amendment, shown: object = {}): readonly string[] {
  const brief = briefOf([PLAIN, OTHER]);
  const [first, second] = brief.bullets;
  if (!first || !second) throw new Error("two bullets are two bullets");
  const posted = composeMessage({ ...brief, bullets: [{ ...first, ...shown }, second] }, AUDIENCE);
  const amendments = new Map([[first, amendment]]);
  const { sections } = amendMessage({ posted, brief, amendments, articles: [GERMAN, ENGLISH] });
  return (sections[0]?.lines ?? []).map(
    (line) =>
      `${line.style}: ${lineText(line)} ${line.content
        .flatMap((each) => (each.type === "footnote" ? [`[${each.number}]`] : []))
        .join("")}`,
  );
}

const newer = { ...REVENUE, value: "3500000000", surface: "3,5 Milliarden Euro" } as typeof REVENUE;
const body = { text: PLAIN.body.text.replace("3,4", "3,5"), figures: [] };
const CORRECTED: Amendment = {
  type: "corrected",
  bullet: asVerifiedBullet({ ...PLAIN, body }),
  changed: [{ older: REVENUE, newer }],
};
const REST = "bullet: Lindner streicht rund 1.200 Stellen in der Verwaltung.";

it("a corrected bullet has its new words, and a note with both figures and the source", () => {
  expect(amended(CORRECTED)).toEqual([
    "bullet: Der Umsatz lag bei 3,5 Milliarden Euro. [1]",
    "note: Korrigiert: 3,5 Mrd. € statt 3,4 Mrd. € [1]",
    `${REST} [2]`,
  ]);
});

it("what this channel alone was told around a bullet stays", () => {
  const [line, note] = amended(CORRECTED, { update: true, earlier: [EARLIER] });
  expect(line).toMatch(
    /^bullet: Update: Der Umsatz lag bei 3,5 Milliarden Euro\. \(.*zuvor 3,1 Mrd\. €\) \[1\]\[2\]$/u,
  );
  expect(note).toBe("note: Korrigiert: 3,5 Mrd. € statt 3,4 Mrd. € [1]");
});

it.each([
  ["withdrawn", "Zurückgezogen: ", "Die Quelle hat diese Meldung zurückgezogen."],
  ["unsupported", "Nicht mehr belegt: ", "Die Quelle wurde geändert und sagt das nicht mehr."],
] as const)("a bullet that is %s keeps its words behind a mark", (type, mark, note) => {
  expect(amended({ type })).toEqual([
    `bullet: ${mark}Der Umsatz lag bei 3,4 Milliarden Euro. [1]`,
    `note: ${note} [1]`,
    `${REST} [2]`,
  ]);
});
