import type { ShownPost } from "../../contracts/publisher-contract.ts";
import { piecesOf } from "../../stand-ins/discord/validate.ts";
import type { Json } from "../../stand-ins/discord/world.ts";

/** A message as Discord lays it out, its mark-up taken for what Discord makes of it. */
export function shownPost(message: Json): ShownPost {
  const pieces = piecesOf(message["components"]);
  const embeds = (message["embeds"] ?? []) as readonly Json[];
  const texts = [
    ...(typeof message["content"] === "string" ? [message["content"]] : []),
    ...embeds.flatMap(({ title, description }) => [String(title), String(description)]),
    ...pieces.flatMap(({ content }) => (typeof content === "string" ? [content] : [])),
  ].map(readMarkdown);
  const buttons = pieces.filter(({ type }) => type === 2);
  return {
    text: texts.map(({ text }) => text).join("\n"),
    links: [
      ...texts.flatMap(({ links }) => links),
      ...buttons.flatMap(({ url }) => (typeof url === "string" ? [url] : [])),
    ],
    buttons: buttons.filter(({ url }) => url === undefined).map(({ label }) => String(label)),
    alarms: texts.flatMap(({ alarms }) => alarms),
  };
}

interface Read {
  readonly text: string;
  readonly links: readonly string[];
  readonly alarms: readonly string[];
}

/** Read from left to right, as Discord's client does: escapes first, then links, mentions, addresses, styles. */
export function readMarkdown(markdown: string): Read {
  const links: string[] = [];
  const alarms: string[] = [];
  let text = "";
  let rest = markdown;
  let atLineStart = true;
  while (rest !== "") {
    const [rule, match] = ruleFor(rest, atLineStart);
    if (rule === "link") {
      links.push(match[2] ?? "");
      text += readMarkdown(match[1] ?? "").text;
    } else if (rule === "address") links.push(match[0]);
    else if (rule === "alarm") alarms.push(match[0]);
    else if (rule === "escape" || rule === "words") text += match[1] ?? match[0];
    rest = rest.slice(match[0].length);
    atLineStart = match[0].endsWith("\n") || (atLineStart && rule === "block");
  }
  return { text, links, alarms };
}

type Rule = "escape" | "link" | "alarm" | "address" | "block" | "style" | "words";

const RULES: readonly (readonly [Rule, RegExp])[] = [
  ["escape", /^\\([^\p{L}\p{N}\s])/u],
  ["link", /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(<?(https?:\/\/[^\s>)]+)>?\)/u],
  ["alarm", /^(?:<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:\d+(?::\w)?>|<\/[^>]+>|@everyone|@here)/u],
  ["address", /^<?https?:\/\/[^\s<>]+>?/iu],
  ["style", /^(?:\*\*|\*|__|_|~~|\|\||```|`)/u],
  ["words", /^(?:[\p{L}\p{N}]+|[^])/u],
];

const BLOCK = /^(?:#{1,3} |-# |>>> |> |\s*[-*] |\s*\d+\. )/u;

function ruleFor(rest: string, atLineStart: boolean): readonly [Rule, RegExpExecArray] {
  const block = atLineStart ? BLOCK.exec(rest) : null;
  if (block) return ["block", block];
  for (const [rule, pattern] of RULES) {
    const match = pattern.exec(rest);
    if (match) return [rule, match];
  }
  throw new Error("nothing fits");
}
