import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RawArticle } from "../../src/domain/article.ts";
import type { SourceFault, SourceItem } from "../../src/ports/source-reader.ts";
import { createFolderSource } from "../../src/sources/folder.ts";

const TEXT = "Der Umsatz stieg um 5 Prozent auf 3 Milliarden Euro.";
const CHANGED = "2026-01-30T08:00:00.000Z";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marktbrief-folder-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  utimesSync(path, new Date(CHANGED), new Date(CHANGED));
  return path;
}

async function readAll(path = folder): Promise<readonly SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of createFolderSource(path).read(new AbortController().signal)) items.push(item);
  return items;
}

async function articles(): Promise<readonly RawArticle[]> {
  return (await readAll()).flatMap((item) => (item.type === "article" ? [item.article] : []));
}

async function faults(): Promise<readonly SourceFault[]> {
  return (await readAll()).flatMap((item) => (item.type === "fault" ? [item] : []));
}

describe("A folder of articles", () => {
  it("is read with all folders in it, in the order of names; hidden ones are passed over", async () => {
    put("b.txt", `${TEXT} b`);
    put("a/z.txt", `${TEXT} z`);
    put("a/a/c.md", `${TEXT} c`);
    put(".git/x.txt", `${TEXT} x`);
    const origins = (await articles()).map(({ origin }) => origin);
    expect(origins).toEqual(["a/a/c.md", "a/z.txt", "b.txt"].map((name) => join(folder, name)));
  });

  it("may be a single file", async () => {
    const path = put("a.txt", TEXT);
    expect(await readAll(path)).toMatchObject([{ type: "article", article: { origin: path, text: TEXT } }]);
  });

  it("gives a text file the file's time", async () => {
    put("a.txt", TEXT);
    const [article] = await articles();
    expect(article).toMatchObject({
      title: null,
      text: TEXT,
      language: null,
      published: { at: CHANGED, precision: "time", source: "file" },
    });
  });

  it("reads what Markdown states at its top", async () => {
    put(
      "a.md",
      `---\ntitle: "Umsatz: plus 5 %"\nurl: https://example.com/a\npublisher: Handelspost\npublished: 2026-01-29T10:00:00+01:00\nlang: de\nmood: good\n---\n\n${TEXT}\n`,
    );
    expect(await articles()).toMatchObject([
      {
        title: "Umsatz: plus 5 %",
        url: "https://example.com/a",
        key: "https://example.com/a",
        publisher: "Handelspost",
        language: "de",
        published: { at: "2026-01-29T09:00:00.000Z", precision: "time", source: "stated" },
        text: `\n${TEXT}\n`,
      },
    ]);
  });

  it.each([
    ["a day", "published: 2026-01-29", "2026-01-29T00:00:00.000Z"],
    ["a German day", "date: 29.01.2026", "2026-01-29T00:00:00.000Z"],
    ["a day in words", "published: 29. Januar 2026", "2026-01-29T00:00:00.000Z"],
  ])("keeps %s as a day", async (_, line, at) => {
    put("a.md", `---\n${line}\n---\n${TEXT}`);
    expect(await articles()).toMatchObject([{ published: { at, precision: "day", source: "stated" } }]);
  });

  it("reads Markdown without a top, and with Windows' line ends", async () => {
    put("a.md", `# Titel\n\n${TEXT}`);
    put("b.md", `---\r\ntitle: Zwei\r\n---\r\n${TEXT}\r\n`);
    expect(await articles()).toMatchObject([{ title: null }, { title: "Zwei", text: `${TEXT}\r\n` }]);
  });

  it("reads one JSON object, a list of them, and one a line", async () => {
    const record = { id: 7, title: "Eins", text: TEXT, lang: "de", published: "2026-01-29", mood: 1 };
    put("a.json", JSON.stringify(record));
    put("b.json", JSON.stringify([{ ...record, title: "Zwei" }, { text: "Nur Text." }]));
    put(
      "c.jsonl",
      `${JSON.stringify({ ...record, title: "Drei" })}\r\n\n${JSON.stringify({ text: "Vier." })}\n`,
    );
    const read = await articles();
    expect(read.map(({ title, text }) => title ?? text)).toEqual([
      "Eins",
      "Zwei",
      "Nur Text.",
      "Drei",
      "Vier.",
    ]);
    expect(read.map(({ origin }) => origin.slice(folder.length + 1))).toEqual([
      "a.json",
      "b.json:1",
      "b.json:2",
      "c.jsonl:1",
      "c.jsonl:3",
    ]);
  });

  it("reads a saved page", async () => {
    const text = `${TEXT} Das teilte der Konzern am Montag in Berlin mit, wo er seinen Sitz hat.`;
    put(
      "a.html",
      `<html lang="de"><head><title>Umsatz steigt</title><meta property="article:published_time" content="2026-01-29T10:00:00+01:00"></head><body><nav>Start</nav><article><h1>Umsatz steigt</h1><p>${text}</p></article></body></html>`,
    );
    expect(await articles()).toMatchObject([
      {
        title: "Umsatz steigt",
        text,
        language: "de",
        published: { at: "2026-01-29T09:00:00.000Z", source: "stated" },
      },
    ]);
  });

  it.each(["utf8", "latin1", "utf16le"] as const)("reads %s", async (encoding) => {
    const mark = encoding === "utf16le" ? Buffer.from([0xff, 0xfe]) : Buffer.alloc(0);
    put("a.txt", Buffer.concat([mark, Buffer.from("Prämien für Münchner Rück", encoding)]));
    expect(await articles()).toMatchObject([{ text: "Prämien für Münchner Rück" }]);
  });
});

