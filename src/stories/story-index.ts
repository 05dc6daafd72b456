import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import { featuresOf } from "./features.ts";
import { likeness, vectorOf } from "./likeness.ts";
import type { Vector } from "./likeness.ts";
import { createRarity } from "./rarity.ts";
import { createRecent } from "./recent.ts";
import type { Recent } from "./recent.ts";

/** Puts each article into the story it tells, as it comes. */
export interface StoryIndex {
  /** The id of the story, which is the id of its first article. */
  add(article: AnalyzedArticle): ArticleId;
}

interface Known {
  readonly story: ArticleId;
  readonly vector: Vector;
}

/** As alike as two tellings of one event are at least; names, figures and concepts alone are less alike. */
const SAME_EVENT = { within: 0.38, across: 0.31 } as const;
/** The heaviest features of an article lead to its candidates. */
const PROBES = 24;
/** What is older than some weeks of news tells no event that goes on. */
const LIMITS = { entries: 5_000, perKey: 60 };
const MOST_CANDIDATES = 24;

/** An index whose cost per article does not grow with their number. */
export function createStoryIndex(): StoryIndex {
  const rarity = createRarity();
  const recent = createRecent<Known>(LIMITS);
  return {
    add(article) {
      const features = featuresOf(article);
      rarity.count(features);
      const vector = vectorOf(features, rarity);
      const probes = heaviest(vector);
      const story = bestStory(vector, candidates(probes, recent)) ?? article.id;
      recent.add(probes, { story, vector });
      return story;
    },
  };
}

function heaviest({ weights }: Vector): readonly string[] {
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, PROBES)
    .map(([feature]) => feature);
}

/** Those that share most of the probes. */
function candidates(probes: readonly string[], recent: Recent<Known>): readonly Known[] {
  const shared = new Map<Known, number>();
  for (const probe of probes) {
    for (const known of recent.under(probe)) shared.set(known, (shared.get(known) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([known]) => known);
}

/** The story whose members are most alike; one alike member among many unlike ones is not enough. */
function bestStory(vector: Vector, others: readonly Known[]): ArticleId | null {
  const byStory = new Map<ArticleId, number[]>();
  for (const { story, vector: known } of others) {
    const needed = known.language === vector.language ? SAME_EVENT.within : SAME_EVENT.across;
    byStory.set(story, [...(byStory.get(story) ?? []), likeness(vector, known) / needed]);
  }
  let best: ArticleId | null = null;
  let most = 1;
  for (const [story, scores] of byStory) {
    const top = Math.max(...scores);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const score = 0.75 * top + 0.25 * mean;
    if (score < most) continue;
    best = story;
    most = score;
  }
  return best;
}
