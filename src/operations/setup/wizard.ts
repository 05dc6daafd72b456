import { log, note } from "@clack/prompts";
import type { Finding } from "../../domain/finding.ts";
import type { Language } from "../../domain/language.ts";
import { Secret } from "../../domain/secret.ts";
import type { Changes } from "./env-file.ts";
import { prompts, tryOut } from "./prompts.ts";
import type { SetupWords } from "./words.ts";

/** What the wizard has others try. Addresses of stand-ins and proxies are theirs to know. */
export interface Trials {
  readonly slack: (tokens: { readonly bot: Secret; readonly app: Secret }) => Promise<readonly Finding[]>;
  readonly slackManifest: (language: Language) => Promise<string>;
  /** Null where Discord does not know the token. */
  readonly discordApp: (token: Secret) => Promise<string | null>;
  readonly discord: (token: Secret, appId: string) => Promise<readonly Finding[]>;
  readonly discordInvite: (appId: string) => Promise<string>;
  readonly store: (databaseUrl: Secret | null) => Promise<readonly Finding[]>;
  readonly model: (access: ModelAccess) => Promise<readonly Finding[]>;
}

export interface ModelAccess {
  /** Null for OpenAI itself. */
  readonly baseUrl: string | null;
  readonly key: Secret | null;
  readonly name: string;
}

export interface Asking {
  readonly words: SetupWords;
  readonly language: Language;
  /** As they are now. */
  readonly present: Readonly<Record<string, string | undefined>>;
  readonly trials: Trials;
}

type Platform = "slack" | "discord";

/** Asks for everything that stands in `.env`; returns what is to change in it. */
export async function askForVariables(asking: Asking): Promise<Changes> {
  const { words, present } = asking;
  const chosen = await prompts.some<Platform>(
    words.platforms,
    [
      { value: "slack", label: "Slack" },
      { value: "discord", label: "Discord" },
    ],
    [
      ...(present["SLACK_BOT_TOKEN"] ? (["slack"] as const) : []),
      ...(present["DISCORD_TOKEN"] ? (["discord"] as const) : []),
    ],
  );
  return {
    ...(chosen.includes("slack") ? await askForSlack(asking) : {}),
    ...(chosen.includes("discord") ? await askForDiscord(asking) : {}),
    ...(await askForDatabase(asking)),
    ...(await askForModel(asking)),
  };
}

async function askForSlack({ words, language, present, trials }: Asking): Promise<Changes> {
  if (!present["SLACK_BOT_TOKEN"]) {
    note(words.slackApp, "Slack");
    log.message(`${words.manifest}:\n${await trials.slackManifest(language)}`);
  }
  for (;;) {
    const bot = await token("SLACK_BOT_TOKEN", words.slackBot, { words, language, present, start: "xoxb-" });
    const app = await token("SLACK_APP_TOKEN", words.slackAppToken, {
      words,
      language,
      present,
      start: "xapp-",
    });
    const tokens = { bot: new Secret(bot), app: new Secret(app) };
    const isFine = await tryOut(words.trying, language, () => trials.slack(tokens));
    if (isFine || !(await prompts.yes(words.again, language))) {
      return { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app };
    }
  }
}

async function askForDiscord({ words, language, present, trials }: Asking): Promise<Changes> {
  if (!present["DISCORD_TOKEN"]) note(words.discordApp, "Discord");
  for (;;) {
    const given = await token("DISCORD_TOKEN", words.discordToken, { words, language, present, start: "" });
    const secret = new Secret(given);
    const appId = (await trials.discordApp(secret)) ?? present["DISCORD_APP_ID"] ?? null;
    if (appId !== null) {
      note(await trials.discordInvite(appId), words.discordInvite);
      await prompts.yes(words.invited, language);
    }
    const isFine = await tryOut(words.trying, language, () => trials.discord(secret, appId ?? "?"));
    if (appId !== null && (isFine || !(await prompts.yes(words.again, language)))) {
      return { DISCORD_TOKEN: given, DISCORD_APP_ID: appId };
    }
  }
}

