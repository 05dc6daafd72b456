import { isMoment } from "../domain/figure.ts";
import { overlaps, textAt } from "../domain/span.ts";
import { widerMetrics } from "../lexicon/relations.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import type { Token } from "../lexicon/tokens.ts";
import { stemOf } from "../lexicon/stem.ts";
import { bestMatch } from "./best-match.ts";
import type { Sides } from "./compare-roles.ts";
import { CALENDARS } from "./compare-roles.ts";
import { deedsIn, isMisdirected, isTurned } from "./deeds.ts";
import { isOfAnother } from "./subjects.ts";
import { hasOtherOffice } from "./titles.ts";
import type { Issue } from "./issues.ts";
import { OTHERS } from "./people.ts";
import { nameKey } from "./names.ts";
import { idsIn, rolesOf } from "./roles.ts";
import type { Voice } from "./speaker.ts";
import { mayBeSame, speakerOf } from "./speaker.ts";
import type { Statement, Statements } from "./statements.ts";

/** What speaks against a sentence of the claim apart from its figures. */
export function judgeStatement(statement: Statement, sides: Sides): readonly Issue[] {
  const best = bestMatch(statement, sides);
  if (!best) return [{ code: "unsupported", weight: 1, detail: "" }];
  return [
    ...unknownNames(statement, sides),
    ...unknownPlaces(statement, sides),
    ...unknownMetrics(statement, sides),
    ...unknownNumbers(statement, sides),
    ...unknownComparison(statement, sides),
    ...otherSpeaker(statement, best, sides),
    ...turnedRoles(statement, best, sides),
  ];
}

/** English names carry capitals; unknown German nouns do as well, and count for less. */
function unknownNames(
  { names, tokens, mentions }: Statement,
  { claim, source, headline }: Sides,
): readonly Issue[] {
  const { language } = claim.source;
  const known = (key: string): boolean =>
    headline?.tokens.some((token) => nameKey(token.key) === nameKey(key)) === true ||
    source.words.has(key) ||
    source.words.has(nameKey(key)) ||
    source.words.has(`${nameKey(key)}s`) ||
    source.words.has(stemOf(key, language));
  return names.flatMap(({ token, key, first }) => {
    if (known(token.key) || known(key)) return [];
    const next = tokens[tokens.indexOf(token) + 1];
    const detail = textAt(claim.source.text, token.span);
    if (first && language === "en" && next?.capital !== true && !isLikelyName(detail)) return [];
    if (isGlued(detail, source.source.text)) return [];
    const sure = language === "en" || isAcronym(detail) || isApposed(token, mentions);
    const weight = sure ? 1 : source.source.language === "de" ? 0.4 : 0.3;
    return [{ code: "name-unknown", weight, detail }];
  });
}

/** "DerDAXder", "EuroStoxx 50gewann": scraped text keeps a name but loses the spaces around it. */
function isGlued(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = /\p{L}/u.test(text.charAt(at - 1));
    const behind = /\p{L}/u.test(text.charAt(at + word.length));
    const capital = /^\p{Lu}|^\d/u.test(word);
    if (capital && (behind ? /[\p{Lu}\d]$/u.test(word) || before : before)) return true;
  }
  return false;
}

/** The first word of an English sentence has its capital anyway; a possessive gives a name away. */
function isLikelyName(word: string): boolean {
  if (/['’]s$/u.test(word)) return true;
  return isAcronym(word);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word);
}

/** "die Gewerkschaft Verdi": what stands right behind a party is its name. */
function isApposed({ span }: Token, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ concept: { kind, id }, span: party }) =>
      kind === "noun" &&
      (OTHERS.has(id) || id === "companies" || id === "division") &&
      span.start - party.end === 1,
  );
}

