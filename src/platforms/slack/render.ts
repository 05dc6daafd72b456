import type { Action, Footnote, Message } from "../../domain/message.ts";
import { atomsOf } from "./atoms.ts";
import type { Atom } from "./atoms.ts";
import { SLACK_LIMITS } from "./limits.ts";
import { packAtoms } from "./pack.ts";
import type { Part } from "./pack.ts";
import { plain } from "./payload.ts";
import type { Block, Button, RichElement, RichPart, SlackPayload } from "./payload.ts";
import { escapeText, linkOr, paragraph, richText, words } from "./rich-text.ts";

/** Before the ids of a message's buttons, so that they are told from those of forms and home tabs. */
export const MESSAGE_BUTTON = "message.";

/** For "(12/34)" and line breaks around the title. */
const MARGIN = 40;

/**
 * A message as Slack shows it, split between its lines where it is too long for one: the first is the message,
 * the others belong into its thread. Nothing is cut.
 */
export function renderMessage(message: Message): readonly [SlackPayload, ...SlackPayload[]] {
  const room = SLACK_LIMITS.text - escapeText(message.title).length - MARGIN;
  const parts = packAtoms(atomsOf(message, room), room);
  const [first, ...rest] = parts.length === 0 ? [[]] : parts;
  const count = Math.max(parts.length, 1);
  return [
    renderPart(message, first ?? [], { number: 1, count }),
    ...rest.map((part, index) => renderPart(message, part, { number: index + 2, count })),
  ];
}

/** All blocks of a message but its buttons, for a view, which takes more of them than a message. */
export function renderForView(message: Message): readonly Block[] {
  return renderMessage({ ...message, actions: [] }).flatMap((payload) => payload.blocks);
}

function renderPart(
  message: Message,
  part: Part,
  at: { readonly number: number; readonly count: number },
): SlackPayload {
  const isLast = at.number === at.count;
  const title = at.count === 1 ? message.title : `${message.title} (${at.number}/${at.count})`;
  return {
    text: at.count === 1 ? wholeText(message, part) : textOf(title, part),
    blocks: [
      ...titleBlocks(title),
      ...(at.number === 1 ? pingBlocks(message) : []),
      ...sectionBlocks(part),
      ...footnoteBlocks(part),
      ...(isLast ? [...contextBlocks(message.context), ...actionBlocks(message.actions)] : []),
    ],
  };
}

/** The message's own plain words where they fit; else the lines as they stand in the blocks. */
function wholeText(message: Message, part: Part): string {
  const own = escapeText(message.fallback);
  return own !== "" && own.length <= SLACK_LIMITS.text ? own : textOf(message.title, part);
}

function textOf(title: string, part: Part): string {
  const lines = part.map((atom) => {
    const line = atom.elements.map((element) => element.text).join("");
    return atom.style === "bullet" ? `• ${line}` : line;
  });
  return escapeText([title, ...lines].join("\n"));
}

function titleBlocks(title: string): readonly Block[] {
  if (title === "") return [];
  if (title.length > SLACK_LIMITS.header) return [paragraph(title, { bold: true })];
  return [{ type: "header", text: plain(title) }];
}

/** The one mention there is; what is no id of a user group calls nobody. */
function pingBlocks({ ping = "" }: Message): readonly Block[] {
  if (!GROUP_ID.test(ping)) return [];
  return [richText([{ type: "rich_text_section", elements: [{ type: "usergroup", usergroup_id: ping }] }])];
}

const GROUP_ID = /^S[A-Z0-9]{2,30}$/u;

/** One block a section; bullets in a row are one list, other lines of a style one paragraph. */
function sectionBlocks(part: Part): readonly Block[] {
  const sections = Map.groupBy(part, (atom) => atom.section);
  return [...sections.values()].map((atoms) => richText(runsOf(atoms).map(renderRun)));
}

type Run = readonly [Atom, ...Atom[]];

function runsOf(atoms: readonly Atom[]): readonly Run[] {
  const runs: [Atom, ...Atom[]][] = [];
  for (const atom of atoms) {
    const last = runs.at(-1);
    if (last?.[0].style === atom.style) last.push(atom);
    else runs.push([atom]);
  }
  return runs;
}

function renderRun(run: Run): RichPart {
  if (run[0].style === "bullet") {
    const elements = run.map((atom) => ({ type: "rich_text_section", elements: atom.elements }) as const);
    return { type: "rich_text_list", style: "bullet", elements };
  }
  const elements = run.flatMap((atom, index) => [...(index > 0 ? [words("\n")] : []), ...atom.elements]);
  return { type: run[0].style === "quote" ? "rich_text_quote" : "rich_text_section", elements };
}

/** The footnotes that this part's lines point to; those of one article share a line. */
function footnoteBlocks(part: Part): readonly Block[] {
  const notes = [...new Set(part.flatMap((atom) => atom.footnotes))];
  if (notes.length === 0) return [];
  const sources = Map.groupBy(notes, ({ publisher, date }) => `${publisher}\n${date}`);
  const lines = [...sources.values()].map(renderFootnotes);
  const elements = lines.flatMap((line, index) => [...(index > 0 ? [words("\n")] : []), ...line]);
  return [richText([{ type: "rich_text_section", elements }])];
}

function renderFootnotes(notes: readonly Footnote[]): readonly RichElement[] {
  const marks = notes.flatMap(({ number, link }) => [
    notes.length === 1 ? words(`[${number}]`) : linkOr(`[${number}]`, link),
    words(" "),
  ]);
  const [{ publisher, date, link } = NOTHING] = notes;
  return [
    ...marks,
    ...(publisher === "" ? [] : [linkOr(publisher, link)]),
    ...(date === "" ? [] : [words(`, ${date}`)]),
  ];
}

const NOTHING = { publisher: "", date: "", link: null };

function contextBlocks(lines: readonly string[]): readonly Block[] {
  const shown = lines.flatMap((line) => slicesOf(line, SLACK_LIMITS.contextText));
  return slicesOf(shown, SLACK_LIMITS.contextElements).map((some) => ({
    type: "context",
    elements: some.map(plain),
  }));
}

function slicesOf<T extends string | readonly unknown[]>(whole: T, length: number): readonly T[] {
  const count = Math.ceil(whole.length / length);
  return Array.from({ length: count }, (_, index) => whole.slice(index * length, (index + 1) * length) as T);
}

function actionBlocks(actions: readonly Action[]): readonly Block[] {
  if (actions.length === 0) return [];
  return [{ type: "actions", elements: actions.map(renderAction) }];
}

function renderAction(action: Action): Button {
  return {
    type: "button",
    action_id: `${MESSAGE_BUTTON}${action.id}`,
    text: plain(action.label),
    ...(action.value === "" ? {} : { value: action.value }),
  };
}
