// Measures the figure engine and its npm peers on the development sets with the sets' own scorer:
//   npm run bench:figures [-- --strict] [-- --long] [-- --no-peers] [-- --source newstest] [-- --errors 40]
// --strict exits with 1 where a floor of floors.ts is missed; --long feeds the hard texts at 10 MB instead of 1 MB.
// Peers:  npm ci --prefix bench/figures
import type { Language } from "../../src/domain/language.ts";
import { readArticles } from "./articles.ts";
import { readCases, score } from "./devset.ts";
import { missedFloors } from "./floors.ts";
import type { Measured } from "./floors.ts";
import { measureLinearity } from "./linearity.ts";
import type { Cost } from "./linearity.ts";
import { marksOf, qualifierMark } from "./marks.ts";
import type { Marks } from "./marks.ts";
import { ours } from "./ours.ts";
import { loadPeers } from "./peers.ts";
import type { Contestant } from "./prediction.ts";
import { measureSpeed } from "./speed.ts";

const SCORER_OPTIONS = ["--source", "--lang", "--errors"];
const given = process.argv.slice(2);

const measured = await measure();
const missed = missedFloors(measured);
for (const line of missed) console.log(`missed: ${line}`);
if (given.includes("--strict") && missed.length > 0) process.exitCode = 1;

async function measure(): Promise<Measured> {
  const articles = readArticles();
  if (articles.size === 0) console.log("../shared/articles is missing: speed is not measured");
  const own = judge(ours, articles, true);
  const peers = given.includes("--no-peers") ? [] : await loadPeers();
  const rows = [own, ...peers.map((peer) => judge(peer, articles, false))];
  console.log(
    "\nF1 in %: news and sources by value and unit, dates by value; characters per second over the articles",
  );
  console.table(Object.fromEntries(rows.flatMap(tableRows)));
  return { ...own, hardest: showLinearity(own.speed) };
}

interface Judged extends Omit<Measured, "hardest"> {
  readonly name: string;
}

function judge(
  contestant: Contestant,
  articles: ReadonlyMap<Language, readonly string[]>,
  show: boolean,
): Judged {
  const speed = new Map<Language, number>();
  for (const language of contestant.languages) {
    const texts = articles.get(language);
    if (texts) speed.set(language, measureSpeed(contestant, texts, language));
  }
  const cases = readCases();
  if (cases === undefined) {
    if (show) console.log("../shared/bench/figures is missing: the development sets are skipped");
    return { name: contestant.name, marks: new Map(), qualifier: null, speed };
  }
  const wanted = cases.filter(({ lang }) => contestant.languages.includes(lang));
  const scores = score(contestant, wanted, show ? scorerOptions() : []);
  if (show) console.log(scores.table);
  const marks = new Map(contestant.languages.map((language) => [language, marksOf(scores, language)]));
  return { name: contestant.name, marks, qualifier: qualifierMark(scores), speed };
}

function scorerOptions(): readonly string[] {
  return SCORER_OPTIONS.flatMap((option) => {
    const at = given.indexOf(option);
    return at < 0 ? [] : [option, given[at + 1] ?? ""];
  });
}

function tableRows({ name, marks, speed }: Judged): readonly [string, Record<string, string>][] {
  const languages = new Set([...marks.keys(), ...speed.keys()]);
  return [...languages].map((language) => {
    const mark: Partial<Marks> = marks.get(language) ?? {};
    const perSecond = speed.get(language);
    return [
      `${name} · ${language}`,
      {
        news: percent(mark.news),
        sources: percent(mark.macro),
        dates: percent(mark.dates),
        "chars/s": perSecond === undefined ? "–" : Math.round(perSecond).toLocaleString("en"),
      },
    ];
  });
}

/** The dearest hard text, as a multiple of news; null where there was no news to compare with. */
function showLinearity(news: ReadonlyMap<Language, number>): number | null {
  if (news.size === 0) return null;
  const length = given.includes("--long") ? 10_000_000 : 1_000_000;
  const costs = measureLinearity(ours, length, news);
  console.log(
    `\nHard texts of ${String(length / 1e6)} million characters: nanoseconds per character, and against news`,
  );
  console.table(Object.fromEntries(costs.map(costRow)));
  return Math.max(...costs.map(({ againstNews }) => againstNews));
}

function costRow({ name, perCharacter, againstNews }: Cost): [string, Record<string, string>] {
  return [name, { "ns/char": perCharacter.toFixed(0), "× news": againstNews.toFixed(2) }];
}

function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : value.toFixed(1);
}
