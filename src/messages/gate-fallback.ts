import type { Inline, Message, Section } from "../domain/message.ts";

/** A message in plain words, as notifications and screen readers get it. */
export function plainText({ title, sections, footnotes, context }: Omit<Message, "fallback">): string {
  const sources = footnotes.map(
    ({ number, publisher, date }) => `[${number}] ${publisher}${date === "" ? "" : `, ${date}`}`,
  );
  return [title, ...sections.map(printSection), sources.join("\n"), context.join("\n")]
    .filter((part) => part !== "")
    .join("\n\n");
}

function printSection({ heading, lines }: Section): string {
  const printed = lines.map(
    ({ style, content }) => `${style === "bullet" ? "• " : ""}${content.map(printInline).join("")}`,
  );
  return [...(heading === null ? [] : [heading]), ...printed].join("\n");
}

function printInline(inline: Inline): string {
  return inline.type === "footnote" ? ` [${inline.number}]` : inline.text;
}
