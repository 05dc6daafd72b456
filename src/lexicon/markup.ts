import { withoutInvisible } from "./characters.ts";

/** The text as a platform, a font or a careless filter may read it: compatibility forms made plain, entities decoded. */
function asRead(text: string): string {
  return withoutInvisible(text)
    .normalize("NFKC")
    .replace(
      /&(?<name>lt|gt|commat|amp|num|#0*(?:60|62|64|35|38)|#x0*(?:3c|3e|40|23|26));/giu,
      (entity, name: string) => {
        return ENTITIES[name.toLowerCase().replace(/^#(?<x>x?)0*/u, "#$<x>")] ?? entity;
      },
    );
}

/** As written, and as read: composing accents may hide a word from the one, compatibility forms from the other. */
function isSaid(pattern: RegExp, text: string): boolean {
  return pattern.test(withoutInvisible(text)) || pattern.test(asRead(text));
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  commat: "@",
  amp: "&",
  num: "#",
  "#60": "<",
  "#62": ">",
  "#64": "@",
  "#35": "#",
  "#38": "&",
  "#x3c": "<",
  "#x3e": ">",
  "#x40": "@",
  "#x23": "#",
  "#x26": "&",
};

/** What a chat platform may take for a mention, a channel, a command, a date or an emoji of its own. */
const MENTION =
  /@\s?(?:everyone|here|channel|(?:group|all)(?!\p{L}))|<\s?(?:[@#!/]|a?:|t:|id:|date\^|subteam|mailto|https?)/iu;

/** Whether the text calls somebody or holds a platform's own signs. */
export function hasMention(text: string): boolean {
  return isSaid(MENTION, text);
}

const TOP_LEVEL =
  "com|net|org|de|at|ch|eu|uk|io|ai|co|info|biz|gg|ly|me|xyz|top|site|online|shop|app|dev|ru|cn|example|test|invalid|click|link|live|finance|money|to|tk|cc|ws|us|fr|it|nl|pl|es|tv";

/** Addresses in any spelling; "Amazon.com" by itself is a name. */
const LINK = new RegExp(
  [
    "[\\p{L}][\\p{L}\\d+.-]{1,20}:\\s?(?://|\\\\\\\\)",
    "(?<!\\p{L})(?:javascript|data|mailto|tel|vbscript|file|slack|discord|ftp|sms|callto):\\S",
    "(?<![\\p{L}\\d])www\\d?\\.\\S",
    "\\]\\s?\\(",
    `(?<![\\p{L}\\d.-])(?:[\\p{L}\\d-]{1,63}\\.){1,6}(?:${TOP_LEVEL})(?::\\d{2,5})?[/?#@]`,
    `(?<![\\p{L}\\d.-])(?:[\\p{L}\\d-]{1,63}\\.){2,6}(?:${TOP_LEVEL})(?![\\p{L}\\d-])`,
    "(?<![\\p{L}\\d])xn--\\S",
    "(?<![\\d.,])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.,]?\\d)",
    "(?<![\\p{L}\\d])[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}\\.\\p{L}",
    "hxxps?|\\[\\.\\]|(?<![\\p{L}])dot com(?![\\p{L}])",
  ].join("|"),
  "iu",
);

/** Whether the text holds an address somebody could follow. */
export function hasLink(text: string): boolean {
  return isSaid(LINK, text);
}

/** Code fences, spoilers, headings, struck words and tags, one word over and over, a run without an end: no news is written so. */
const LAYOUT = new RegExp(
  [
    "```|\\|\\||~~|\\*\\*|__|``",
    "^\\s{0,3}(?:#{1,6}|-#|>{1,3})\\s",
    "</?(?:abbr|a|b|i|u|s|p|q|br|hr|h[1-6]|em|strong|script|style|iframe|img|svg|object|embed|link|meta|form|input|button|div|span|table|details|video|audio|body|html|head|code|pre|marquee|font|sub|sup|del|ins|blockquote|ul|ol|li|tr|td|th|title|textarea|base)(?:[\\s/][^>]{0,200})?>|<!--|-->",
    "(?<!\\p{L})(?<word>\\p{L}{2,30})(?:[\\s,]+\\k<word>){3}(?!\\p{L})",
    "\\S{120}",
  ].join("|"),
  "imu",
);

/** Whether the text would be laid out by a platform rather than shown as written. */
export function hasLayout(text: string): boolean {
  return isSaid(LAYOUT, text);
}
