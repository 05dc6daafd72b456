// Measures answers on our own questions over the stored real articles:  npm run bench:ask [-- --strict] [-- --fails]
// [-- --held-out], [-- --later], [-- --last] and [-- --fresh-1] to [-- --fresh-9] take questions asked after it was built, of
// which tests/corpus/ask/README.md tells how they went at first sight; [-- --speed [--scale 0.05]] also asks over 50,000 and
// 100,000 stored articles. Where ../shared is not there, it says so and exits with 0.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMissed, reportFigures } from "../report.ts";
import { measureSpeed } from "./speed.ts";

interface Question {
  readonly id: string;
  readonly question: string;
  /** Any of them is right; null where the articles do not say it. */
  readonly figures: readonly Expected[] | null;
  /** Where it is said. */
  readonly articles: readonly string[];
}

interface Expected {
  readonly value: unknown;
  readonly unit?: string;
}

interface Answer {
  readonly id: string;
  readonly answered?: boolean;
  readonly sentences?: readonly Sentence[];
}

interface Sentence {
  readonly text: string;
  readonly figures: readonly { readonly value: unknown; readonly unit: string | null }[];
  readonly evidence: readonly { readonly article: string }[];
}

const FLOORS = { right: 0.85, refused: 0.95 };

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const articles = path("../../../shared/articles");
const SETS = [
  "held-out",
  "later",
  "last",
  "fresh-1",
  "fresh-2",
  "fresh-3",
  "fresh-4",
  "fresh-5",
  "fresh-6",
  "fresh-7",
  "fresh-8",
  "fresh-9",
] as const;
const set = SETS.find((name) => process.argv.includes(`--${name}`)) ?? "questions";
const file = path(`../../tests/corpus/ask/${set}.jsonl`);

if (existsSync(articles)) measure();
else console.log("ask: the articles are not there (../shared/articles); no answer was judged");
if (process.argv.includes("--speed")) await showSpeed();

async function showSpeed(): Promise<void> {
  const at = process.argv.indexOf("--scale");
  const figures = await measureSpeed(at < 0 ? 1 : Number(process.argv[at + 1]));
  console.table(
    Object.fromEntries(figures.map(({ name, value, unit }) => [name, `${value.toFixed(1)} ${unit}`])),
  );
  reportFigures(figures);
  if (figures.some(isMissed) && process.argv.includes("--strict")) process.exitCode = 1;
}

function measure(): void {
  const questions = read(readFileSync(file, "utf8")) as readonly Question[];
  const started = performance.now();
  const { stdout, status } = spawnSync(
    process.execPath,
    [path("../../marktbrief.mjs"), "ask", "--jsonl", file, "--articles", articles],
    { encoding: "utf8", maxBuffer: 100_000_000 },
  );
  if (status !== 0) throw new Error("ask: the command could not run");
  const answers = new Map((read(stdout) as readonly Answer[]).map((answer) => [answer.id, answer]));
  const answerable = questions.filter(({ figures }) => figures !== null);
  const others = questions.filter(({ figures }) => figures === null);
  const right = answerable.filter((question) => isRight(question, answers.get(question.id)));
  const refused = others.filter(({ id }) => answers.get(id)?.answered === false);
  report({ right: right.length / answerable.length, refused: refused.length / others.length });
  console.log(
    `${questions.length} questions in ${Math.round(performance.now() - started)} ms, collecting included`,
  );
  if (process.argv.includes("--fails"))
    showFails(
      [
        ...answerable.filter((one) => !right.includes(one)),
        ...others.filter((one) => !refused.includes(one)),
      ],
      answers,
    );
}

function read(lines: string): readonly unknown[] {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

/** The right figure stands in a sentence of the right article. */
function isRight({ figures, articles: where }: Question, answer: Answer | undefined): boolean {
  const isExpected = (told: Sentence["figures"][number]): boolean =>
    (figures ?? []).some(
      ({ value, unit }) =>
        unsigned(told.value) === unsigned(value) && (unit === undefined || told.unit === unit),
    );
  return (answer?.sentences ?? []).some(
    (sentence) =>
      sentence.figures.some(isExpected) && sentence.evidence.some(({ article }) => where.includes(article)),
  );
}

/** "(-2,71 Prozent)" tells that a share fell 2.71 %. */
function unsigned(value: unknown): string {
  return JSON.stringify(value).replace(/^("?)[-−]/u, "$1");
}

function report(found: { readonly right: number; readonly refused: number }): void {
  console.table({
    "right figure, right article": share(found.right),
    "said that it is not there": share(found.refused),
  });
  const frame = { bench: set === "questions" ? "ask" : `ask (${set})`, unit: "share" };
  reportFigures([
    { ...frame, name: "right figure from the right article", value: found.right, atLeast: FLOORS.right },
    { ...frame, name: "unanswerable questions refused", value: found.refused, atLeast: FLOORS.refused },
  ]);
  const missed = found.right < FLOORS.right || found.refused < FLOORS.refused;
  if (missed && process.argv.includes("--strict")) process.exitCode = 1;
}

function share(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function showFails(fails: readonly Question[], answers: ReadonlyMap<string, Answer>): void {
  for (const { id, question, figures } of fails) {
    console.log(`${id} ${question} ${JSON.stringify(figures)}`);
    for (const { text } of answers.get(id)?.sentences ?? []) console.log(`    ${text}`);
  }
}
