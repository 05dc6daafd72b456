import type { AnalyzedArticle } from "../../domain/article.ts";
import type { SavedArticle, SaveOutcome } from "../../ports/article-store.ts";

/** What the store knows of an article before it is saved. */
export interface KnownArticle {
  readonly id: string;
  readonly revision: number;
  readonly contentHash: string;
}

export interface Revision {
  readonly saved: SavedArticle;
  readonly number: number;
}

export interface SavePlan {
  readonly outcomes: readonly SaveOutcome[];
  /** Every revision to be written; an article that stands twice in the batch may have two. */
  readonly revisions: readonly Revision[];
  /** The last revision of each article that changes. */
  readonly newest: readonly Revision[];
}

/** Decides what becomes of each article of a batch, in order. */
export function planSave(articles: readonly SavedArticle[], known: readonly KnownArticle[]): SavePlan {
  const states = new Map(known.map((state) => [state.id, state]));
  const newest = new Map<string, Revision>();
  const revisions: Revision[] = [];
  const outcomes = articles.map((saved): SaveOutcome => {
    const { id } = saved.article;
    const before = states.get(id);
    if (before?.contentHash === saved.contentHash) return "unchanged";
    const revision = { saved, number: (before?.revision ?? 0) + 1 };
    states.set(id, { id, revision: revision.number, contentHash: saved.contentHash });
    revisions.push(revision);
    newest.set(id, revision);
    return before ? "revised" : "new";
  });
  return { outcomes, revisions, newest: [...newest.values()] };
}

/** Each instrument the article is about, once. */
export function subjectsOf({ links }: AnalyzedArticle): readonly string[] {
  return [...new Set(links.filter(({ role }) => role === "subject").map(({ ticker }) => ticker))];
}
