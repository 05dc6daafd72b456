import type { Reply } from "../../domain/command.ts";
import type { ListedSource } from "../../domain/source.ts";
import { plainNotice } from "../../messages/notice.ts";
import { sourceName, sourceWordsIn } from "../../messages/source-words.ts";
import type { SourceDesk } from "../../ports/source-desk.ts";
import type { Asked } from "../asked.ts";
import { privately, publicly } from "../asked.ts";
import { shortened } from "../unknown.ts";
import { knownSources, nearestSource, sourceMeant } from "./known.ts";

type Change = "remove" | "pause" | "resume";

/** Takes a source out, lets it pause, or goes on with it. */
export async function changeSource(
  verb: Change,
  typed: string,
  desk: SourceDesk,
  asked: Asked,
): Promise<Reply> {
  const { language, label } = asked;
  const words = sourceWordsIn(language);
  const command = label("sources");
  const no = (text: string): Reply => privately([plainNotice(language, words.title, [text])]);
  if (typed === "") return no(words.nothingNamed(`${command} ${verb} https://news.example/feed.xml`));
  const known = await knownSources(desk, asked);
  const source = sourceMeant(typed.replace(/^<|(?:\|[^<>]*)?>$/gu, ""), known);
  if (source === null) {
    const near = nearestSource(typed, known);
    const offer = near === null ? null : `${command} ${verb} ${near}`;
    return no(words.unknownSource(shortened(typed), offer, `${command} list`));
  }
  const name = sourceName(source.settings);
  if (verb === "remove" && source.isConfigured)
    return no(words.notRemoved(name, `${command} pause ${source.settings.url}`));
  if (!(await decide(verb, source, asked))) return no(words.unchanged(name));
  return publicly([
    plainNotice(asked.channelLanguage, sourceWordsIn(asked.channelLanguage).title, [
      told(verb, source, asked),
    ]),
  ]);
}

/** False where it was so before. */
async function decide(verb: Change, source: ListedSource, asked: Asked): Promise<boolean> {
  const { deps, user } = asked;
  const { settings, isConfigured, paused } = source;
  const { platform, workspace } = asked.channel;
  const place = { platform, workspace };
  if (verb === "remove") return deps.store.sources.unchoose(settings.url, place);
  if (paused === (verb === "pause")) return false;
  // Of the operator's own only a pause is remembered.
  if (isConfigured && verb === "resume") return deps.store.sources.unchoose(settings.url, place);
  await deps.store.sources.choose({
    url: settings.url,
    place,
    user: user.id,
    at: deps.clock.now(),
    settings: isConfigured ? null : settings,
    paused: verb === "pause",
  });
  return true;
}

function told(verb: Change, { settings }: ListedSource, { channelLanguage, label }: Asked): string {
  const words = sourceWordsIn(channelLanguage);
  const name = sourceName(settings);
  switch (verb) {
    case "remove":
      return words.removed(name);
    case "pause":
      return words.paused(name, `${label("sources")} resume ${settings.url}`);
    case "resume":
      return words.resumed(name);
    default:
      return verb satisfies never;
  }
}
