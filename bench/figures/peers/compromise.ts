import type { Contestant, Prediction } from "../prediction.ts";

interface Match {
  readonly offset: { readonly start: number; readonly length: number };
  readonly number?: { readonly num: number | null };
  readonly money?: { readonly currency?: string; readonly num?: number };
}

interface View {
  json(options: { readonly offset: true }): readonly Match[];
}

type Nlp = (text: string) => Record<"money" | "percentages" | "numbers", () => View>;

const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: "$",
  euro: "EUR",
  pound: "GBP",
  yen: "JPY",
  cent: "cent",
  rupee: "INR",
  yuan: "CNY",
  won: "KRW",
};

/** compromise reads English numbers, percentages and money; its dates are another package. */
export function readWithCompromise(module: unknown): Contestant {
  const nlp = (module as { readonly default: Nlp }).default;
  return {
    name: "compromise",
    languages: ["en"],
    sample: 100_000,
    read: (text) => read(nlp, text),
    // It reads lazily: without asking for the answers nothing is read.
    scan: (text) => read(nlp, text),
  };
}

function read(nlp: Nlp, text: string): readonly Prediction[] {
  const view = nlp(text);
  const numbers = new Map(
    view
      .numbers()
      .json({ offset: true })
      .map((match) => [match.offset.start, match]),
  );
  const predictions: Prediction[] = [];
  for (const match of view.money().json({ offset: true })) {
    const whole = numbers.get(match.offset.start) ?? match;
    numbers.delete(match.offset.start);
    const unit = CURRENCIES[match.money?.currency ?? ""] ?? match.money?.currency ?? "$";
    predictions.push(toPrediction(whole, "money", unit));
  }
  for (const match of view.percentages().json({ offset: true })) {
    numbers.delete(match.offset.start);
    predictions.push(toPrediction(match, "percent", "%"));
  }
  for (const match of numbers.values()) predictions.push(toPrediction(match, "number", null));
  return predictions.filter(({ value }) => value !== null);
}

function toPrediction(match: Match, kind: string, unit: string | null): Prediction {
  const { start, length } = match.offset;
  const value = match.number?.num ?? match.money?.num ?? null;
  return { start, end: start + length, kind, value, unit, qualifier: null };
}
