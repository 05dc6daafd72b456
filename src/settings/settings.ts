import type { Language } from "../domain/language.ts";
import type { ExchangeCode } from "../domain/schedule.ts";
import type { Secret } from "../domain/secret.ts";

/** One thing wrong in the environment or a file: where, what was seen, what is allowed. */
export interface SettingsFault {
  /** "environment", or file and line: "config/marktbrief.yaml:12". */
  readonly where: string;
  readonly key: string;
  /** Null when it must not be shown. */
  readonly seen: string | null;
  readonly allowed: string;
}

export interface ModelSettings {
  readonly baseUrl: string;
  readonly apiKey: Secret;
  readonly model: string;
  /** Milliseconds for one answer. */
  readonly timeout: number;
  /** Null for no limit. */
  readonly tokensPerDay: number | null;
  /** The most that one brief may cost; null for no limit. */
  readonly tokensPerBrief: number | null;
  /** Once a day's briefs and answers have used as many, answers get none, so that briefs have the rest; null for no limit. */
  readonly tokensForQuestions: number | null;
  /** Whether the model reads the bullets a second time, to veto and never to acquit. */
  readonly secondJudge: boolean;
  /** Of a million tokens, in the operator's currency; null where it is not known. */
  readonly price: number | null;
}

export interface SlackSettings {
  readonly botToken: Secret | null;
  /** Socket Mode. */
  readonly appToken: Secret | null;
  /** HTTP. */
  readonly signingSecret: Secret | null;
  readonly clientId: string | null;
  readonly clientSecret: Secret | null;
  readonly stateSecret: Secret | null;
  readonly apiUrl: string | null;
}

export interface DiscordSettings {
  readonly token: Secret;
  readonly appId: string;
  /** Interactions over HTTP, without a gateway. */
  readonly publicKey: string | null;
  readonly shards: "auto" | { readonly from: number; readonly to: number; readonly of: number };
  /** Messages as embeds. */
  readonly embeds: boolean;
  readonly apiUrl: string | null;
}

/** Days after which is forgotten what is kept; null for never. */
export interface Retention {
  readonly articles: number | null;
  readonly deliveries: number;
  /** What readers wrote. */
  readonly questions: number | null;
}

export interface DeskSettings {
  /** Null: the bot opens no desk. */
  readonly port: number | null;
  /** Null: this machine alone may look. */
  readonly token: Secret | null;
}

/** One brief that `npm start` shows in the terminal before it asks for commands. */
export interface Greeting {
  readonly language: Language;
  /** Tickers as typed. */
  readonly watchlist: readonly string[];
}

export interface Settings {
  readonly databaseUrl: Secret | null;
  readonly dataDir: string;
  readonly port: number;
  /** Whether the port was asked for: then it must be had. */
  readonly portChosen: boolean;
  /** The address the port is opened on; null where none was chosen. */
  readonly host: string | null;
  /** Whoever bears it may read metrics from elsewhere. */
  readonly metricsToken: Secret | null;
  readonly desk: DeskSettings;
  /** Null: no articles are taken over HTTP. */
  readonly articlesToken: Secret | null;
  /** Null: briefs are made extractively. */
  readonly model: ModelSettings | null;
  /** Null when no variable of the platform is set. */
  readonly slack: SlackSettings | null;
  readonly discord: DiscordSettings | null;
  readonly tokenEncryptionKey: Secret | null;
  readonly language: Language;
  /** IANA name. */
  readonly zone: string;
  /** Folders articles are collected from, absolute. */
  readonly folders: readonly string[];
  /** The operator's own instruments file, absolute. */
  readonly instruments: string | null;
  readonly greetings: readonly Greeting[];
  /** Before every command's name: "mb-", or empty. */
  readonly commandPrefix: string;
  /** Days on which exchanges are closed beyond their rules, "2025-01-09", by exchange. */
  readonly closures: Readonly<Partial<Record<ExchangeCode, readonly string[]>>>;
  /** Whether Slack channels may be read back after a lost answer. */
  readonly slackHistory: boolean;
  readonly retention: Retention;
}

/** Every fault at once, so that one start shows all that is to be mended. */
export type SettingsOutcome =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };
