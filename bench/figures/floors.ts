import type { Language } from "../../src/domain/language.ts";
import type { Marks } from "./marks.ts";

const FLOORS = {
  news: { de: 92, en: 92 },
  macro: { de: 93, en: 93 },
  dates: { de: 91, en: 93 },
  qualifier: 92,
  speed: 3_000_000,
  /** How many times as much as news a character of hard text may cost. */
  againstNews: 5,
} as const;

/** What was measured of our own engine. */
export interface Measured {
  readonly marks: ReadonlyMap<Language, Marks>;
  readonly qualifier: number | null;
  readonly speed: ReadonlyMap<Language, number>;
  readonly hardest: number | null;
}

/** Every floor that was missed, as a sentence. What was not measured is not missed. */
export function missedFloors({ marks, qualifier, speed, hardest }: Measured): readonly string[] {
  const missed: string[] = [];
  const expect = (name: string, value: number | null | undefined, floor: number): void => {
    if (value !== null && value !== undefined && value < floor)
      missed.push(`${name}: ${value.toFixed(1)}, wanted ${String(floor)}`);
  };
  for (const [language, { news, macro, dates }] of marks) {
    expect(`news value+unit F1, ${language}`, news, FLOORS.news[language]);
    expect(`macro value+unit F1, ${language}`, macro, FLOORS.macro[language]);
    expect(`dates value F1, ${language}`, dates, FLOORS.dates[language]);
  }
  expect("qualifier class", qualifier, FLOORS.qualifier);
  for (const [language, value] of speed) expect(`characters per second, ${language}`, value, FLOORS.speed);
  if (hardest !== null && hardest > FLOORS.againstNews) {
    missed.push(
      `hardest text: ${hardest.toFixed(1)} times news, at most ${String(FLOORS.againstNews)} wanted`,
    );
  }
  return missed;
}
