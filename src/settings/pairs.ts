import { setVariables } from "./environment.ts";
import type { SettingsFault } from "./settings.ts";

interface Rule {
  /** The variable that is missing. */
  readonly key: string;
  readonly isBroken: (has: (name: string) => boolean) => boolean;
  readonly allowed: string;
}

/** Variables that only make sense together. */
const RULES: readonly Rule[] = [
  {
    key: "SLACK_BOT_TOKEN",
    isBroken: (has) => has("SLACK_APP_TOKEN") && !has("SLACK_BOT_TOKEN") && !has("SLACK_CLIENT_ID"),
    allowed: "needed beside SLACK_APP_TOKEN (Socket Mode)",
  },
  {
    key: "SLACK_APP_TOKEN",
    isBroken: (has) => has("SLACK_BOT_TOKEN") && !has("SLACK_APP_TOKEN") && !has("SLACK_SIGNING_SECRET"),
    allowed: "needed beside SLACK_BOT_TOKEN; or SLACK_SIGNING_SECRET for HTTP",
  },
  {
    key: "SLACK_BOT_TOKEN",
    isBroken: (has) => has("SLACK_SIGNING_SECRET") && !has("SLACK_BOT_TOKEN") && !has("SLACK_CLIENT_ID"),
    allowed: "needed beside SLACK_SIGNING_SECRET; or SLACK_CLIENT_ID for several workspaces",
  },
  {
    key: "SLACK_CLIENT_SECRET",
    isBroken: (has) => has("SLACK_CLIENT_ID") && !has("SLACK_CLIENT_SECRET"),
    allowed: "needed beside SLACK_CLIENT_ID",
  },
  {
    key: "SLACK_CLIENT_ID",
    isBroken: (has) => has("SLACK_CLIENT_SECRET") && !has("SLACK_CLIENT_ID"),
    allowed: "needed beside SLACK_CLIENT_SECRET",
  },
  {
    key: "SLACK_SIGNING_SECRET",
    isBroken: (has) => has("SLACK_CLIENT_ID") && !has("SLACK_APP_TOKEN") && !has("SLACK_SIGNING_SECRET"),
    allowed: "needed beside SLACK_CLIENT_ID; or SLACK_APP_TOKEN for Socket Mode",
  },
  {
    key: "TOKEN_ENCRYPTION_KEY",
    isBroken: (has) => has("SLACK_CLIENT_ID") && !has("TOKEN_ENCRYPTION_KEY"),
    allowed: "needed to keep the tokens of several workspaces",
  },
  {
    key: "DISCORD_TOKEN",
    isBroken: (has) => has("DISCORD_APP_ID") && !has("DISCORD_TOKEN"),
    allowed: "needed beside DISCORD_APP_ID",
  },
  {
    key: "DISCORD_APP_ID",
    isBroken: (has) => has("DISCORD_TOKEN") && !has("DISCORD_APP_ID"),
    allowed: "needed beside DISCORD_TOKEN",
  },
  {
    key: "DISCORD_TOKEN",
    isBroken: (has) => has("DISCORD_PUBLIC_KEY") && !has("DISCORD_TOKEN") && !has("DISCORD_APP_ID"),
    allowed: "needed beside DISCORD_PUBLIC_KEY",
  },
];

/** What is missing beside what is set; a variable with a value counts as set, whatever is wrong with the value. */
export function pairFaults(
  variables: Readonly<Record<string, string | undefined>>,
): readonly SettingsFault[] {
  const set = setVariables(variables);
  const has = (name: string): boolean => name in set;
  return RULES.filter(({ isBroken }) => isBroken(has)).map(({ key, allowed }) => ({
    where: "environment",
    key,
    seen: null,
    allowed,
  }));
}
