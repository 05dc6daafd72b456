import { z } from "zod";
import { collapse, elementsOf, rawText } from "./dom.ts";
import type { PageElement } from "./dom.ts";

/** What a page states of its article in JSON-LD; null where it does not. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly paywalled: boolean;
  readonly live: boolean;
}

type Item = Readonly<Record<string, unknown>>;
const Item = z.record(z.string(), z.unknown());

/** Kinds of items that are an article, the surest first. */
const ARTICLE_TYPES: readonly RegExp[] = [
  /LiveBlogPosting/u,
  /NewsArticle/u,
  /Article|Report|Posting|Review/u,
  /WebPage|CreativeWork|Event/u,
];
const MOST_ITEMS = 200;

export function linkedData(page: PageElement): LinkedData {
  const scripts = [...elementsOf(page, "script")];
  const items = scripts.flatMap((script) => itemsIn(parse(rawText(script))));
  const article = ARTICLE_TYPES.map((type) => items.find((item) => type.test(typeOf(item)))).find(
    (item) => item !== undefined,
  );
  const organization = items.find((item) => typeOf(item).includes("Organization"));
  const item = article ?? {};
  const free = item["isAccessibleForFree"];
  return {
    headline: words(item["headline"]) ?? words(item["name"]),
    published: words(item["datePublished"]) ?? words(item["dateCreated"]),
    modified: words(item["dateModified"]),
    publisher:
      nameOf(item["publisher"]) ?? nameOf(item["sourceOrganization"]) ?? words(organization?.["name"]),
    body: words(item["articleBody"]),
    language: nameOf(item["inLanguage"]),
    url: words(item["url"]) ?? idOf(item["mainEntityOfPage"]),
    paywalled: free === false || /^false$/iu.test(words(free) ?? ""),
    live: typeOf(item).includes("LiveBlog"),
  };
}

/** JSON as pages write it: with comments around, line breaks in strings, commas at the end. */
function parse(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/ ?<!\[CDATA\[)/u, "")
    .replace(/(?:-->|\/\/ ?\]\]>)\s*$/u, "");
  for (const attempt of [
    json,
    json
      .replaceAll(/[\n\r\t]+/gu, " ")
      .replaceAll(/,\s*(?=[}\]])/gu, "")
      .replace(/;\s*$/u, ""),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

function itemsIn(data: unknown): readonly Item[] {
  const found: Item[] = [];
  const waiting: unknown[] = [data];
  while (waiting.length > 0 && found.length < MOST_ITEMS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...(next as unknown[]));
    const item = Item.safeParse(next);
    if (!item.success || Array.isArray(next)) continue;
    found.push(item.data);
    waiting.push(item.data["@graph"], item.data["mainEntity"]);
  }
  return found;
}

function typeOf(item: Item): string {
  const type = item["@type"];
  return Array.isArray(type) ? type.join(" ") : typeof type === "string" ? type : "";
}

function words(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === "boolean" || typeof first === "number") return String(first);
  if (typeof first !== "string") return null;
  return first.trim() === "" ? null : first.trim();
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const item = Item.safeParse(first);
  const name = item.success ? words(item.data["name"]) : words(first);
  return name === null ? null : collapse(name);
}

function idOf(value: unknown): string | null {
  const item = Item.safeParse(value);
  return item.success ? words(item.data["@id"]) : words(value);
}
