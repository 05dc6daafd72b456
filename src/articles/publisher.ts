import type { RawArticle } from "../domain/article.ts";

/** The stated publisher, else the host of the address without `www.`; null when there is neither. */
export function publisherOf({ publisher, url }: RawArticle): string | null {
  const stated = publisher?.replaceAll(/\s+/gu, " ").trim() ?? "";
  if (stated !== "") return stated;
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  return protocol.startsWith("http") ? hostname.replace(/^www\./u, "") : null;
}
