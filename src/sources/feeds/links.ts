import { rawText } from "../pages/dom.ts";
import { resolveAddress } from "./xml.ts";
import type { FeedElement } from "./xml.ts";

/** A page is what a link without a type leads to. */
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)/iu;

/**
 * Where an entry or a feed leads to: Atom's alternate, a page before other kinds, or RSS's link. Of RSS's several the
 * last counts, as other readers have it.
 */
export function linkOf(element: FeedElement): string | null {
  const links = element.children.filter(
    (child): child is FeedElement => typeof child !== "string" && child.tag === "link",
  );
  const alternates = links.filter(isAlternate);
  const best =
    alternates.find(({ attributes }) => PAGE_TYPE.test(attributes["type"] ?? "")) ??
    alternates.find(({ attributes }) => attributes["type"] === undefined) ??
    alternates[0];
  const written = links.filter((link) => link.attributes["href"] === undefined).map(addressIn);
  return (best && addressIn(best)) ?? written.findLast((address) => address !== null) ?? null;
}

function isAlternate({ attributes }: FeedElement): boolean {
  const { href, rel } = attributes;
  return href !== undefined && (rel === undefined || /^(?:\S*\/)?alternate$/iu.test(rel.trim()));
}

function addressIn(link: FeedElement): string | null {
  if (link.isCut && link.attributes["href"] === undefined) return null;
  const written = (link.attributes["href"] ?? rawText(link)).replaceAll(/\s+/gu, " ").trim();
  return wholeAddress(written, link.base);
}

/** Whole where it can be made so; else as it is written; null for an empty one. */
export function wholeAddress(written: string, base: string | null): string | null {
  if (written === "") return null;
  // An ampersand escaped twice is the commonest mistake in feeds.
  const address = written.replaceAll(/&amp;/giu, "&");
  return resolveAddress(address, base) ?? address;
}
