// Runs the Dockerfile's steps in a bare directory, where there is no Docker: `npm run image:try`.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSteps } from "./read-dockerfile.ts";
import type { Step } from "./read-dockerfile.ts";

const ROOT = join(import.meta.dirname, "..");
const bare = mkdtempSync(join(tmpdir(), "marktbrief-image-"));

try {
  for (const step of readSteps(readFileSync(join(ROOT, "Dockerfile"), "utf8"))) take(step);
  const app = inStage("1", "/app");
  const env = { PATH: process.env["PATH"], NODE_ENV: "production", DATA_DIR: inStage("1", "/data") };
  for (const words of [
    ["doctor", "--offline", "--lang", "en"],
    ["collect"],
    ["brief", "AMZN", "--lang", "en"],
  ]) {
    const out = execFileSync(process.execPath, ["marktbrief.mjs", ...words], {
      cwd: app,
      env,
      encoding: "utf8",
    });
    say(`${words.join(" ")}: ${out.split("\n").find((line) => line.trim() !== "") ?? "nothing"}`);
  }
  for (const tool of ["vitest", "typescript", "eslint"]) {
    if (existsSync(join(app, "node_modules", tool)))
      throw new Error(`${tool} is in the image; it is for development`);
  }
  say("every step works; nothing for development is in the image");
} finally {
  rmSync(bare, { recursive: true, force: true });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A path of the image as it lies here. */
function inStage(stage: string, path: string): string {
  return join(bare, stage, path);
}

function take({ stage, instruction, words, workdir }: Step): void {
  say(`${stage}: ${instruction} ${words.join(" ")}`);
  const here = inStage(stage, workdir);
  mkdirSync(here, { recursive: true });
  if (instruction === "COPY") copy(words, here);
  else if (instruction === "RUN") run(words.join(" "), stage, here);
}

function copy(words: readonly string[], here: string): void {
  const from = words.find((word) => word.startsWith("--from="));
  const paths = words.filter((word) => !word.startsWith("--"));
  const target = paths.at(-1) ?? ".";
  for (const path of paths.slice(0, -1)) {
    const source = from ? inStage("0", path) : join(ROOT, path);
    const to = target.endsWith("/") ? join(here, path.split("/").at(-1) ?? "") : join(here, target);
    cpSync(source, to, { recursive: true });
  }
}

/** Nobody here may change owners; what would lie at the root lies in the stage's own. */
function run(command: string, stage: string, here: string): void {
  const own = command
    .replace(/\s*&& chown \S+ \S+/gu, "")
    .replace(/ \/data\b/gu, ` ${inStage(stage, "/data")}`);
  execFileSync("sh", ["-ec", own], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
}
