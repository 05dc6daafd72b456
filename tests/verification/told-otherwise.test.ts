import { describe, expect, it } from "vitest";
import { codesOf, judge } from "./judge.ts";
import type { Direction } from "./judge.ts";

/** What may be told in other words, and what these words must not let through. */
interface Told {
  readonly direction: Direction;
  readonly source: string;
  readonly right: readonly string[];
  readonly wrong: readonly (readonly [claim: string, code: string])[];
}

const TOLD: Readonly<Record<string, readonly Told[]>> = {
  "a count that the source tells by another word": [
    {
      direction: "en",
      source: "Halden said at 10:12 that it closes 40 stores.",
      right: [],
      wrong: [["Halden closes 12 stores.", "wrong-value"]],
    },
    {
      direction: "en\u2192de",
      source: "Halden said at 10:12 that it closes 40 stores.",
      right: [],
      wrong: [["Halden schließt 12 Filialen.", "wrong-value"]],
    },
    {
      direction: "de",
      source: "Halden teilte um 10:12 Uhr mit, dass 40 Filialen schließen.",
      right: [],
      wrong: [["Halden schließt zwölf Filialen.", "wrong-value"]],
    },
    {
      direction: "en",
      source: "Halden closes several plants, both sides said.",
      right: [],
      wrong: [["Halden closes two plants.", "not-found"]],
    },
    {
      direction: "en\u2192de",
      source: "Halden closes several plants, both sides said.",
      right: [],
      wrong: [["Halden schließt zwei Werke.", "not-found"]],
    },
    {
      direction: "de",
      source: "Halden schließt mehrere Werke, sagten beide Seiten.",
      right: [],
      wrong: [["Halden schließt zwei Werke.", "not-found"]],
    },
    {
      direction: "de\u2192en",
      source: "Halden schließt mehrere Werke, sagten beide Seiten.",
      right: [],
      wrong: [["Halden closes two plants.", "not-found"]],
    },
    {
      direction: "en\u2192de",
      source: "The board approved the deal in a 6-3 vote.",
      right: ["Der Aufsichtsrat billigte den Deal mit sechs zu drei Stimmen."],
      wrong: [
        ["Der Aufsichtsrat billigte den Deal mit sechs zu zwei Stimmen.", "not-found"],
        ["Der Aufsichtsrat billigte drei Deals.", "not-found"],
      ],
    },
    {
      direction: "en",
      source: "The board approved the deal in a 6-3 vote at 6:30.",
      right: [],
      wrong: [["The board approved six deals.", "not-found"]],
    },
    {
      direction: "de",
      source: "Halden schließt beide Werke.",
      right: ["Halden schließt zwei Werke."],
      wrong: [],
    },
    {
      direction: "de\u2192en",
      source: "Halden schließt beide Werke.",
      right: ["Halden closes two plants."],
      wrong: [],
    },
    {
      direction: "en\u2192de",
      source: "Halden closes both plants.",
      right: ["Halden schließt zwei Werke."],
      wrong: [["Halden schließt zwei Filialen.", "not-found"]],
    },
    {
      direction: "de\u2192en",
      source: "Die beiden anderen Unternehmen lehnten ab.",
      right: ["Two other companies declined."],
      wrong: [],
    },
    {
      direction: "de",
      source: "Die Abstimmung ging 6:3 aus.",
      right: ["Die Abstimmung ging sechs zu drei aus."],
      wrong: [["Die Abstimmung ging drei zu sechs aus.", "not-found"]],
    },
    {
      direction: "en",
      source: "Both companies closed plants.",
      right: [],
      wrong: [["Halden closed two plants.", "not-found"]],
    },
    {
      direction: "de\u2192en",
      source: "Beide Firmen schlossen Werke.",
      right: [],
      wrong: [["Halden closed two plants.", "not-found"]],
    },
  ],
  "half a year that the source tells by its months": [
    {
      direction: "de\u2192en",
      source: "Der Umsatz stieg in den ersten sechs Monaten auf 50 Mio. Euro.",
      right: ["Revenue rose to €50 million in the first half."],
      wrong: [["Revenue rose to €50 million in the second half.", "period"]],
    },
    {
      direction: "de",
      source: "Der Umsatz stieg in den ersten sechs Monaten auf 50 Mio. Euro.",
      right: ["Der Umsatz stieg im ersten Halbjahr auf 50 Mio. Euro."],
      wrong: [["Der Umsatz stieg im zweiten Halbjahr auf 50 Mio. Euro.", "period"]],
    },
    {
      direction: "en\u2192de",
      source: "Revenue rose to $50 million in the six months to June.",
      right: ["Der Umsatz stieg im ersten Halbjahr auf 50 Mio. Dollar."],
      wrong: [["Der Umsatz stieg im zweiten Halbjahr auf 50 Mio. Dollar.", "period"]],
    },
    {
      direction: "en\u2192de",
      source: "Revenue rose to $50 million in the six months to December.",
      right: [],
      wrong: [["Der Umsatz stieg im ersten Halbjahr auf 50 Mio. Dollar.", "period"]],
    },
    {
      direction: "en",
      source: "Revenue rose to $50 million in the first six months of 2024.",
      right: ["Revenue rose to $50 million in the first half of 2024."],
      wrong: [["Revenue rose to $50 million in the first half of 2025.", "period"]],
    },
    {
      direction: "en\u2192de",
      source: "Revenue rose to $50 million in the first six months of 2024.",
      right: [],
      wrong: [["Der Umsatz stieg im ersten Halbjahr 2025 auf 50 Mio. Dollar.", "period"]],
    },
    {
      direction: "en\u2192de",
      source: "Revenue rose to $50 million in 2024. Six months ago Halden hired Ann Lee.",
      right: [],
      wrong: [
        ["Der Umsatz stieg im zweiten Halbjahr auf 50 Mio. Dollar.", "period"],
        ["Der Umsatz stieg im ersten Halbjahr auf 50 Mio. Dollar.", "period"],
      ],
    },
    {
      direction: "en\u2192de",
      source: "Halden hired six managers in 2024 and revenue rose to $50 million.",
      right: [],
      wrong: [["Der Umsatz stieg im ersten Halbjahr 2025 auf 50 Mio. Dollar.", "period"]],
    },
    {
      direction: "en",
      source: "Halden closed stores. In the first six months sales fell.",
      right: [],
      wrong: [["Halden will close stores in the second half.", "not-found"]],
    },
    {
      direction: "de\u2192en",
      source: "Der Umsatz stieg in den sechs Monaten bis Dezember auf 50 Mio. Euro.",
      right: [],
      wrong: [["Revenue rose to €50 million in the first half.", "period"]],
    },
    {
      direction: "de\u2192en",
      source: "In den ersten sechs Monaten 2024 stieg der Umsatz auf 50 Mio. Euro.",
      right: [],
      wrong: [["Revenue rose to €50 million in the first half of 2023.", "period"]],
    },
  ],
  "a deed that is only told of": [
    {
      direction: "en",
      source: "Halden plans to cut 5,000 jobs.",
      right: [],
      wrong: [
        ["Halden has reportedly cut 5,000 jobs.", "certainty"],
        ["Halden is alleged to have cut 5,000 jobs.", "certainty"],
      ],
    },
    {
      direction: "de\u2192en",
      source: "Halden plant, 5.000 Stellen zu streichen.",
      right: [],
      wrong: [["Halden has reportedly cut 5,000 jobs.", "certainty"]],
    },
    {
      direction: "en\u2192de",
      source: "Halden plans to cut 5,000 jobs.",
      right: [],
      wrong: [["Halden hat Berichten zufolge 5.000 Stellen gestrichen.", "certainty"]],
    },
    {
      direction: "de\u2192en",
      source: "Halden soll 5.000 Stellen streichen.",
      right: [],
      wrong: [["Halden has reportedly cut 5,000 jobs.", "certainty"]],
    },
    {
      direction: "de\u2192en",
      source: "Halden soll 5.000 Stellen gestrichen haben.",
      right: ["Halden has reportedly cut 5,000 jobs."],
      wrong: [],
    },
    {
      direction: "de\u2192en",
      source: "Die drei Firmen sollen von 2009 bis 2017 Preise abgesprochen haben.",
      right: ["The three companies are accused of having fixed prices from 2009 to 2017."],
      wrong: [["The three companies fixed prices from 2009 to 2017.", "certainty"]],
    },
    {
      direction: "de",
      source: "Halden plant, 5.000 Stellen zu streichen.",
      right: [],
      wrong: [["Halden hat Berichten zufolge 5.000 Stellen gestrichen.", "certainty"]],
    },
    {
      direction: "de",
      source: "Halden soll 5.000 Stellen gestrichen haben.",
      right: ["Halden hat Berichten zufolge 5.000 Stellen gestrichen."],
      wrong: [],
    },
    {
      direction: "de",
      source: "Halden soll bis 2030 alle Werke geschlossen haben.",
      right: [],
      wrong: [["Halden hat Berichten zufolge alle Werke geschlossen.", "certainty"]],
    },
    {
      direction: "de\u2192en",
      source: "Halden soll bis 2030 5.000 Stellen gestrichen haben.",
      right: [],
      wrong: [["Halden has reportedly cut 5,000 jobs.", "certainty"]],
    },
    {
      direction: "de\u2192en",
      source: "Halden soll im kommenden Jahr 5.000 Stellen gestrichen haben.",
      right: [],
      wrong: [["Halden has reportedly cut 5,000 jobs.", "certainty"]],
    },
    {
      direction: "de\u2192en",
      source: "Halden soll 2030 rund 5.000 Stellen streichen und will keine Werke mehr haben.",
      right: [],
      wrong: [["Halden has reportedly cut 5,000 jobs.", "certainty"]],
    },
    {
      direction: "de\u2192en",
      source: "Halden soll 5.000 Stellen streichen. Das Werk soll Abgase gefälscht haben.",
      right: [],
      wrong: [["Halden has allegedly cut 5,000 jobs.", "certainty"]],
    },
  ],
};

describe.each(Object.entries(TOLD))("%s", (_name, rows) => {
  const right = rows.flatMap((row) => row.right.map((claim) => ({ ...row, claim })));
  const wrong = rows.flatMap((row) => row.wrong.map(([claim, code]) => ({ ...row, claim, code })));

  it.each(right)("$direction: $claim", ({ direction, source, claim }) => {
    expect(codesOf(judge(direction, source, claim))).toEqual([]);
  });

  it.each(wrong)("not $direction: $claim ($code)", ({ direction, source, claim, code }) => {
    expect(codesOf(judge(direction, source, claim))).toContain(code);
  });
});
