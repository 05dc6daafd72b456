import type { AnalyzedArticle } from "../../domain/article.ts";
import type { BoundFigure, Evidence, FiguredText, VerifiedBullet } from "../../domain/brief.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Language } from "../../domain/language.ts";
import { textAt } from "../../domain/span.ts";
import { formatFigure } from "../../figures/format.ts";
import type { Amendment, ChangedFigure } from "../../messages/amend.ts";
import { proveBullet } from "../../verification/prove-bullet.ts";
import { follow } from "./follow.ts";
import type { Followed } from "./follow.ts";
import { isWithdrawn } from "./withdrawn.ts";

/** The articles behind a brief, as they were when it was made and as they are now. */
export interface Revisions {
  readonly older: readonly AnalyzedArticle[];
  readonly newer: readonly AnalyzedArticle[];
}

/**
 * What has become of a bullet: its figures as the source has them now, proven anew; or that the source no longer bears
 * it out, or has withdrawn it. Null where it holds as it stands.
 */
export function correctBullet(bullet: VerifiedBullet, revisions: Revisions): Amendment | null {
  const sources = bullet.evidence.flatMap((evidence) => sourceOf(evidence, revisions));
  if (sources.every(({ older, newer }) => older.text === newer.text)) return null;
  if (sources.some(({ newer }) => isWithdrawn(newer))) return { type: "withdrawn" };
  const followed = sources.map((source) => ({
    ...source,
    to: follow(source.evidence, source.older, source.newer),
  }));
  const evidence = followed.map(({ newer, to }) => to && { article: newer.id, span: to.span });
  const [first, ...rest] = evidence;
  if (!first || evidence.length < bullet.evidence.length || rest.includes(null))
    return { type: "unsupported" };
  const places = [first, ...rest] as [Evidence, ...Evidence[]];
  const find = (figure: BoundFigure): Figure | null => newerOf(figure, followed);
  const body = renew(bullet.body, bullet.bodyLanguage, find);
  const label = bullet.label && renew(bullet.label, bullet.bodyLanguage === "de" ? "en" : "de", find);
  if (body === null || (bullet.label !== null && label === null)) return { type: "unsupported" };
  const draft = { ...bullet, body: body.text, label: label?.text ?? null, evidence: places };
  const verdict = proveBullet(draft, revisions.newer);
  if (!verdict.ok) return { type: "unsupported" };
  const changed = (label ?? body).changed;
  return changed.length === 0 ? null : { type: "corrected", bullet: verdict.bullet, changed };
}

interface Source {
  readonly evidence: Evidence;
  readonly older: AnalyzedArticle;
  readonly newer: AnalyzedArticle;
}

function sourceOf(evidence: Evidence, { older, newer }: Revisions): readonly Source[] {
  const [before, now] = [older, newer].map((all) => all.find(({ id }) => id === evidence.article));
  return before && now ? [{ evidence, older: before, newer: now }] : [];
}

function newerOf(
  { figure, article }: BoundFigure,
  followed: readonly (Source & { readonly to: Followed | null })[],
): Figure | null {
  for (const { evidence, newer, to } of followed) {
    const found = evidence.article === article ? to?.figure(figure) : null;
    if (found) return found;
    if (found === undefined && newer.id === article) return null;
  }
  return null;
}

interface Renewed {
  readonly text: FiguredText;
  readonly changed: readonly ChangedFigure[];
}

/** The same words with the newer figures, printed as the older ones were; null where that cannot be done. */
function renew(
  { text, figures }: FiguredText,
  language: Language,
  find: (figure: BoundFigure) => Figure | null,
): Renewed | null {
  let [out, at] = ["", 0];
  const renewed: BoundFigure[] = [];
  const changed: ChangedFigure[] = [];
  for (const bound of figures.toSorted((a, b) => a.span.start - b.span.start)) {
    const newer = find(bound);
    const printed = newer && reprint(bound, newer, { text, language });
    if (newer === null || printed === null || bound.span.start < at) return null;
    out += text.slice(at, bound.span.start);
    renewed.push({ ...bound, figure: newer, span: { start: out.length, end: out.length + printed.length } });
    out += printed;
    at = bound.span.end;
    if (!isSame(bound.figure, newer)) changed.push({ older: bound.figure, newer });
  }
  return { text: { text: out + text.slice(at), figures: renewed }, changed };
}

/** As the source writes it where the older one stood so, else as code prints it. */
function reprint(
  { span, figure }: BoundFigure,
  newer: Figure,
  { text, language: locale }: { readonly text: string; readonly language: Language },
): string | null {
  const stood = textAt(text, span);
  if (stood === figure.surface) return newer.surface;
  const style = (["short", "long"] as const).find(
    (each) => formatFigure(figure, { locale, style: each }) === stood,
  );
  return style === undefined ? null : formatFigure(newer, { locale, style });
}

function isSame(one: Figure, other: Figure): boolean {
  return JSON.stringify([one.value, one.qualifier]) === JSON.stringify([other.value, other.qualifier]);
}
