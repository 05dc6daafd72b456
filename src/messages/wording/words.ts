import type { RemovalReason } from "../../domain/article.ts";
import type { Tally } from "../../domain/brief.ts";
import type { CommandName } from "../../domain/command.ts";
import type { Action } from "../../domain/message.ts";
import type { ExchangeMoment, Schedule } from "../../domain/schedule.ts";

/** The name a command has here, slash and prefix included: "/mb-brief". */
export type CommandLabel = (name: CommandName) => string;

/** Why a model wrote nothing. */
export interface ModelNoteWords {
  readonly modelFailed: (reason: string) => string;
  readonly overBudget: string;
  readonly overCap: string;
}

/** How a brief and what hangs on it are worded. */
export interface BriefWords {
  readonly overview: string;
  readonly nextDates: string;
  readonly conflicts: string;
  /** Of two values, and of more. */
  readonly newer: string;
  readonly newest: string;
  readonly accordingTo: (publisher: string) => string;
  /** Where a metric has no name in the lexicon. */
  readonly figure: string;
  readonly unknownPublisher: string;
  /** A date that is the stored file's, not the article's. */
  readonly filed: (day: string) => string;
  /** The part of a date's wording that tells the hour: goes behind the day. */
  readonly timeOfDay: RegExp;
  /** Where languages differ, before the sentence as the source has it. */
  readonly original: { readonly de: string; readonly en: string };
  readonly notes: ModelNoteWords & {
    readonly nothingStored: (what: string) => string;
    readonly nothingInWindow: (what: string, since: string) => string;
    readonly allMuted: (what: string) => string;
    readonly nothingProven: string;
  };
  readonly modelFailures: Readonly<Record<string, string>>;
  readonly madeFrom: (articles: number, publishers: number) => string;
  readonly extractive: string;
  /** The label the EU AI Act asks for (Art. 50) on text a model wrote. */
  readonly byModel: (model: string | null) => string;
  readonly tally: (tally: Tally) => string;
  readonly actions: Readonly<Record<Action["id"], string>>;
}

export interface ProofWords {
  readonly sourcesOf: (title: string) => string;
  readonly noSources: string;
  readonly whyOf: (title: string) => string;
  readonly rejected: string;
  readonly nothingRejected: string;
  readonly reasons: string;
  readonly removed: string;
  readonly nothingRemoved: string;
  readonly removals: Readonly<Record<RemovalReason, string>>;
  readonly quoted: (text: string) => string;
  readonly more: (count: number) => string;
  readonly articlesGone: string;
}

export interface CommandWords {
  readonly unknownCommand: (typed: string, nearest: string | null, help: string) => string;
  readonly didYouMean: (offers: readonly string[]) => string;
  readonly unknownInstrument: (typed: string) => string;
  readonly unknownInstruments: string;
  readonly howToName: (example: string) => string;
  readonly emptyWatchlist: (add: string, brief: string) => string;
  readonly nothingNew: (what: string) => string;
  readonly nothingNewTitle: string;
  readonly unknownTime: (typed: string) => string;
  readonly sayWhich: (command: string, watched: readonly string[]) => string;
  readonly notAllowed: { readonly admins: string; readonly named: string };
  readonly briefGone: (brief: string) => string;
  readonly failed: string;
}

export interface WatchWords {
  readonly title: string;
  readonly list: (count: number) => string;
  readonly added: (names: string) => string;
  readonly already: (names: string) => string;
  readonly removed: (names: string) => string;
  readonly notWatched: (names: string) => string;
  readonly cleared: (undo: string) => string;
  readonly full: (most: number, left: string) => string;
  readonly unknownVerb: (typed: string, nearest: string | null, usage: string) => string;
  readonly nothingNamed: (example: string) => string;
  /** What each verb may be called, in both languages on every channel. */
  readonly usage: string;
}

export interface SettingsWords {
  readonly title: string;
  readonly language: string;
  readonly languages: { readonly de: string; readonly en: string };
  readonly zone: string;
  readonly zoneHint: string;
  readonly editors: string;
  readonly admins: string;
  readonly everyone: string;
  readonly named: string;
  readonly people: string;
  readonly peopleHint: string;
  readonly adminChannel: string;
  readonly adminChannelHint: string;
  readonly none: string;
  readonly saved: string;
  readonly unchanged: string;
  readonly save: string;
  readonly cancel: string;
  readonly howTo: (settings: string) => string;
  readonly unknownSetting: (typed: string, nearest: string | null, settings: string) => string;
  readonly unknownLanguage: (typed: string) => string;
  readonly unknownZone: (typed: string, nearest: readonly string[]) => string;
  readonly unknownEditors: string;
  readonly unknownChannel: string;
}

