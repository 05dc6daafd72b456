import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "../../src/domain/language.ts";
import type { Contestant } from "./prediction.ts";

interface Case {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
}

interface Measure {
  readonly f: number;
}

/** One group of the scorer's table. */
export interface Group {
  readonly value: Measure;
  readonly valueUnit: Measure;
  /** Figures of the gold, and how many of them were read with the right value. */
  readonly nG: number;
  readonly g: { readonly v: number };
  /** Figures predicted, and how many of them have the right value. */
  readonly nP: number;
  readonly p: { readonly v: number };
  /** Figures with a qualifier whose value is right, and how many of them have the right class of it. */
  readonly qn: number;
  readonly qok: number;
}

/** The scorer's groups by name, "src newstest.de" or "overall". */
export interface Scores {
  readonly groups: ReadonlyMap<string, Group>;
  /** The table as the scorer prints it, errors included where they were asked for. */
  readonly table: string;
}

const set = fileURLToPath(new URL("../../../shared/bench/figures/", import.meta.url));

/** The development cases; undefined where the shared folder is not there. */
export function readCases(): readonly Case[] | undefined {
  const folder = join(set, "gold");
  if (!existsSync(folder)) return undefined;
  const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"));
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Case);
}

/** Has a contestant read every case of its languages and hands the answers to the set's own scorer. */
export function score(contestant: Contestant, cases: readonly Case[], extra: readonly string[]): Scores {
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-figures-"));
  try {
    const [predictions, result] = [join(folder, "predictions.jsonl"), join(folder, "scores.json")];
    writeFileSync(predictions, cases.map((item) => predict(contestant, item)).join("\n"));
    const language = contestant.languages.length === 1 ? ["--lang", ...contestant.languages] : [];
    const options = ["--pred", predictions, "--json", result, ...language, ...extra];
    const table = execFileSync(process.execPath, [join(set, "score.mjs"), ...options], { encoding: "utf8" });
    const groups = JSON.parse(readFileSync(result, "utf8")) as Record<string, Group>;
    return { groups: new Map(Object.entries(groups)), table };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function predict(contestant: Contestant, { id, lang, text }: Case): string {
  return JSON.stringify({ id, figures: contestant.read(text, lang) });
}
