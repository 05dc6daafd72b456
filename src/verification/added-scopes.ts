import { isQuantity } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";
import { overlaps, textAt } from "../domain/span.ts";
import { idsIn } from "./concept-ids.ts";
import type { RoledFigure } from "./roles.ts";
import type { Segment, Statements } from "./statements.ts";

/** A rate or basis right beside the claim's figure, "täglich 2,50 Euro", "€40m net", of which the source's has no word. */
export function isScopeAdded(claim: RoledFigure, source: RoledFigure, whole: Statements): boolean {
  if (!isQuantity(claim.figure)) return false;
  const parts = [...source.leaning, ...source.leads];
  const stated = new Set([...source.scopes, ...parts.flatMap((part) => [...idsIn(part, "scope")])]);
  const words = parts.map(({ span }) => textAt(whole.source.text, span)).join("\n");
  return scopesBeside(claim).some((scope) => {
    const said = SAID[scope];
    return said !== undefined && !stated.has(scope) && !said.test(words);
  });
}

function scopesBeside({ figure, segment }: RoledFigure): readonly string[] {
  const beside = segment.mentions.filter(({ concept, span }) => {
    const isNext = touches(span, figure.span) || (touches(figure.span, span) && !isTime(span, segment));
    return concept.kind === "scope" && isNext;
  });
  const per = isQuantity(figure) && figure.per !== null ? [`per-${figure.per}`] : [];
  return [...beside.map(({ concept }) => concept.id), ...per];
}

/** With a space between at most. */
function touches({ end }: Span, { start }: Span): boolean {
  return end <= start && start - end <= 1;
}

/** "5% a month earlier", "5 Prozent im Monat Mai", "5 Prozent am Tag nach den Zahlen": when it was, and no rate. */
function isTime(span: Span, { tokens, moments }: Segment): boolean {
  return (
    moments.some((moment) => touches(span, moment.span) || overlaps(span, moment.span)) ||
    tokens.some((next) => touches(span, next.span) && OF_A_TIME.test(next.key))
  );
}

const OF_A_TIME = /^(?:of|after|before|earlier|ago|later|nach|vor|zuvor|darauf|danach|des|der)$/u;

/** How a source may say the same otherwise. */
const SAID: Readonly<Record<string, RegExp>> = {
  "per-quarter": /quartal|quarter|three[- ]month|drei Monat|vierteljähr/iu,
  "per-month":
    /(?<!\p{L})(?:(?:jede[nrms]?|every|each|per|pro|je|an?) (?:monat|month)|monats\p{L}+|month-on-month)|monatlich|monthly/iu,
  "per-week":
    /(?<!\p{L})(?:(?:jede[nrms]?|every|each|per|pro|je|an?) (?:woche|week)|wochen\p{L}+)|wöchentlich|weekly/iu,
  "per-day":
    /(?<!\p{L})(?:(?:jede[nrms]?|every|each|per|pro|je|an?) (?:tag|day)|tages\p{L}+|bpd|b\/d)|täglich|daily/iu,
  net: /netto|(?<!\p{L})net(?!\p{L})|unter dem strich|nach (?:steuern|abzug)|after (?:tax|deduct)|bottom line|überschuss|saldo|reingewinn|nachsteuer/iu,
  gross: /brutto|(?<!\p{L})gross(?!\p{L})|vor (?:steuern|abzug)|before (?:tax|deduct)|pre-?tax|vorsteuer/iu,
};
