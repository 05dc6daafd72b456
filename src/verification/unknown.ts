import { isMoment } from "../domain/figure.ts";
import { overlaps, textAt } from "../domain/span.ts";
import { widerMetrics } from "../lexicon/relations.ts";
import type { Token } from "../lexicon/tokens.ts";
import { tokenBefore } from "./beside.ts";
import { CALENDARS } from "./compare-periods.ts";
import { idsIn } from "./concept-ids.ts";
import type { Issue } from "./issues.ts";
import { REFUSAL } from "./issues.ts";
import { rolesOf } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Statement, Statements } from "./statements.ts";
import { isGlued } from "./unknown-names.ts";

export function unknownPlaces(
  { mentions, quantities }: Statement,
  { claim, source, headline }: Sides,
): readonly Issue[] {
  return mentions.flatMap(({ concept, span }) =>
    concept.kind === "place" &&
    !mentions.some((other) => other.concept.key === "basis:consensus" && overlaps(other.span, span)) &&
    !quantities.some((figure) => overlaps(figure.span, span)) &&
    !isGlued(textAt(claim.source.text, span), source.source.text) &&
    !source.concepts.has(`place:${concept.id}`) &&
    !(headline && idsIn(headline, "place").has(concept.id))
      ? [
          {
            code: "place-unknown" as const,
            weight: isHome(concept.id, { claim, source }) ? AT_HOME : 1,
            detail: textAt(claim.source.text, span),
          },
        ]
      : [],
  );
}

/** Who reports at home need not name the country, and who tells it abroad does. */
const AT_HOME = 0.3;

function isHome(place: string, { claim, source }: Pick<Sides, "claim" | "source">): boolean {
  if (place === "world") return true;
  const [from, to] = [source.source.language, claim.source.language];
  return from === "de" && to === "en" && (place === "germany" || place === "austria");
}

/** Digits that no reader of figures took for one must still stand in the source. */
export function unknownNumbers(
  { tokens, quantities, moments, span }: Statement,
  { claim, source }: Sides,
): readonly Issue[] {
  const read = [...quantities, ...moments];
  return tokens.flatMap((token) => {
    if (!/^\d/u.test(token.key) || read.some((figure) => overlaps(figure.span, token.span))) return [];
    if (isOfTerm(token, tokens)) return [];
    if (source.words.has(token.key) || span.start === token.span.start) return [];
    if (isGlued(token.key, source.source.text)) return [];
    return [{ code: "not-found" as const, weight: 1, detail: textAt(claim.source.text, token.span) }];
  });
}

/** "Common equity tier 1 ratio": the number is part of what something is called, which the other text may call otherwise. */
function isOfTerm({ key, span }: Token, tokens: readonly Token[]): boolean {
  return /^\d$/u.test(key) && TERM.test(tokenBefore(tokens, span.start)?.key ?? "");
}

const TERM = /^(?:tier|level|stufe|scope|kategorie|category)$/u;

const COMPARED_PERIODS = ["previous-year", "previous-quarter", "previous-month", "previous-week"];

/** "Quarter over quarter" where the source compares with the year before only. */
export function unknownComparison({ mentions }: Statement, { source }: Sides): readonly Issue[] {
  const season = CALENDARS.find((names) => isOtherSeason(names, mentions, source));
  if (season) return [{ code: "period", weight: 1, detail: "" }];
  const known = COMPARED_PERIODS.filter((id) => source.concepts.has(`period:${id}`));
  if (known.length === 0) return [];
  const other = mentions.find(
    ({ concept: { kind, id } }) => kind === "period" && COMPARED_PERIODS.includes(id) && !known.includes(id),
  );
  if (!other || rolesOf(source).some(({ figure, prior }) => prior && isMoment(figure))) return [];
  return [{ code: "period", weight: 1, detail: known.join(", ") }];
}

/** The claim names a season or a day of the week, and the source another one only. */
function isOtherSeason(
  names: readonly string[],
  mentions: Statement["mentions"],
  { concepts }: Statements,
): boolean {
  const said = mentions.filter(({ concept: { kind, id } }) => kind === "period" && names.includes(id));
  const stated = names.filter((id) => concepts.has(`period:${id}`));
  return said.length > 0 && stated.length > 0 && !said.some(({ concept }) => stated.includes(concept.id));
}

