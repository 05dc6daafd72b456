import { contains } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { tokensBefore } from "./beside.ts";
import type { Actor } from "./actors.ts";
import { actorsIn } from "./actors.ts";
import { idsIn } from "./concept-ids.ts";
import type { Passage, Statement, Statements, Words } from "./statements.ts";
import { keeping } from "./keeping.ts";

/** Who does something to whom: the buyer comes first in a trade, the payer in a payment, however it is told. */
export interface Deed {
  readonly act: Act;
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Which of the two the sentence makes its subject. */
  readonly doer: "first" | "second";
}

export type Act =
  "stake" | "trade" | "payment" | "supply" | "suit" | "demand" | "loan" | "succession" | "bid" | "order";

/** Each event's act, and whether its doer is the second party: a seller, a recipient. */
const ACTS: Readonly<Record<string, { readonly act: Act; readonly turned: boolean }>> = {
  buy: { act: "trade", turned: false },
  sell: { act: "trade", turned: true },
  pay: { act: "payment", turned: false },
  receive: { act: "payment", turned: true },
  supply: { act: "supply", turned: false },
  sue: { act: "suit", turned: false },
  demand: { act: "demand", turned: false },
  lend: { act: "loan", turned: false },
  borrow: { act: "loan", turned: true },
  replace: { act: "succession", turned: false },
  bid: { act: "bid", turned: false },
  fine: { act: "payment", turned: true },
  license: { act: "payment", turned: true },
  hold: { act: "stake", turned: false },
  "invest-in": { act: "stake", turned: false },
  order: { act: "order", turned: false },
};

/** Every deed a sentence tells of, as far as somebody is named for it. */
export const deedsIn = keeping((statement: Statement, { source }: Statements): readonly Deed[] => {
  const { text, language } = source;
  const events = statement.mentions.filter(
    ({ concept: { kind, id }, span }) =>
      kind === "event" && id in ACTS && !(language === "en" && isNamePart(span, statement)),
  );
  const actors = events.length === 0 ? [] : actorsIn(statement, text, language);
  return actors.length === 0 ? [] : events.flatMap((event) => deedOf(event, actors, statement));
});

/** "Morikawa Holdings" holds nothing by its name. */
function isNamePart({ start }: Mention["span"], { tokens }: Statement): boolean {
  const at = tokens.findIndex(({ span }) => span.start === start);
  return at > 0 && tokens[at]?.capital === true;
}

function deedOf(event: Mention, actors: readonly Actor[], passage: Statement): readonly Deed[] {
  const kind = ACTS[event.concept.id];
  const doer = doerOf(event, actors, passage);
  if (!kind || !doer || isOfferOfSomebody(event, passage)) return [];
  const others = othersOf(event, doer, { actors, segments: passage.segments }).flatMap(({ keys }) => keys);
  const [first, second] = kind.turned ? [others, doer.keys] : [doer.keys, others];
  return [{ act: kind.act, first, second, doer: kind.turned ? "second" : "first" }];
}

/** "Rejected the latest wage offer", "das Lohnangebot des Unternehmens": who made it may stand anywhere. */
function isOfferOfSomebody({ concept, span }: Mention, { tokens }: Statement): boolean {
  if (concept.id !== "bid") return false;
  const at = tokens.findIndex((token) => token.span.start === span.start);
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (/^(?:for|fur)$/u.test(next?.key ?? "")) return false;
  if (token?.capital === true && at > 0) return true;
  return (
    /^(?:offer|bid)$/u.test(token?.key ?? "") &&
    /^(?:the|its|latest|new|wage|pay|takeover|cash|first|second|final|improved|rival|an|a)$/u.test(
      before?.key ?? "",
    )
  );
}

/** Those who tell of deeds and do none. */
function isBystander(key: string): boolean {
  return BYSTANDERS.has(key);
}

const BYSTANDERS: ReadonlySet<string> = new Set([
  "noun:insiders",
  "noun:newspaper",
  "noun:economists",
  "noun:analysts",
  "noun:court",
  "noun:spokesperson",
]);

