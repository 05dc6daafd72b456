import { z } from "zod";
import type { Feed, FeedItem } from "../../domain/feed.ts";
import { readDate } from "../read-date.ts";
import { wholeAddress } from "./links.ts";
import { blockText, titleWords } from "./words.ts";

/** A field of another type counts as one that is missing. */
const Words = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);

const Item = z.object({
  id: Words,
  url: Words,
  external_url: Words,
  title: Words,
  content_html: Words,
  content_text: Words,
  summary: Words,
  date_published: Words,
  date_modified: Words,
});

const JsonFeed = z.object({
  version: Words,
  title: Words,
  home_page_url: Words,
  language: Words,
  items: z.array(z.unknown()),
});

/** JSON Feed 1 and 1.1. Null when the text is none. */
export function readJsonFeed(text: string, base: string | null): Feed | null {
  const parsed = JsonFeed.safeParse(parse(text));
  if (!parsed.success) return null;
  const { title, home_page_url: home, language, items } = parsed.data;
  const site = wholeAddress(home?.trim() ?? "", base);
  return {
    title: titleWords(asHtml(title ?? "")),
    link: site,
    language: language ?? null,
    items: items.flatMap((item) => {
      const read = Item.safeParse(item);
      return read.success ? [readItem(read.data, base ?? site)] : [];
    }),
  };
}

function readItem(item: z.infer<typeof Item>, base: string | null): FeedItem {
  const link = item.url ?? item.external_url ?? addressOf(item.id);
  const updated = readDate(item.date_modified ?? "");
  return {
    title: titleWords(asHtml(item.title ?? "")),
    link: wholeAddress(link?.trim() ?? "", base),
    id: item.id ?? null,
    published: readDate(item.date_published ?? "") ?? updated,
    updated,
    text: blockText(item.content_html ?? asHtml(item.content_text ?? item.summary ?? "")),
  };
}

function addressOf(id: string | null | undefined): string | null {
  return id !== null && id !== undefined && /^https?:\/\/\S+$/u.test(id) ? id : null;
}

/** These fields are plain text: a "<" in them is one, and an empty line parts paragraphs. */
function asHtml(words: string): string {
  return words.replaceAll("<", "&lt;");
}

/** No feed has so many lists and objects; reading them would take a hundred times their length in memory. */
const HOPELESS = 100_000;

function parse(text: string): unknown {
  let opened = 0;
  for (const character of text) if (character === "[" || character === "{") opened += 1;
  if (opened > HOPELESS) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}
