import { DISCORD_LIMITS } from "./limits.ts";

/**
 * Words that Discord shows as they are, whatever they look like: no bold, spoiler, fence, heading, list, quote,
 * mention, emoji, time stamp or address of theirs is obeyed. Line breaks become spaces, since mark-up of blocks
 * begins at a line's start.
 */
export function escapeText(text: string): string {
  return visible(text)
    .replaceAll(/[\\*_~|`<>[\]@/]|:(?=\S)/gu, String.raw`\$&`)
    .replace(/^(?<space>\s*)(?<sign>[-+#])/u, String.raw`$<space>\$<sign>`)
    .replace(/^(?<space>\s*)(?<number>\d+)(?<sign>[.)])/u, String.raw`$<space>$<number>\$<sign>`);
}

/** Without what steers a terminal, breaks the line or turns the direction of reading, whoever sent it here. */
export function visible(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+|[\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

/** Mark-up around words; spaces stay outside, where it would not hold. */
export function marked(text: string, sign: "**" | "*"): string {
  const { before = "", inner = "", after = "" } = SPACED.exec(visible(text))?.groups ?? {};
  return inner === "" ? before : `${before}${sign}${escapeText(inner)}${sign}${after}`;
}

const SPACED = /^(?<before>\s*)(?<inner>.*?)(?<after>\s*)$/u;

/** A masked link where the address is one we stand for; else the words alone. */
export function linkOr(text: string, url: string | null): string {
  return isSound(url) ? `[${escapeText(text)}](<${url}>)` : escapeText(text);
}

/** An https address that nothing in Discord's mark-up can be broken out of. */
export function isSound(url: string | null): url is string {
  return url !== null && url.length <= DISCORD_LIMITS.linkUrl && /^https:\/\/[^\s<>"\\`|]+$/u.test(url);
}
