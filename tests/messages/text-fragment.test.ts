import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fragmentLink } from "../../src/messages/text-fragment.ts";

const URL = "https://news.example/a";

function linkTo(cited: string, text: string, { url = URL, title = "Titel", from = 0 } = {}): string | null {
  const start = text.indexOf(cited, from);
  return fragmentLink({ url, title, text }, { start, end: start + cited.length });
}

function directive(cited: string, text: string, from = 0): string {
  return linkTo(cited, text, { from })?.split(":~:text=")[1] ?? "";
}

describe("a link to a cited sentence", () => {
  it.each([
    ["a short one whole", "Die Aktie fiel um 3 Prozent.", "Die%20Aktie%20fiel%20um%203%20Prozent"],
    ["a hyphen", "Der Q4-Umsatz stieg.", "Der%20Q4%2DUmsatz%20stieg"],
    ["a comma", "Es waren 9,8 Milliarden.", "Es%20waren%209%2C8%20Milliarden"],
    ["an ampersand", "AT&T gewann.", "AT%26T%20gewann"],
    [
      "what ends a link elsewhere",
      "Shell (London) stieg *stark*.",
      "Shell%20%28London%29%20stieg%20%2Astark",
    ],
    ["umlauts and quotation marks around it", "„Wir erhöhen“.", "Wir%20erh%C3%B6hen"],
    ["a percent sign at its end", "It rose by 4%.", "It%20rose%20by%204%25"],
  ])("escapes %s", (_what, cited, expected) => {
    expect(directive(cited, `Davor.\n${cited}\nDanach.`)).toBe(expected);
  });

  it("names a long one by its first and last words", () => {
    const cited =
      "Der Konzern hat im vierten Quartal 9,8 Milliarden Euro umgesetzt, vier Prozent mehr als ein Jahr zuvor.";
    expect(directive(cited, `Davor.\n${cited}`)).toBe("Der%20Konzern%20hat%20im,als%20ein%20Jahr%20zuvor");
  });

  it("takes more words where the first ones open another sentence as well", () => {
    const other =
      "Der Konzern hat im dritten Quartal 9,1 Milliarden Euro umgesetzt, das war ein wenig mehr als zuvor.";
    const cited =
      "Der Konzern hat im vierten Quartal 9,8 Milliarden Euro umgesetzt, vier Prozent mehr als ein Jahr zuvor.";
    expect(directive(cited, `${other}\n${cited}`)).toMatch(/^Der%20Konzern%20hat%20im%20vierten,/u);
  });

  it("adds the words before where the same sentence stands earlier", () => {
    const text = "Gewinn: 5 Prozent\nUmsatz im Januar\nGewinn: 5 Prozent";
    expect(directive("Gewinn: 5 Prozent", text, 10)).toBe("im%20Januar-,Gewinn%3A%205%20Prozent");
  });

  it("adds the words before where the title says the same", () => {
    const link = linkTo("Die Aktie steigt.", "Frankfurt am Main\nDie Aktie steigt.", {
      title: "Die Aktie steigt",
    });
    expect(link).toBe(`${URL}#:~:text=am%20Main-,Die%20Aktie%20steigt`);
  });

  it("stays plain where the text has lost the borders of the page's blocks", () => {
    const text = "Der Dax steigt.Zur NachrichtDie Aktie fiel um 3 Prozent.Zur Nachricht";
    expect(directive("Die Aktie fiel um 3 Prozent.", text)).toBe("Die%20Aktie%20fiel%20um%203%20Prozent");
  });

  it("never reaches over a line with one term", () => {
    const cited =
      "Umsatz 2025\n9,8 Milliarden Euro und damit vier Prozent mehr als im Jahr davor, sagt der Konzern";
    const [start = "", end = ""] = directive(cited, cited).split(",");
    expect(decodeURIComponent(start)).toBe("Umsatz 2025");
    expect(cited.endsWith(decodeURIComponent(end))).toBe(true);
  });

  it.each([
    ["no address", null, null],
    ["plain http", "http://news.example/a", null],
    ["a script", "javascript:alert(1)", null],
    ["a name and password", "https://user:secret@news.example/a", null],
    ["no address at all", "news", null],
    ["a query", `${URL}?id=7&lang=de`, `${URL}?id=7&lang=de#:~:text=Satz`],
    ["a fragment of its own", `${URL}#kapitel`, `${URL}#kapitel:~:text=Satz`],
    ["somebody else's text fragment", `${URL}#:~:text=anderes`, `${URL}#:~:text=Satz`],
  ])("with %s", (_what, url, expected) => {
    expect(fragmentLink({ url, title: "", text: "Satz." }, { start: 0, end: 5 })).toBe(expected);
  });

  it("lands on the cited sentence wherever its words leave a way to tell it apart", () => {
    const word = fc.constantFrom(
      "Umsatz",
      "Gewinn",
      "stieg",
      "fiel",
      "um",
      "5",
      "9,8",
      "Euro",
      "AT&T",
      "Q4-Zahl",
    );
    const sentence = fc.array(word, { minLength: 3, maxLength: 30 }).map((words) => `${words.join(" ")}.`);
    const article = fc.array(fc.tuple(sentence, fc.constantFrom(" ", "\n")), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(article, fc.nat(), (sentences, pick) => {
        const index = pick % sentences.length;
        const text = sentences.map(([words, gap]) => words + gap).join("");
        const start = sentences.slice(0, index).reduce((sum, [words]) => sum + words.length + 1, 0);
        const cited = { start, end: start + (sentences[index]?.[0].length ?? 0) };
        const link = fragmentLink({ url: URL, title: "", text }, cited) ?? "";
        const found = follow(link.split(":~:text=")[1] ?? "", text);
        // The same words may stand twice with the same neighbors; then any of them reads the same.
        expect(text.slice(found.start, found.end)).toBe(text.slice(cited.start, cited.end - 1));
      }),
      { numRuns: 300 },
    );
  });
});

/** What a browser does with a directive, written down another way than in the room under test. */
function follow(written: string, text: string): { readonly start: number; readonly end: number } {
  const parts = written.split(",");
  const prefix = parts[0]?.endsWith("-") ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? "") : "";
  const suffix = parts.at(-1)?.startsWith("-") ? decodeURIComponent(parts.pop()?.slice(1) ?? "") : "";
  const [start = "", end] = parts.map(decodeURIComponent);
  const escaped = [prefix, start, end ?? "", suffix].map((term) =>
    term.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`),
  );
  const word = (term: string): string =>
    `(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))${term}(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}])`;
  const [before = "", first = "", last = "", after = ""] = escaped;
  const pattern =
    (prefix === "" ? "" : `(?<=${word(before)}\\s*)`) +
    word(first) +
    (end === undefined ? "" : `[^]*?${word(last)}`) +
    (suffix === "" ? "" : `(?=\\s*${after})`);
  const match = new RegExp(pattern, "iu").exec(text);
  return { start: match?.index ?? 0, end: (match?.index ?? 0) + (match?.[0].length ?? 0) };
}