describe("The key of an article", () => {
  it("stays when the file changes", async () => {
    put("a.txt", TEXT);
    const [before] = await articles();
    put("a.txt", `${TEXT} Die Aktie stieg.`);
    const [after] = await articles();
    expect(after?.key).toBe(before?.key);
  });

  it("stays in a list when the text changes but the title does not, wherever it moves", async () => {
    put("a.jsonl", `{"title":"A","text":"eins"}\n{"title":"B","text":"zwei"}`);
    const before = await articles();
    put("a.jsonl", `{"title":"B","text":"zwei, neu"}\n{"title":"A","text":"eins, neu"}`);
    const after = await articles();
    expect(after.map(({ key }) => key).sort()).toEqual(before.map(({ key }) => key).sort());
  });

  it("is the address without what says how a reader came", async () => {
    const urls = ["https://example.com/a?utm_source=x&id=1#top", "http://example.com/a/?id=1"];
    for (const [index, url] of urls.entries())
      put(`${String(index)}.json`, JSON.stringify({ text: `${TEXT} ${String(index)}`, url }));
    const keys = (await articles()).map(({ key }) => key);
    expect(keys).toEqual(["https://example.com/a?id=1", "https://example.com/a?id=1"]);
  });

  it("differs between files", async () => {
    put("a.txt", `${TEXT} a`);
    put("b.txt", `${TEXT} b`);
    const [a, b] = await articles();
    expect(a?.key).not.toBe(b?.key);
  });
});

