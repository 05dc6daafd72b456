// Measures linking on the development set with its own scorer:  npm run bench:linking [-- --strict] [-- --fails FILE]
// --strict exits with 1 where a floor of FLOORS is missed. Where the set is not there, it says so and exits with 0.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { createDirectory } from "../../src/instruments/directory.ts";
import { linkInstruments } from "../../src/instruments/link.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";
import { reportFigures } from "../report.ts";

interface Item {
  readonly id: string;
  readonly lang: "de" | "en";
  readonly title?: string;
  readonly text: string;
}

interface Row {
  readonly group: string;
  readonly F1: string;
  readonly no_false_positive: string;
}

const FLOORS = { strict: 0.9, lenient: 0.95, clean: 90 };

const set = fileURLToPath(new URL("../../../shared/bench/linking/", import.meta.url));
const scorer = join(set, "score.mjs");

if (existsSync(scorer)) {
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-linking-"));
  try {
    measure(join(folder, "predictions.jsonl"));
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  console.log("linking: the development set is not there (../shared/bench/linking); nothing was measured");
}

function measure(predictions: string): void {
  const items = readItems(join(set, "gold.jsonl"));
  writeFileSync(predictions, predict(items));
  console.log("Strict");
  score(predictions, "--by", "category");
  score(predictions, "--by", "lang");
  console.log("Lenient");
  score(predictions, "--lenient", "--by", "lang");
  const fails = process.argv.indexOf("--fails");
  if (fails > 0) score(predictions, "--fails", process.argv[fails + 1] ?? "fails.jsonl");
  const low = belowFloors(predictions);
  if (process.argv.includes("--strict") && low) process.exitCode = 1;
}

function readItems(path: string): readonly Item[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): Item => JSON.parse(line) as Item);
}

function predict(items: readonly Item[]): string {
  const file = new URL("../../config/instruments.yaml", import.meta.url);
  const { instruments } = parseInstruments(parse(readFileSync(file, "utf8")));
  const directory = createDirectory(instruments);
  const lines = items.map(({ id, lang, title = "", text }) => {
    const links = linkInstruments({ title, text, language: lang }, directory);
    return JSON.stringify({
      id,
      tickers: links.filter(({ role }) => role === "subject").map(({ ticker }) => ticker),
    });
  });
  return `${lines.join("\n")}\n`;
}

function score(...args: readonly string[]): void {
  console.log(execFileSync(process.execPath, [scorer, ...args], { encoding: "utf8" }));
}

function belowFloors(predictions: string): boolean {
  const strict = rows(predictions);
  const lenient = rows(predictions, "--lenient");
  const found = {
    strict: Number(strict.get("ALL")?.F1),
    lenient: Number(lenient.get("ALL")?.F1),
    clean: Number.parseFloat(strict.get("HARD-NEGATIVES")?.no_false_positive ?? "0"),
  };
  reportFigures([
    { bench: "linking", name: "strict", value: found.strict, unit: "F1", atLeast: FLOORS.strict },
    { bench: "linking", name: "lenient", value: found.lenient, unit: "F1", atLeast: FLOORS.lenient },
    {
      bench: "linking",
      name: "hard texts without a false positive",
      value: found.clean,
      unit: "%",
      atLeast: FLOORS.clean,
    },
  ]);
  const missed = Object.entries(FLOORS).filter(
    ([name, floor]) => !(found[name as keyof typeof found] >= floor),
  );
  for (const [name, floor] of missed) console.log(`below its floor: ${name} (${String(floor)})`);
  return missed.length > 0;
}

function rows(predictions: string, ...options: readonly string[]): ReadonlyMap<string, Row> {
  const output = execFileSync(process.execPath, [scorer, predictions, "--json", ...options], {
    encoding: "utf8",
  });
  return new Map((JSON.parse(output) as readonly Row[]).map((row) => [row.group, row]));
}
