import type { Language } from "../domain/language.ts";
import type { Token } from "../lexicon/tokens.ts";
import type { Actor } from "./actors.ts";
import { actorsIn } from "./actors.ts";
import type { Name } from "./names.ts";
import type { Sides } from "./sides.ts";
import type { Statement } from "./statements.ts";

/**
 * Whether a name of the claim, which the source does not know, stands where the source's sentence names somebody whom
 * the claim leaves out: "Microsoft baut" for "Amazon baut", "an Microsoft" for "an OpenAI".
 */
export function displaces(
  { token, key }: Name,
  statement: Statement,
  best: Statement,
  { claim, source }: Sides,
): boolean {
  const claimed = actorsIn(statement, claim.source.text, claim.source.language);
  const own = claimed.find(({ keys }) => keys.includes(key));
  if (!own || own.keys.some((part) => part !== key && source.words.has(part))) return false;
  if (!isBare(token, statement, claim.source.language)) return false;
  if (own.preposition === "laut") return !REPORT.test(key);
  const left = actorsIn(best, source.source.text, source.source.language).filter(
    (actor) =>
      actor.keys.every((name) => !name.startsWith("noun:") && !claim.words.has(name)) &&
      isProper(actor, best, source.source.language),
  );
  const acts = own.preposition === null && isBesideVerb(token, statement);
  return left.some(({ preposition }) =>
    own.preposition === null ? acts && preposition === null : sameTie(own.preposition, preposition),
  );
}

/** What is quoted is no house that the claim makes up. */
const REPORT =
  /(?:mitteilung|bericht|angabe|daten|statistik|studie|schatzung|prognose|meldung|umfrage|amt|behorde|polizei|papier|kreis)n?$/u;

/** Prepositions that tie somebody to a deed alike, in either language. */
const TIES: readonly ReadonlySet<string>[] = [
  new Set(["an", "in", "of", "to"]),
  new Set(["mit", "with"]),
  new Set(["von", "vom", "from", "by", "durch"]),
  new Set(["gegen", "against"]),
  new Set(["laut"]),
];

function sameTie(one: string, other: string | null): boolean {
  return TIES.some((tie) => tie.has(one) && other !== null && tie.has(other));
}

function isProper({ span, keys }: Actor, statement: Statement, language: Language): boolean {
  const name = statement.names.find(
    ({ key, token }) => keys.includes(key) && token.span.start === span.start,
  );
  return name !== undefined && isBare(name.token, statement, language);
}

/** In German every noun has a capital; a name has no article or adjective before it. */
function isBare(token: Token, { tokens }: Statement, language: Language): boolean {
  if (language === "en") return true;
  const before = tokens[tokens.indexOf(token) - 1];
  if (before === undefined) return true;
  return !DETERMINER.test(before.key) && (before.capital || !ADJECTIVE.test(before.key));
}

const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k|m|s)?eine?[nmrs]?|ihre?[nmrs]?|(?:dies|jed|jen|welch)e[nmrs]?|zum|zur|beim|vom|im|am|ins|ans)$/u;
const ADJECTIVE = /^\p{L}{3,}(?:en|er|es|em|e)$/u;

/** A finite verb, or whatever else is written small, follows; nobody acts before a noun. */
function isBesideVerb(token: Token, { tokens }: Statement): boolean {
  const at = tokens.indexOf(token);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const follows =
    next !== undefined && !next.capital && !/^(?:und|and|oder|or|von|of|fur|for)$/u.test(next.key);
  return follows || (before !== undefined && !before.capital && at === 1);
}
