import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { prepareArticle } from "../../src/articles/prepare.ts";
import { analyzeArticle } from "../../src/collecting/analyze.ts";
import type { AnalyzedArticle, RawArticle } from "../../src/domain/article.ts";
import type { Language } from "../../src/domain/language.ts";
import { createDirectory } from "../../src/instruments/directory.ts";
import type { Directory } from "../../src/instruments/directory.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";

/** An article as the shared sets keep it. */
export interface StoredText {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly lang?: Language;
  readonly published?: string;
  readonly publisher?: string;
}

/** Later than any article of the sets, some of which are dated ahead on purpose. */
const NOW = "2030-01-01T12:00:00.000Z";

/** Turns stored texts into analyzed articles as the product does, with the shipped instruments. */
export function createAnalyzer(): (stored: StoredText) => AnalyzedArticle | null {
  const file = new URL("../../config/instruments.yaml", import.meta.url);
  const directory = createDirectory(parseInstruments(parse(readFileSync(file, "utf8"))).instruments);
  return (stored) => analyze(stored, directory);
}

function analyze(stored: StoredText, directory: Directory): AnalyzedArticle | null {
  const prepared = prepareArticle(rawOf(stored), { now: NOW, id: stored.id });
  return prepared.ok ? analyzeArticle(prepared.article, directory) : null;
}

function rawOf({ id, title, text, lang, published, publisher }: StoredText): RawArticle {
  const at = published === undefined ? NaN : Date.parse(published.replace("—", " "));
  return {
    origin: id,
    key: id,
    title: title ?? null,
    text,
    language: lang ?? null,
    publisher: publisher ?? null,
    url: null,
    published: Number.isNaN(at)
      ? null
      : { at: new Date(at).toISOString(), precision: "time", source: "stated" },
  };
}