/** The object behind the event, and whoever hangs on a preposition: "an Calder", "from the union". */
function othersOf(
  event: Mention,
  doer: Actor,
  { actors, segments }: { readonly actors: readonly Actor[]; readonly segments: Statement["segments"] },
): readonly Actor[] {
  const home = segments.find(({ span }) => contains(span, event.span));
  const near = actors.filter(
    (actor) => actor.span !== doer.span && home !== undefined && contains(home.span, actor.span),
  );
  const all =
    near.length > 0
      ? near
      : actors.filter(({ span, preposition }) => preposition !== null && span !== doer.span);
  // Who is quoted takes no part.
  const rest = all.filter(({ preposition }) => preposition !== "laut");
  const isOfStake = home !== undefined && idsIn(home, "metric").has("stake");
  const object = rest.find(({ span, preposition }) => span.start >= event.span.end && preposition === null);
  const hanging = rest.filter(
    ({ preposition }) =>
      preposition !== null &&
      (preposition !== "in" || event.concept.id === "invest-in" || isOfStake) &&
      preposition !== "as" &&
      !(preposition === "of" && event.concept.id === "pay") &&
      !(event.concept.id === "receive" && !PAYERS.has(preposition)),
  );
  const before = rest.filter(({ span }) => span.end <= event.span.start);
  const found = [...(object ? [object] : []), ...hanging];
  return found.length > 0 || event.concept.id === "receive" ? found : before;
}

/** From whom something is received. */
const PAYERS: ReadonlySet<string> = new Set(["von", "vom", "from", "by"]);

const AGENT = new Set(["by", "von", "vom", "durch"]);

/** By whom it was done where it is told in the passive; else the nearest name before it that hangs on nothing. */
function doerOf(event: Mention, actors: readonly Actor[], passage: Statement): Actor | undefined {
  const owner = ownerOf(event, actors, passage) ?? antecedentOf(event, actors, passage);
  if (owner) return owner;
  const free = actors.filter(({ preposition, keys }) => preposition === null && !keys.some(isBystander));
  if (isPassive(event, passage))
    return actors.find(({ preposition }) => preposition !== null && AGENT.has(preposition));
  const before = free.filter(({ span }) => span.end <= event.span.start);
  const after = free.filter(({ span }) => span.start >= event.span.end);
  const isLate = isConjunct(event, passage) || isFinal(event, passage);
  const home = passage.segments.find(({ span }) => contains(span, event.span));
  const near = before.find(({ span }) => home !== undefined && contains(home.span, span));
  const doer = (isLate ? (near ?? before[0]) : before.at(-1)) ?? after[0];
  return doer && withName(doer, event, { actors: free, segments: passage.segments });
}

/** "Pemberton's largest acquisition": its own. */
function ownerOf(
  { span }: Mention,
  actors: readonly Actor[],
  { tokens, mentions }: Statement,
): Actor | undefined {
  const isNoun = mentions.some(
    ({ concept, span: other }) => concept.kind === "noun" && other.start === span.start,
  );
  if (!isNoun) return undefined;
  const before = tokensBefore(tokens, span.start, 2);
  const possessive = before.find((token) => token.span.end - token.span.start > token.key.length);
  return actors.find((actor) => actor.span.end === possessive?.span.end);
}

/** "Rüegg, die 43 Prozent der Isolan-Anteile besitzt": of whom a clause goes on that opens with "die" or "which". */
function antecedentOf(
  { span, concept }: Mention,
  actors: readonly Actor[],
  { segments }: Statement,
): Actor | undefined {
  const home = segments.find((segment) => contains(segment.span, span));
  const [figure] = home?.quantities ?? [];
  if (!home || concept.id !== "hold" || !RELATIVE.has(home.tokens[0]?.key ?? "")) return undefined;
  const isFirst =
    figure !== undefined &&
    !actors.some((actor) => actor.span.start >= home.span.start && actor.span.end <= figure.span.start);
  return isFirst ? actors.findLast((actor) => actor.span.end <= home.span.start) : undefined;
}

const RELATIVE: ReadonlySet<string> = new Set(["der", "die", "das", "which", "who", "that"]);

/** A clause that says or does something is no apposition. */
const ACTING = ["attribution", "event", "certainty"] as const;

interface Among {
  readonly actors: readonly Actor[];
  readonly segments: Statement["segments"];
}

/** "Halvard Group, the British packaging company, is in talks to buy …": an apposition is who stands before it. */
function withName(doer: Actor, event: Mention, { actors, segments }: Among): Actor {
  const isNamed = ({ keys }: Actor): boolean => keys.some((key) => !key.startsWith("noun:"));
  const home = segments.find(({ span }) => contains(span, doer.span));
  if (isNamed(doer) || !home || contains(home.span, event.span)) return doer;
  const isTold = ACTING.some((kind) => idsIn(home, kind).size > 0);
  const named = isTold ? undefined : actors[actors.indexOf(doer) - 1];
  return named && isNamed(named) ? { ...doer, keys: [...named.keys, ...doer.keys] } : doer;
}

