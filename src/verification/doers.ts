import { contains } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import type { Actor } from "./actors.ts";
import { tokensBefore } from "./beside.ts";
import { idsIn } from "./concept-ids.ts";
import type { Passage, Statement } from "./statements.ts";

/** By whom it was done where it is told in the passive; else the nearest name before it that hangs on nothing. */
export function doerOf(event: Mention, actors: readonly Actor[], passage: Statement): Actor | undefined {
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

const AGENT = new Set(["by", "von", "vom", "durch"]);

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
