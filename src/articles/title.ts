import type { RawArticle } from "../domain/article.ts";
import type { Line } from "./lines.ts";

const LONGEST_TITLE = 200;

/** The stated title, else the text's first line, shortened at a word where it is a whole paragraph. */
export function titleOf(raw: RawArticle, lines: readonly Line[]): string {
  const stated = (raw.title ?? "").replaceAll(/\s+/gu, " ").trim();
  if (stated !== "") return stated;
  const first = (lines[0]?.words ?? "").replace(/^(?:#{1,6}|[-–*•])\s+/u, "").replaceAll(/\s+/gu, " ");
  if (first.length <= LONGEST_TITLE) return first;
  const sentence = /^.{20,200}?[.!?…](?=\s|$)/u.exec(first)?.[0];
  return sentence ?? `${first.slice(0, LONGEST_TITLE).replace(/\s\S*$/u, "")}…`;
}
