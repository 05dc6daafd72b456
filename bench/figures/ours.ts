import type { Amount, Figure } from "../../src/domain/figure.ts";
import { isMoment } from "../../src/domain/figure.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import type { Contestant, Prediction } from "./prediction.ts";

/** Our own engine, called as the bot calls it, with nothing but the text and its language. */
export const ours: Contestant = {
  name: "marktbrief",
  languages: ["de", "en"],
  sample: Infinity,
  read: (text, locale) => extractFigures(text, { locale }).map(toPrediction),
  scan: (text, locale) => extractFigures(text, { locale }),
};

function toPrediction(figure: Figure): Prediction {
  const { kind, span, qualifier } = figure;
  const value = isMoment(figure) ? figure.value : plain(figure.value);
  return { ...span, kind, value, unit: figure.unit?.code ?? null, qualifier };
}

function plain(value: Amount): number | readonly number[] {
  return typeof value === "string" ? Number(value) : value.map(Number);
}