/** A German participle or infinitive closes its clause, with the object right before it and the subject far away. */
function isFinal({ span }: Mention, { segments }: Statement): boolean {
  const home = segments.find((segment) => contains(segment.span, span));
  const last = home?.tokens.at(-1);
  return last?.span.start === span.start && !last.capital;
}

const PASSIVE_BEFORE = new Set([
  "was",
  "were",
  "is",
  "are",
  "be",
  "been",
  "being",
  "wird",
  "werden",
  "wurde",
  "wurden",
]);
const PASSIVE_AFTER = new Set(["wird", "werden", "wurde", "wurden", "worden"]);

/** "was bought by", "wurde … gekauft", "gekauft worden". */
function isPassive(event: Mention, { tokens }: Passage): boolean {
  const at = tokens.findIndex(({ span }) => span.start >= event.span.start);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (PASSIVE_BEFORE.has(before?.key ?? "") && /(?:ed|en|old|ought|aid)$/u.test(tokens[at]?.key ?? ""))
    return true;
  if (PASSIVE_AFTER.has(after?.key ?? "")) return true;
  const participle = /^(?:ge|ver|er|be|uber)?\p{L}*ge?\p{L}+t$|^(?:ver|er|uber)\p{L}+(?:t|en)$/u.test(
    tokens[at]?.key ?? "",
  );
  return (
    participle &&
    tokens
      .slice(0, at)
      .some(({ key }) => key === "wird" || key === "werden" || key === "wurde" || key === "wurden")
  );
}

/** "… und bietet": its subject was told before the first verb. */
function isConjunct(event: Mention, { tokens }: Passage): boolean {
  const at = tokens.findIndex(({ span }) => span.start >= event.span.start);
  const before = tokens[at - 1]?.key;
  return before === "und" || before === "and" || before === "or" || before === "oder";
}

/** Whether the claim lets the same party do the same to somebody whom the source names for other things only. */
export function isMisdirected(claim: Deed, source: Deed, words: Words): boolean {
  if (claim.act === "stake") return false;
  if (claim.act !== source.act || claim.doer !== source.doer) return false;
  const side = claim.doer === "first" ? "second" : "first";
  const names = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => !key.startsWith("noun:"));
  const [said, stated] = [names(claim[side]), names(source[side])];
  if (
    said.length === 0 ||
    stated.length === 0 ||
    !claim[claim.doer].some((key) => source[source.doer].includes(key))
  )
    return false;
  return (
    said.every((key) => words.has(key)) &&
    !said.some((key) => stated.includes(key) || source[source.doer].includes(key))
  );
}

/** "Pemberton shareholders will receive …" of what Zetmeel's are told to receive. */
export function isDoneByAnother(
  claim: Deed,
  source: Deed,
  { claim: told, source: words }: DeedWords,
): boolean {
  if (claim.act !== source.act || claim.doer !== source.doer || claim.act === "stake") return false;
  const [said, stated] = [claim[claim.doer], source[source.doer]].map((keys) =>
    keys.filter((key) => !key.startsWith("noun:")),
  );
  if (!said || !stated || said.length === 0 || stated.length === 0) return false;
  return (
    said.every((key) => words.has(key)) &&
    !said.some((key) => stated.includes(key)) &&
    !stated.some((key) => told.has(key))
  );
}

interface DeedWords {
  readonly claim: Words;
  readonly source: Words;
}

/** "The company" may be any of those named. */
const ANYBODY = "noun:companies";

/** Whether the claim turns what the source tells: the one's buyer is the other's seller. */
export function isTurned(claim: Deed, source: Deed): boolean {
  if (claim.act !== source.act) return false;
  if (claim.doer === source.doer && source[source.doer].every((key) => key === ANYBODY)) return false;
  const share = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((key) => key !== ANYBODY && other.includes(key));
  if (share(claim.first, source.first)) return false;
  if (share(claim.first, source.second) && share(claim.second, source.first)) return true;
  if (share(claim.second, source.second)) return false;
  if (claim.doer !== source.doer && source[source.doer].every((key) => key === ANYBODY)) return true;
  return share(claim.first, source.second) || share(claim.second, source.first);
}
