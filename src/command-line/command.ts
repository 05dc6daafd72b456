import type { Language } from "../domain/language.ts";
import type { World } from "./world.ts";

/** Exit codes, the same for every command. */
export const EXIT = {
  /** The command did its work; faults of single articles or lines are in its output. */
  done: 0,
  /** It worked, and the answer is no: unknown ticker, nothing stored, a failed check. */
  no: 1,
  /** The words or options are not understood. */
  usage: 2,
  /** It could not run: settings, store, unreadable folder. */
  failed: 3,
} as const;

export interface OptionSpec {
  readonly type: "boolean" | "string";
  readonly multiple?: boolean;
  /** What stands for the value in help: "DIR". */
  readonly value?: string;
  readonly help: string;
}

export interface Arguments {
  readonly words: readonly string[];
  flag(name: string): boolean;
  /** The last value given, or null. */
  text(name: string): string | null;
  all(name: string): readonly string[];
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** Behind the name: "[WHAT] [--lang de|en]". */
  readonly usage: string;
  readonly summary: string;
  /** More than the summary, for `--help`. */
  readonly details?: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** It mends settings, and so runs where they have faults. */
  readonly mendsSettings?: true;
  /** Returns the exit code. */
  run(given: Arguments, world: World, signal: AbortSignal): Promise<number>;
}

/** The user did not say it right; the message says how it is said. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The value of a `--lang` option, checked. */
export function languageOption(given: Arguments, name = "lang"): Language | null {
  const value = given.text(name);
  if (value === null || value === "de" || value === "en") return value;
  throw new UsageError(`--${name}: "${value}" is not a language Marktbrief writes; use de or en`);
}
