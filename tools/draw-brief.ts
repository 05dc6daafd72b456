// Draws docs/brief.svg, the picture in README.md, from what the terminal really shows:  npm run picture
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const COLUMNS = 100;
const COLUMN = 8.43;
const LINE = 20;
const MARGIN = 20;

const command = ["marktbrief.mjs", "brief", "AMZN", "--lang", "en", "--articles", "config/samples"];
const shown = execFileSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
const lines = ["$ npm run -s marktbrief -- brief AMZN --lang en", "", ...shown.trimEnd().split("\n")];
mkdirSync(join(ROOT, "docs"), { recursive: true });
writeFileSync(join(ROOT, "docs", "brief.svg"), draw(lines));

function draw(rows: readonly string[]): string {
  const width = Math.round(COLUMNS * COLUMN + 2 * MARGIN);
  const height = rows.length * LINE + 2 * MARGIN;
  const texts = rows
    .map((row, index) => drawRow(row, MARGIN + (index + 0.75) * LINE))
    .filter((text) => text !== "");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="A brief on Amazon in a terminal">
<rect width="100%" height="100%" rx="8" fill="#16181d"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#e6e6e6" xml:space="preserve">
${texts.join("\n")}
</g>
</svg>
`;
}

/** Addresses are longer than a picture is wide; the beginning says where they lead. */
function drawRow(row: string, y: number): string {
  if (row.trim() === "") return "";
  const cut = row.length > COLUMNS ? `${row.slice(0, COLUMNS - 1)}…` : row;
  return `<text x="${String(MARGIN)}" y="${String(y)}"${colorOf(row)}>${escape(cut)}</text>`;
}

function colorOf(row: string): string {
  if (row.startsWith("$")) return ' fill="#8fd18f"';
  return /^\s+https:|^\[\d+\]/u.test(row) ? ' fill="#8f98a8"' : "";
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
