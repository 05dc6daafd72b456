// Measures the figure engine and its npm peers on the development sets with the sets' own scorer, its speed, what hard
// texts cost, whether random texts break it, and its memory:
//   npm run bench:figures [-- --strict] [-- --long | --scale 0.05] [-- --no-peers] [-- --seed 7]
//                         [-- --source newstest] [-- --lang de] [-- --errors 40]
// --strict exits with 1 where a floor of floors.ts is missed; --long feeds hard texts of 10 MB, a million random texts
// and 1 GB through `figures --jsonl`; --scale makes the long parts shorter. Peers:  npm ci --prefix bench/figures
import type { Language } from "../../src/domain/language.ts";
import { isMissed, reportFigures } from "../report.ts";
import { readArticles } from "./articles.ts";
import { readCases, score } from "./devset.ts";
import { figuresOf } from "./floors.ts";
import type { Measured } from "./floors.ts";
import { fuzz } from "./fuzz.ts";
import { measureLinearity } from "./linearity.ts";
import type { Cost } from "./linearity.ts";
import { marksOf, qualifierMark } from "./marks.ts";
import type { Marks } from "./marks.ts";
import { measureMemory } from "./memory.ts";
import type { MemoryUse } from "./memory.ts";
import { readOptions } from "./options.ts";
import { ours } from "./ours.ts";
import { loadPeers } from "./peers.ts";
import type { Contestant } from "./prediction.ts";
import { measureSpeed } from "./speed.ts";

const options = readOptions(process.argv.slice(2));
const articles = readArticles();
if (articles.size === 0) console.log("../shared/articles is missing: speed is not measured");

const own = judge(ours, true);
const peers = options.peers ? await loadPeers() : [];
showContest([own, ...peers.map((peer) => judge(peer, false))]);
const hardest = showLinearity(own.speed);
showFuzz();
const figures = figuresOf({ ...own, hardest, memory: await showMemory() });
reportFigures(figures);
const missed = figures.filter(isMissed);
for (const { name, value, atLeast, atMost } of missed) {
  console.log(`missed: ${name} ${value.toFixed(1)}, wanted ${atLeast ?? `at most ${atMost ?? ""}`}`);
}
if (options.strict && missed.length > 0) process.exitCode = 1;

interface Judged extends Omit<Measured, "hardest" | "memory"> {
  readonly name: string;
}

function judge(contestant: Contestant, show: boolean): Judged {
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
  const scores = score(contestant, wanted, show ? options.scorer : []);
  if (show) console.log(scores.table);
  const marks = new Map(contestant.languages.map((language) => [language, marksOf(scores, language)]));
  return { name: contestant.name, marks, qualifier: qualifierMark(scores), speed };
}

function showContest(rows: readonly Judged[]): void {
  console.log(
    "\nF1 in %: news and sources by value and unit, dates by value; characters per second of one core",
  );
  console.table(Object.fromEntries(rows.flatMap(tableRows)));
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
  const costs = measureLinearity(ours, options.hardCharacters, news);
  console.log(`\nHard texts of ${options.hardCharacters.toLocaleString("en")} characters`);
  console.table(Object.fromEntries(costs.map(costRow)));
  return Math.max(...costs.map(({ againstNews }) => againstNews));
}

function costRow({ name, perCharacter, againstNews }: Cost): [string, Record<string, string>] {
  return [name, { "ns/char": perCharacter.toFixed(0), "× news": againstNews.toFixed(2) }];
}

/** A broken promise fails the run, strict or not. */
function showFuzz(): void {
  const fault = fuzz(options.fuzzRuns, options.seed);
  const texts = `${options.fuzzRuns.toLocaleString("en")} random texts of seed ${options.seed}`;
  console.log(`\n${texts}: ${fault ?? "no fault"}`);
  if (fault !== undefined) process.exitCode = 1;
}

async function showMemory(): Promise<MemoryUse | null> {
  const use = await measureMemory(options.memoryMb);
  if (use === null) console.log("this system has no /proc: memory is not measured");
  else {
    const { records, early, late } = use;
    console.log(`\nfigures --jsonl over ${options.memoryMb} MB, ${records.toLocaleString("en")} records:`);
    console.log(`resident ${early.toFixed(0)} MB while warming up, ${late.toFixed(0)} MB after that`);
  }
  return use;
}

function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : value.toFixed(1);
}
