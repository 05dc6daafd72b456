import { parseArgs } from "node:util";
import { UsageError } from "./command.ts";
import type { Arguments, Command } from "./command.ts";

/** Reads a command's words and options; an unknown option is a usage error that names the known ones. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help: { type: "boolean" as const } }).map(([name, spec]) => [
      name,
      { type: spec.type, multiple: true },
    ]),
  );
  const { values, positionals } = parse(command, argv, options);
  const all = (name: string): readonly (string | boolean)[] => values[name] ?? [];
  const texts = (name: string): readonly string[] => all(name).filter((value) => typeof value === "string");
  return {
    words: positionals,
    flag: (name) => all(name).includes(true),
    text: (name) => texts(name).at(-1) ?? null,
    all: texts,
  };
}

interface Parsed {
  readonly values: Readonly<Record<string, readonly (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

function parse(
  command: Command,
  argv: readonly string[],
  options: Readonly<Record<string, { type: "boolean" | "string"; multiple: boolean }>>,
): Parsed {
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return { values: parsed.values as Parsed["values"], positionals: parsed.positionals };
  } catch (error) {
    const known = Object.keys(command.options).map((name) => `--${name}`);
    const reason = error instanceof Error ? firstSentence(error.message) : String(error);
    const hint = known.length > 0 ? `it knows ${known.join(", ")}` : "it has no options";
    throw new UsageError(`${command.name}: ${reason}; ${hint}`, { cause: error });
  }
}

function firstSentence(message: string): string {
  return (message.split(". ")[0] ?? message).replace(/\.$/u, "");
}
