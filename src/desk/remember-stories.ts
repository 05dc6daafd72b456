import { createHash } from "node:crypto";
import type { AnalyzedArticle } from "../domain/article.ts";
import type { Story } from "../domain/story.ts";
import { clusterStories } from "../stories/cluster.ts";

/** The events a set of articles tells. */
export type TellStories = (articles: readonly AnalyzedArticle[]) => readonly Story[];

/** Days that somebody goes to and fro between. */
const MOST_DAYS = 16;

/** Told anew only of articles that have not just been told of as they are: a page is looked at again and again. */
export function rememberStories(): TellStories {
  const known = new Map<string, readonly Story[]>();
  return (articles) => {
    const key = fingerprintOf(articles);
    const stories = known.get(key) ?? clusterStories(articles);
    known.delete(key);
    known.set(key, stories);
    const [oldest] = known.keys();
    if (known.size > MOST_DAYS && oldest !== undefined) known.delete(oldest);
    return stories;
  };
}

/** Of what stories are told by; figures and links are read out of the same text. */
function fingerprintOf(articles: readonly AnalyzedArticle[]): string {
  const hash = createHash("sha1");
  for (const { id, title, text, published } of articles) {
    for (const part of [id, title, text, published.at]) hash.update(`${part}\0`);
  }
  return hash.digest("base64");
}
