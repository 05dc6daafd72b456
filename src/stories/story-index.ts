import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import type { Features } from "./features.ts";
import { featuresOf } from "./features.ts";
import { createRarity, likeness } from "./likeness.ts";
import type { Rarity } from "./likeness.ts";

/** Puts each article into the story it tells, as it comes. */
export interface StoryIndex {
  /** The id of the story, which is the id of its first article. */
  add(article: AnalyzedArticle): ArticleId;
}

interface Known {
  readonly story: ArticleId;
  readonly features: Features;
}

/** As alike as two tellings of one event are at least; names, figures and concepts alone are less alike. */
const SAME_EVENT = { within: 0.38, across: 0.31 } as const;
/** The rarest features of an article lead to its candidates. */
const PROBES = 24;
/** Newest articles kept for one feature. */
const MOST_PER_FEATURE = 60;
const MOST_CANDIDATES = 24;

/** An index whose cost per article does not grow with their number. */
export function createStoryIndex(): StoryIndex {
  const rarity = createRarity();
  const byFeature = new Map<string, Known[]>();
  return {
    add(article) {
      const features = featuresOf(article);
      rarity.count(features);
      const probes = rarest(features, rarity);
      const story = bestStory(features, candidates(probes, byFeature), rarity) ?? article.id;
      const known = { story, features };
      for (const probe of probes) {
        const kept = byFeature.get(probe);
        if (!kept) byFeature.set(probe, [known]);
        else {
          kept.push(known);
          if (kept.length > MOST_PER_FEATURE) kept.shift();
        }
      }
      return story;
    },
  };
}

function rarest({ weights }: Features, rarity: Rarity): readonly string[] {
  return [...weights]
    .map(([feature, weight]) => [feature, weight * rarity.of(feature)] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, PROBES)
    .map(([feature]) => feature);
}

/** Those that share most of the probes. */
function candidates(
  probes: readonly string[],
  byFeature: ReadonlyMap<string, readonly Known[]>,
): readonly Known[] {
  const shared = new Map<Known, number>();
  for (const probe of probes) {
    for (const known of byFeature.get(probe) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([known]) => known);
}

/** The story whose members are most alike; one alike member among many unlike ones is not enough. */
function bestStory(features: Features, others: readonly Known[], rarity: Rarity): ArticleId | null {
  const byStory = new Map<ArticleId, number[]>();
  for (const { story, features: known } of others) {
    const needed = known.language === features.language ? SAME_EVENT.within : SAME_EVENT.across;
    byStory.set(story, [...(byStory.get(story) ?? []), likeness(features, known, rarity) / needed]);
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
