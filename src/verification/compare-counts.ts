import { keyOf, stemOf } from "../lexicon/stem.ts";
import { idsIn } from "./concept-ids.ts";
import type { RoledFigure } from "./roles.ts";
import { rolesIn, rolesOf } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Statements } from "./statements.ts";

export function nounWeight(
  claim: RoledFigure,
  source: RoledFigure,
  { claim: one, source: other }: Sides,
): number {
  if (claim.figure.kind !== "number" || source.figure.kind !== "number") return 0;
  if (isPart(claim, one) && isPart(source, other)) return 0;
  if (claim.noun.length > 0 && source.noun.length === 0 && isOtherwiseCounted(claim, source, other))
    return 0.8;
  if (claim.noun.length > 0 && source.noun.length > 0) {
    if (arePeople(claim.noun, source.noun) || arePeople(source.noun, claim.noun)) return PEOPLE_ALIKE;
    if (claim.noun.some((noun) => source.noun.includes(noun))) return 0;
    const alike = ALIKE_NOUNS.some(
      (set) => claim.noun.some((n) => set.has(n)) && source.noun.some((n) => set.has(n)),
    );
    return alike ? 0.4 : 1;
  }
  const [unit, stated] = [claim.figure.unit?.code, source.figure.unit?.code];
  if (unit === undefined || stated === undefined) return 0;
  if (GENERIC.test(unit) || GENERIC.test(stated)) return 0;
  if (mayStandFor(source, claim) || mayStandFor(claim, source)) return 0;
  if (source.noun.length === 0 && FORECASTERS.test(stated)) return 0;
  const language = one.source.language;
  if (language !== other.source.language) return 0;
  if (stemOf(keyOf(unit, language), language) === stemOf(keyOf(stated, language), language)) return 0;
  if (!other.words.has(keyOf(unit, language)) && !other.words.has(stemOf(keyOf(unit, language), language)))
    return 1;
  return claim.noun.length + source.noun.length > 0 ? 0.6 : 0.5;
}

/** "2,700 of the site's 4,100 workers": counted by the noun of the whole. */
function isPart({ statement, figure }: RoledFigure, whole: Statements): boolean {
  return rolesIn(statement, whole).some(
    (role) =>
      role.whole &&
      role.figure.span.start > figure.span.end &&
      role.figure.span.start - figure.span.end < NEAR_WHOLE,
  );
}

const NEAR_WHOLE = 30;

/** Who is counted as people is counted as what they are as well. */
const PEOPLE_ALIKE = 0.2;

function arePeople(people: readonly string[], persons: readonly string[]): boolean {
  return people.includes("people") && persons.some((noun) => PERSONS.has(noun));
}

const PERSONS: ReadonlySet<string> = new Set([
  "employees",
  "customers",
  "users",
  "subscribers",
  "passengers",
  "patients",
  "shareholders",
  "investors",
  "students",
  "engineers",
  "managers",
  "farmers",
  "creditors",
  "plaintiffs",
  "unemployed",
]);

/** Pieces of whatever it is. */
const GENERIC = /^(?:Stück|Einheit|Exemplar|unit|piece|item|copies|point|Punkt|Zähler|Fälle|case|instance)/iu;

/** "Six members" are the directors or the votes of the other text, "12 others" the plants named before; no stores are. */
function mayStandFor(stated: RoledFigure, other: RoledFigure): boolean {
  const [unit, told] = [stated.figure.unit?.code ?? "", other.figure.unit?.code ?? ""];
  if (FURTHER.test(unit)) return other.noun.some((noun) => idsIn(stated.statement, "noun").has(noun));
  if (!DECIDING.test(unit)) return false;
  return DECIDING.test(told) || DECIDERS.test(told) || other.noun.some((noun) => DECIDING_NOUNS.has(noun));
}

const FURTHER = /^others?$/iu;
const DECIDING = /^(?:members?|Mitglied|Stimmen?|votes?)/iu;
const DECIDERS =
  /^(?:director|policymaker|official|lawmaker|senator|judge|juror|minister|trustee|delegate|voter|Aufsichtsr|Verwaltungsr|Direktor|Abgeordnete|Senator|Richter|Minister|Delegierte|Währungshüter|Notenbanker|Vertreter)/iu;
const DECIDING_NOUNS: ReadonlySet<string> = new Set(["people", "managers", "council-members", "voters"]);

/** "The 21,000 analysts had predicted" counts no analysts. */
const FORECASTERS = /^(?:analyst|economist|volkswirt|ökonom)/iu;

/** The source counts something by a word the lexicon has not, and the claim's noun stands nowhere in it. */
function isOtherwiseCounted(claim: RoledFigure, source: RoledFigure, whole: Statements): boolean {
  const isPlain = claim.noun.some(
    (noun) => noun === "people" || noun === "division" || noun === "share-units" || noun === "years",
  );
  const unit = source.figure.unit?.code;
  if (isPlain || unit === undefined || FORECASTERS.test(unit) || mayStandFor(source, claim)) return false;
  const isCountedThere = rolesOf(whole).some(
    (other) => other !== source && claim.noun.some((noun) => other.noun.includes(noun)),
  );
  return isCountedThere || !claim.noun.some((noun) => whole.concepts.has(`noun:${noun}`));
}

const ALIKE_NOUNS: readonly ReadonlySet<string>[] = [
  new Set(["jobs", "employees", "people"]),
  new Set(["employees", "temp-workers", "people"]),
  new Set(["companies", "banks"]),
  new Set(["customers", "users", "subscribers"]),
  new Set(["employees", "managers", "engineers", "students"]),
  // "Units" sold are whatever is sold.
  new Set(["division", "devices", "machines", "products"]),
  new Set(["division", "vehicles"]),
  new Set(["division", "apartments"]),
  new Set(["sites", "plants", "companies"]),
  new Set(["sites", "offices", "stores"]),
  new Set(["sites", "parks"]),
  new Set(["sites", "stations"]),
];

/** "About 20 of its 185 stores": what happens to the part is not told of the whole. */
export function partWeight(claim: RoledFigure, source: RoledFigure): number {
  if (claim.whole === source.whole) return 0;
  const happens = (source.whole ? claim : source).leaning.some((segment) =>
    segment.mentions.some(({ concept }) => HAPPENING.has(concept.id)),
  );
  return happens ? 1 : 0;
}

const HAPPENING: ReadonlySet<string> = new Set([
  "up",
  "down",
  "open",
  "close",
  "hire",
  "dismiss",
  "sell",
  "buy",
  "vote",
  "recall",
]);