describe("Bad input", () => {
  it.each([
    ["an empty file", "a.txt", "", "empty", ["leer", "delete the file"]],
    ["a file of spaces", "a.md", " \n\t\n", "empty", ["leer", "empty"]],
    ["a binary file", "a.txt", Buffer.from([0, 1, 2, 3, 0, 5]), "binary", ["Binärdaten", "save it as text"]],
    ["a file of 20 MB", "a.txt", Buffer.alloc(20_000_000, "a "), "too-large", ["10 MB", "split it"]],
    ["a page of 20 MB", "a.html", Buffer.alloc(20_000_000, "a "), "too-large", ["10 MB", "split it"]],
    [
      "text in no known encoding",
      "a.txt",
      Buffer.alloc(80, Buffer.from([0x81, 0x8d])),
      "bad-encoding",
      ["UTF-8", "save it as UTF-8"],
    ],
    [
      "broken YAML",
      "a.md",
      '---\ntitle: "x\nlang: de\n---\nText',
      "bad-front-matter",
      ["YAML (3:", "correct the line"],
    ],
    [
      "YAML that does not end",
      "a.md",
      "---\ntitle: x\n\nText",
      "bad-front-matter",
      ["YAML", "delete the front matter"],
    ],
    [
      "YAML with a list for a title",
      "a.md",
      "---\ntitle: [a, b]\n---\nText",
      "bad-front-matter",
      ["title", "title"],
    ],
    ["broken JSON", "a.json", '{"text": "x",', "bad-json", ["JSON", "correct it there"]],
    ["an empty list", "a.json", "[]", "bad-record", ["kein Artikel", "no article"]],
    ["JSON without a text", "a.json", '{"title": "x"}', "bad-record", ["text", "text"]],
    ["JSON that is no object", "a.json", "17", "bad-record", ["kein Artikel", "no article"]],
    [
      "an article without a text",
      "a.json",
      '{"title": "x", "text": " "}',
      "no-text",
      ["kein Artikeltext", "add it"],
    ],
    [
      "front matter alone",
      "a.md",
      "---\ntitle: x\n---\n",
      "no-text",
      ["kein Artikeltext", "no article text"],
    ],
    [
      "a date nobody can read",
      "a.md",
      "---\npublished: neulich\n---\nText",
      "bad-date",
      ["neulich", "2026-01-30"],
    ],
    ["another language", "a.md", "---\nlang: fr\n---\nTexte", "other-language", ["fr", "de and en"]],
    [
      "a page without an article",
      "a.html",
      "<html><body><nav><a href=x>Start</a></nav></body></html>",
      "bad-page",
      ["kein Artikel", "no article"],
    ],
    ["an empty page", "a.html", "", "empty", ["leer", "empty"]],
    ["a PDF", "a.pdf", "%PDF", "unknown-kind", [".txt", "save it as"]],
  ] as const)("%s is one fault that says what to do, and the rest goes on", async (...row) => {
    const [, name, content, code, [de, en]] = row;
    const path = put(name, content);
    put("z.txt", TEXT);
    const items = await readAll();
    expect(items).toMatchObject([{ type: "fault", code, origin: path }, { type: "article" }]);
    const [fault] = items;
    expect(fault?.type === "fault" && fault.message.de).toContain(de);
    expect(fault?.type === "fault" && fault.message.en).toContain(en);
    expect(fault?.type === "fault" && fault.message.en).toContain(name);
  });

  it("in one line of many is named with its number", async () => {
    const path = put("a.jsonl", `{"text":"eins"}\n{broken\n\n17\n{"text":"zwei"}\n`);
    const items = await readAll();
    expect(
      items.map((item) => (item.type === "fault" ? `${item.origin} ${item.code}` : item.article.text)),
    ).toEqual(["eins", `${path}:2 bad-json`, `${path}:4 bad-record`, "zwei"]);
  });

  it("of a line beyond 10 MB does not take the memory or the other lines", async () => {
    const path = put("a.jsonl", `{"text":"eins"}\n${"x".repeat(11_000_000)}\n{"text":"zwei"}`);
    expect(await readAll()).toMatchObject([
      { type: "article" },
      { origin: `${path}:2`, code: "too-large" },
      { type: "article" },
    ]);
  });

  it("is the same article under two names, read once", async () => {
    const first = put("a.txt", TEXT);
    put("b.txt", `${TEXT}\n`);
    expect(await articles()).toHaveLength(1);
    const [fault] = await faults();
    expect(fault).toMatchObject({ code: "repeated", origin: join(folder, "b.txt") });
    expect(fault?.message.en).toContain(first);
  });

  it("is not the same text from another publisher: that is a copy, and stories know copies", async () => {
    put("a.json", JSON.stringify({ text: TEXT, publisher: "A" }));
    put("b.json", JSON.stringify({ text: TEXT, publisher: "B" }));
    expect(await articles()).toHaveLength(2);
  });

  it("is a page behind a paywall: said, and its teaser kept", async () => {
    const data = '{"@type":"NewsArticle","isAccessibleForFree":false}';
    put(
      "a.html",
      `<script type="application/ld+json">${data}</script><article><p>${TEXT} ${TEXT}</p></article>`,
    );
    expect(await readAll()).toMatchObject([
      { code: "teaser-only" },
      { article: { text: `${TEXT} ${TEXT}` } },
    ]);
  });

  it("is a folder that is not there", async () => {
    const path = join(folder, "nowhere");
    expect(await readAll(path)).toMatchObject([{ type: "fault", code: "unreadable", origin: path }]);
  });

  it("is a link to a folder around it: read once, not in a circle", async () => {
    put("a/b/c.txt", TEXT);
    symlinkSync("..", join(folder, "a", "loop"));
    symlinkSync("self", join(folder, "self"));
    expect(await articles()).toHaveLength(1);
    expect((await faults()).map(({ code }) => code).sort()).toEqual(["folder-loop", "unreadable"]);
  });

  it("ends when the reader is told to stop", async () => {
    put("a.txt", `${TEXT} a`);
    put("b.txt", `${TEXT} b`);
    const stop = new AbortController();
    const read: SourceItem[] = [];
    for await (const item of createFolderSource(folder).read(stop.signal)) {
      read.push(item);
      stop.abort();
    }
    expect(read).toHaveLength(1);
  });
});
