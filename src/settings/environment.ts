import { z } from "zod";
import { Secret } from "../domain/secret.ts";
import type { DiscordSettings, SettingsFault } from "./settings.ts";

const secret = z
  .string()
  .min(1)
  .transform((value) => new Secret(value));

const startingWith = (prefix: string): z.ZodType<Secret, string> =>
  z
    .string()
    .startsWith(prefix, `must start with "${prefix}"`)
    .transform((value) => new Secret(value));

/** "auto", or a slice within all shards. */
function isSlice(text: string): boolean {
  const slice = shardsOf(text);
  return slice === "auto" || (slice.from <= slice.to && slice.to < slice.of);
}

/** "0-3/8" are the shards 0 to 3 of 8, "2/8" is the third. */
export function shardsOf(text: string): DiscordSettings["shards"] {
  const parts = /^(?<from>\d+)(?:-(?<to>\d+))?\/(?<of>\d+)$/u.exec(text)?.groups;
  if (!parts) return "auto";
  const { from, to = from, of } = parts;
  return { from: Number(from), to: Number(to), of: Number(of) };
}

const httpUrl = z.url({ protocol: /^https?$/u, error: "an http or https address" });

/** Every variable Marktbrief reads; there are no others. */
export const EnvironmentSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//u, "postgres://user:password@host:5432/database")
    .transform((value) => new Secret(value))
    .optional()
    .describe("PostgreSQL 15 or newer; without it, SQLite in DATA_DIR"),
  DATA_DIR: z.string().min(1).default(".data").describe("Folder of the embedded store"),
  PORT: z.coerce
    .number({ error: "a port number from 0 to 65535" })
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe("Port for HTTP: Slack events, Discord interactions, health; 3000 when not set"),
  HOST: z
    .union([z.ipv4(), z.ipv6(), z.literal("localhost")], {
      error: "an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them",
    })
    .optional()
    .describe("Address PORT is opened on; without it all where a platform speaks over HTTP, else 127.0.0.1"),
  METRICS_TOKEN: z
    .string()
    .min(16, "at least 16 characters (openssl rand -hex 16)")
    .transform((value) => new Secret(value))
    .optional()
    .describe("Whoever bears it may read /metrics; without it, this machine alone"),
  DESK_PORT: z.coerce
    .number({ error: "a port number from 1 to 65535" })
    .int()
    .min(1)
    .max(65_535)
    .optional()
    .describe(
      "Port of the desk, the local web page; the bot opens it where this is set, `desk` on 3210 without",
    ),
  DESK_TOKEN: z
    .string()
    .min(16, "at least 16 characters (openssl rand -hex 16)")
    .transform((value) => new Secret(value))
    .optional()
    .describe(
      "Password of the desk, which is then open to other machines (HOST); without it, this machine alone",
    ),
  ARTICLES_TOKEN: z
    .string()
    .min(16, "at least 16 characters (openssl rand -hex 16)")
    .transform((value) => new Secret(value))
    .optional()
    .describe("Whoever bears it may send articles to POST /articles on PORT; without it, nobody"),
  OPENAI_API_KEY: secret.optional().describe("Key of the model endpoint; local endpoints need none"),
  OPENAI_BASE_URL: httpUrl.optional().describe("Any OpenAI-compatible endpoint"),
  OPENAI_MODEL: z.string().min(1).default("gpt-4o-mini").describe("Name of the model"),
  SLACK_BOT_TOKEN: startingWith("xoxb-").optional().describe("Bot token of one workspace"),
  SLACK_APP_TOKEN: startingWith("xapp-").optional().describe("App-level token: Socket Mode"),
  SLACK_SIGNING_SECRET: secret.optional().describe("Signing secret: HTTP mode"),
  SLACK_CLIENT_ID: z.string().min(1).optional().describe("For installation by several workspaces"),
  SLACK_CLIENT_SECRET: secret.optional().describe("For installation by several workspaces"),
  SLACK_STATE_SECRET: secret.optional().describe("Signs the state of an installation"),
  SLACK_API_URL: httpUrl
    .refine((url) => url.endsWith("/api/"), "an address that ends in /api/")
    .optional()
    .describe("For stand-ins and proxies"),
  DISCORD_TOKEN: secret.optional().describe("Bot token"),
  DISCORD_APP_ID: z
    .string()
    .regex(/^\d{15,21}$/u, "the application's id: 15 to 21 digits")
    .optional()
    .describe("Application id"),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/iu, "64 hexadecimal digits")
    .optional()
    .describe("Verifies HTTP interactions"),
  DISCORD_SHARDS: z
    .string()
    .regex(
      /^(?:auto|\d{1,5}(?:-\d{1,5})?\/[1-9]\d{0,4})$/u,
      "auto, or this process's slice of all shards: 0-3/8",
    )
    .refine(isSlice, "a first shard, a last one, and more shards in all than that: 0-3/8")
    .default("auto")
    .describe("Which shards this process runs: auto, or a slice such as 0-3/8"),
  DISCORD_API_URL: httpUrl.optional().describe("Base without version, for stand-ins and proxies"),
  TOKEN_ENCRYPTION_KEY: z
    .string()
    .regex(
      /^[A-Za-z0-9+/]{43}=(?:,[A-Za-z0-9+/]{43}=)*$/u,
      "32 random bytes in base64 (openssl rand -base64 32); a new key before older ones, with commas between",
    )
    .transform((value) => new Secret(value))
    .optional()
    .describe("Encrypts the tokens of workspaces at rest; the first key seals, all of them open"),
});

export type Environment = z.infer<typeof EnvironmentSchema>;

/** Values that may hold a secret are never shown back, not even when they are wrong. */
const SHOWN =
  /^(?:DATA_DIR|PORT|HOST|OPENAI_BASE_URL|OPENAI_MODEL|SLACK_API_URL|DISCORD_API_URL|DISCORD_APP_ID|DISCORD_SHARDS)$/u;

/** Reads the variables; an empty one counts as not set, as `.env` files have them. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment | { readonly faults: readonly SettingsFault[] } {
  const set = setVariables(variables);
  const parsed = EnvironmentSchema.safeParse(set);
  if (parsed.success) return parsed.data;
  return {
    faults: parsed.error.issues.map((issue) => {
      const key = String(issue.path[0] ?? "");
      return {
        where: "environment",
        key,
        seen: SHOWN.test(key) ? (set[key] ?? null) : null,
        allowed: issue.message,
      };
    }),
  };
}

/** Those that have a value. */
export function setVariables(
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const set = Object.entries(variables).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value] as const],
  );
  return Object.fromEntries(set);
}
