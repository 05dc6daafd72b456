import type { ArticleKind } from "../../domain/article.ts";
import type { Reply } from "../../domain/command.ts";
import type { ListedSource, SourceState } from "../../domain/source.ts";
import { healthOf } from "../../domain/source.ts";
import { momentText } from "../../messages/dates.ts";
import { composeNotice, plainNotice, textLine } from "../../messages/notice.ts";
import { sourceName, sourceWordsIn, withoutKeys } from "../../messages/source-words.ts";
import type { SourceDesk } from "../../ports/source-desk.ts";
import type { Asked } from "../asked.ts";
import { privately } from "../asked.ts";
import { knownSources } from "./known.ts";

/** A message has room for no more. */
const MOST_SHOWN = 40;

/** Each source with how it is, when it was last read, and when it last had something new. */
export async function showSources(desk: SourceDesk, asked: Asked): Promise<Reply> {
  const { deps, language, label, channel } = asked;
  const words = sourceWordsIn(language);
  const command = label("sources");
  const sources = await knownSources(desk, asked);
  if (sources.length === 0) {
    const add = `${command} add https://news.example/feed.xml`;
    return privately([plainNotice(language, words.title, [words.none(add)])]);
  }
  const states = await Promise.all(sources.map(({ settings }) => deps.store.sources.find(settings.url)));
  const isWell = (state: SourceState | null): boolean => healthOf(state, deps.clock.now()).type === "well";
  const lines = sources
    .slice(0, MOST_SHOWN)
    .map((source, index) => textLine("bullet", describe(source, states[index] ?? null, asked)));
  const heading = words.count(sources.length, states.filter(isWell).length);
  const hint = textLine(
    "note",
    desk.mayChange(channel) ? words.howTo(command) : words.closed(channel.channel),
  );
  const sections = [
    { heading, lines },
    { heading: null, lines: [hint] },
  ];
  return privately([composeNotice({ language, title: words.title, sections })]);
}

function describe({ settings, paused }: ListedSource, state: SourceState | null, asked: Asked): string {
  const { language } = asked;
  const words = sourceWordsIn(language);
  const moment = (instant: string): string => momentText(instant, { language, zone: asked.settings.zone });
  const told = [
    paused ? words.state.paused : "",
    stateText(state, asked),
    settings.type === "page" ? words.isPage : "",
    state?.readAt ? words.read(moment(state.readAt)) : "",
    state?.newsAt ? words.news(moment(state.newsAt)) : "",
    state?.kinds.some((kind) => kind !== "article") ? words.kinds(countsOf(state.kinds)) : "",
  ];
  return `${sourceName(settings)}: ${told.filter(Boolean).join("; ")}`;
}

function stateText(state: SourceState | null, { language, deps, settings: { zone } }: Asked): string {
  const words = sourceWordsIn(language).state;
  const health = healthOf(state, deps.clock.now());
  if (!("since" in health)) return words[health.type];
  const since = momentText(health.since, { language, zone });
  if (health.type === "silent") return words.silent(since);
  return words.failing(since, withoutKeys(state?.fault?.[language] ?? ""));
}

function countsOf(kinds: readonly ArticleKind[]): Readonly<Record<ArticleKind, number>> {
  const count = (kind: ArticleKind): number => kinds.filter((one) => one === kind).length;
  return { article: count("article"), teaser: count("teaser"), live: count("live") };
}
