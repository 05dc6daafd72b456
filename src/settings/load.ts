import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseEnv } from "node:util";
import type { z } from "zod";
import { Secret } from "../domain/secret.ts";
import { allowedBy } from "./allowed.ts";
import { ConfigSchema } from "./config.ts";
import type { Config } from "./config.ts";
import { readConfigFile } from "./config-file.ts";
import type { ConfigFile } from "./config-file.ts";
import { EnvironmentSchema, readEnvironment, shardsOf } from "./environment.ts";
import type { Environment } from "./environment.ts";
import type {
  DiscordSettings,
  ModelSettings,
  Retention,
  Settings,
  SettingsFault,
  SettingsOutcome,
  SlackSettings,
} from "./settings.ts";
import { pairFaults } from "./pairs.ts";

const OPENAI = "https://api.openai.com/v1";
const DEFAULT_PORT = 3000;

/** The process's own variables over those of a `.env` file in the working directory. */
export function readVariables(directory: string): Readonly<Record<string, string | undefined>> {
  let fromFile: NodeJS.Dict<string> = {};
  try {
    fromFile = parseEnv(readFileSync(resolve(directory, ".env"), "utf8"));
  } catch {
    // No .env file, or none we may read: the process's own variables are all there is.
  }
  return { ...fromFile, ...process.env };
}

/** Settings as a pure function of variables and one config file; `configPath` may be missing when `optional`. */
export function loadSettings(
  variables: Readonly<Record<string, string | undefined>>,
  config: { readonly path: string; readonly name: string },
): SettingsOutcome {
  const environment = readEnvironment(variables);
  const file = readConfigFile(config.path, config.name);
  const parsed = file.ok ? parseConfig(file.file) : file;
  const faults = [
    ...("faults" in environment ? environment.faults : []),
    ...pairFaults(variables),
    ...(parsed.ok ? [] : parsed.faults),
  ];
  if (faults.length > 0 || "faults" in environment || !parsed.ok) return { ok: false, faults };
  return { ok: true, settings: combine(environment, parsed.config, dirname(config.path)) };
}

/** As they are where nothing is set; `configDir` is where relative folders begin. */
export function defaultSettings(configDir: string): Settings {
  return combine(EnvironmentSchema.parse({}), ConfigSchema.parse({}), configDir);
}

function parseConfig(
  file: ConfigFile,
): { ok: true; config: Config } | { ok: false; faults: readonly SettingsFault[] } {
  const parsed = ConfigSchema.safeParse(file.data ?? {});
  if (parsed.success) return { ok: true, config: parsed.data };
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, file)) };
}

function faultsOf(issue: z.core.$ZodIssue, file: ConfigFile): SettingsFault[] {
  const at = (path: readonly PropertyKey[], allowed: string): SettingsFault => ({
    where: file.lineOf(path),
    key: path.map(String).join("."),
    seen: show(valueAt(file.data, path)),
    allowed,
  });
  if (issue.code !== "unrecognized_keys") return [at(issue.path, allowedBy(issue))];
  return issue.keys.map((key) =>
    at([...issue.path, key], "no such setting; docs/CONFIGURATION.md lists them"),
  );
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function show(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value).slice(0, 60);
}

function combine(env: Environment, config: Config, configDir: string): Settings {
  return {
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: env.DATA_DIR,
    port: env.PORT ?? DEFAULT_PORT,
    portChosen: env.PORT !== undefined,
    host: env.HOST ?? null,
    metricsToken: env.METRICS_TOKEN ?? null,
    desk: { port: env.DESK_PORT ?? null, token: env.DESK_TOKEN ?? null },
    articlesToken: env.ARTICLES_TOKEN ?? null,
    model: modelSettings(env, config),
    slack: slackSettings(env),
    discord: discordSettings(env, config),
    tokenEncryptionKey: env.TOKEN_ENCRYPTION_KEY ?? null,
    language: config.language,
    zone: config.zone,
    folders: config.folders.map((folder) => resolve(configDir, folder)),
    instruments: config.instruments === null ? null : resolve(configDir, config.instruments),
    greetings: config.greetings,
    commandPrefix: config.command_prefix,
    slackHistory: config.slack_history,
    closures: config.closures,
    retention: retentionOf(config),
  };
}

/** A key or an address switches the model on; a local endpoint needs no key, and the client wants some text. */
function modelSettings(env: Environment, config: Config): ModelSettings | null {
  if (!env.OPENAI_API_KEY && !env.OPENAI_BASE_URL) return null;
  return {
    baseUrl: env.OPENAI_BASE_URL ?? OPENAI,
    apiKey: env.OPENAI_API_KEY ?? new Secret("none"),
    model: env.OPENAI_MODEL,
    timeout: config.model.timeout_seconds * 1000,
    tokensPerDay: config.model.tokens_per_day,
    tokensPerBrief: config.model.tokens_per_brief,
    tokensForQuestions: config.model.tokens_for_questions,
    secondJudge: config.model.second_judge,
    price: config.model.price_per_million_tokens,
  };
}

function retentionOf({ retention }: Config): Retention {
  const { articles_days: articles, deliveries_days: deliveries, questions_days: questions } = retention;
  return { articles, deliveries, questions };
}

function slackSettings(env: Environment): SlackSettings | null {
  if (!env.SLACK_BOT_TOKEN && !env.SLACK_CLIENT_ID) return null;
  return {
    botToken: env.SLACK_BOT_TOKEN ?? null,
    appToken: env.SLACK_APP_TOKEN ?? null,
    signingSecret: env.SLACK_SIGNING_SECRET ?? null,
    clientId: env.SLACK_CLIENT_ID ?? null,
    clientSecret: env.SLACK_CLIENT_SECRET ?? null,
    stateSecret: env.SLACK_STATE_SECRET ?? null,
    apiUrl: env.SLACK_API_URL ?? null,
  };
}

function discordSettings(env: Environment, config: Config): DiscordSettings | null {
  if (!env.DISCORD_TOKEN || !env.DISCORD_APP_ID) return null;
  return {
    token: env.DISCORD_TOKEN,
    appId: env.DISCORD_APP_ID,
    publicKey: env.DISCORD_PUBLIC_KEY ?? null,
    shards: shardsOf(env.DISCORD_SHARDS),
    embeds: config.discord_embeds,
    apiUrl: env.DISCORD_API_URL ?? null,
  };
}