/** When briefs come by themselves. */
export interface ScheduleWords {
  readonly title: string;
  readonly when: string;
  readonly next: string;
  readonly never: string;
  readonly times: string;
  readonly timesHint: string;
  readonly weekdays: string;
  readonly weekdaysHint: string;
  readonly exchange: string;
  readonly exchangeHint: string;
  readonly late: string;
  readonly lateHint: string;
  readonly minutes: (minutes: number) => string;
  readonly quiet: string;
  readonly quiets: Readonly<Record<Schedule["quiet"], string>>;
  /** From Monday on, as short as they are written. */
  readonly days: readonly string[];
  readonly daily: string;
  readonly moments: Readonly<Record<ExchangeMoment["moment"], string>>;
  /** The one exchange whose name differs. */
  readonly vienna: string;
  readonly howTo: (settings: string) => string;
  readonly glance: (watched: number, next: string | null) => string;
  readonly nothingWatched: string;
  readonly missedTitle: string;
  readonly missed: {
    readonly late: (slot: string) => string;
    readonly failed: (slot: string, reason: string) => string;
    readonly unconfirmed: (slot: string, reason: string) => string;
  };
  readonly unknownTime: (typed: string) => string;
  readonly tooManyTimes: (most: number) => string;
  readonly unknownDay: (typed: string) => string;
  readonly unknownMoment: (typed: string) => string;
  readonly unknownLate: (least: number, most: number) => string;
  readonly unknownQuiet: string;
}

/** What briefs leave out, and what happens around them. */
export interface ContentWords {
  readonly title: string;
  readonly mutedSources: string;
  readonly mutedSourcesHint: string;
  readonly mutedWords: string;
  readonly mutedWordsHint: string;
  readonly pause: string;
  readonly pauseHint: string;
  readonly ping: string;
  readonly pingHint: string;
  readonly corrections: string;
  readonly correctionsHint: string;
  readonly correct: string;
  readonly leave: string;
  readonly nothingMuted: string;
  readonly noPause: string;
  readonly nobody: string;
  readonly howTo: (settings: string) => string;
  readonly unfitMuted: (typed: string) => string;
  readonly tooManyMuted: (most: number) => string;
  readonly unknownDay: (typed: string) => string;
  readonly dayOver: string;
  readonly dayTooFar: string;
  readonly unknownGroup: string;
  readonly unknownSwitch: string;
}

/** Of briefs that come by themselves. */
export interface DeliveryWords {
  readonly nothingNewTitle: string;
  readonly nothingNew: (names: string) => string;
  /** Of what admins are told. */
  readonly title: string;
  readonly troubles: Readonly<
    Record<"failed" | "unconfirmed" | "skipped", (slot: string, channel: string, reason: string) => string>
  >;
}

export interface ReportWords {
  readonly title: string;
  readonly which: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly send: string;
  readonly cancel: string;
  readonly noBullet: string;
  readonly tooLong: (most: number) => string;
  readonly thanks: string;
  readonly thanksNoChannel: (settings: string) => string;
  readonly received: string;
  readonly from: (user: string, channel: string) => string;
  readonly bullet: string;
  readonly evidence: string;
  readonly said: string;
  readonly saidNothing: string;
  readonly count: (count: number) => string;
  /** For platforms without forms. */
  readonly howTo: string;
}

export interface HelpWords {
  readonly title: string;
  readonly commands: string;
  readonly naming: string;
  readonly namingLines: readonly string[];
  readonly proof: string;
  readonly proofLines: readonly string[];
  readonly noAdvice: string;
  /** Before the first line is typed into a terminal. */
  readonly prompt: string;
  readonly welcomeTitle: string;
  readonly welcome: (label: CommandLabel) => readonly string[];
}

/** Everything Marktbrief says to readers, in one language. */
export interface Words {
  readonly brief: BriefWords;
  readonly proof: ProofWords;
  readonly commands: CommandWords;
  readonly watch: WatchWords;
  readonly settings: SettingsWords;
  readonly schedule: ScheduleWords;
  readonly content: ContentWords;
  readonly delivery: DeliveryWords;
  readonly report: ReportWords;
  readonly help: HelpWords;
}
