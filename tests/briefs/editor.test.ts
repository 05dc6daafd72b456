import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../bench/editor/analyze.ts";
import type { StoredText } from "../../bench/editor/analyze.ts";
import { score } from "../../bench/editor/score.ts";
import type { Label } from "../../bench/editor/score.ts";
import { extractBullets } from "../../src/briefs/extractive.ts";
import { MAX_BULLET_CHARACTERS } from "../../src/briefs/fit.ts";
import { textAt } from "../../src/domain/span.ts";

const articles = new URL("../../../shared/articles/", import.meta.url);
const labels = readFileSync(new URL("../corpus/editor/labels.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Label);

function readStored(name: string): StoredText {
  const text = readFileSync(new URL(name, articles), "utf8");
  return name.endsWith(".json") ? (JSON.parse(text) as StoredText) : { id: name, text };
}

const present = existsSync(articles);

describe.skipIf(!present)("the bullets of 20 labeled articles (skipped without ../shared/articles)", () => {
  const analyze = createAnalyzer();
  // The body of a skipped suite is run all the same.
  const told = (present ? labels : []).flatMap((label) => {
    const article = analyze(readStored(label.article));
    if (!article) return [];
    const task = { ticker: null, language: article.language.code, articles: [article], maxBullets: 5 };
    return [{ label, article, bullets: extractBullets(task) }];
  });

  it("carry what an editor would tell", () => {
    const { recall, headline } = score(
      told.map(({ label, bullets }) => [label, bullets.map(({ body }) => body.text)]),
    );
    expect(told).toHaveLength(labels.length);
    expect(recall).toBeGreaterThanOrEqual(0.73);
    expect(headline).toBeGreaterThanOrEqual(0.9);
  });

  it("fit, and every figure in them stands where the article states it", () => {
    for (const { article, bullets } of told) {
      expect(bullets.length).toBeLessThanOrEqual(5);
      for (const { body, evidence } of bullets) {
        expect(body.text.length).toBeLessThanOrEqual(MAX_BULLET_CHARACTERS);
        for (const { span, figure } of body.figures) {
          expect(textAt(body.text, span).replaceAll(" ", "")).toBe(figure.surface.replaceAll(/\s/gu, ""));
          expect(textAt(article.text, figure.span)).toBe(figure.surface);
          expect(figure.span.start).toBeGreaterThanOrEqual(evidence[0].span.start);
        }
      }
    }
  });
});
