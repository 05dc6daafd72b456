import type { Contestant, Prediction } from "../prediction.ts";

interface Components {
  get(part: Part): number | null;
  isCertain(part: Part): boolean;
}

interface Result {
  readonly index: number;
  readonly text: string;
  readonly start: Components;
  readonly end: Components | null;
}

interface Locale {
  parse(text: string, reference: Date): readonly Result[];
}

type Part = "year" | "month" | "day";

const REFERENCE = new Date("2016-11-07T12:00:00Z");

/** chrono-node reads dates alone; a part it fills in by itself counts as not said. */
export function readWithChrono(module: unknown): Contestant {
  const { de, en } = module as { readonly de: Locale; readonly en: Locale };
  return {
    name: "chrono-node",
    languages: ["de", "en"],
    sample: 100_000,
    read: (text, language) => (language === "de" ? de : en).parse(text, REFERENCE).flatMap(toPrediction),
    scan: (text, language) => (language === "de" ? de : en).parse(text, REFERENCE),
  };
}

function toPrediction({ index, text, start, end }: Result): readonly Prediction[] {
  if (!start.isCertain("day") && !start.isCertain("month") && !start.isCertain("year")) return [];
  const value = end === null ? print(start) : [print(start), print(end)];
  return [{ start: index, end: index + text.length, kind: "date", value, unit: null, qualifier: null }];
}

function print(moment: Components): string {
  const year = moment.isCertain("year") ? String(moment.get("year")).padStart(4, "0") : "-";
  const month = moment.isCertain("month") ? `-${two(moment.get("month"))}` : "";
  const day = moment.isCertain("day") ? `-${two(moment.get("day"))}` : "";
  return year + month + day;
}

function two(value: number | null): string {
  return String(value ?? 1).padStart(2, "0");
}
