import type { Language } from "../domain/language.ts";
import type { SourceSettings } from "../domain/source.ts";
import { SOURCES_DE } from "./wording/sources-de.ts";
import { SOURCES_EN } from "./wording/sources-en.ts";
import type { SourceWords } from "./wording/sources-words.ts";

/** How sources are spoken of in this language. */
export function sourceWordsIn(language: Language): SourceWords {
  return language === "de" ? SOURCES_DE : SOURCES_EN;
}

/** "Reuters (feeds.example/markets.xml)": what stands behind the address's "?" may be a key, and is not shown. */
export function sourceName({ url, publisher }: Pick<SourceSettings, "url" | "publisher">): string {
  const address = withoutKeys(url).replace(/^https?:\/\/|\/$/gu, "");
  return publisher === null ? address : `${publisher} (${address})`;
}

/** A text in which no address shows what stands behind its "?". */
export function withoutKeys(text: string): string {
  return text.replaceAll(/(?<page>https?:\/\/[^\s?#]+)[?#][^\s,;)]*/gu, "$<page>");
}
