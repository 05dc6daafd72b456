import { z } from "zod";
import type { Published, RawArticle } from "../domain/article.ts";
import type { Language } from "../domain/language.ts";
import type { SourceFault } from "../ports/source-reader.ts";
import { readDate } from "./read-date.ts";
import { badDate, badRecord, noText, otherLanguage } from "./faults.ts";
import { articleKey } from "./key.ts";

/** Null, a missing field and an empty string all mean "not stated". */
const Words = z.union([z.string(), z.number().transform(String)]).nullish();

/** What can be stated beside an article: in front matter, or in a JSON object. Other fields do not matter. */
export const Statement = z.object({
  id: Words,
  title: Words,
  url: Words,
  publisher: Words,
  published: z.union([z.string(), z.number(), z.date().transform((date) => date.toISOString())]).nullish(),
  date: z.union([z.string(), z.number(), z.date().transform((date) => date.toISOString())]).nullish(),
  lang: Words,
  language: Words,
});
export type Statement = z.infer<typeof Statement>;

const ArticleRecord = Statement.extend({ text: z.string() });

/** Where a text was found, and what counts when nothing is stated. */
export interface Found {
  readonly origin: string;
  /** The file, or the address; part of the key where there is no URL. */
  readonly place: string;
  /** The place holds this article and no other, so that it keeps its key whatever the article says. */
  readonly alone?: boolean;
  /** The file's own time. */
  readonly written: Published | null;
}

/** One JSON object as an article; a title and a text, or a text alone. */
export function readRecord(data: unknown, found: Found): RawArticle | SourceFault {
  const parsed = ArticleRecord.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return badRecord(
      found.origin,
      `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "?"}`.replace(/^: /u, ""),
    );
  }
  return articleFrom(parsed.data, parsed.data.text, found);
}

/** A text with what is stated beside it. */
export function articleFrom(stated: Statement, text: string, found: Found): RawArticle | SourceFault {
  if (text.trim() === "") return noText(found.origin);
  const language = languageOf(stated);
  if (language === undefined) return otherLanguage(found.origin, String(stated.lang ?? stated.language));
  const published = publishedOf(stated, found);
  if (published === undefined) return badDate(found.origin, String(stated.published ?? stated.date));
  const title = worded(stated.title);
  const url = worded(stated.url);
  return {
    origin: found.origin,
    key: articleKey({ url, id: worded(stated.id), title, text, place: found }),
    title,
    text,
    language,
    publisher: worded(stated.publisher),
    url,
    published,
  };
}

function worded(value: string | null | undefined): string | null {
  const words = value?.trim() ?? "";
  return words === "" ? null : words;
}

/** Undefined for a language that is not read; "de-AT" and "German" are German. */
function languageOf({ lang, language }: Statement): Language | null | undefined {
  const stated = worded(lang) ?? worded(language);
  if (stated === null || /^(?:und|unknown|auto)$/iu.test(stated)) return null;
  if (/^(?:de(?:[-_]\w+)?|deu|ger|german|deutsch)$/iu.test(stated)) return "de";
  return /^(?:en(?:[-_]\w+)?|eng|english|englisch)$/iu.test(stated) ? "en" : undefined;
}

/** Undefined for a date that cannot be read. */
function publishedOf({ published, date }: Statement, { written }: Found): Published | null | undefined {
  const stated = String(published ?? date ?? "").trim();
  if (stated === "") return written;
  const read = readDate(stated);
  return read === null ? undefined : { ...read, source: "stated" };
}
