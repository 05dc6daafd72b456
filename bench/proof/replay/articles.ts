import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { AnalyzedArticle } from "../../../src/domain/article.ts";
import type { StoredText } from "../../editor/analyze.ts";
import { createAnalyzer } from "../../editor/analyze.ts";

const SHARED = new URL("../../../../shared/articles/", import.meta.url);
const OWN = new URL("../../../config/samples/", import.meta.url);

/** Paragraphs in a piece of a longer article. */
const PIECE = 5;
const STEP = 3;

/**
 * As many articles as asked for: the shared ones, or the samples where those are missing, and pieces of the longer
 * ones, each with its headline.
 */
export function replayArticles(most: number): readonly AnalyzedArticle[] {
  const stored = existsSync(SHARED) ? readShared() : readSamples();
  const pieces = stored.flatMap(piecesOf);
  const analyze = createAnalyzer();
  return [...stored, ...pieces].slice(0, most).flatMap((text) => analyze(text) ?? []);
}

function readShared(): readonly StoredText[] {
  const names = readdirSync(SHARED).filter((name) => name.endsWith(".json"));
  return names.map((name) => JSON.parse(readFileSync(new URL(name, SHARED), "utf8")) as StoredText);
}

function readSamples(): readonly StoredText[] {
  return ["de", "en"].flatMap((language) => {
    const folder = new URL(`${language}/`, OWN);
    return readdirSync(folder).map((name) => ({
      id: name,
      text: readFileSync(new URL(name, folder), "utf8"),
    }));
  });
}

function piecesOf(stored: StoredText): readonly StoredText[] {
  const paragraphs = stored.text.split(/\n{1,}/u).filter((paragraph) => paragraph.trim() !== "");
  if (paragraphs.length <= PIECE) return [];
  return Array.from({ length: Math.ceil((paragraphs.length - PIECE) / STEP) }, (_, index) => ({
    ...stored,
    id: `${stored.id}#${index + 1}`,
    text: paragraphs.slice((index + 1) * STEP, (index + 1) * STEP + PIECE).join("\n\n"),
  }));
}
