import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, parseLines, runMarktbrief } from "./process.ts";

const set = join(ROOT, "..", "shared", "bench", "grounding", "seven.jsonl");

describe.skipIf(!existsSync(set))("the claims of ../shared (skipped where it is missing)", () => {
  it("are judged right by verify --jsonl, all seven", async () => {
    const { code, out } = await runMarktbrief(["verify", "--jsonl", set]);
    expect(code).toBe(0);
    const rows = parseLines(readFileSync(set, "utf8")) as readonly { id: string; label: string }[];
    const judged = parseLines(out) as readonly { id: string; supported: boolean }[];
    expect(judged.map(({ id, supported }) => [id, supported])).toEqual(
      rows.map(({ id, label }) => [id, label === "supported"]),
    );
  });
});
