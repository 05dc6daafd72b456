import type { Decimal } from "../domain/decimal.ts";
import { isMoment, isRange } from "../domain/figure.ts";
import type { Figure } from "../domain/figure.ts";

declare global {
  interface JSON {
    /** A value that `stringify` prints as it stands (ES proposal json-parse-with-source, in Node since 21). */
    rawJSON(text: string): object;
  }
}

/** A decimal as a JSON number in plain notation, without passing through a float. */
function number(value: Decimal): object {
  return JSON.rawJSON(value);
}

/** `value`, `unit` and `qualifier` of a figure as the JSONL forms state them. */
export function figureJson(figure: Figure): Readonly<Record<string, unknown>> {
  const { qualifier } = figure;
  if (isMoment(figure)) return { value: figure.value, unit: null, qualifier };
  const value = isRange(figure.value) ? figure.value.map(number) : number(figure.value);
  return { value, unit: figure.unit?.code ?? null, qualifier };
}
