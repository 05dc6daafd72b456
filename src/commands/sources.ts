import type { Reply } from "../domain/command.ts";
import { plainNotice } from "../messages/notice.ts";
import { sourceWordsIn } from "../messages/source-words.ts";
import type { Asked } from "./asked.ts";
import { privately } from "./asked.ts";
import { nearest } from "./nearest.ts";
import { runProof } from "./proof.ts";
import { addSource } from "./sources/add.ts";
import { changeSource } from "./sources/change.ts";
import { showSources } from "./sources/show.ts";
import type { SourceVerb } from "./sources/verbs.ts";
import { SOURCE_VERBS } from "./sources/verbs.ts";
import { shortened } from "./unknown.ts";
import { readInstruments } from "./words/instruments.ts";

/** `/sources [what]`: what a brief rests on; `/sources list|add|remove|pause|resume …`: where articles come from. */
export async function runSources(typed: readonly string[], asked: Asked): Promise<Reply> {
  const [first, ...rest] = typed;
  const verb = first === undefined ? undefined : SOURCE_VERBS[first.toLowerCase()];
  if (verb !== undefined) return manage(verb, rest, asked);
  return isMistyped(typed, asked) ? unknownWord(typed, asked) : runProof(typed, asked);
}

async function manage(verb: SourceVerb, rest: readonly string[], asked: Asked): Promise<Reply> {
  const { deps, user, channel, language } = asked;
  const words = sourceWordsIn(language);
  const desk = deps.sources ?? null;
  if (!user.isAdmin) return say(words.adminsOnly, asked);
  if (desk === null) return say(words.notRunning, asked);
  if (verb === "list") return showSources(desk, asked);
  if (!desk.mayChange(channel)) return say(words.closed(channel.channel), asked);
  return verb === "add" ? addSource(rest, desk, asked) : changeSource(verb, rest.join(" "), desk, asked);
}

/** An address, or a word that is nearly one of ours and no instrument. */
function isMistyped(typed: readonly string[], { deps }: Asked): boolean {
  const [first] = typed;
  if (first === undefined) return false;
  if (typed.some((word) => /^<?https?:\/\//iu.test(word))) return true;
  const { found, unknown } = readInstruments([first], deps.directory);
  const isInstrument = found.length > 0 || unknown.some(({ suggestions }) => suggestions.length > 0);
  return !isInstrument && nearest(first, Object.keys(SOURCE_VERBS)) !== null;
}

function unknownWord([first = "", ...rest]: readonly string[], asked: Asked): Reply {
  const words = sourceWordsIn(asked.language);
  const command = asked.label("sources");
  const isAddress = /^<?https?:\/\//iu.test(first);
  const near = isAddress ? "add" : nearest(first, Object.keys(SOURCE_VERBS));
  const meant = near === null ? null : [command, near, ...(isAddress ? [first] : []), ...rest].join(" ");
  const text = words.unknownWord(shortened(first), meant && shortened(meant), `${command} ${words.usage}`);
  return say(text, asked);
}

function say(text: string, { language }: Asked): Reply {
  return privately([plainNotice(language, sourceWordsIn(language).title, [text])]);
}
