import type { ArticleKind } from "./article.ts";
import type { ChannelRef } from "./channel.ts";
import type { Wording } from "./failure.ts";
import type { Language } from "./language.ts";

/** A source that is asked again and again, as an operator or an admin describes it. */
export interface SourceSettings {
  readonly url: string;
  /** A list of articles, or one page whose every change is a new revision. */
  readonly type: "feed" | "page";
  readonly publisher: string | null;
  readonly language: Language | null;
  /** Whether pages are read where the feed gives only the beginning of an article. */
  readonly pages: boolean;
  /** Minutes between two readings. */
  readonly minutes: number;
  /** So many of the first reading count as news, the newest; the others are only stored. */
  readonly newest: number;
  /** Longest bullet made of it, in characters; missing: as long as any. */
  readonly snippet?: number | undefined;
}

/** What is remembered of a source that is asked again and again. Instants are ISO 8601 in UTC. */
export interface SourceState {
  /** Its address. */
  readonly source: string;
  /** What the server wants to hear when it is asked whether anything is new. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Not to be asked before. */
  readonly nextAt: string;
  /** In a row; 0 when the last reading succeeded. */
  readonly failures: number;
  /** When it was first read: what it held then is not news. Null before. */
  readonly firstReadAt: string | null;
  /** Fingerprints of the entries that were taken, the newest first. */
  readonly seen: readonly string[];
  /** Fingerprints of entries that the first reading left for later: no news either. */
  readonly waiting: readonly string[];
  /** When it last answered. */
  readonly readAt: string | null;
  /** When it last had something new. */
  readonly newsAt: string | null;
  /** The days on which it had something new, the newest first: its rhythm. */
  readonly newsDays: readonly string[];
  /** Since when every reading has failed, and what the last one said. */
  readonly failingSince: string | null;
  readonly fault: Wording | null;
  /** Of what was taken last, the newest first. */
  readonly kinds: readonly ArticleKind[];
}

/** What admins have been told of a source; null for nothing, or that it is well again. */
export type ToldTrouble = "failing" | "silent" | null;

/** What was decided in a chat on a source: one of its own, or that one of the operator's pauses. */
export interface ChosenSource {
  readonly url: string;
  /** Where it was decided; it goes when the workspace goes. */
  readonly place: Pick<ChannelRef, "platform" | "workspace">;
  readonly user: string;
  /** ISO instant. */
  readonly at: string;
  /** Null for one of the operator's own. */
  readonly settings: SourceSettings | null;
  readonly paused: boolean;
}

export type SourceHealth =
  | { readonly type: "unread" | "well" }
  /** The last reading failed; `isTrouble` when that has gone on for long enough to tell somebody. */
  | { readonly type: "failing"; readonly since: string; readonly isTrouble: boolean }
  /** Nothing new for far longer than it ever took. */
  | { readonly type: "silent"; readonly since: string; readonly isTrouble: true };

const DAY = 86_400_000;
/** A failure that passes within a day is nobody's business. */
const LONG = DAY;
/** One failed reading is a blip, however long ago it was. */
const FAILURES = 2;
/** So many days with news, over so long a time, are a rhythm: one that has seen a weekend. */
const RHYTHM = { days: 5, span: 10 } as const;
/** Twice its longest pause is unlike it. */
const PATIENCE = 2;

/** How a source is, held against its own rhythm. `now` is an ISO instant. */
export function healthOf(state: SourceState | null, now: string): SourceHealth {
  if (state === null || (state.readAt === null && state.failures === 0)) return { type: "unread" };
  const { failures, failingSince } = state;
  if (failures > 0 && failingSince !== null) {
    const isTrouble = failures >= FAILURES && Date.parse(now) - Date.parse(failingSince) >= LONG;
    return { type: "failing", since: failingSince, isTrouble };
  }
  const since = state.newsAt;
  const most = longestPause(state.newsDays);
  const isSilent =
    since !== null && most !== null && Date.parse(now) - Date.parse(since) >= PATIENCE * most * DAY;
  return isSilent ? { type: "silent", since, isTrouble: true } : { type: "well" };
}

/** In days; null where too little is known of it. */
function longestPause(days: readonly string[]): number | null {
  const numbers = days.map((day) => Date.parse(day) / DAY);
  const span = (numbers[0] ?? 0) - (numbers.at(-1) ?? 0);
  if (days.length < RHYTHM.days || span < RHYTHM.span) return null;
  return Math.max(...numbers.slice(1).map((day, index) => (numbers[index] ?? day) - day));
}

/** A source as it stands: of the operator's file or of a chat, read or paused. */
export interface ListedSource {
  readonly settings: SourceSettings;
  readonly isConfigured: boolean;
  readonly paused: boolean;
  /** Workspaces that chose it; of the operator's own, those that paused it. */
  readonly places: readonly ChosenSource["place"][];
}

/** The operator's sources and those of chats, an address once. One that any chat pauses of the operator's, pauses. */
export function listSources(
  configured: readonly SourceSettings[],
  chosen: readonly ChosenSource[],
): readonly ListedSource[] {
  const own = new Set(configured.map(({ url }) => url));
  const byUrl = Map.groupBy(chosen, ({ url }) => url);
  const listed = configured.map((settings): ListedSource => {
    const pausing = (byUrl.get(settings.url) ?? []).filter(({ paused }) => paused);
    return {
      settings,
      isConfigured: true,
      paused: pausing.length > 0,
      places: pausing.map(({ place }) => place),
    };
  });
  const added = [...byUrl].flatMap(([url, choices]): readonly ListedSource[] => {
    const [first] = choices.flatMap(({ settings }) => settings ?? []);
    if (!first || own.has(url)) return [];
    const paused = choices.every((choice) => choice.paused);
    return [{ settings: first, isConfigured: false, paused, places: choices.map(({ place }) => place) }];
  });
  return [...listed, ...added];
}
