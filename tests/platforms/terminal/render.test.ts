import { describe, expect, it } from "vitest";
import type { Line, Message } from "../../../src/domain/message.ts";
import { fallbackOf } from "../../../src/messages/fallback.ts";
import type { Layout } from "../../../src/platforms/terminal/render.ts";
import { renderMessage } from "../../../src/platforms/terminal/render.ts";
import { columns, wrap } from "../../../src/platforms/terminal/wrap.ts";

const PLAIN: Layout = { width: 40, styled: false, buttons: false };

function message(lines: readonly Line[], rest: Partial<Message> = {}): Message {
  const parts = { title: "LND.DE", sections: [{ heading: null, lines }], context: [] };
  return { ...parts, language: "de", footnotes: [], actions: [], fallback: fallbackOf(parts), ...rest };
}

const BULLET: Line = {
  style: "bullet",
  content: [
    { type: "text", text: "Lindner streicht " },
    { type: "strong", text: "rund 1.200 Stellen" },
    { type: "text", text: ", wie es heißt. " },
    { type: "footnote", number: 1 },
  ],
};

const FOOTNOTE = {
  number: 1,
  publisher: "Wire",
  date: "30. Januar 2027",
  link: "https://wire.example/a#:~:text=L",
};

describe("a message in the terminal", () => {
  it("is wrapped text with its footnotes below", () => {
    const rendered = renderMessage(
      message([BULLET], { footnotes: [FOOTNOTE], context: ["1 Artikel", "ohne KI"] }),
      PLAIN,
    );
    expect(rendered).toBe(
      [
        "LND.DE",
        "======",
        "",
        "• Lindner streicht rund 1.200 Stellen,",
        "  wie es heißt. [1]",
        "",
        "[1] Wire, 30. Januar 2027",
        "    https://wire.example/a#:~:text=L",
        "",
        "1 Artikel · ohne KI",
        "",
      ].join("\n"),
    );
  });

  it("has no control sequence where nothing understands them", () => {
    expect(renderMessage(message([BULLET], { footnotes: [FOOTNOTE] }), PLAIN)).not.toContain("\u001b");
  });

  it("is bold and linked where they are understood, and as wide as without", () => {
    const styled = renderMessage(message([BULLET], { footnotes: [FOOTNOTE] }), { ...PLAIN, styled: true });
    expect(styled).toContain("\u001b[1mrund\u001b[22m");
    expect(styled).toContain("\u001b]8;;https://wire.example/a#:~:text=L\u001b\\[1]\u001b]8;;\u001b\\");
  });

  it("shows buttons only where somebody can name one", () => {
    const actions = [{ id: "figure-wrong", label: "Zahl falsch?", value: "b1" }] as const;
    expect(renderMessage(message([BULLET], { actions }), PLAIN)).not.toContain("Zahl falsch?");
    const text = renderMessage(message([BULLET], { actions }), { ...PLAIN, buttons: true });
    expect(text.replaceAll("\u00a0", " ")).toContain("[Zahl falsch?]");
  });

  it.each([
    ["a color", "\u001b[31mrot"],
    ["a title", "\u001b]0;Titel\u0007"],
    ["a bell", "\u0007"],
    ["a carriage return", "links\rrechts"],
    ["an eight-bit sequence", "\u009b31m"],
    ["a turn of direction", "\u202edeht"],
  ])("obeys nothing of an article: %s", (_what, text) => {
    const hostile = message([{ style: "quote", content: [{ type: "strong", text }] }], {
      title: text,
      footnotes: [{ ...FOOTNOTE, publisher: text, link: `https://wire.example/${text}` }],
      context: [text],
    });
    expect(renderMessage(hostile, PLAIN).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe("wrapping", () => {
  const plain = (text: string) => ({ text, open: "", close: "" });

  it.each([
    ["breaks between words", "eins zwei drei", 9, ["eins zwei", "drei"]],
    ["never cuts a word", "Donaudampfschifffahrt ab", 9, ["Donaudampfschifffahrt", "ab"]],
    [
      "keeps together what is bound",
      "ab 50\u00a0Mrd.\u00a0€ jetzt",
      9,
      ["ab", "50\u00a0Mrd.\u00a0€", "jetzt"],
    ],
    ["takes any white space for one space", " eins \n zwei ", 9, ["eins zwei"]],
    ["has one line where there is nothing", "", 9, [""]],
  ])("%s", (_what, text, width, expected) => {
    expect(wrap([plain(text)], { width, first: "", rest: "" })).toEqual(expected);
  });

  it("takes pieces without a space between for one word", () => {
    const lines = wrap([plain("für 50 "), plain("Euro"), plain(", heißt es")], {
      width: 8,
      first: "",
      rest: "",
    });
    expect(lines).toEqual(["für 50", "Euro,", "heißt es"]);
  });

  it.each([
    ["abc", 3],
    ["ä", 1],
    ["a\u0308", 1],
    ["日本", 4],
    ["📈", 2],
  ])("counts the columns of %s", (text, expected) => {
    expect(columns(text)).toBe(expected);
  });
});
