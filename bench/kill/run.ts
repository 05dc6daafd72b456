// Kills `collect` in the middle of its work, again and again, and looks whether everything it had reported as stored
// is there:  npm run kill [-- --times 50]
// Exits with 1 when the store does not open, is not whole, or misses an article.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examine } from "./examine.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const ARTICLES = 1_500;
/** From the first report on, so that every round dies while it stores. */
const LONGEST_LIFE = 800;

const at = process.argv.indexOf("--times");
const times = at < 0 ? 50 : Number(process.argv[at + 1]);

const folder = mkdtempSync(join(tmpdir(), "marktbrief-kill-"));
const [source, dataDir] = [join(folder, "articles"), join(folder, "data")];
try {
  writeArticles(source);
  let [reported, missing, damaged] = [0, 0, 0];
  for (let round = 1; round <= times; round += 1) {
    const ids = await collectAndKill(round % 4 === 0 ? "any time" : "while storing");
    const { stored, lost, fault } = await examine(dataDir, ids);
    reported += ids.length;
    missing += lost;
    damaged += fault === null ? 0 : 1;
    console.log(
      `round ${String(round)}: ${String(ids.length)} reported, ${String(stored)} stored, ${String(lost)} missing`,
    );
    if (fault !== null) console.log(`round ${String(round)}: the store is not whole: ${fault}`);
    // Every third round goes on with what the kill left behind.
    if (round % 3 === 0) rmSync(dataDir, { recursive: true, force: true });
  }
  console.log(
    `killed ${String(times)} times: ${String(reported)} articles reported as stored, ${String(missing)} missing, ${String(damaged)} stores damaged`,
  );
  if (missing > 0 || damaged > 0 || reported === 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The samples, each under many names with a number in its text, so that all are different articles. */
function writeArticles(path: string): void {
  mkdirSync(path);
  const samples = join(ROOT, "config", "samples");
  const texts = readdirSync(samples, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(samples, name), "utf8"));
  for (let number = 0; number < ARTICLES; number += 1) {
    const text = texts[number % texts.length] ?? "";
    const numbered = text.replace(/^url: .*$/mu, `url: https://example.com/${String(number)}`);
    writeFileSync(join(path, `${String(number)}.md`), `${numbered}\nNummer ${String(number)}.\n`);
  }
}

/** The ids it had reported as stored when it died; at any time may also be while it opens the store. */
async function collectAndKill(when: "any time" | "while storing"): Promise<readonly string[]> {
  const argv = [join(ROOT, "marktbrief.mjs"), "collect", source, "--jsonl"];
  const env = { PATH: process.env["PATH"], DATA_DIR: dataDir };
  const child = spawn(process.execPath, argv, { env, stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (out += chunk));
  if (when === "while storing") await Promise.race([once(child.stdout, "data"), closed]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE));
  child.kill("SIGKILL");
  await closed;
  // The last line may be cut off in the middle.
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { id: string }).id);
}
