import type { Published } from "../../domain/article.ts";
import type { Feed, FeedDate, FeedItem } from "../../domain/feed.ts";
import type { Language } from "../../domain/language.ts";
import type { SourceSettings } from "../../domain/source.ts";
import type { SourceItem } from "../../ports/source-reader.ts";
import { noText } from "../faults.ts";
import { articleKey, hashOf } from "../key.ts";

/** What tells an entry in this state from every other; a new id alone makes no new entry. */
export function printOf({ link, id, title, text }: FeedItem): string {
  return hashOf([link ?? id ?? "", title ?? "", text].join("\n"));
}

/** An entry as an article, as far as the feed tells it. */
export function articleOf(item: FeedItem, feed: Feed, settings: SourceSettings): SourceItem {
  const { title, id } = item;
  const url = webAddress(item.link);
  const text = item.text === "" ? (title ?? "") : item.text;
  const origin = url ?? `${settings.url}#${id ?? title ?? ""}`;
  if (text === "") return noText(origin);
  return {
    type: "article",
    article: {
      origin,
      key: articleKey({ url, id, title, text, place: { place: settings.url } }),
      title,
      text,
      language: settings.language ?? languageOf(feed.language),
      publisher: settings.publisher ?? feed.title,
      url,
      published: stated(item.published),
    },
  };
}

/** A feed may hold any kind of link; only pages of the web are shown and fetched. */
export function webAddress(link: string | null): string | null {
  return link !== null && /^https?:/iu.test(link) && URL.canParse(link) ? link : null;
}

function languageOf(stated: string | null): Language | null {
  return /^de(?![a-z])/iu.test(stated ?? "") ? "de" : /^en(?![a-z])/iu.test(stated ?? "") ? "en" : null;
}

function stated(date: FeedDate): Published | null {
  return date && { ...date, source: "stated" };
}
