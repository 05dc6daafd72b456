import type { AnalyzedArticle } from "../domain/article.ts";
import type { DraftBullet, Evidence, FiguredText, Rejection, VerifiedBullet } from "../domain/brief.ts";
import type { Language } from "../domain/language.ts";
import { textAt } from "../domain/span.ts";
import { textOf } from "./analyzed-article.ts";
import { checkBinding, checkPrint, reject } from "./check-binding.ts";
import { checkSource, checkWelcome } from "./check-welcome.ts";
import { judgeClaim } from "./judge-claim.ts";
import { asVerifiedBullet } from "./verified.ts";

export type BulletVerdict =
  | { readonly ok: true; readonly bullet: VerifiedBullet }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

/**
 * Proves a bullet against its evidence: its figures stand there, are printed as they stand, none is unbound,
 * and what it says of them is what the evidence says.
 */
export function proveBullet(bullet: DraftBullet, articles: readonly AnalyzedArticle[]): BulletVerdict {
  const places = bullet.evidence.flatMap((evidence) => placeOf(evidence, articles));
  if (places.length < bullet.evidence.length)
    return { ok: false, rejections: [reject("no-evidence", "", null)] };
  const rejections = [
    ...checkWelcome(textOfBullet(bullet)),
    ...places.flatMap(({ article, evidence }) => checkSource(article, evidence)),
    ...proveText(bullet.body, bullet.bodyLanguage, { bullet, places, articles }),
    ...(bullet.label
      ? proveText(bullet.label, otherThan(bullet.bodyLanguage), { bullet, places, articles })
      : []),
  ];
  return rejections.length === 0 ? { ok: true, bullet: asVerifiedBullet(bullet) } : { ok: false, rejections };
}

function textOfBullet({ label, body }: DraftBullet): string {
  return label === null ? body.text : `${label.text}\n${body.text}`;
}

interface Place {
  readonly article: AnalyzedArticle;
  readonly evidence: Evidence;
}

function placeOf(evidence: Evidence, articles: readonly AnalyzedArticle[]): readonly Place[] {
  const article = articles.find(({ id }) => id === evidence.article);
  return article && evidence.span.end <= article.text.length ? [{ article, evidence }] : [];
}

/** A label stands only where the body is not in the reader's language. */
function otherThan(language: Language): Language {
  return language === "de" ? "en" : "de";
}

interface Proving {
  readonly bullet: DraftBullet;
  readonly places: readonly Place[];
  readonly articles: readonly AnalyzedArticle[];
}

function proveText(
  text: FiguredText,
  language: Language,
  { bullet, places, articles }: Proving,
): readonly Rejection[] {
  const bindings = text.figures.flatMap((figure) => checkBinding(figure, bullet.evidence, articles));
  if (bindings.length > 0) return bindings;
  if (places.some((place) => isExtract(text.text, language, place))) return [];
  const publishedOn = places[0]?.article.published.at.slice(0, 10) ?? "";
  const printed = checkPrint(text, { language, publishedOn });
  return printed.length > 0 ? printed : judgeText(text.text, language, places);
}

/** The evidence word for word, but for white space and the full stop. */
function isExtract(text: string, language: Language, { article, evidence }: Place): boolean {
  const plain = (words: string): string => words.replace(/\s+/gu, " ").trim().replace(/[.]$/u, "");
  return article.language.code === language && plain(text) === plain(textAt(article.text, evidence.span));
}

/** One article must bear out the whole text: nothing is joined from two. */
function judgeText(text: string, language: Language, places: readonly Place[]): readonly Rejection[] {
  let first: readonly Rejection[] | null = null;
  for (const article of new Set(places.map((place) => place.article))) {
    const within = places.filter((place) => place.article === article).map(({ evidence }) => evidence.span);
    const question = {
      claim: text,
      claimLanguage: language,
      source: textOf(article),
      title: article.title,
      within,
    };
    const verdict = judgeClaim(question);
    if (verdict.supported) return [];
    first ??= verdict.rejections;
  }
  return first ?? [reject("no-evidence", "", null)];
}
