import type { CommandName, CommandRequest, Reply } from "../domain/command.ts";
import { plainNotice } from "../messages/notice.ts";
import type { Asked } from "./asked.ts";
import { privately } from "./asked.ts";
import { runAsk } from "./ask.ts";
import { runBrief } from "./brief.ts";
import { runHelp } from "./help.ts";
import { nearestCommand } from "./names.ts";
import type { Pace } from "./pace.ts";
import { runSettings } from "./settings/settings.ts";
import { shortened } from "./unknown.ts";
import { runSources } from "./sources.ts";
import { runWatch } from "./watch.ts";
import { runWhy } from "./why.ts";
import { readInstruments } from "./words/instruments.ts";

/** Answers the command of this name; null is none, and gets a suggestion. */
export async function runCommand(
  name: CommandName | null,
  request: CommandRequest,
  asked: Asked,
  pace: Pace,
): Promise<Reply> {
  const words = request.words.flatMap((word) => word.split(/\s+/u)).filter((word) => word !== "");
  switch (name) {
    case "brief":
      return runBrief(words, asked);
    case "watch":
      return runWatch(words, asked);
    case "settings":
      return runSettings(words, asked);
    case "sources":
      return runSources(words, asked);
    case "why":
      return runWhy(words, asked);
    case "ask":
      return runAsk(words, asked, pace);
    case "help":
      return runHelp(words, asked);
    case null:
      if (request.name.trim() === "") return runHelp([], asked);
      return notACommand([request.name, ...words], asked);
    default:
      return name satisfies never;
  }
}

/** Offers the nearest command, or the brief on an instrument that was typed without one. */
function notACommand(
  [name = "", ...rest]: readonly string[],
  { deps, language, words, label }: Asked,
): Reply {
  const near = nearestCommand(name, deps.prefix);
  const { found, unknown } = readInstruments([name, ...rest], deps.directory);
  const isInstrument = found.length > 0 && unknown.length === 0;
  const meant = isInstrument ? [label("brief"), name, ...rest] : near && [label(near), ...rest];
  const offer = meant && shortened(meant.join(" "));
  const text = words.commands.unknownCommand(shortened(name), offer, label("help"));
  return privately([plainNotice(language, words.help.title, [text])]);
}
