import { LANGUAGES } from "../../src/domain/language.ts";
import type { Language } from "../../src/domain/language.ts";
import type { MeasuredFigure } from "../report.ts";
import type { Marks } from "./marks.ts";
import type { MemoryUse } from "./memory.ts";

const FLOORS = {
  news: { de: 92, en: 92 },
  macro: { de: 93, en: 93 },
  dates: { de: 91, en: 93 },
  qualifier: 92,
  speed: 3_000_000,
  /** How many times as much as news a character of hard text may cost. */
  againstNews: 5,
} as const;

/** What was measured of our own engine; null where something it needs was missing. */
export interface Measured {
  readonly marks: ReadonlyMap<Language, Marks>;
  readonly qualifier: number | null;
  readonly speed: ReadonlyMap<Language, number>;
  readonly hardest: number | null;
  readonly memory: MemoryUse | null;
}

/** All that was measured with what was promised of it. */
export function figuresOf({ marks, qualifier, speed, hardest, memory }: Measured): readonly MeasuredFigure[] {
  const figures = LANGUAGES.flatMap((language) => {
    const { news = null, macro = null, dates = null } = marks.get(language) ?? {};
    return [
      row(`news value+unit F1, ${language}`, news, "%", { atLeast: FLOORS.news[language] }),
      row(`sources value+unit F1, ${language}`, macro, "%", { atLeast: FLOORS.macro[language] }),
      row(`dates value F1, ${language}`, dates, "%", { atLeast: FLOORS.dates[language] }),
      row(`speed, ${language}`, speed.get(language) ?? null, "chars/s", { atLeast: FLOORS.speed }),
    ].flat();
  });
  return [
    ...figures,
    ...row("qualifier class", qualifier, "%", { atLeast: FLOORS.qualifier }),
    ...row("hardest text against news", hardest, "times", { atMost: FLOORS.againstNews }),
    ...row("memory of figures --jsonl", memory?.late ?? null, "MB", {
      atMost: memory ? memory.early + memory.breath : 0,
    }),
  ];
}

function row(
  name: string,
  value: number | null,
  unit: string,
  bound: Pick<MeasuredFigure, "atLeast" | "atMost">,
): readonly MeasuredFigure[] {
  return value === null ? [] : [{ bench: "figures", name, value, unit, ...bound }];
}
