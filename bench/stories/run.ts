// Measures copies and events on the development set with its own scorer, and events told in both languages, and in each
// publisher's own words, on our own:  npm run bench:stories [-- --strict]. Where the set is not there, it says so and measures the own one alone.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AnalyzedArticle } from "../../src/domain/article.ts";
import { clusterStories } from "../../src/stories/cluster.ts";
import { reportFigures } from "../report.ts";
import { createAnalyzer } from "../editor/analyze.ts";
import type { StoredText } from "../editor/analyze.ts";
import { pairScore } from "./pairs.ts";
import type { PairScore } from "./pairs.ts";

interface Labeled extends StoredText {
  readonly labels: { readonly cluster: string; readonly dup_group: string };
}

const FLOORS = { copies: 0.95, eventsPairs: 0.8, eventsBcubed: 0.93, bothLanguages: 0.75, ownWords: 0.75 };

const set = fileURLToPath(new URL("../../../shared/bench/stories/", import.meta.url));
const corpus = (name: string): string =>
  fileURLToPath(new URL(`../../tests/corpus/stories/${name}.jsonl`, import.meta.url));
const analyze = createAnalyzer();

const scores = [
  ...(existsSync(set) ? measureShared() : sayMissing()),
  measureOwn("events", "events in both languages", FLOORS.bothLanguages),
  measureOwn("own-words", "events in publishers' own words", FLOORS.ownWords),
];
console.table(Object.fromEntries(scores.map(({ name, floor, value }) => [name, { value, floor }])));
reportFigures(
  scores.map(({ name, floor, value }) => ({ bench: "stories", name, value, unit: "F1", atLeast: floor })),
);
if (process.argv.includes("--strict") && scores.some(({ value, floor }) => value < floor))
  process.exitCode = 1;

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly floor: number;
}

function measureShared(): readonly Measured[] {
  const rows = readRows(join(set, "events.de.jsonl")) as readonly Labeled[];
  const found = groupsOf(rows);
  const copies = pairScore(rows.map(({ id, labels }) => [labels.dup_group, found.get(id)?.copy ?? id]));
  const events = pairScore(rows.map(({ id, labels }) => [labels.cluster, found.get(id)?.story ?? id]));
  showScorer(rows.map(({ id }) => ({ id, cluster: found.get(id)?.story ?? id })));
  return [
    { name: "copies, pair F1", value: copies.pairF1, floor: FLOORS.copies },
    { name: "German events, pair F1", value: events.pairF1, floor: FLOORS.eventsPairs },
    { name: "German events, B³ F1", value: events.bcubedF1, floor: FLOORS.eventsBcubed },
  ];
}

function sayMissing(): readonly Measured[] {
  console.log(
    "stories: the development set is not there (../shared/bench/stories); only the own set is measured",
  );
  return [];
}

function measureOwn(file: string, name: string, floor: number): Measured {
  const rows = readRows(corpus(file)) as readonly (StoredText & { readonly cluster: string })[];
  const found = groupsOf(rows);
  const { pairF1 }: PairScore = pairScore(
    rows.map(({ id, cluster }) => [cluster, found.get(id)?.story ?? id]),
  );
  return { name: `${name}, pair F1`, value: pairF1, floor };
}

function readRows(path: string): readonly unknown[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as unknown);
}

function groupsOf(rows: readonly StoredText[]): ReadonlyMap<string, { story: string; copy: string }> {
  const articles = rows.flatMap((row): AnalyzedArticle[] => {
    const article = analyze(row);
    return article ? [article] : [];
  });
  return new Map(
    clusterStories(articles).flatMap((story) =>
      story.copies.flatMap((copies) =>
        copies.map((id) => [id, { story: story.id, copy: copies[0] ?? id }] as const),
      ),
    ),
  );
}

/** The set's own scorer has the last word. */
function showScorer(predictions: readonly { readonly id: string; readonly cluster: string }[]): void {
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-stories-"));
  const file = join(folder, "predictions.jsonl");
  writeFileSync(file, predictions.map((row) => JSON.stringify(row)).join("\n"));
  const scorer = [join(set, "score.mjs"), "clusters", join(set, "events.de.jsonl"), file];
  console.log(execFileSync(process.execPath, scorer, { encoding: "utf8" }));
  rmSync(folder, { recursive: true });
}
