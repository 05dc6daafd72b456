import { compare } from "../domain/decimal.ts";
import { isQuantity, isRange } from "../domain/figure.ts";
import { scaled, sameUnit } from "../figures/agree.ts";
import type { Token } from "../lexicon/tokens.ts";
import { idsIn } from "./concept-ids.ts";
import { objectsIn } from "./objects.ts";
import type { RoledFigure } from "./roles.ts";
import type { Passage } from "./statements.ts";

type Pair = readonly [RoledFigure, RoledFigure];

/**
 * "640 million, of which 480 million in cash and the rest in shares": whether the two figures are a total and its one
 * part, whether the sentence tells of the rest, and whether the claim speaks of that rest and of nothing else.
 */
export function isRestOf(claim: RoledFigure, pair: Pair): boolean {
  const [total, part] = largerFirst(pair);
  if (total.statement !== part.statement) return false;
  const rest = restIn(total.statement, part.figure.span.end);
  if (!rest || !isTotalOf(total, part) || !isOnlyPart(total, part, rest)) return false;
  return speaksOfRest(claim, { total, part, rest });
}

function largerFirst([one, other]: Pair): Pair {
  if (!isQuantity(one.figure) || !isQuantity(other.figure)) return [one, other];
  const [a, b] = [scaled(one.figure), scaled(other.figure)];
  return isRange(a) || isRange(b) || compare(a, b) >= 0 ? [one, other] : [other, one];
}

/** "The rest", "der Restbetrag", "the remaining shares"; neither "im Übrigen" nor "the rest of the year". */
function restIn({ tokens }: Passage, from: number): Token | undefined {
  return tokens.find(({ key, span }, at) => {
    if (span.start < from || !REST.test(key)) return false;
    const behind = tokens.slice(at + 1, at + 4).map((token) => token.key);
    return !behind.some((word) => OF_TIME.test(word));
  });
}

const REST = /^(?:rest|restbetrag|remainder|remaining|restlichen?)$/u;

const OF_TIME =
  /^(?:year|quarter|month|week|decade|world|day|time|\p{L}*jahre?s|quartals|monats|woche|welt|zeit|tages)$/u;

/** The total stands first, and the part is told as of it: "davon", "of which", or by the same metric. */
function isTotalOf(total: RoledFigure, part: RoledFigure): boolean {
  if (total.figure.span.end > part.figure.span.start) return false;
  const between = part.statement.tokens.filter(
    ({ span }) => span.start >= total.figure.span.end && span.end <= part.figure.span.start,
  );
  const isPart = between.some(
    ({ key }, at) =>
      key === "davon" ||
      (/^(?:of|von)$/u.test(key) && /^(?:which|that|denen)$/u.test(between[at + 1]?.key ?? "")),
  );
  return isPart || part.bound.some((metric) => total.bound.includes(metric));
}

/** "480 million in cash, 100 million in bonds and the rest in shares" leaves less than the total without its cash. */
function isOnlyPart(total: RoledFigure, part: RoledFigure, { span }: Token): boolean {
  const between = total.statement.quantities.filter(
    (other) =>
      other.span.start > total.figure.span.start &&
      other.span.end <= span.start &&
      isQuantity(total.figure) &&
      sameUnit(other, total.figure),
  );
  return between.length === 1 && between[0] === part.figure;
}

interface Rest {
  readonly total: RoledFigure;
  readonly part: RoledFigure;
  readonly rest: Token;
}

function speaksOfRest(claim: RoledFigure, { total, part, rest }: Rest): boolean {
  const { statement } = total;
  const behind = objectsIn(statement, { start: rest.span.start, end: statement.span.end });
  const [all, ofTotal, ofPart] = [statement, total.segment, part.segment].map((passage) =>
    objectsIn(passage),
  );
  if (!all || !ofTotal || !ofPart) return false;
  if (!idsIn(claim.statement, "place").isDisjointFrom(idsIn(part.segment, "place"))) return false;
  const inShares = behind.has("noun:share-units");
  const said = [...objectsIn(claim.statement)].filter((key) => !(inShares && key === OWN_SHARES));
  const isOfPart = (key: string): boolean => ofPart.has(key) && !behind.has(key) && !ofTotal.has(key);
  if (said.some((key) => isOfPart(key) || !all.has(key))) return false;
  const isNamed = claim.statement.tokens.some(({ key }) => REST.test(key));
  return isNamed || said.some((key) => behind.has(key) || ofTotal.has(key));
}

/** "In its own shares" is no buyback where the rest is paid in shares. */
const OWN_SHARES = "metric:buyback";
