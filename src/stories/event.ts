import type { AnalyzedArticle } from "../domain/article.ts";
import type { EventName, StoryEvent } from "../domain/story.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import { newsText } from "./news-text.ts";

/** Which concepts of the lexicon make which kind of event, and how much it weighs beside news of no kind. */
const EVENTS: Readonly<Record<string, readonly [EventName, number]>> = {
  "metric:guidance": ["guidance", 1.5],
  "basis:guidance-basis": ["guidance", 1.4],
  "metric:revenue": ["results", 1.4],
  "metric:net-income": ["results", 1.4],
  "metric:eps": ["results", 1.4],
  "metric:operating-profit": ["results", 1.4],
  "noun:takeover": ["takeover", 1.5],
  "noun:merger": ["takeover", 1.5],
  "event:buy": ["takeover", 1.3],
  "certainty:talks": ["talks", 1.3],
  "noun:ipo": ["ipo", 1.3],
  "noun:lawsuits": ["court", 1.2],
  "metric:fine": ["court", 1.2],
  "noun:jobs": ["jobs", 1.25],
  "noun:ceo": ["leadership", 1.15],
  "metric:interest-rate": ["interest-rate", 1.3],
  "metric:inflation": ["inflation", 1.2],
  "metric:dividend": ["dividend", 1.15],
  "metric:price-target": ["rating", 0.8],
};

const NONE: StoryEvent = { name: null, weight: 1 };
/** As far as an article says what happened. */
const BEGINNING = 400;

/** What happened, by the heaviest kind that the beginning of the article names. */
export function eventOf(article: AnalyzedArticle): StoryEvent {
  const text = newsText(article).slice(0, BEGINNING);
  const mentions = conceptsIn(text, { start: 0, end: text.length }, article.language.code);
  const events = mentions.flatMap(({ concept }) => {
    const [name, weight] = EVENTS[`${concept.kind}:${concept.id}`] ?? [];
    return name === undefined || weight === undefined ? [] : [{ name, weight }];
  });
  const [first, ...rest] = events;
  if (first === undefined) return NONE;
  return rest.reduce((heaviest, event) => (event.weight > heaviest.weight ? event : heaviest), first);
}
