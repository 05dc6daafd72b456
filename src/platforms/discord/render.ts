import type { Action, Footnote, Message } from "../../domain/message.ts";
import { buttonId } from "./custom-id.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import { atomsOf } from "./lines.ts";
import { escapeText, isSound, marked, visible } from "./markdown.ts";
import { packAtoms } from "./pack.ts";
import type { Part } from "./pack.ts";
import { FLAG, NO_MENTIONS } from "./payload.ts";
import type { ActionRow, AllowedMentions, Button, Component, DiscordPayload } from "./payload.ts";

/** Components V2, or embeds where an operator prefers them. */
export type MessageForm = "components" | "embed";

/** For "(12/34)", the mark of the title, line breaks, and whoever is called. */
const MARGIN = 90;

/**
 * A message as Discord shows it, split between its lines where it is too long for one; the others follow in order.
 * Nothing is cut.
 */
export function renderMessage(
  message: Message,
  form: MessageForm = "components",
): readonly [DiscordPayload, ...DiscordPayload[]] {
  const room = DISCORD_LIMITS.characters - escapeText(message.title).length - MARGIN;
  const [first = [], ...rest] = packAtoms(atomsOf(message), room);
  const count = rest.length + 1;
  const render = (part: Part, number: number): DiscordPayload => {
    const actions = number === count ? message.actions : [];
    const title = count === 1 ? message.title : `${message.title} (${number}/${count})`;
    const ping = number === 1 ? roleOf(message) : null;
    const content = { title, part, ping, rows: [...linkRows(part), ...actionRows(actions)] };
    return form === "embed" ? asEmbed(content) : asComponents(content);
  };
  return [render(first, 1), ...rest.map((part, index) => render(part, index + 2))];
}

interface Content {
  readonly title: string;
  readonly part: Part;
  /** The id of the role to be called. */
  readonly ping: string | null;
  readonly rows: readonly ActionRow[];
}

/** Ids of other platforms are none. */
function roleOf({ ping }: Message): string | null {
  return ping !== undefined && /^\d{15,21}$/u.test(ping) ? ping : null;
}

function mentionsOf(ping: string | null): AllowedMentions {
  return ping === null ? NO_MENTIONS : { parse: [], roles: [ping] };
}

function asComponents({ title, part, ping, rows }: Content): DiscordPayload {
  const [body, foot] = [bodyOf(part), footOf(part)];
  const components: readonly Component[] = [
    ...(ping === null ? [] : [{ type: 10, content: `<@&${ping}>` } as const]),
    ...displays([marked(title, "**"), ...body]),
    ...(foot.length > 0 && body.length > 0 ? [{ type: 14, divider: true, spacing: 1 } as const] : []),
    ...displays(foot),
    ...rows,
  ];
  const flags = FLAG.components | FLAG.suppressEmbeds;
  return { flags, components, allowed_mentions: mentionsOf(ping) };
}

/** Without SUPPRESS_EMBEDS, which would hide it; addresses within an embed do not unfurl. */
function asEmbed({ title, part, ping, rows }: Content): DiscordPayload {
  const description = [...bodyOf(part), "", ...footOf(part)].join("\n").trim();
  const embeds = [{ title: escapeText(title).slice(0, DISCORD_LIMITS.embedTitle), description }];
  const called = ping === null ? {} : { content: `<@&${ping}>` };
  return { flags: 0, ...called, embeds, components: rows, allowed_mentions: mentionsOf(ping) };
}

/** An empty line between sections. */
function bodyOf(part: Part): readonly string[] {
  const body = part.filter(({ isContext }) => !isContext);
  return body.flatMap(({ section, text }, index) => {
    const before = body[index - 1];
    return before && before.section !== section ? ["", text] : [text];
  });
}

/** The footnotes that this part's lines point to, those of one article on one line; then the context. */
function footOf(part: Part): readonly string[] {
  const notes = [...new Set(part.flatMap(({ footnotes }) => footnotes))];
  const sources = Map.groupBy(notes, ({ publisher, date }) => `${publisher}\n${date}`);
  const context = part.filter(({ isContext }) => isContext).map(({ text }) => text);
  return [...[...sources.values()].map(sourceLine), ...context];
}

function sourceLine(notes: readonly Footnote[]): string {
  const marks = notes.map(({ number }) => `[${number}]`).join(" ");
  const [{ publisher, date } = { publisher: "", date: "" }] = notes;
  return escapeText(`${marks} ${publisher}${date === "" ? "" : `, ${date}`}`);
}

/** As few text displays as hold them. */
function displays(lines: readonly string[]): readonly Component[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= DISCORD_LIMITS.textDisplay) {
      texts[texts.length - 1] = `${last}\n${line}`;
    } else if (line !== "") texts.push(line);
  }
  return texts.map((content) => ({ type: 10, content }) as const);
}

/** The first articles as buttons, which a thumb hits better than a mark. */
function linkRows(part: Part): readonly ActionRow[] {
  const notes = [...new Set(part.flatMap(({ footnotes }) => footnotes))];
  const pages = Map.groupBy(notes, ({ link }) => link?.split("#")[0] ?? "");
  const buttons = [...pages.values()].flatMap(([note]) => (note ? linkButton(note) : []));
  return rowOf(buttons.slice(0, DISCORD_LIMITS.rowButtons));
}

function linkButton({ number, publisher, link }: Footnote): readonly Button[] {
  if (!isSound(link) || link.length > DISCORD_LIMITS.buttonUrl) return [];
  return [{ type: 2, style: 5, label: labelOf(`[${number}] ${publisher}`), url: link }];
}

function actionRows(actions: readonly Action[]): readonly ActionRow[] {
  const buttons = actions.flatMap(({ id, label, value }, index): readonly Button[] => {
    const isTwice = actions.findIndex((other) => other.id === id && other.value === value) < index;
    const custom = buttonId({ id, value });
    return isTwice || custom === null
      ? []
      : [{ type: 2, style: 2, label: labelOf(label), custom_id: custom }];
  });
  return rowOf(buttons.slice(0, DISCORD_LIMITS.rowButtons));
}

function rowOf(components: readonly Button[]): readonly ActionRow[] {
  return components.length === 0 ? [] : [{ type: 1, components }];
}

/** Labels are plain text. */
function labelOf(label: string): string {
  return visible(label).slice(0, DISCORD_LIMITS.buttonLabel).toWellFormed().trim();
}
