import { createHash } from "node:crypto";
import { canonicalUrl } from "../domain/canonical-url.ts";

interface Identity {
  readonly url: string | null;
  readonly id: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly place: { readonly place: string; readonly alone?: boolean };
}

/**
 * What stays the same when an article changes: its address; else the file it has to itself; else its id, its
 * title or its text within the file it shares.
 */
export function articleKey({ url, id, title, text, place }: Identity): string {
  if (url !== null && URL.canParse(url)) return canonicalUrl(url);
  if (place.alone === true) return place.place;
  return `${place.place}#${id ?? title ?? hashOf(text)}`;
}

/** A short fingerprint of a text, whatever its white space. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text.replaceAll(/\s+/gu, " ").trim()).digest("base64url").slice(0, 22);
}
