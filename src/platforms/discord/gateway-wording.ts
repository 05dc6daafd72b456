import type { Wording } from "../../domain/failure.ts";

/** Why the gateway turned us away for good, and what an operator does about it. */
export function describeClose(code: number): Wording {
  return CLOSES[code] ?? UNKNOWN;
}

const UNKNOWN: Wording = {
  de: "das Gateway weist Marktbrief ab; bitte die neueste Version einsetzen",
  en: "the gateway turns Marktbrief away; install the newest version",
};

const CLOSES: Readonly<Record<number, Wording>> = {
  4004: {
    de: "Discord nimmt das Token nicht an; DISCORD_TOKEN aus dem Entwicklerportal neu setzen und neu starten",
    en: "Discord does not take the token; set DISCORD_TOKEN anew from the developer portal and start again",
  },
  4010: {
    de: "diese Shards gibt es nicht; DISCORD_SHARDS berichtigen, etwa 0-3/8, oder auto",
    en: "there are no such shards; correct DISCORD_SHARDS, such as 0-3/8, or auto",
  },
  4011: {
    de: "der Bot ist auf zu vielen Servern für so wenige Shards; DISCORD_SHARDS auf auto oder mehr Shards setzen",
    en: "the bot is on too many servers for so few shards; set DISCORD_SHARDS to auto, or to more shards",
  },
  4014: {
    de: "dem Bot fehlt ein Intent; im Entwicklerportal unter „Bot“ die Intents prüfen (Marktbrief braucht nur Guilds)",
    en: "the bot lacks an intent; check the intents under “Bot” in the developer portal (Marktbrief needs only Guilds)",
  },
};
