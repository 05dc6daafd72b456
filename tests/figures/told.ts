import type { Figure } from "../../src/domain/figure.ts";
import { isRange, isQuantity } from "../../src/domain/figure.ts";
import type { Language } from "../../src/domain/language.ts";
import { extractFigures } from "../../src/figures/extract.ts";

/** What is read of a text, one line a figure: "1.234,5 = 1234.5", "5 % = 5 %", "4 to 5 % = 4..5 %". */
export function told(locale: Language, text: string): readonly string[] {
  return extractFigures(text, { locale }).map(line);
}

function line(figure: Figure): string {
  const { surface, value } = figure;
  const ends = isQuantity(figure) && isRange(figure.value) ? figure.value.join("..") : String(value);
  const unit =
    figure.unit === null ? "" : ` ${figure.unit.code}${figure.unit.source === "assumed" ? "?" : ""}`;
  return `${surface} = ${ends}${unit}`;
}
