import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT, runMarktbrief } from "./process.ts";

const articles = join(ROOT, "..", "shared", "articles");

/** Without line breaks, since the terminal wraps. */
async function brief(lang: string): Promise<string> {
  const { code, out } = await runMarktbrief(["brief", "AMZN", "--articles", articles, "--lang", lang]);
  expect(code).toBe(0);
  return out.replace(/[\s\u00A0\u202F]+/gu, " ");
}

describe.skipIf(!existsSync(articles))("the brief on Amazon (skipped where ../shared is missing)", () => {
  let german = "";
  let english = "";
  beforeAll(async () => {
    [german, english] = await Promise.all([brief("de"), brief("en")]);
  });

  it.each([
    ["the stake with its bound", /bis zu 50 (?:Milliarden|Mrd\.) (?:US-)?(?:Dollar|\$)/u],
    ["the talks as talks", /verhandelt|Verhandlungen|Gespräche/u],
    ["the jobs", /16\.000/u],
    ["the capital expenditure", /125 (?:Milliarden|Mrd\.)/u],
    ["the consensus", /1,97/u],
    ["the expected revenue with its hedge", /rund 211 (?:Milliarden|Mrd\.)/u],
  ])("names %s in German", (_name, words) => {
    expect(german).toMatch(words);
  });

  it.each([
    ["the stake with its bound", /up to \$50bn/u],
    ["the talks as talks", /talks/iu],
    ["the jobs", /16,000/u],
    ["the capital expenditure", /\$125bn/u],
    ["the consensus", /\$1\.97/u],
    ["the expected revenue with its hedge", /about \$211bn/u],
  ])("names %s in English", (_name, words) => {
    expect(english).toMatch(words);
  });

  it("has the results among the next dates, in the reader's words", () => {
    expect(german.slice(german.indexOf("Termine"))).toMatch(/5\. Februar/u);
    expect(english.slice(english.search(/next dates/iu))).toMatch(/Feb 5/u);
  });

  it("carries no advert", () => {
    expect(german + english).not.toMatch(/Gratis|Kaufen oder verkaufen|Hier weiterlesen|Handlungsbedarf/u);
  });
});
