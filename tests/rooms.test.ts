import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const CRUISER = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruiser.mjs");

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
}

/** What it forbids is `npm run check`'s to say; here it only tells what it looked at. */
function cruise(folder: string): Cruise {
  const options = { cwd: ROOT, encoding: "utf8", maxBuffer: 100_000_000 } as const;
  return JSON.parse(spawnSync(process.execPath, [CRUISER, folder, "-T", "json"], options).stdout) as Cruise;
}

describe("the import table", () => {
  it("is held against every file of src: none is hidden from dependency-cruiser", () => {
    const seen = cruise("src").modules.map(({ source }) => source);
    const files = globSync("src/**/*.ts", { cwd: ROOT });
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !seen.includes(file))).toEqual([]);
  });
});
