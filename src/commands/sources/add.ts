import type { Reply } from "../../domain/command.ts";
import type { SourceSettings } from "../../domain/source.ts";
import { plainNotice } from "../../messages/notice.ts";
import { sourceName, sourceWordsIn } from "../../messages/source-words.ts";
import type { SourceDesk } from "../../ports/source-desk.ts";
import type { Asked } from "../asked.ts";
import { privately, publicly } from "../asked.ts";
import { shortened } from "../unknown.ts";
import { isHere, knownSources } from "./known.ts";

/** Of one workspace. */
const MOST_ADDED = 20;
const MOST_NEWEST = 20;
const LONGEST_NAME = 80;
const LONGEST_ADDRESS = 2_000;
/** How often what a chat added is asked. */
const MINUTES = 15;
const EXAMPLE = "https://news.example/feed.xml";

/** `add ADDRESS [publisher] [newest N]`: fetched first, and added only where there is something to be read. */
export async function addSource(typed: readonly string[], desk: SourceDesk, asked: Asked): Promise<Reply> {
  const { deps, language, label, channel, user, signal } = asked;
  const words = sourceWordsIn(language);
  const no = (text: string): Reply => privately([plainNotice(language, words.title, [text])]);
  const [first] = typed;
  const example = `${label("sources")} add ${EXAMPLE}`;
  if (first === undefined) return no(words.nothingNamed(example));
  const url = addressIn(first);
  if (url === null) return no(words.noAddress(shortened(first), example));
  const known = await knownSources(desk, asked);
  const before = known.find(({ settings }) => settings.url === url);
  if (before) return no(words.known(sourceName(before.settings)));
  if (known.filter(({ places }) => places.some((place) => isHere(place, asked))).length >= MOST_ADDED)
    return no(words.full(MOST_ADDED));
  const probed = await desk.probe(url, signal);
  if (!probed.ok) return no(words.notAdded(probed.message[language]));
  const settings: SourceSettings = {
    url,
    type: probed.type,
    ...readRest(typed.slice(1)),
    language: null,
    pages: true,
    minutes: MINUTES,
  };
  await deps.store.sources.choose({
    url,
    place: { platform: channel.platform, workspace: channel.workspace },
    user: user.id,
    at: deps.clock.now(),
    settings,
    paused: false,
  });
  return told(settings, probed.entries, asked);
}

/** Told to the whole channel, as it concerns all of it. */
function told(settings: SourceSettings, entries: number, { channelLanguage, label }: Asked): Reply {
  const words = sourceWordsIn(channelLanguage);
  const isPage = settings.type === "page";
  const texts = [
    words.added(sourceName(settings), { isPage, entries }),
    words.baseline(settings.newest),
    words.undo(`${label("sources")} remove ${settings.url}`),
  ];
  return publicly([plainNotice(channelLanguage, words.title, texts)]);
}

/** The address as it is kept; chats put links between angle brackets, with a label behind a bar. */
function addressIn(typed: string): string | null {
  const written = /^<?(?<address>https?:\/\/[^\s<>|]+)(?:\|[^<>]*)?>?$/iu.exec(typed)?.groups?.["address"];
  const url = written === undefined || written.length > LONGEST_ADDRESS ? null : URL.parse(written);
  return url?.href ?? null;
}

/** The publisher's name and how many of the first reading are news, in either order. */
function readRest(typed: readonly string[]): Pick<SourceSettings, "publisher" | "newest"> {
  const text = typed.join(" ");
  const newest = /(?:^|\s)(?:newest|neueste[nr]?|latest)(?:\s+(?<count>\d{1,3}))?(?=\s|$)/iu.exec(text);
  const count = newest === null ? 0 : Number(newest.groups?.["count"] ?? 3);
  const publisher = (newest === null ? text : text.replace(newest[0], " "))
    .replace(/^[\s"„“”']+|[\s"„“”']+$/gu, "")
    .replaceAll(/\s+/gu, " ")
    .slice(0, LONGEST_NAME)
    .toWellFormed();
  return { publisher: publisher === "" ? null : publisher, newest: Math.min(count, MOST_NEWEST) };
}
