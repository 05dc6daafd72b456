import { contains } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import type { Actor } from "./actors.ts";
import { actorsIn } from "./actors.ts";
import { idsIn } from "./concept-ids.ts";
import { doerOf } from "./doers.ts";
import type { Statement, Statements } from "./statements.ts";
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
  if (!kind || !doer || isOfferOfSomebody(event, passage) || isObjectOf(event, doer, passage)) return [];
  const others = othersOf(event, doer, { actors, segments: passage.segments }).flatMap(({ keys }) => keys);
  const [first, second] = kind.turned ? [others, doer.keys] : [doer.keys, others];
  return [{ act: kind.act, first, second, doer: kind.turned ? "second" : "first" }];
}

/** "Der Verkauf der Tochter", "the sale of its unit": what is sold does nothing. */
function isObjectOf({ concept, span }: Mention, doer: Actor, { tokens }: Statement): boolean {
  if (concept.id !== "sell" && concept.id !== "buy") return false;
  const at = tokens.findIndex((token) => token.span.start === span.start);
  const [event, next] = [tokens[at], tokens[at + 1]];
  if (!event || !next || doer.span.start < next.span.end || doer.span.start - next.span.end > NEAR)
    return false;
  return event.capital ? /^(?:de[rs]|von|seine[rs]|ihre[rs])$/u.test(next.key) : next.key === "of";
}

/** How near the object stands behind the preposition, in characters. */
const NEAR = 12;

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
