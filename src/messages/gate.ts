import type { Action, Footnote, Inline, Line, Message, Section } from "../domain/message.ts";
import { unwelcomeIn } from "../lexicon/unwelcome.ts";
import { fallbackOf } from "./fallback.ts";
import { GATE_LIMITS } from "./gate-limits.ts";
import { labelFor, safeLink, withoutHost } from "./gate-links.ts";
import type { WithholdingCode } from "./gate-reasons.ts";
import { WITHHOLDING_REASONS } from "./gate-reasons.ts";
import { cleanText } from "./gate-text.ts";

/** What a message rests on. */
export interface Grounds {
  /** The addresses of the cited articles; no other is linked. */
  readonly links: readonly string[];
}

/** A line that does not leave, and why. */
export interface Withheld {
  readonly text: string;
  readonly code: WithholdingCode;
}

export interface Inspection {
  readonly message: Message;
  readonly withheld: readonly Withheld[];
}

/**
 * The last wall before any platform: what leaves is our own mark-up around harmless words, whatever produced it.
 * Passing a message through twice changes nothing more.
 */
export function guardMessage(message: Message, grounds: Grounds): Message {
  return inspectMessage(message, grounds).message;
}

/** As `guardMessage`, with what was withheld. Told lines are withheld whole: cut ones would mean something else. */
export function inspectMessage(message: Message, { links }: Grounds): Inspection {
  const withheld: Withheld[] = [];
  const title = cleanText(message.title, GATE_LIMITS.title);
  const room = { left: GATE_LIMITS.total - title.length - lengthBelow(message) };
  const sections = message.sections.flatMap((section) => guardSection(section, { room, withheld }));
  const footnotes = guardFootnotes(message, sections, links);
  const context = [...message.context, ...notes(message, withheld)]
    .slice(0, GATE_LIMITS.contexts)
    .map((text) => cleanText(text, GATE_LIMITS.context));
  const actions = guardActions(message.actions);
  const guarded = { ...message, title, sections, footnotes, context, actions };
  // Built anew, because the author's own words for it may hold what was withheld.
  const fallback = fallbackOf(guarded).slice(0, GATE_LIMITS.fallback).toWellFormed();
  return { message: { ...guarded, fallback }, withheld };
}

/** What stands below the lines: sources and notes. */
function lengthBelow({ footnotes, context }: Message): number {
  const sources = footnotes
    .slice(0, GATE_LIMITS.footnotes)
    .map(({ publisher, date }) => publisher.length + date.length);
  return [...sources, ...context.map(({ length }) => length)].reduce((sum, length) => sum + length, 0);
}

interface Passing {
  /** Characters the message still has. */
  readonly room: { left: number };
  readonly withheld: Withheld[];
}

function guardSection({ heading, lines }: Section, passing: Passing): readonly Section[] {
  const kept = lines.flatMap((line) => guardLine(line, passing));
  if (lines.length > 0 && kept.length === 0) return [];
  return [{ heading: heading === null ? null : cleanText(heading, GATE_LIMITS.heading), lines: kept }];
}

function guardLine(line: Line, { room, withheld }: Passing): readonly Line[] {
  const content = line.content.map(guardInline);
  const [text, clean] = [textOf(line), textOf({ ...line, content })];
  const code = objectionTo(line, text, room.left) ?? objectionTo(line, clean, room.left);
  if (code !== null) {
    withheld.push({ text, code });
    return [];
  }
  room.left -= clean.length;
  return [{ ...line, content }];
}

function objectionTo(line: Line, text: string, left: number): WithholdingCode | null {
  if (isTold(line)) {
    const unwelcome = unwelcomeIn(text);
    if (unwelcome !== null) return unwelcome;
    if (text.length > GATE_LIMITS.line) return "too-long";
  }
  return Math.min(text.length, GATE_LIMITS.line) > left ? "too-much" : null;
}

/** Told from an article: it names its source, or quotes. The rest are our own words. */
function isTold({ style, content }: Line): boolean {
  return style === "quote" || content.some(({ type }) => type === "footnote");
}

function guardInline(inline: Inline): Inline {
  return inline.type === "footnote" ? inline : { ...inline, text: cleanText(inline.text, GATE_LIMITS.line) };
}

function textOf({ content }: Line): string {
  return content.map((inline) => (inline.type === "footnote" ? "" : inline.text)).join("");
}

/** Without those that only withheld lines referred to. */
function guardFootnotes(
  { sections: before, footnotes }: Message,
  after: readonly Section[],
  links: readonly string[],
): readonly Footnote[] {
  const [said, kept] = [marksIn(before), marksIn(after)];
  return footnotes
    .filter(({ number }) => !said.has(number) || kept.has(number))
    .slice(0, GATE_LIMITS.footnotes)
    .map((footnote) => guardFootnote(footnote, safeLink(footnote.link, links)));
}

function guardFootnote({ number, publisher, date }: Footnote, link: string | null): Footnote {
  const named = withoutHost(publisher, link);
  const clean = cleanText(named, GATE_LIMITS.publisher);
  // Cleaning may bring a mark to the front of a name that was harmless before: both are looked at, as with lines.
  const name = unwelcomeIn(named) === null && unwelcomeIn(clean) === null ? clean : "";
  return { number, publisher: labelFor(name, link), date: cleanText(date, GATE_LIMITS.date), link };
}

function marksIn(sections: readonly Section[]): ReadonlySet<number> {
  const inlines = sections.flatMap(({ lines }) => lines.flatMap(({ content }) => content));
  return new Set(inlines.flatMap((inline) => (inline.type === "footnote" ? [inline.number] : [])));
}

function guardActions(actions: readonly Action[]): readonly Action[] {
  return actions
    .filter(({ value }) => value.length <= GATE_LIMITS.actionValue && /^[\w.:^=|-]*$/u.test(value))
    .slice(0, GATE_LIMITS.actions)
    .map((action) => ({ ...action, label: cleanText(action.label, GATE_LIMITS.actionLabel) }));
}

/** One note a reason, with how many lines it took. */
function notes({ language }: Message, withheld: readonly Withheld[]): readonly string[] {
  const codes = [...new Set(withheld.map(({ code }) => code))];
  return codes.map((code) => {
    const count = withheld.filter((line) => line.code === code).length;
    const reason = WITHHOLDING_REASONS[code][language];
    return language === "de" ? `Zurückgehalten (${count}): ${reason}` : `Withheld (${count}): ${reason}`;
  });
}
