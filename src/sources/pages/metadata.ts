import { collapse, elementsOf, firstOf, wordsOf } from "./dom.ts";
import type { PageElement } from "./dom.ts";
import type { LinkedData } from "./linked-data.ts";

/** The page's meta elements by lower-case name, the first of each. */
export type Meta = ReadonlyMap<string, string>;

export function metaOf(page: PageElement): Meta {
  const meta = new Map<string, string>();
  for (const { attributes } of elementsOf(page, "meta")) {
    const content = collapse(attributes["content"] ?? "");
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = attributes[attribute]?.toLowerCase();
      if (name !== undefined && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** What a page states about itself, from all the places it may. */
export interface Statements {
  readonly page: PageElement;
  readonly meta: Meta;
  readonly linked: LinkedData;
  readonly url: string | null;
}

/** The headline as the page shows it, else as it states it; without the site's name. */
export function titleOf({ page, meta, linked }: Statements): string | null {
  const site = meta.get("og:site_name") ?? linked.publisher;
  const shown = [...elementsOf(page, "h1")].map(wordsOf).filter((words) => words.length > 3);
  const stated = [
    linked.headline,
    meta.get("og:title"),
    meta.get("twitter:title"),
    wordsOf(firstOf(page, "title")),
  ]
    .map((title) => bare(collapse(unescaped(title ?? "")), site))
    .filter((title) => title !== "");
  const [first] = stated;
  if (first === undefined) return shown[0] ?? null;
  const agreed = shown.find((heading) => stated.some((title) => isSame(heading, title)));
  return agreed ?? (linked.headline !== null || meta.has("og:title") ? first : (shown[0] ?? first));
}

const LONGEST_TITLE = 400;

/** "Titel - Seite", "Titel | Seite": without the last part when it is the site's name or short beside the rest. */
function bare(title: string, site: string | null): string {
  if (title.length > LONGEST_TITLE) return title.slice(0, LONGEST_TITLE);
  const match = /^(?<head>.{8,}) (?:[|–—»·•]|-{1,2}|::) (?<tail>[^|–—»·•]{2,50})$/u.exec(title)?.groups;
  if (!match?.["head"] || !match["tail"]) return title;
  const named =
    site !== null &&
    (plain(site).includes(plain(match["tail"])) || plain(match["tail"]).includes(plain(site)));
  return named ||
    /^[\w-]+\.\p{L}{2,4}$/u.test(match["tail"]) ||
    (/[|»]/u.test(title) && match["tail"].length * 2 < match["head"].length)
    ? bare(match["head"].trim(), site)
    : title;
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Most words of the one stand in the other. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one === "" || other === "") return false;
  return (
    one === other ||
    (other.includes(one) && one.length * 2 > other.length) ||
    (one.includes(other) && other.length * 2 > one.length)
  );
}

/** Entities that were escaped once too often. */
function unescaped(words: string): string {
  return words
    .replaceAll(/&amp;/gu, "&")
    .replaceAll(/&quot;|&#0?34;/gu, '"')
    .replaceAll(/&#0?39;|&apos;/gu, "'")
    .replaceAll(/&nbsp;/gu, " ")
    .replaceAll(/&#(?<code>\d{2,5});/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}

export function publisherOf({ meta, linked }: Statements): string | null {
  const named =
    linked.publisher ??
    meta.get("og:site_name") ??
    meta.get("application-name") ??
    meta.get("publisher") ??
    meta.get("dc.publisher");
  return named === undefined || /^https?:/u.test(named) ? null : collapse(unescaped(named));
}

/** The address the page gives itself when it is a whole one, else where it was read. */
export function urlOf({ page, meta, linked, url }: Statements): string | null {
  const links = [...elementsOf(page, "link")];
  const canonical = links.find(({ attributes }) => attributes["rel"] === "canonical")?.attributes["href"];
  const stated = [canonical, meta.get("og:url"), linked.url].find(
    (one) => one !== undefined && one !== null && /^https?:\/\/[^/]+\/./u.test(one),
  );
  return url ?? stated ?? null;
}
