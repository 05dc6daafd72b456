import type { Feed, FeedDate, FeedItem } from "../../domain/feed.ts";
import { readDate } from "../read-date.ts";
import { elementsOf } from "../pages/dom.ts";
import { linkOf, wholeAddress } from "./links.ts";
import { plainOf, textOf, titleOf } from "./words.ts";
import { parseXml } from "./xml.ts";
import type { FeedElement } from "./xml.ts";

const TITLES = ["title", "dc:title", "media:title", "itunes:title"];
const IDS = ["guid", "id", "dc:identifier"];
const LANGUAGES = ["language", "dc:language"];
const PUBLISHED =
  "pubdate published dcterms:issued issued dc:date prism:publicationdate dcterms:created created date dcterms:available".split(
    " ",
  );
const UPDATED = "updated modified dcterms:modified atom:updated lastbuilddate".split(" ");
/** Whole texts first, then what is shorter. */
const TEXTS =
  "content:encoded content body fulltext description summary dc:description itunes:summary media:description".split(
    " ",
  );

/** RSS of every kind and Atom. Null when the text holds no feed. */
export function readXmlFeed(xml: string, base: string | null): Feed | null {
  const document = parseXml(xml, base);
  const root = [...feedElements(document)].find(({ tag }) => ROOTS.has(tag));
  if (!root) return null;
  const channel = ITEMS.has(root.tag) ? null : (childOf(root, ["channel"]) ?? root);
  const items = [...feedElements(document)].filter(({ tag }) => ITEMS.has(tag));
  return {
    title: channel && titleOf(childOf(channel, TITLES)),
    link: channel && (linkOf(channel) ?? addressed(channel)),
    language: plainOf(channel && childOf(channel, LANGUAGES)) ?? root.attributes["xml:lang"] ?? null,
    items: items.slice(0, MOST_ITEMS).map(readItem),
  };
}

const ITEMS = new Set(["item", "entry"]);
/** An entry may come alone. */
const ROOTS = new Set(["rss", "rdf:rdf", "rdf", "feed", "channel", ...ITEMS]);
const MOST_ITEMS = 5_000;

function feedElements(element: FeedElement): Generator<FeedElement> {
  return elementsOf(element) as Generator<FeedElement>;
}

function readItem(item: FeedElement): FeedItem {
  const updated = dateOf(item, UPDATED);
  return {
    title: titleOf(childOf(item, TITLES)),
    link: linkOf(item) ?? permanentLink(item) ?? addressed(item),
    id: plainOf(childOf(item, IDS)),
    published: dateOf(item, PUBLISHED) ?? updated,
    updated,
    text: textFrom(item),
  };
}

/** RSS: a guid is the entry's address unless it says otherwise; other formats: when it looks like one. */
function permanentLink(item: FeedElement): string | null {
  const guid = childOf(item, IDS);
  const words = plainOf(guid) ?? item.attributes["rdf:about"] ?? null;
  if (words === null || guid?.attributes["ispermalink"]?.toLowerCase() === "false") return null;
  return /^https?:\/\/\S+$/iu.test(words) ? words : null;
}

/** The oldest feeds (CDF) give the address as an attribute. */
function addressed({ attributes, base }: FeedElement): string | null {
  return wholeAddress(attributes["href"]?.trim() ?? "", base);
}

function textFrom(item: FeedElement): string {
  const group = childOf(item, ["media:group"]);
  for (const name of TEXTS) {
    const text = textOf(childOf(item, [name]) ?? (group && childOf(group, [name])));
    if (text !== "") return text;
  }
  return "";
}

/** The first that can be read, in the order of the names. */
function dateOf(item: FeedElement, names: readonly string[]): FeedDate {
  for (const name of names)
    for (const child of item.children) {
      if (typeof child === "string" || child.tag !== name) continue;
      const read = readDate(plainOf(child) ?? "");
      if (read !== null) return read;
    }
  return null;
}

/** The first child of the first name that has one with words in it, else the first at all. */
function childOf(element: FeedElement, names: readonly string[]): FeedElement | null {
  const children = names.flatMap((name) =>
    element.children.filter((child): child is FeedElement => typeof child !== "string" && child.tag === name),
  );
  return children.find((child) => child.children.length > 0) ?? children[0] ?? null;
}
