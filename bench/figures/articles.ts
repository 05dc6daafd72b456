import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LANGUAGES } from "../../src/domain/language.ts";
import type { Language } from "../../src/domain/language.ts";

const folder = fileURLToPath(new URL("../../../shared/articles/", import.meta.url));

/** The texts of the shared articles by language, in the order of their file names; empty where there are none. */
export function readArticles(): ReadonlyMap<Language, readonly string[]> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const articles = files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Article);
  return new Map(LANGUAGES.map((language) => [language, textsIn(articles, language)]));
}

interface Article {
  readonly lang: string;
  readonly text: string;
}

function textsIn(articles: readonly Article[], language: Language): readonly string[] {
  return articles.filter(({ lang }) => lang === language).map(({ text }) => text);
}
