import type { Figure, Quantity } from "../domain/figure.ts";
import { isQuantity } from "../domain/figure.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { tokensBefore, tokensBehind } from "./beside.ts";
import { idsIn } from "./concept-ids.ts";
import type { Segment, Statements } from "./statements.ts";

export function scopesOf(figure: Figure, segment: Segment): ReadonlySet<string> {
  const scopes = new Set(idsIn(segment, "scope"));
  for (const id of EXCLUSIVE) if (scopes.has(id) && !isNearest(id, figure, segment)) scopes.delete(id);
  if (scopes.has("total") && isWholeYear(segment)) scopes.delete("total");
  const per = isQuantity(figure) ? perOf(figure) : null;
  if (per !== null) scopes.add(per);
  if (isEach(figure, segment)) scopes.add("per-each");
  return scopes;
}

/** "Gesamtjahr" is a time, not a sum. */
function isWholeYear({ mentions }: Segment): boolean {
  return mentions
    .filter(({ concept }) => concept.kind === "scope" && concept.id === "total")
    .every(
      ({ span, part }) =>
        part && mentions.some((other) => other.concept.id === "full-year" && other.span.start === span.start),
    );
}

const EACH = /^(?:je|pro|per|each|apiece)$/u;

/** "je Maschine 90 Millionen", "90 Millionen pro Maschine": said of one of several. */
function isEach(figure: Figure, { tokens }: Segment): boolean {
  if (tokens.some(({ key }) => key.startsWith("stuckpreis"))) return true;
  const before = tokensBefore(tokens, figure.span.start, 2);
  const behind = tokensBehind(tokens, figure.span.end, 1);
  return [...before, ...behind].some(
    ({ key }, index, near) => EACH.test(key) && near[index + 1]?.key !== "nach",
  );
}

/** Of two figures in a clause, "je Aktie" and "zusammen" are said of the nearer one. */
const EXCLUSIVE = ["per-share", "total"] as const;

function isNearest(id: string, figure: Figure, { mentions, quantities }: Segment): boolean {
  const distance = (other: Figure, { span }: Mention): number =>
    Math.max(span.start - other.span.end, other.span.start - span.end);
  const rivals = quantities.filter(({ kind }) => kind === figure.kind);
  return mentions
    .filter(({ concept }) => concept.kind === "scope" && concept.id === id)
    .some((mention) => rivals.every((other) => distance(figure, mention) <= distance(other, mention)));
}

const PER: Readonly<Record<string, string>> = {
  share: "per-share",
  year: "per-year",
  quarter: "per-quarter",
  month: "per-month",
  week: "per-week",
  day: "per-day",
};

function perOf(figure: Quantity): string | null {
  return figure.per === null ? null : (PER[figure.per] ?? null);
}

/** "480 der zuletzt 3.360", "22 of its 310": whatever few words stand between. */
const OF = /(?:\d|\p{L})\s(?:of|out of|von|vom|seiner|ihrer|der|aller)(?:\s\p{Ll}+(?:['’]s)?){0,3}\s$/u;

/** "6% of its 21,000": nothing else stands between a share and its whole. */
const SHARE_OF = /^(?:%|\p{L})\s(?:of|der|seiner|ihrer|aller)(?:\s\p{Ll}+){0,2}\s$/u;

export function isWhole(figure: Figure, { quantities }: Segment, { text }: Statements["source"]): boolean {
  if (figure.kind !== "number") return false;
  const before = quantities
    .filter(({ span, kind }) => (kind === "number" || kind === "percent") && span.end <= figure.span.start)
    .at(-1);
  if (!before || figure.span.start - before.span.end > 30) return false;
  if (/(?<!\p{L})(?:auf|to)\s$/u.test(text.slice(0, before.span.start).slice(-5))) return false;
  const between = text.slice(before.span.end - 1, figure.span.start);
  // "17.9% of the three-year notes" counts nothing.
  const isCounted = /^\d/u.test(figure.surface);
  return before.kind === "percent" ? isCounted && SHARE_OF.test(between) : OF.test(between);
}
