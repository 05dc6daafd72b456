import type { AnalyzedArticle } from "../domain/article.ts";
import type { Moment } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";
import { overlaps, textAt } from "../domain/span.ts";
import { extractFigures } from "../figures/extract.ts";
import { textOf } from "../verification/analyzed-article.ts";
import type { RoledFigure } from "../verification/roles.ts";
import { rolesIn } from "../verification/roles.ts";
import type { Statement, Statements } from "../verification/statements.ts";
import { readStatement, statementsOf } from "../verification/statements.ts";
import { keysOf } from "./keys.ts";
import { plain, unglued } from "./spelling.ts";

/** What a question's terms are looked for in. */
export interface Words {
  readonly keys: ReadonlySet<string>;
  /** Words between single spaces. */
  readonly plain: string;
  /** Without spaces. */
  readonly joined: string;
}

/** One sentence, list item or heading of an article. */
export interface ReadSentence extends Words {
  readonly article: ReadArticle;
  readonly statement: Statement;
  readonly figures: readonly RoledFigure[];
}

/** An article as answers are looked for in it. */
export interface ReadArticle {
  readonly article: AnalyzedArticle;
  readonly title: Words;
  /** Times the headline names. */
  readonly titleMoments: readonly Moment[];
  readonly subjects: ReadonlySet<string>;
  readonly sentences: readonly ReadSentence[];
}

const known = new WeakMap<AnalyzedArticle, ReadArticle>();

/** An article sentence by sentence; the same object is read once. */
export function readArticle(article: AnalyzedArticle): ReadArticle {
  const there = known.get(article);
  if (there) return there;
  const statements = statementsOf(textOf(article));
  const sentences: ReadSentence[] = [];
  const read: ReadArticle = {
    article,
    title: wordsOfTitle(article),
    titleMoments: momentsOfTitle(article),
    subjects: subjectsOf(article),
    sentences,
  };
  for (const statement of statements.list) {
    const words = wordsOf(statement, statements, article);
    sentences.push({
      article: read,
      statement,
      ...words,
      // Roles cost most, and few sentences have anything of the question.
      get figures() {
        return rolesIn(statement, statements);
      },
    });
  }
  known.set(article, read);
  return read;
}

/** What may be a sign before a figure. */
const SIGNED = /[+−–-] ?[\d$€]|[+] ?$|(?<!\p{L})(?:plus|minus)(?!\p{L})/iu;

function wordsOf(statement: Statement, statements: Statements, article: AnalyzedArticle): Words {
  const { span, mentions } = statement;
  const { text, language, links } = article;
  const figures = SIGNED.test(textAt(text, span)) ? rolesIn(statement, statements) : [];
  const keys = new Set(keysOf({ text, span, language: language.code, mentions }));
  // "(+ 3,4 Prozent)" says as much as "stieg um".
  for (const { figure, signed } of figures) {
    const before = text.slice(Math.max(0, figure.span.start - 3), figure.span.start + 1);
    if (signed > 0 || /\+ ?$|\+ ?[\d$€]$/u.test(before)) keys.add("c:direction:up");
    if (signed < 0 || /[(\s][-−–] ?[\d$€]?$/u.test(before)) keys.add("c:direction:down");
  }
  for (const link of links) {
    if (link.mentions.some((place) => overlaps(place, span))) keys.add(`t:${link.ticker}`);
  }
  return { keys, ...spelled(textAt(text, span)) };
}

function wordsOfTitle({ title: text, language: { code } }: AnalyzedArticle): Words {
  const span = { start: 0, end: text.length };
  const statement = readStatement({ text, language: code, sentences: [span], figures: [] }, span, -1);
  return { keys: keysOf({ text, span, language: code, mentions: statement.mentions }), ...spelled(text) };
}

function momentsOfTitle({ title, language, published }: AnalyzedArticle): readonly Moment[] {
  const publishedOn = published.at.slice(0, 10);
  return extractFigures(title, { locale: language.code, publishedOn }).filter(isMoment);
}

function spelled(words: string): Pick<Words, "plain" | "joined"> {
  const apart = unglued(words);
  const spaced = apart === words ? plain(words) : `${plain(words)}${plain(apart).trimStart()}`;
  return { plain: spaced, joined: spaced.replaceAll(" ", "") };
}

function subjectsOf({ links }: AnalyzedArticle): ReadonlySet<string> {
  return new Set(links.filter(({ role }) => role === "subject").map(({ ticker }) => `t:${ticker}`));
}
