import type { Span } from "../domain/span.ts";
import type { Actor } from "./actors.ts";
import { actorsIn } from "./actors.ts";
import { idsIn } from "./concept-ids.ts";
import { namesExpectation } from "./names-expectation.ts";
import { isCommonNoun } from "./names.ts";
import type { Statement, Statements } from "./statements.ts";
import { keeping } from "./keeping.ts";

/** The first named party of a sentence that hangs on no preposition: what the sentence is about. */
const subjectOf = keeping((statement: Statement, { source }: Statements): Actor | null => {
  const free = actorsIn(statement, source.text, source.language).filter(
    ({ preposition, span }) => preposition === null && !isExpecting(span, statement),
  );
  const isProper = (key: string): boolean => isName(key) && (source.language === "en" || !isCommonNoun(key));
  const isTheCompany = free[0]?.keys.every((key) => ANAPHORA.has(key)) === true;
  return isTheCompany ? null : (free.find(({ keys }) => keys.some(isProper)) ?? null);
});

/** "…, als Sunda Bank erwartet hatte": who expected it is not whom it is told of. */
function isExpecting({ start }: Span, { segments, quantities, moments }: Statement): boolean {
  if (segments.length < 2 || quantities.length + moments.length === 0) return false;
  const home = segments.find(({ span }) => span.start <= start && start < span.end);
  return (
    home !== undefined && /^(?:als|wie|than|as)$/u.test(home.tokens[0]?.key ?? "") && namesExpectation(home)
  );
}

/** "The company", "der Konzern": somebody named before. */
const ANAPHORA: ReadonlySet<string> = new Set(
  ["companies", "banks", "carmaker", "insurer", "retailer", "airline"].map((id) => `noun:${id}`),
);

function isName(key: string): boolean {
  return !key.startsWith("noun:");
}

/**
 * Whether a sentence of the claim tells something of a party that the source names only in passing, in sentences
 * about another, while the sentence that bears it out is about another as well.
 */
export function isOfAnother(claim: Statement, source: Statement, texts: Texts): boolean {
  const said = names(subjectOf(claim, texts.claim));
  if (said.length < fewestKeys(texts) || said.some((key) => namesOf(source).has(key))) return false;
  const stated = names(subjectOf(source, texts.source));
  if (stated.length === 0 || stated.some((key) => said.includes(key))) return false;
  const naming = texts.source.list.filter((statement) => said.some((key) => namesOf(statement).has(key)));
  return naming.length > 0 && naming.every((statement) => isAside(statement, said, texts.source));
}

/** Who speaks of itself is not named. */
const SELF: ReadonlySet<string> = new Set([
  "we",
  "our",
  "us",
  "wir",
  "unser",
  "unsere",
  "unseren",
  "unserer",
]);

/** Those who are quoted are told of by what their company does. */
const OFFICES: ReadonlySet<string> = new Set([
  "ceo",
  "cfo",
  "analyst",
  "analysts",
  "spokesperson",
  "governor",
  "board",
]);

/** Whether the source tells a thing of somebody before it ever names whom the claim tells it of. */
export function isNamedLater(claim: Statement, source: Statement, texts: Texts): boolean {
  const said = names(subjectOf(claim, texts.claim));
  if (said.length === 0 || !isOneParty(claim, said, texts.claim)) return false;
  const isNaming = (statement: Statement): boolean => said.some((key) => namesOf(statement).has(key));
  const first = texts.source.list.find(isNaming);
  if (
    !first ||
    first.index <= source.index ||
    texts.headline?.names.some(({ key }) => said.includes(key)) === true
  )
    return false;
  if (!OFFICES.isDisjointFrom(idsIn(first, "noun")) || source.tokens.some(({ key }) => SELF.has(key)))
    return false;
  return texts.source.list
    .slice(0, source.index + 1)
    .some((statement) => names(subjectOf(statement, texts.source)).length > 0);
}

/** "Shares in rival Portlink dipped 1.1%": told of a rival, and not of whom the claim names. */
export function isOfRival(claim: Statement, source: Statement, texts: Texts): boolean {
  const isRival = (statement: Statement): boolean => idsIn(statement, "noun").has("rival");
  if (!isRival(source) || isRival(claim)) return false;
  const [said, stated] = [namesOf(claim), namesOf(source)];
  const own = names(subjectOf(claim, texts.claim));
  return own.length > 0 && stated.size > 0 && said.isDisjointFrom(stated);
}

/** "Tilly had sales of $340 million": a company's measure is not told of another one that the source knows as well. */
export function isOfNamed(claim: Statement, source: Statement, texts: Texts): boolean {
  const [said, actor] = [names(subjectOf(claim, texts.claim)), subjectOf(source, texts.source)];
  const stated = names(actor);
  if (said.length === 0 || stated.length === 0 || !actor || actor.span.start - source.span.start > OPENING)
    return false;
  if (
    source.index === 0 ||
    !isOneParty(source, stated, texts.source) ||
    !isOneParty(claim, said, texts.claim)
  )
    return false;
  if (!OFFICES.isDisjointFrom(idsIn(source, "noun")) || idsIn(source, "attribution").size > 0) return false;
  const [there, here] = [namesOf(source), namesOf(claim)];
  const isElsewhere = texts.source.list.some(
    (statement) =>
      statement.index < source.index &&
      said.some((key) => names(subjectOf(statement, texts.source)).includes(key)),
  );
  return isElsewhere && !said.some((key) => there.has(key)) && !stated.some((key) => here.has(key));
}

/** How far into its sentence a subject stands that opens it, in characters. */
const OPENING = 4;

/** A name acts in the singular; a German noun in the plural is no name. */
function isOneParty(
  { names: all, tokens }: Statement,
  said: readonly string[],
  { source }: Statements,
): boolean {
  if (source.language === "en") return true;
  const last = all.findLast(({ key }) => said.includes(key));
  const next = last && tokens[tokens.indexOf(last.token) + 1];
  const before = last && tokens[tokens.indexOf(last.token) - 1];
  if (!next || next.capital || next.key.endsWith("en")) return false;
  return (
    before === undefined || before.capital || !/^(?:d(?:er|ie|as|en|em|es)|eine?[nmrs]?)$/u.test(before.key)
  );
}

/** In German a single unknown noun need not be a name, unless an English text has it as one. */
function fewestKeys({ claim, source }: Texts): number {
  return claim.source.language === "de" && source.source.language === "de" ? 2 : 1;
}

interface Texts {
  readonly claim: Statements;
  readonly source: Statements;
  readonly headline?: Statement | null;
}

function isAside(statement: Statement, said: readonly string[], source: Statements): boolean {
  const subject = names(subjectOf(statement, source));
  if (subject.length > 0) return !subject.some((key) => said.includes(key));
  const named = actorsIn(statement, source.source.text, source.source.language).filter(({ keys }) =>
    keys.some((key) => said.includes(key)),
  );
  return named.length > 0 && named.every(({ preposition }) => preposition === "laut");
}

function names(actor: Actor | null): readonly string[] {
  return actor ? actor.keys.filter(isName) : [];
}

function namesOf({ names: all }: Statement): ReadonlySet<string> {
  return new Set(all.map(({ key }) => key));
}
