import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RawArticle } from "../../src/domain/article.ts";
import { generateNews, seeded } from "../../tests/storage/generated-news.ts";

const REAL = fileURLToPath(new URL("../../../shared/articles/", import.meta.url));
const SENTENCES = 24;
const HOUR = 3_600_000;

interface Base {
  readonly title: string;
  readonly text: string;
  readonly lang: "de" | "en";
}

/** Whether the texts are those of real articles, or made up where those are not there. */
export const areReal = existsSync(REAL);

/**
 * So many articles of about 3 KB, eight an hour: real texts whose digits and order of paragraphs
 * differ each time, so that none is another's copy.
 */
export function* articles(count: number): Generator<RawArticle> {
  if (!areReal) {
    yield* generateNews(7, count, SENTENCES);
    return;
  }
  const bases = readBases();
  const next = seeded(13);
  for (let index = 0; index < count; index++) {
    const base = bases[index % bases.length];
    if (base === undefined) return;
    const url = `https://news.example/${index}`;
    yield {
      origin: url,
      key: url,
      title: varied(base.title, next),
      text: shuffled(varied(base.text, next).split("\n"), next).join("\n"),
      language: base.lang,
      publisher: `News ${index % 40}`,
      url,
      published: {
        at: new Date(Date.UTC(2025, 0, 1) + (index * HOUR) / 8).toISOString(),
        precision: "time",
        source: "stated",
      },
    };
  }
}

function readBases(): readonly Base[] {
  const files = readdirSync(REAL).filter((name) => name.endsWith(".json"));
  return files.map((name) => JSON.parse(readFileSync(`${REAL}${name}`, "utf8")) as Base);
}

/** Years stay as they are: a date that does not exist is not what is measured. */
function varied(text: string, next: (below: number) => number): string {
  return text.replaceAll(/(?<![\d.])[1-9](?=\d{1,2}(?![\d.]))/gu, () => String(1 + next(2)));
}

function shuffled<Item>(items: readonly Item[], next: (below: number) => number): readonly Item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = next(at + 1);
    const [one, two] = [mixed[at], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[at] = two;
    mixed[other] = one;
  }
  return mixed;
}