interface TokenAsking extends Pick<Asking, "words" | "language" | "present"> {
  readonly start: string;
}

/** Checked as it is typed, and never shown. */
async function token(
  name: string,
  message: string,
  { words, language, present, start }: TokenAsking,
): Promise<string> {
  const kept = present[name];
  if (kept && (await prompts.yes(words.keep(name), language))) return kept;
  return prompts.secret(message, (value) => {
    if (value.trim() === "") return words.needed;
    return value.startsWith(start) ? null : words.beginsWith(start);
  });
}

async function askForDatabase({ words, language, present, trials }: Asking): Promise<Changes> {
  for (;;) {
    const kind = await prompts.one(
      words.database,
      [
        { value: "sqlite", label: words.sqlite },
        { value: "postgres", label: words.postgres },
      ],
      present["DATABASE_URL"] ? "postgres" : "sqlite",
    );
    const url = kind === "sqlite" ? null : await databaseUrl({ words, language, present });
    const secret = url === null ? null : new Secret(url);
    const isFine = await tryOut(words.trying, language, () => trials.store(secret));
    if (isFine || !(await prompts.yes(words.again, language))) return { DATABASE_URL: url };
  }
}

async function databaseUrl({
  words,
  language,
  present,
}: Pick<Asking, "words" | "language" | "present">): Promise<string> {
  const kept = present["DATABASE_URL"];
  if (kept && (await prompts.yes(words.keep("DATABASE_URL"), language))) return kept;
  return prompts.secret(words.databaseUrl, (value) =>
    /^postgres(?:ql)?:\/\//u.test(value) ? null : words.databaseUrlWrong,
  );
}

async function askForModel(asking: Asking): Promise<Changes> {
  const { words, language, present, trials } = asking;
  for (;;) {
    const kind = await prompts.one(
      words.model,
      [
        { value: "none", label: words.modelNone },
        { value: "openai", label: words.modelOpenAi },
        { value: "other", label: words.modelOther },
      ],
      modelKind(present),
    );
    if (kind === "none") return { OPENAI_API_KEY: null, OPENAI_BASE_URL: null };
    const access = await modelAccess(kind, asking);
    const isFine = await tryOut(words.trying, language, () => trials.model(access));
    if (isFine || !(await prompts.yes(words.again, language))) {
      const { baseUrl, key, name } = access;
      return { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: key?.reveal() ?? null, OPENAI_MODEL: name };
    }
  }
}

function modelKind(present: Asking["present"]): "none" | "openai" | "other" {
  if (present["OPENAI_BASE_URL"]) return "other";
  return present["OPENAI_API_KEY"] ? "openai" : "none";
}

async function modelAccess(
  kind: "openai" | "other",
  { words, language, present }: Asking,
): Promise<ModelAccess> {
  const url = present["OPENAI_BASE_URL"] ?? "http://localhost:11434/v1";
  const baseUrl =
    kind === "openai"
      ? null
      : await prompts.text(words.modelUrl, url, (value) =>
          /^https?:\/\//u.test(value) ? null : words.httpWrong,
        );
  const kept = present["OPENAI_API_KEY"];
  const isKept =
    kept !== undefined && kept !== "" && (await prompts.yes(words.keep("OPENAI_API_KEY"), language));
  const key = isKept
    ? kept
    : await prompts.secret(words.modelKey, (value) =>
        kind === "openai" && value === "" ? words.needed : null,
      );
  const name = await prompts.text(
    words.modelName,
    present["OPENAI_MODEL"] ?? (kind === "openai" ? "gpt-4o-mini" : ""),
    (value) => (value.trim() === "" ? words.needed : null),
  );
  return { baseUrl, key: key === "" ? null : new Secret(key), name };
}
