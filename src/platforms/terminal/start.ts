import { createInterface } from "node:readline";
import type { Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Commands } from "../../commands/commands.ts";
import type { Reply } from "../../domain/command.ts";
import type { Language } from "../../domain/language.ts";
import { wordsIn } from "../../messages/wording/wording.ts";
import type { Ids } from "../../ports/ids.ts";
import type { Publisher } from "../../ports/publisher.ts";
import { createChat, HERE } from "./chat.ts";
import { TERMINAL_LIMITS } from "./limits.ts";
import { createTerminalPublisher } from "./publisher.ts";
import type { Layout } from "./render.ts";

export interface TerminalDependencies {
  readonly commands: Commands;
  readonly ids: Ids;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly out: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Briefs to be shown before the first line is read: what is watched, in which language. */
  readonly greetings: readonly { readonly language: Language; readonly watchlist: readonly string[] }[];
  /** Of the line that tells a person what he can type. */
  readonly language: Language;
}

export interface Terminal {
  /** Resolves when the input has ended, somebody has left, or `stop` was called. */
  readonly finished: Promise<void>;
  /** Ends the conversation; the answer under way is still given. */
  stop(): Promise<void>;
}

/** The terminal as a chat platform: posts the greetings, then answers one line after the other. */
export async function startTerminal(deps: TerminalDependencies): Promise<Terminal> {
  const stopping = new AbortController();
  const publisher = createTerminalPublisher({ out: deps.out, layout: () => layoutOf(deps) });
  const finished = converse(deps, publisher, stopping.signal);
  return {
    finished,
    async stop() {
      stopping.abort();
      await finished;
    },
  };
}

async function converse(deps: TerminalDependencies, publisher: Publisher, stop: AbortSignal): Promise<void> {
  // Commands themselves are not aborted: an answer under way is given to its end.
  const { signal } = new AbortController();
  for (const { language, watchlist } of deps.greetings) {
    if (stop.aborted) return;
    const request = { ...HERE, name: "brief", words: [watchlist.join(", "), language] };
    await show(await deps.commands.run(request, signal), deps, publisher);
  }
  const chat = createChat(deps.commands);
  for await (const line of linesFrom(deps, stop)) {
    const reply = await chat.answer(line.slice(0, TERMINAL_LIMITS.input), signal);
    if (reply === null || !(await show(reply, deps, publisher))) return;
  }
}

/** Whether somebody still sees it. */
async function show(
  { messages }: Reply,
  { ids }: TerminalDependencies,
  publisher: Publisher,
): Promise<boolean> {
  for (const message of messages) {
    const outcome = await publisher.post(HERE.channel, message, ids.next());
    if (!outcome.ok) return false;
  }
  return true;
}

/** Typed or piped lines; a person gets a prompt, a history, and completion of what is being typed. */
async function* linesFrom(deps: TerminalDependencies, stop: AbortSignal): AsyncGenerator<string> {
  if (stop.aborted) return;
  const isPerson = deps.input.isTTY === true && deps.out.isTTY === true;
  const lines = createInterface({
    input: deps.input,
    ...(isPerson ? { output: deps.out, completer: completerFor(deps.commands) } : {}),
    terminal: isPerson,
    prompt: "marktbrief> ",
    crlfDelay: Infinity,
  });
  const close = (): void => {
    lines.close();
  };
  stop.addEventListener("abort", close);
  lines.on("SIGINT", close);
  try {
    if (isPerson) deps.out.write(`${wordsIn(deps.language).help.prompt}\n`);
    yield* prompted(lines, isPerson);
  } finally {
    stop.removeEventListener("abort", close);
    lines.close();
  }
}

async function* prompted(lines: Interface, isPerson: boolean): AsyncGenerator<string> {
  const ask = (): void => {
    if (isPerson) lines.prompt();
  };
  ask();
  for await (const line of lines) {
    yield line;
    ask();
  }
}

/** Completes the last word to tickers. */
function completerFor(commands: Commands): (line: string) => [string[], string] {
  return (line) => {
    const word = /[^\s,;/]*$/u.exec(line)?.[0] ?? "";
    return [word.length < 2 ? [] : commands.complete(word).map(({ ticker }) => ticker), word];
  };
}

function layoutOf({ out, input }: TerminalDependencies): Layout {
  const styled = out.isTTY === true;
  const { width, widest, narrowest } = TERMINAL_LIMITS;
  // Some pseudo-terminals say 0.
  const { columns = 0 } = out;
  const fitting = Math.max(narrowest, Math.min(widest, columns > 0 ? columns : width));
  return { width: fitting, styled, buttons: styled && input.isTTY === true };
}
