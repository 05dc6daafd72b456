import type { Footnote, Inline, Line, Message, Section } from "../../domain/message.ts";
import { TERMINAL_LIMITS } from "./limits.ts";
import type { Piece } from "./wrap.ts";
import { columns, wrap } from "./wrap.ts";

export interface Layout {
  /** Columns. */
  readonly width: number;
  /** Whether control sequences for bold and links are understood. */
  readonly styled: boolean;
  /** Whether buttons are shown: somebody is there to name one. */
  readonly buttons: boolean;
}

const PLAIN: Layout = { width: TERMINAL_LIMITS.width, styled: false, buttons: false };

/** A message as text: wrapped, with its footnotes and their addresses below; ends with a line break. */
export function renderMessage(message: Message, layout: Layout = PLAIN): string {
  const { title, sections, footnotes, context, actions } = message;
  const links = new Map(footnotes.map(({ number, link }) => [number, link]));
  const parts = [
    titleLines(title, layout),
    ...sections.map((section) => sectionLines(section, links, layout)),
    footnotes.flatMap((footnote) => footnoteLines(footnote, layout)),
    context.length === 0 ? [] : flow([plain(context.join(" · "))], layout),
    layout.buttons && actions.length > 0
      ? flow([plain(actions.map(({ label }) => `[${nonbreaking(label)}]`).join(" "))], layout)
      : [],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

type Links = ReadonlyMap<number, string | null>;

function titleLines(title: string, layout: Layout): readonly string[] {
  const lines = flow([bold(title, layout)], layout);
  const widest = Math.max(...lines.map((line) => columns(literal(line))));
  return layout.styled ? lines : [...lines, "=".repeat(widest)];
}

function sectionLines({ heading, lines }: Section, links: Links, layout: Layout): readonly string[] {
  return [
    ...(heading === null ? [] : flow([bold(heading, layout)], layout)),
    ...lines.flatMap((line) => lineLines(line, links, layout)),
  ];
}

const MARGINS = {
  bullet: { first: "• ", rest: "  " },
  plain: { first: "", rest: "" },
  quote: { first: "| ", rest: "| " },
  note: { first: "(i) ", rest: "    " },
} as const satisfies Record<Line["style"], object>;

function lineLines({ style, content }: Line, links: Links, layout: Layout): readonly string[] {
  const pieces = content.map((inline) => pieceOf(inline, links, layout));
  return wrap(pieces, { width: layout.width, ...MARGINS[style] });
}

function pieceOf(inline: Inline, links: Links, layout: Layout): Piece {
  switch (inline.type) {
    case "text":
      return plain(inline.text);
    case "strong":
      return bold(inline.text, layout);
    case "emphasis":
      return styled(inline.text, layout, { open: "\u001b[3m", close: "\u001b[23m" });
    case "footnote":
      return linked(`[${inline.number}]`, links.get(inline.number) ?? null, layout);
    default:
      return inline satisfies never;
  }
}

/** The address has a line of its own and is never wrapped, so that it can be copied. */
function footnoteLines({ number, publisher, date, link }: Footnote, layout: Layout): readonly string[] {
  const mark = `[${number}] `;
  const rest = " ".repeat(mark.length);
  const source = `${publisher}${date === "" ? "" : `, ${date}`}`;
  const lines = wrap([plain(source)], { width: layout.width, first: mark, rest });
  return link === null ? lines : [...lines, rest + literal(link)];
}

function flow(pieces: readonly Piece[], { width }: Layout): readonly string[] {
  return wrap(pieces, { width, ...MARGINS.plain });
}

function plain(text: string): Piece {
  return { text: literal(text), open: "", close: "" };
}

function bold(text: string, layout: Layout): Piece {
  return styled(text, layout, { open: "\u001b[1m", close: "\u001b[22m" });
}

/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda: the way terminals are told of links. */
function linked(text: string, link: string | null, layout: Layout): Piece {
  if (link === null) return plain(text);
  return styled(text, layout, { open: `\u001b]8;;${literal(link)}\u001b\\`, close: "\u001b]8;;\u001b\\" });
}

function styled(text: string, layout: Layout, style: Omit<Piece, "text">): Piece {
  return layout.styled ? { text: literal(text), ...style } : plain(text);
}

/** Control sequences are ours alone, and nothing turns the direction of writing around. */
function literal(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

function nonbreaking(label: string): string {
  return label.replaceAll(" ", "\u00a0");
}
