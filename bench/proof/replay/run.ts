import { replayArticles } from "./articles.ts";
import { replay } from "./replay.ts";

/**
 * Replays articles through a model that errs in one of ten ways in every bullet: `npm run bench:replay`. With
 * `--strict` it exits 1 when anything wrong is posted, or when fewer than 95 % of the briefs keep three bullets.
 */
const ARTICLES = 200;
const KEPT = 0.95;
const result = await replay(replayArticles(ARTICLES));
const share = result.full === 0 ? 1 : result.kept / result.full;
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
for (const [way, count] of result.ways) print(`${String(count).padStart(5)}  ${way}`);
for (const text of result.posted) print(`posted: ${text}`);
print(
  `${result.briefs} briefs, ${result.proposed} bullets proposed, all wrong: ${result.posted.length} posted`,
);
print(
  `${result.kept} of ${result.full} briefs with enough to tell have three bullets (${(share * 100).toFixed(1)} %)`,
);
if (process.argv.includes("--strict") && (result.posted.length > 0 || share < KEPT)) process.exitCode = 1;
