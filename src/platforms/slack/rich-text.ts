import { SLACK_LIMITS } from "./limits.ts";
import { visible } from "./payload.ts";
import type { Block, RichElement, RichPart, Style } from "./payload.ts";

/** Words that Slack shows as they are, whatever they look like. */
export function words(text: string, style?: Style): RichElement {
  return style ? { type: "text", text: visible(text), style } : { type: "text", text: visible(text) };
}

/** A link where the address is one Slack takes and we stand for; else the words alone. */
export function linkOr(text: string, url: string | null): RichElement {
  const isSound = url !== null && url.length <= SLACK_LIMITS.linkUrl && /^https:\/\/\S+$/u.test(url);
  return isSound ? { type: "link", url, text: visible(text) } : words(text);
}

export function richText(elements: readonly RichPart[]): Block {
  return { type: "rich_text", elements };
}

/** One paragraph of plain words. */
export function paragraph(text: string, style?: Style): Block {
  return richText([{ type: "rich_text_section", elements: [words(text, style)] }]);
}

/** Slack parses the `text` of a message; these three are all it wants escaped. */
export function escapeText(text: string): string {
  return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The other way, for the words of a command. */
export function unescapeText(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
