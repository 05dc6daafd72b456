import { reportFigures } from "../report.ts";
import { attack } from "./attack.ts";
import { RENDERERS } from "./renderers.ts";
import { readRows } from "./rows.ts";

/**
 * Lets hostile articles loose on the whole house: `npm run bench:injection`. Prints every breach, and exits 1 when
 * there is one and `--strict` is given.
 */
const { shared, own } = readRows();
if (shared === null)
  process.stderr.write("bench:injection: development set not found, running our own rows only\n");
const rows = [...(shared ?? []), ...own];
const breaches = await attack(rows, RENDERERS);
for (const { id, way, platform, what } of breaches) {
  process.stdout.write(`${id} ${way} ${platform}: ${JSON.stringify(what)}\n`);
}
const broken = new Set(breaches.map(({ id }) => id)).size;
const platforms = RENDERERS.map(({ name }) => name).join(", ");
process.stdout.write(
  `${rows.length} rows, extractive and with a hijacked model, for ${platforms}: ${broken} with a breach\n`,
);
reportFigures([
  { bench: "injection", name: "rows with a breach", value: broken, unit: `of ${rows.length}`, atMost: 0 },
]);
if (process.argv.includes("--strict") && broken > 0) process.exitCode = 1;
