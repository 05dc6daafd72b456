import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import type { Ticker } from "../domain/instrument.ts";
import { remembering } from "../lexicon/remember.ts";
import { bandsOf } from "./min-hash.ts";
import { newsText } from "./news-text.ts";
import { createRecent } from "./recent.ts";
import { jaccard, shinglesOf } from "./shingles.ts";
import { compareSubjects, subjectsOf } from "./subjects.ts";

/** Groups of near-identical texts: wire copies, other headlines over the same words. */
export interface DuplicateIndex {
  /** The group an article joins; its own id when it is the first of its kind. */
  add(article: AnalyzedArticle): ArticleId;
}

interface Known {
  readonly group: ArticleId;
  readonly shingles: Uint32Array;
  readonly day: string | null;
  readonly subjects: ReadonlySet<Ticker>;
}

/** At least this share of runs of three words in common. */
const ALIKE = 0.55;
/** Copies come within days; more texts under one key would be one text printed everywhere. */
const LIMITS = { entries: 5_000, perKey: 8 };

/** Groups of articles that are copies of one another, each group's first article first; others stand alone. */
export function findDuplicates(articles: readonly AnalyzedArticle[]): readonly (readonly ArticleId[])[] {
  // A day's wire copies are the same to the letter.
  const index = createDuplicateIndex(remembering(readText));
  const groups = new Map<ArticleId, ArticleId[]>();
  for (const article of articles) {
    const group = index.add(article);
    const members = groups.get(group);
    if (members) members.push(article.id);
    else groups.set(group, [article.id]);
  }
  return [...groups.values()];
}

/** An index that knows a copy when it comes; cost per article does not grow with their number. */
export function createDuplicateIndex(read: (text: string) => ReadText = readText): DuplicateIndex {
  const recent = createRecent<Known>(LIMITS);
  return {
    add(article) {
      const { shingles, keys } = read(newsText(article));
      const day = article.published.source === "file" ? null : article.published.at.slice(0, 10);
      const subjects = subjectsOf(article);
      const near = nearest({ shingles, day, subjects }, new Set(keys.flatMap((key) => recent.under(key))));
      const known: Known = { group: near?.group ?? article.id, shingles, day, subjects };
      recent.add(keys, known);
      return known.group;
    },
  };
}

interface ReadText {
  readonly shingles: Uint32Array;
  readonly keys: readonly string[];
}

function readText(text: string): ReadText {
  const shingles = shinglesOf(text);
  return { shingles, keys: bandsOf(shingles) };
}

function nearest(text: Omit<Known, "group">, candidates: ReadonlySet<Known>): Known | null {
  let best: Known | null = null;
  let most = ALIKE;
  for (const candidate of candidates) {
    // Instalments of a series share most of their words, but not their day.
    if (text.day !== null && candidate.day !== null && daysBetween(text.day, candidate.day) > 2) continue;
    // A template filled with another company's name is no copy.
    if (compareSubjects(text.subjects, candidate.subjects) === "others") continue;
    const alike = jaccard(text.shingles, candidate.shingles);
    if (alike < most) continue;
    best = candidate;
    most = alike;
  }
  return best;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
