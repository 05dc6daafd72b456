import { compare, decimal } from "../domain/decimal.ts";
import { isRange } from "../domain/figure.ts";
import type { Quantity } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";

/** Nouns whose count is news by itself; a number of years or of points says nothing without its sentence. */
const TOLD: ReadonlySet<string> = new Set([
  "jobs",
  "employees",
  "customers",
  "subscribers",
  "users",
  "stores",
  "plants",
  "data-centers",
  "vehicles",
  "aircraft",
  "ships",
  "passengers",
  "patients",
  "lawsuits",
  "barrels",
  "tons",
  "apartments",
]);

/** What a count counts, a concept that has a name; null where it is not known for certain. */
export function labelNoun(figure: Quantity, written: Language): string | null {
  const unit = figure.kind === "number" ? figure.unit?.code : undefined;
  if (unit === undefined || isFew(figure)) return null;
  const named = conceptsIn(unit, { start: 0, end: unit.length }, written).filter(
    ({ concept, part }) => concept.kind === "noun" && !part,
  );
  return named.find(({ concept }) => TOLD.has(concept.id))?.concept.id ?? null;
}

const FEW = decimal("20");

/** Three employees who did something are no count. */
function isFew({ value }: Quantity): boolean {
  return compare(isRange(value) ? value[1] : value, FEW) < 0;
}
