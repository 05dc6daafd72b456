// Measures how much of what an editor would tell the bullets carry:  npm run bench:editor [-- --show] [-- --strict]
// --show prints each article's bullets and what they miss; --strict exits with 1 below FLOORS. Where the articles
// are not there, it says so and exits with 0.
import { existsSync, readFileSync } from "node:fs";
import { extractBullets } from "../../src/briefs/extractive.ts";
import type { AnalyzedArticle } from "../../src/domain/article.ts";
import { textAt } from "../../src/domain/span.ts";
import { reportFigures } from "../report.ts";
import { createAnalyzer } from "./analyze.ts";
import type { StoredText } from "./analyze.ts";
import { missing, score } from "./score.ts";
import type { Label } from "./score.ts";

const FLOORS = { recall: 0.75, headline: 0.9 };

const folder = new URL("../../../shared/articles/", import.meta.url);
const SETS = {
  "20 labeled articles": "labels.jsonl",
  "8 labeled later": "holdout.jsonl",
  "12 labeled to learn from": "further.jsonl",
  "6 more to learn from": "later.jsonl",
  "10 never learned from": "unseen.jsonl",
  "6 sealed": "sealed.jsonl",
} as const;

if (existsSync(folder)) measure();
else console.log("editor: the articles are not there (../shared/articles); nothing was measured");

function measure(): void {
  const analyze = createAnalyzer();
  for (const [name, file] of Object.entries(SETS)) {
    const told = readLabels(file).flatMap((label) => {
      const article = analyze(readStored(label.article));
      return article ? [{ label, article, bullets: bulletsOf(article) }] : [];
    });
    if (process.argv.includes("--show")) told.forEach(show);
    const ours = score(told.map(({ label, bullets }) => [label, bullets]));
    console.log(name);
    console.table({
      marktbrief: ours,
      "first four sentences": score(told.map(({ label, article }) => [label, firstFour(article)])),
      "four densest in figures": score(told.map(({ label, article }) => [label, densestFour(article)])),
    });
    reportFigures([
      { bench: "editor", name: `${name}, recall`, value: ours.recall, unit: "share", atLeast: FLOORS.recall },
      {
        bench: "editor",
        name: `${name}, headlines`,
        value: ours.headline,
        unit: "share",
        atLeast: FLOORS.headline,
      },
    ]);
    const low = ours.recall < FLOORS.recall || ours.headline < FLOORS.headline;
    if (process.argv.includes("--strict") && low) process.exitCode = 1;
  }
}

function readLabels(file: string): readonly Label[] {
  const labels = new URL(`../../tests/corpus/editor/${file}`, import.meta.url);
  const lines = readFileSync(labels, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Label);
}

function readStored(name: string): StoredText {
  const text = readFileSync(new URL(name, folder), "utf8");
  return name.endsWith(".json") ? (JSON.parse(text) as StoredText) : { id: name, text };
}

function bulletsOf(article: AnalyzedArticle): readonly string[] {
  const task = { ticker: null, language: article.language.code, articles: [article], maxBullets: 5 };
  return extractBullets(task).map(({ body }) => body.text);
}

function firstFour(article: AnalyzedArticle): readonly string[] {
  return sentencesOf(article).slice(0, 4);
}

function densestFour(article: AnalyzedArticle): readonly string[] {
  const count = ({ span }: { span: { start: number; end: number } }): number =>
    article.figures.filter((figure) => span.start <= figure.span.start && figure.span.end <= span.end).length;
  const dense = article.sentences
    .filter(({ role }) => role !== "heading")
    .sort((a, b) => count(b) - count(a));
  return dense.slice(0, 4).map(({ span }) => textAt(article.text, span));
}

function sentencesOf({ text, sentences }: AnalyzedArticle): readonly string[] {
  return sentences.filter(({ role }) => role !== "heading").map(({ span }) => textAt(text, span));
}

function show({ label, bullets }: { readonly label: Label; readonly bullets: readonly string[] }): void {
  console.log(`\n${label.article}`);
  for (const bullet of bullets) console.log(`  • ${bullet}`);
  const lost = missing(label, bullets).map(({ name, weight }) => `${name} (${String(weight)})`);
  if (lost.length > 0) console.log(`  misses ${lost.join(", ")}`);
}