/** Words for metrics that bullets use where the source shows them in other ways. */
const IMPLIED = new Set([
  "guidance",
  "ratio",
  "price",
  "gain",
  "profit",
  "costs",
  "stake",
  "valuation",
  "growth",
  "share-price",
  "assets",
  "limit",
  "term",
]);

/** A metric that none of the sentences names which may bear the claim out; the other language may say it otherwise. */
export function unknownMetrics({ mentions, quantities }: Statement, sides: Sides): readonly Issue[] {
  const { claim, source, candidates } = sides;
  const across = claim.source.language !== source.source.language;
  const own = mentions.filter(
    ({ concept: { kind, id }, part, span }) =>
      kind === "metric" &&
      !part &&
      !IMPLIED.has(id) &&
      !/^(?:minus|plus)$/iu.test(textAt(claim.source.text, span)),
  );
  if (own.length === 0 || (across && quantities.length > 0)) return [];
  const named = new Set(candidates.flatMap((passage) => [...idsIn(passage, "metric")].map(asProfit)));
  const known = (metric: string): boolean => {
    const id = asProfit(metric);
    if (TOLD_AS[metric]?.some((concept) => source.concepts.has(concept)) === true) return true;
    return [...named].some(
      (other) => widerMetrics(other).includes(id) || (across && widerMetrics(id).includes(other)),
    );
  };
  return own.flatMap(({ concept, span }) =>
    !known(concept.id)
      ? [
          {
            code: "metric" as const,
            weight: across || TOLD_BY_VERBS.has(concept.id) ? 0.5 : REFUSAL,
            detail: textAt(claim.source.text, span),
          },
        ]
      : [],
  );
}

/** What sources tell by a verb as often as by the noun: "schreibt 340 Millionen ab", "the loss of 400 jobs". */
const TOLD_BY_VERBS: ReadonlySet<string> = new Set([
  "impairment",
  "loss",
  "provision",
  "savings",
  "capex",
  "production",
  "deliveries",
  "settlement",
  "charge",
  "dividend",
  "buyback",
  "purchase-price",
]);

/** What else says that a source tells of a metric: "58 cents per share" is earnings per share. */
export const TOLD_AS: Readonly<Record<string, readonly string[]>> = {
  eps: ["scope:per-share"],
  occupancy: ["noun:seats", "noun:rooms"],
  workforce: ["noun:employees", "event:employ", "noun:jobs"],
  "passengers-metric": ["noun:passengers"],
  deliveries: ["noun:vehicles", "noun:aircraft"],
  stake: ["event:hold", "noun:shareholders", "event:invest-in"],
  "order-intake": ["noun:orders-count", "noun:contract"],
  capex: ["event:invest-in", "event:build"],
  "purchase-price": ["event:buy", "event:sell", "noun:takeover"],
  bond: ["metric:yield"],
  "bond-volume": ["event:issue", "noun:ipo", "metric:bond", "metric:proceeds"],
  proceeds: ["event:issue", "noun:ipo", "event:sell", "noun:capital-increase"],
  payrolls: ["noun:jobs", "noun:employees"],
  unemployed: ["metric:unemployment-rate"],
  "subscription-price": ["noun:ipo", "noun:capital-increase"],
  "credit-line": ["event:lend", "event:finance", "metric:loan"],
  settlement: ["event:settle"],
  fine: ["event:fine"],
  "market-cap": ["metric:valuation"],
  inventories: ["noun:reserves"],
  premium: ["metric:share-price"],
  insolvencies: ["noun:bankruptcy"],
  "consumer-prices": ["metric:inflation"],
  registrations: ["noun:vehicles"],
  "building-permits": ["direction:accept"],
};

/** A loss is a profit with another sign, which is judged where its figure is. */
function asProfit(metric: string): string {
  return metric === "loss" || metric === "gain" ? "profit" : metric;
}
