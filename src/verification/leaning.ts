import type { Language } from "../domain/language.ts";
import { idsIn } from "./concept-ids.ts";
import { isPast } from "./tense.ts";
import type { Passage, Segment, Statement } from "./statements.ts";

/** Where a figure stands: its sentence, its clause, and which clause that is. */
export interface Place {
  readonly statement: Statement;
  readonly segment: Segment;
  /** Index of the segment in its statement. */
  readonly at: number;
}

/** The clause and those before it as long as the nearer ones have no verb-like word of their own. */
export function leansOn({ statement, segment, at }: Place): readonly Segment[] {
  const parts = [segment];
  for (let back = at - 1; back >= 0 && (isSubordinate(parts.at(-1)) || !parts.some(hasVerb)); back--) {
    const before = statement.segments[back];
    if (before && (!before.bracketed || segment.bracketed)) parts.push(before);
  }
  return parts;
}

/**
 * The clauses a clause goes on from where it names no subject of its own: "EBIT (adjusted) rose 5%", "Corrin, which
 * employs 5,800, has debt of …", "revenue rose 3% and came to …".
 */
export function goesOnFrom(
  { statement: { segments }, segment, at }: Place,
  text: string,
): readonly Segment[] {
  const before = segments.slice(0, at).filter(({ bracketed }) => !bracketed || segment.bracketed);
  const isAfterBracket = segments[at - 1]?.bracketed === true && !segment.bracketed;
  const isJoined =
    isAfterBracket && /^\)\s*$/u.test(text.slice(segments[at - 1]?.span.end, segment.span.start));
  if (!isJoined && !beginsWithVerb(segment)) return [];
  const named = segments[at - 1];
  if (isJoined && named?.quantities.length === 0) before.push(named);
  return before.filter((other, index) => index === 0 || !RELATIVE.has(other.tokens[0]?.key ?? "")).reverse();
}

const RELATIVE: ReadonlySet<string> = new Set(
  "der die das den dem deren dessen welche welcher which who whose where wo".split(" "),
);

/** "…, gemessen in Sitzkilometern, um 8 Prozent ausgeweitet" */
const MEASURES: ReadonlySet<string> = new Set(["um", "auf", "by", "to"]);

function beginsWithVerb({ tokens: [first], mentions }: Segment): boolean {
  if (!first || first.capital) return false;
  if (LEVELS.has(first.key) || MEASURES.has(first.key)) return true;
  return mentions.some(
    ({ concept: { kind, id }, span, part }) =>
      !part && span.start === first.span.start && kind === "direction" && VERBAL.has(id),
  );
}

const SUBORDINATING: ReadonlySet<string> = new Set([
  "dass",
  "ob",
  "wonach",
  "wo",
  "that",
  "whether",
  "where",
  "mit",
  "with",
  "plus",
  "einschliesslich",
  "inklusive",
  "including",
  "davon",
  "darunter",
]);

/** "Merian erwartet, dass …": what governs the clause is told before it. */
function isSubordinate(segment: Segment | undefined): boolean {
  const [first, next] = segment?.tokens ?? [];
  if (first?.key === "to" && next?.capital === false && !/^(?:a|an|the|about|\d.*)$/u.test(next.key))
    return true;
  return SUBORDINATING.has(first?.key ?? "") || isInfinitive(segment);
}

/** "… hält am Ziel fest, die Erlöse um 6 Prozent zu steigern": governed by what was told before. */
function isInfinitive(segment: Segment | undefined): boolean {
  const [last, before] = segment?.tokens.slice(-2).reverse() ?? [];
  if (!last || last.capital || !last.key.endsWith("n")) return false;
  return (
    before?.key === "zu" ||
    /^(?:an|auf|aus|ab|ein|zuruck|vor|um|herab|herauf|hoch)zu\p{L}{3,}n$/u.test(last.key)
  );
}

/** Words before a colon hold for all that follows, up to a semicolon: "Consensus: EPS $1.97, revenue $211bn". */
export function leadsOf({ statement: { segments }, at }: Place, text: string): readonly Segment[] {
  for (let back = at; back > 0; back--) {
    const [lead, next] = [segments[back - 1], segments[back]];
    const between = lead && next ? text.slice(lead.span.end, next.span.start).trim() : ";";
    if (lead && COLON.test(between) && lead.quantities.length === 0) {
      const named = segments[back - 2];
      return lead.bracketed && named ? [lead, named] : [lead];
    }
    if (between === ";" || COLON.test(between)) return [];
  }
  return [];
}

/** "Job cuts (possible): 300" */
const COLON = /^[)\]]?:$/u;

function hasVerb({ mentions, tokens }: Passage): boolean {
  const isMeasured = mentions.some(({ concept }) => concept.kind === "metric");
  if (isMeasured && tokens.some(({ key }) => LEVELS.has(key))) return true;
  return mentions.some(
    ({ concept: { kind, id }, part }) =>
      !part &&
      ((kind === "direction" && VERBAL.has(id)) ||
        kind === "event" ||
        (kind === "certainty" && id !== "possible")),
  );
}

/** Verbs that tell where a metric stands. */
const LEVELS: ReadonlySet<string> = new Set(
  "has had have hat hatte haben came amounted totaled totalled stood reached was were lag lagen betrug betrugen belief beliefen erreichte erreichten war waren liegt".split(
    " ",
  ),
);

const VERBAL = new Set([
  "up",
  "down",
  "unchanged",
  "better",
  "worse",
  "open",
  "close",
  "accept",
  "reject",
  "hire",
  "dismiss",
]);

/** "… will be covered by credit, and Tidewell made a payment of …": what is told as done leans on no plan before it. */
export function hedgingIn(leaning: readonly Segment[], language: Language): readonly Segment[] {
  const [own] = leaning;
  if (!own || leaning.length < 2 || isSubordinate(own)) return leaning;
  if (own.names.length > 0 && isPast(own, language)) return [own];
  // "…, two cents below the average analyst estimate, on revenue of …": what others expected is not the next figure.
  return leaning.filter((part) => part === own || !idsIn(part, "basis").has("consensus"));
}

/** A target is a plan, whatever its verb: "hält an seinem Jahresziel fest". */
export function certaintiesOf(leaning: readonly Segment[]): ReadonlySet<string> {
  const certainties = union(leaning.map(hedgesIn));
  const isGuided = leaning.some((part) => idsIn(part, "basis").has("guidance-basis"));
  return isGuided ? new Set([...certainties, "expected"]) : certainties;
}

/** "Mussten gestrichen werden": an infinitive behind a verb of the past, and nothing to come. */
function hedgesIn(part: Segment): ReadonlySet<string> {
  const hedges = idsIn(part, "certainty");
  if (!hedges.has("future") || !part.tokens.some(({ key }) => key === "musste" || key === "mussten"))
    return hedges;
  return new Set([...hedges].filter((id) => id !== "future"));
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
