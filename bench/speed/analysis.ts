import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";
import { prepareArticle } from "../../src/articles/prepare.ts";
import { analyzeArticle } from "../../src/collecting/analyze.ts";
import type { RawArticle } from "../../src/domain/article.ts";
import { createDirectory } from "../../src/instruments/directory.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";
import type { MeasuredFigure } from "../report.ts";

/** The length the promise is made for. */
const LENGTH = 3_000;
const ARTICLES = 2_000;
const WARM_UP = 100;
const NOW = "2026-02-01T12:00:00.000Z";

/** Articles of 3 KB a CPU second: cleaned, language, linked, figures; and against counting their words. */
export function measureAnalysis(scale: number): readonly MeasuredFigure[] {
  const directory = createDirectory(parseInstruments(parse(read("instruments.yaml"))).instruments);
  const articles = rawArticles(Math.max(WARM_UP, ARTICLES * scale));
  const analyze = (raw: RawArticle): void => {
    const prepared = prepareArticle(raw, { now: NOW, id: raw.key });
    if (prepared.ok) analyzeArticle(prepared.article, directory);
  };
  articles.slice(0, WARM_UP).forEach(analyze);
  const perSecond =
    articles.length /
    cpuSeconds(() => {
      articles.forEach(analyze);
    });
  const words = new Intl.Segmenter("en", { granularity: "word" });
  const baseline =
    articles.length /
    cpuSeconds(() => {
      articles.forEach(({ text }) => [...words.segment(text)].length);
    });
  return [
    { bench: "speed", name: "articles of 3 KB analyzed", value: perSecond, unit: "/ CPU s", atLeast: 300 },
    {
      bench: "speed",
      name: "analysis against Intl.Segmenter",
      value: baseline / perSecond,
      unit: "× its time",
    },
  ];
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function read(name: string): string {
  return readFileSync(new URL(`../../config/${name}`, import.meta.url), "utf8");
}

/** The sample articles, each followed by others until it is long enough; the running number keeps them apart. */
function rawArticles(count: number): readonly RawArticle[] {
  const folder = new URL("../../config/samples/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.\w+$/u.test(name),
  );
  const texts = files.map((name) =>
    readFileSync(new URL(name, folder), "utf8").replace(/^---\n[^]*?\n---\n/u, ""),
  );
  return Array.from({ length: Math.round(count) }, (_, index) => {
    let text = "";
    for (let next = index; text.length < LENGTH; next += 2) text += `${texts[next % texts.length] ?? ""}\n`;
    return {
      origin: `sample ${index}`,
      key: String(index),
      title: null,
      text: text.slice(0, LENGTH),
      language: null,
      publisher: null,
      url: null,
      published: { at: NOW, precision: "time", source: "stated" },
    };
  });
}
