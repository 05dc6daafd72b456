import { readFile } from "node:fs/promises";
import type { Published, RawArticle } from "../domain/article.ts";
import type { SourceFault, SourceItem } from "../ports/source-reader.ts";
import { byteLines } from "./byte-lines.ts";
import { decodeText } from "./decode.ts";
import {
  badEncoding,
  badJson,
  badPage,
  badRecord,
  binaryFile,
  emptyFile,
  teaserOnly,
  tooLarge,
} from "./faults.ts";
import { readFrontMatter } from "./front-matter.ts";
import { articleKey } from "./key.ts";
import { inspectPage } from "./page.ts";
import { articleFrom, readRecord } from "./records.ts";
import type { Found } from "./records.ts";
import type { FoundFile } from "./walk.ts";

type Reader = (file: FoundFile, signal: AbortSignal) => AsyncIterable<SourceItem>;

/** No article is longer; a file of many is read line by line. */
const MOST_BYTES = 10_000_000;

/** By the end of a file's name, in lower case. */
export const READERS: Readonly<Record<string, Reader>> = {
  ".txt": whole(readText),
  ".md": whole(readMarkdown),
  ".markdown": whole(readMarkdown),
  ".html": readHtml,
  ".htm": readHtml,
  ".xhtml": readHtml,
  ".json": whole(readJson),
  ".jsonl": readJsonLines,
  ".ndjson": readJsonLines,
};

/** Documents an operator may think are read; pictures, scripts and the like need no word. */
export const UNREAD: ReadonlySet<string> = new Set(
  ".pdf .doc .docx .odt .rtf .xls .xlsx .csv .xml .rss .eml .msg .mht .mhtml .epub .zip .gz .tar .7z .pages".split(
    " ",
  ),
);

type Read = (text: string, file: FoundFile) => readonly SourceItem[];

/** A file that is read as a whole, when it is text. */
function whole(read: Read): Reader {
  return async function* (file) {
    if (file.size > MOST_BYTES) {
      yield tooLarge(file.path, MOST_BYTES);
      return;
    }
    const text = textOf(await readFile(file.path), file.path);
    if (typeof text === "string") yield* read(text, file);
    else yield text;
  };
}

function textOf(bytes: Uint8Array, origin: string): string | SourceFault {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded.reason === "binary" ? binaryFile(origin) : badEncoding(origin);
  return decoded.text.trim() === "" ? emptyFile(origin) : decoded.text;
}

function foundIn({ path, changed }: FoundFile, part = ""): Found {
  const written: Published = { at: changed, precision: "time", source: "file" };
  return { origin: `${path}${part}`, place: path, written };
}

/** A file that holds one article keeps its key whatever the article says. */
function single(file: FoundFile): Found & { readonly alone: true } {
  return { ...foundIn(file), alone: true };
}

function readText(text: string, file: FoundFile): readonly SourceItem[] {
  return [itemOf(articleFrom({}, text, single(file)))];
}

function readMarkdown(text: string, file: FoundFile): readonly SourceItem[] {
  const matter = readFrontMatter(text, file.path);
  return [matter.ok ? itemOf(articleFrom(matter.stated, matter.text, single(file))) : matter.fault];
}

function readJson(text: string, file: FoundFile): readonly SourceItem[] {
  const parsed = parseJson(text);
  if (!parsed.ok) return [badJson(file.path, parsed.detail)];
  if (!Array.isArray(parsed.data)) return [itemOf(readRecord(parsed.data, single(file)))];
  if (parsed.data.length === 0) return [badRecord(file.path, "[]")];
  return parsed.data.map((record: unknown, index) =>
    itemOf(readRecord(record, foundIn(file, `:${index + 1}`))),
  );
}

/** A saved page; its day is the one it states, else the file's. */
async function* readHtml(file: FoundFile): AsyncGenerator<SourceItem> {
  const { path, size } = file;
  if (size > MOST_BYTES) {
    yield tooLarge(path, MOST_BYTES);
    return;
  }
  const bytes = await readFile(path);
  const decoded = decodeText(bytes);
  if (!decoded.ok && decoded.reason === "binary") yield binaryFile(path);
  else if (decoded.ok && decoded.text.trim() === "") yield emptyFile(path);
  else {
    const { kind, article } = inspectPage({ html: bytes, url: null });
    if (kind === "none") yield badPage(path);
    if (kind === "teaser") yield teaserOnly(path);
    if (kind !== "none") yield { type: "article", article: placed(article, file) };
  }
}

/** A page's article as that of the file it was saved in; without a day of its own it has the file's. */
function placed(article: RawArticle, file: FoundFile): RawArticle {
  const { url, text, title, published } = article;
  const key = articleKey({ url, id: null, title, text, place: single(file) });
  return { ...article, origin: file.path, key, published: published ?? foundIn(file).written };
}

async function* readJsonLines(file: FoundFile, signal: AbortSignal): AsyncGenerator<SourceItem> {
  let empty = true;
  for await (const { number, bytes } of byteLines(file.path, MOST_BYTES, signal)) {
    const item = readLine(bytes, foundIn(file, `:${number}`));
    if (item === null) continue;
    empty = false;
    yield item;
  }
  if (empty) yield emptyFile(file.path);
}

/** Null for an empty line. */
function readLine(bytes: Uint8Array | null, found: Found): SourceItem | null {
  if (bytes === null) return tooLarge(found.origin, MOST_BYTES);
  if (bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) return null;
  const text = textOf(bytes, found.origin);
  if (typeof text !== "string") return text;
  const parsed = parseJson(text);
  return parsed.ok ? itemOf(readRecord(parsed.data, found)) : badJson(found.origin, parsed.detail);
}

function itemOf(read: ReturnType<typeof articleFrom>): SourceItem {
  return "type" in read ? read : { type: "article", article: read };
}

type Json = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly detail: string };

function parseJson(text: string): Json {
  try {
    return { ok: true, data: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, detail: error.message };
    throw error;
  }
}
