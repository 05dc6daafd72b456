import type { Language } from "../../../src/domain/language.ts";
import type { Contestant, Prediction } from "../prediction.ts";

interface Entity {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
  readonly resolution: {
    readonly value?: string | null;
    readonly unit?: string;
    readonly isoCurrency?: string;
    readonly values?: readonly { readonly timex?: string }[];
  } | null;
}

type Recognize = (text: string, culture: string) => readonly Entity[];

interface Suite {
  readonly recognizeNumber: Recognize;
  readonly recognizePercentage: Recognize;
  readonly recognizeCurrency: Recognize;
  readonly recognizeDateTime: Recognize;
}

const CULTURES: Readonly<Record<Language, string>> = { de: "de-de", en: "en-us" };

/** Recognizers-Text; its npm build has no German inside and falls back to English. */
export function readWithRecognizers(module: unknown): Contestant {
  const suite = (module as { readonly default: Suite }).default;
  return {
    name: "recognizers-text",
    languages: ["de", "en"],
    sample: 20_000,
    read: (text, language) => read(suite, text, CULTURES[language]),
    scan: (text, language) => scan(suite, text, CULTURES[language]),
  };
}

function scan(suite: Suite, text: string, culture: string): unknown {
  return [
    suite.recognizePercentage(text, culture),
    suite.recognizeCurrency(text, culture),
    suite.recognizeDateTime(text, culture),
    suite.recognizeNumber(text, culture),
  ];
}

function read(suite: Suite, text: string, culture: string): readonly Prediction[] {
  const named = [
    ...suite.recognizePercentage(text, culture).map(toPercent),
    ...suite.recognizeCurrency(text, culture).map(toMoney),
    ...suite.recognizeDateTime(text, culture).flatMap(toDate),
  ];
  const numbers = suite.recognizeNumber(text, culture).map(toNumber);
  const free = numbers.filter(
    (number) => !named.some((other) => number.start < other.end && other.start < number.end),
  );
  return [...named, ...free].filter(({ value }) => value !== null);
}

function toPercent(entity: Entity): Prediction {
  return {
    ...frame(entity),
    kind: "percent",
    value: Number(entity.resolution?.value?.replace("%", "")),
    unit: "%",
  };
}

function toMoney(entity: Entity): Prediction {
  const { value = null, unit = "", isoCurrency } = entity.resolution ?? {};
  const code = isoCurrency ?? (unit === "Dollar" ? "$" : unit.toLowerCase());
  const inCents = value !== null && code === "cent";
  const amount = value === null ? null : Number(value) / (inCents ? 100 : 1);
  return { ...frame(entity), kind: "money", value: amount, unit: code };
}

function toNumber(entity: Entity): Prediction {
  return { ...frame(entity), kind: "number", value: Number(entity.resolution?.value ?? NaN), unit: null };
}

function toDate(entity: Entity): readonly Prediction[] {
  const timex = entity.resolution?.values?.[0]?.timex;
  if (timex === undefined || !/^\(?[\dX]{4}/u.test(timex)) return [];
  const ends = timex.replace(/[()]/gu, "").split(",").slice(0, 2);
  return [{ ...frame(entity), kind: "date", value: ends.length === 2 ? ends : timex, unit: null }];
}

function frame({ start, end }: Entity): Pick<Prediction, "start" | "end" | "qualifier"> {
  return { start, end: end + 1, qualifier: null };
}
