import type { Command, OptionSpec } from "./command.ts";

const EXIT_CODES = `Exit codes
  0  done; what is wrong with single articles or lines is said in the output
  1  done, and the answer is no: unknown instrument, nothing stored, not supported, a check that failed
  2  the words or options are not understood
  3  could not run: settings, store, a file or folder that cannot be read
`;

/** Every command in a line, and what the exit codes mean. */
export function helpForAll(commands: readonly Command[]): string {
  const rows = [
    ...commands.map(({ name, summary }) => [name, summary] as const),
    ["help", "This page; with a command's name, its options"] as const,
  ];
  return `Marktbrief: market-news briefs in German or English in which every figure is proven

  npm start                                the bot
  npm run -s marktbrief -- COMMAND …       one command

Commands
${table(rows)}
Results go to standard output, everything else to standard error.
With --jsonl a command answers one JSON object a line, in order; it reads the file named, else standard input.

${EXIT_CODES}`;
}

/** One command with its options. */
export function helpFor({ name, usage, summary, details, options }: Command): string {
  const rows = [
    ...Object.entries(options).map(([option, spec]) => [nameOf(option, spec), spec.help] as const),
    ["--help", "this page"] as const,
  ];
  const usages = usage.split(" | ").map((form) => `  npm run -s marktbrief -- ${`${name} ${form}`.trim()}\n`);
  return `${summary}\n\n${usages.join("")}${details === undefined ? "" : `\n${details}\n`}\n${table(rows)}\n${EXIT_CODES}`;
}

function nameOf(option: string, { value }: OptionSpec): string {
  return value === undefined ? `--${option}` : `--${option} ${value}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 3;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}\n`).join("");
}
