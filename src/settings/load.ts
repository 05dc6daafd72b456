import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";
import { EXCHANGE_CODES } from "../domain/schedule.ts";
import { Secret } from "../domain/secret.ts";
import { allowedBy } from "./allowed.ts";
import { readConfigFile } from "./config-file.ts";
import type { ConfigFile } from "./config-file.ts";
import { readEnvironment, shardsOf } from "./environment.ts";
import type { Environment } from "./environment.ts";
import type {
  DiscordSettings,
  ModelSettings,
  Settings,
  SettingsFault,
  SettingsOutcome,
  SlackSettings,
} from "./settings.ts";

const OPENAI = "https://api.openai.com/v1";

const language = z.enum(["de", "en"], { error: "de or en" });

/** `config/marktbrief.yaml`; there are no other keys. */
export const ConfigSchema = z.strictObject({
  language: language.default("de").describe("Language of a channel that has chosen none"),
  zone: z
    .string()
    .refine(isZone, "an IANA time zone, such as Europe/Berlin")
    .default("Europe/Berlin")
    .describe("Time zone of a channel that has chosen none"),
  folders: z
    .array(z.string().min(1))
    .default([])
    .describe("Folders of stored articles, relative to this file"),
  instruments: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      "File of your own instruments, relative to this file; its entries add to those delivered or replace them",
    ),
  greetings: z
    .array(z.strictObject({ language, watchlist: z.array(z.string().min(1)).min(1) }))
    .default([])
    .describe("Briefs that the terminal shows at the start"),
  command_prefix: z
    .string()
    .regex(/^(?:[a-z0-9_-]{1,16})?$/u, "at most 16 of a-z, 0-9, _ and -, such as mb-")
    .default("")
    .describe("Before the name of every command, where names collide: mb- makes /mb-brief"),
  slack_history: z
    .boolean({ error: "true or false" })
    .default(false)
    .describe("Read Slack channels back after a lost answer; needs the history scopes"),
  closures: z
    .partialRecord(
      z.enum(EXCHANGE_CODES, { error: `one of ${EXCHANGE_CODES.join(", ")}` }),
      z.array(z.iso.date({ error: "a day, such as 2025-01-09, in quotes" })),
    )
    .default({})
    .describe("Days on which an exchange is closed beyond its usual holidays"),
  discord_embeds: z
    .boolean({ error: "true or false" })
    .default(false)
    .describe("Discord messages as embeds rather than components, for old clients"),
  model: z
    .strictObject({
      timeout_seconds: z.number().min(1).max(300).default(30).describe("Longest wait for one answer"),
      tokens_per_day: z
        .int()
        .min(0)
        .nullable()
        .default(200_000)
        .describe("Past it, briefs are extractive; null: no limit"),
      second_judge: z
        .boolean({ error: "true or false" })
        .default(false)
        .describe("The model also reads the bullets a second time and may veto one"),
    })
    .prefault({}),
});

type Config = z.infer<typeof ConfigSchema>;

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
    ...("faults" in environment ? environment.faults : consistencyFaults(environment)),
    ...(parsed.ok ? [] : parsed.faults),
  ];
  if (faults.length > 0 || "faults" in environment || !parsed.ok) return { ok: false, faults };
  return { ok: true, settings: combine(environment, parsed.config, dirname(config.path)) };
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
  return issue.keys.map((key) => at([...issue.path, key], "no such setting; README.md lists them"));
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

/** Variables that only make sense together. */
function consistencyFaults(env: Environment): readonly SettingsFault[] {
  const missing = (key: string, allowed: string): SettingsFault => ({
    where: "environment",
    key,
    seen: null,
    allowed,
  });
  const faults: SettingsFault[] = [];
  if (env.SLACK_APP_TOKEN && !env.SLACK_BOT_TOKEN && !env.SLACK_CLIENT_ID) {
    faults.push(missing("SLACK_BOT_TOKEN", "needed beside SLACK_APP_TOKEN (Socket Mode)"));
  }
  if (env.SLACK_BOT_TOKEN && !env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET) {
    faults.push(
      missing("SLACK_APP_TOKEN", "needed beside SLACK_BOT_TOKEN; or SLACK_SIGNING_SECRET for HTTP"),
    );
  }
  if (env.SLACK_CLIENT_ID && !env.SLACK_CLIENT_SECRET) {
    faults.push(missing("SLACK_CLIENT_SECRET", "needed beside SLACK_CLIENT_ID"));
  }
  if (env.SLACK_CLIENT_ID && !env.TOKEN_ENCRYPTION_KEY) {
    faults.push(missing("TOKEN_ENCRYPTION_KEY", "needed to keep the tokens of several workspaces"));
  }
  if ((env.DISCORD_TOKEN === undefined) !== (env.DISCORD_APP_ID === undefined)) {
    faults.push(missing("DISCORD_TOKEN", "DISCORD_TOKEN and DISCORD_APP_ID are needed together"));
  }
  if (env.DISCORD_PUBLIC_KEY && !env.DISCORD_TOKEN) {
    faults.push(missing("DISCORD_TOKEN", "needed beside DISCORD_PUBLIC_KEY"));
  }
  return faults;
}

function combine(env: Environment, config: Config, configDir: string): Settings {
  return {
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: env.DATA_DIR,
    port: env.PORT,
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
    secondJudge: config.model.second_judge,
  };
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

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
