import type { Line, Message, Section } from "../domain/message.ts";

/**
 * The message as one would read it aloud: every line ends as a sentence does, and marks, links and buttons are
 * left out.
 */
export function fallbackOf({
  title,
  sections,
  context,
}: Pick<Message, "title" | "sections" | "context">): string {
  return [sentence(title), ...sections.map(sectionText), context.map(sentence).join(" ")]
    .filter((part) => part !== "")
    .join("\n");
}

function sectionText({ heading, lines }: Section): string {
  const texts = lines.map((line) => sentence(lineText(line))).filter((text) => text !== "");
  return [...(heading === null ? [] : [`${heading}:`]), ...texts].join("\n");
}

/** A line's words without footnote marks. */
export function lineText({ content }: Line): string {
  return content
    .map((inline) => (inline.type === "footnote" ? "" : inline.text))
    .join("")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

function sentence(text: string): string {
  return text === "" || /[.!?:…][“”"»)]?$/u.test(text) ? text : `${text}.`;
}