function unknownPlaces({ mentions }: Statement, { claim, source, headline }: Sides): readonly Issue[] {
  return mentions.flatMap(({ concept, span }) =>
    concept.kind === "place" &&
    !isGlued(textAt(claim.source.text, span), source.source.text) &&
    !source.concepts.has(`place:${concept.id}`) &&
    !(headline && idsIn(headline, "place").has(concept.id))
      ? [{ code: "place-unknown" as const, weight: 1, detail: textAt(claim.source.text, span) }]
      : [],
  );
}

/** Digits that no reader of figures took for one must still stand in the source. */
function unknownNumbers(
  { tokens, quantities, moments, span }: Statement,
  { claim, source }: Sides,
): readonly Issue[] {
  const read = [...quantities, ...moments];
  return tokens.flatMap((token) => {
    if (!/^\d/u.test(token.key) || read.some((figure) => overlaps(figure.span, token.span))) return [];
    if (source.words.has(token.key) || span.start === token.span.start) return [];
    if (isGlued(token.key, source.source.text)) return [];
    return [{ code: "not-found" as const, weight: 1, detail: textAt(claim.source.text, token.span) }];
  });
}

const COMPARED_PERIODS = ["previous-year", "previous-quarter", "previous-month", "previous-week"];

/** "Quarter over quarter" where the source compares with the year before only. */
function unknownComparison({ mentions }: Statement, { source }: Sides): readonly Issue[] {
  const season = CALENDARS.find((names) => isOtherSeason(names, mentions, source));
  if (season) return [{ code: "period", weight: 1, detail: "" }];
  const known = COMPARED_PERIODS.filter((id) => source.concepts.has(`period:${id}`));
  if (known.length === 0 || rolesOf(source).some(({ figure, prior }) => prior && isMoment(figure))) return [];
  const other = mentions.find(
    ({ concept: { kind, id } }) => kind === "period" && COMPARED_PERIODS.includes(id) && !known.includes(id),
  );
  return other ? [{ code: "period", weight: 1, detail: known.join(", ") }] : [];
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

/** Who does what to whom is told the other way around, or an office given to somebody else. */
function turnedRoles(statement: Statement, best: Statement, { claim, source }: Sides): readonly Issue[] {
  const [told, stated] = [deedsIn(statement, claim), deedsIn(best, source)];
  const turned = told.some((deed) =>
    stated.some((other) => isTurned(deed, other) || isMisdirected(deed, other, source.words)),
  );
  if (turned) return [{ code: "roles", weight: 1, detail: textAt(source.source.text, best.span) }];
  if (isOfAnother(statement, best, { claim, source }))
    return [{ code: "subject", weight: 1, detail: textAt(source.source.text, best.span) }];
  return hasOtherOffice(statement, source) ? [{ code: "roles", weight: 1, detail: "" }] : [];
}

/** The claim gives the statement to somebody whom the source does not quote for it. */
function otherSpeaker(statement: Statement, best: Statement, { claim, source }: Sides): readonly Issue[] {
  const isOther = (voice: Voice): boolean => {
    const claimed = speakerOf(statement, voice, claim);
    const stated =
      speakerOf(best, voice, source) ?? (voice === "said" ? speakerOf(best, "thought", source) : null);
    return claimed !== null && stated !== null && !mayBeSame(claimed, stated, source);
  };
  if (!isOther("said") && !isOther("thought")) return [];
  return [{ code: "attribution", weight: 1, detail: textAt(source.source.text, best.span) }];
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

function unknownMetrics({ mentions, quantities }: Statement, { claim, source }: Sides): readonly Issue[] {
  if (quantities.length > 0) return [];
  const known = (id: string): boolean =>
    [...source.concepts].some((concept) => {
      if (!concept.startsWith("metric:")) return false;
      const other = concept.slice("metric:".length);
      return widerMetrics(id).includes(other) || widerMetrics(other).includes(id);
    });
  return mentions.flatMap(({ concept, span, part }) =>
    concept.kind === "metric" && !part && !IMPLIED.has(concept.id) && !known(concept.id)
      ? [{ code: "metric" as const, weight: 0.5, detail: textAt(claim.source.text, span) }]
      : [],
  );
}
