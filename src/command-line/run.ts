import { StartError } from "../domain/failure.ts";
import type { Language } from "../domain/language.ts";
import { readArguments } from "./arguments.ts";
import { EXIT, UsageError } from "./command.ts";
import type { Command } from "./command.ts";
import { COMMANDS, findCommand } from "./commands.ts";
import { helpForAll, helpFor } from "./help-text.ts";
import { write } from "./streams.ts";
import type { Streams } from "./streams.ts";
import type { World } from "./world.ts";

export interface CommandLine {
  readonly argv: readonly string[];
  readonly streams: Streams;
  /** In which whoever typed it reads, as far as his terminal says; else English. */
  readonly language?: Language | null;
  /** Reads settings, and so may throw a StartError, unless it is to bear faults in them; help does without. */
  readonly open: (bearFaults: boolean) => World;
}

/** Runs the command that `argv` names and returns the exit code; an error ends as one message on `err`. */
export async function runCommandLine(line: CommandLine, signal: AbortSignal): Promise<number> {
  let conceal = (text: string): string => text;
  const open = (bearFaults: boolean): World => {
    const world = line.open(bearFaults);
    ({ conceal } = world);
    return world;
  };
  try {
    return await run({ ...line, open }, signal);
  } catch (error) {
    await write(line.streams.err, `marktbrief: ${conceal(explain(error, line.language ?? "en"))}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

async function run({ argv, streams, open }: CommandLine, signal: AbortSignal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === "help" || name === "--help" || name === "-h") {
    await write(streams.out, rest[0] === undefined ? helpForAll(COMMANDS) : helpFor(commandCalled(rest[0])));
    return EXIT.done;
  }
  const command = commandCalled(name);
  const given = readArguments(command, rest);
  if (!given.flag("help")) return command.run(given, open(command.mendsSettings ?? false), signal);
  await write(streams.out, helpFor(command));
  return EXIT.done;
}

/** `npm start` gives no name: the bot itself is meant. */
function commandCalled(name = "start"): Command {
  const command = findCommand(name);
  if (command) return command;
  const names = COMMANDS.map((known) => known.name).join(", ");
  throw new UsageError(`there is no command "${name}"; there are ${names} and help`);
}

/** What is wrong with the world is one line; what is wrong with us comes with its stack. */
function explain(error: unknown, language: Language): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof StartError) return error.wording[language];
  if (!(error instanceof Error)) return String(error);
  return isSystemError(error)
    ? `${error.message}; see that the path is right and may be read and written`
    : `this is a fault of Marktbrief itself; please report it with these lines:\n${error.stack ?? error.message}`;
}

function isSystemError(error: Error): boolean {
  return "syscall" in error;
}
