import type { Secret } from "../../domain/secret.ts";
import type { Clock } from "../../ports/clock.ts";
import { ask } from "./ask.ts";
import type { Answered, Asked } from "./ask.ts";
import type { PlatformFindings } from "./check-slack.ts";
import { fault, note, ok } from "../../domain/finding.ts";
import type { Finding } from "../../domain/finding.ts";

export interface DiscordToCheck {
  readonly token: Secret;
  readonly appId: string;
  readonly publicKey: string | null;
  /** Base without version; null for Discord itself. */
  readonly apiUrl: string | null;
  /** The rights a server has to give, as Discord counts them, with their names. */
  readonly permissions: readonly { readonly name: string; readonly bit: bigint }[];
}

const DISCORD = "https://discord.com/api";

/** Whether the token is good and belongs to the app, and what servers let us do. */
export async function checkDiscord(access: DiscordToCheck, clock: Clock): Promise<PlatformFindings> {
  const app = await get("/applications/@me", access, clock);
  const refused = refusal(app);
  const ahead = app.ok ? app.ahead : null;
  if (refused) return { findings: [refused], ahead, workspace: null };
  const guilds = await get("/users/@me/guilds", access, clock);
  const findings = [...appFindings(app as Answered, access), ...guildFindings(guilds, access)];
  return { findings, ahead, workspace: null };
}

/** The id of the app the token belongs to; null where Discord does not know it. */
export async function discordAppOf(access: DiscordAccess, clock: Clock): Promise<string | null> {
  const app = await get("/applications/@me", access, clock);
  const id = app.ok && app.status < 300 ? app.body["id"] : null;
  return typeof id === "string" ? id : null;
}

/** The servers the bot is on, with their names; up to 200. */
export async function discordGuildsOf(
  access: DiscordAccess,
  clock: Clock,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const guilds = await get("/users/@me/guilds", access, clock);
  const items = guilds.ok && Array.isArray(guilds.body["items"]) ? (guilds.body["items"] as Guild[]) : [];
  return items.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name: name ?? id }]));
}

type DiscordAccess = Pick<DiscordToCheck, "token" | "apiUrl">;

function get(path: string, { token, apiUrl }: DiscordAccess, clock: Clock): Promise<Asked> {
  const headers = { authorization: `Bot ${token.reveal()}` };
  return ask(`${apiUrl ?? DISCORD}/v10${path}`, { headers }, clock);
}

/** Null where Discord said yes. */
function refusal(asked: Asked): Finding | null {
  if (!asked.ok) {
    return fault(
      "discord",
      `Discord ist nicht zu erreichen (${asked.reason}); Netz, Proxy und DISCORD_API_URL prüfen`,
      `Discord cannot be reached (${asked.reason}); check the network, the proxy and DISCORD_API_URL`,
    );
  }
  if (asked.status < 300) return null;
  return fault(
    "discord",
    `Discord lehnt DISCORD_TOKEN ab (HTTP ${asked.status}); unter discord.com/developers, Bot, Reset Token ein neues holen und mit npm run marktbrief -- setup eintragen`,
    `Discord refuses DISCORD_TOKEN (HTTP ${asked.status}); get a new one at discord.com/developers, Bot, Reset Token, and enter it with npm run marktbrief -- setup`,
  );
}

function appFindings({ body }: Answered, { appId, publicKey }: DiscordToCheck): readonly Finding[] {
  const { id, name, verify_key: key } = body;
  if (typeof id === "string" && id !== appId) {
    return [
      fault(
        "discord",
        `DISCORD_TOKEN gehört zur App ${id}, DISCORD_APP_ID nennt ${appId}; DISCORD_APP_ID berichtigen`,
        `DISCORD_TOKEN belongs to app ${id}, DISCORD_APP_ID names ${appId}; correct DISCORD_APP_ID`,
      ),
    ];
  }
  if (publicKey !== null && typeof key === "string" && key.toLowerCase() !== publicKey.toLowerCase()) {
    return [
      fault(
        "discord",
        "DISCORD_PUBLIC_KEY ist nicht der Schlüssel dieser App; unter discord.com/developers, General Information kopieren",
        "DISCORD_PUBLIC_KEY is not this app's key; copy it at discord.com/developers, General Information",
      ),
    ];
  }
  const called = typeof name === "string" ? name : appId;
  return [ok("discord", `angemeldet als App ${called}`, `signed in as app ${called}`)];
}

function guildFindings(asked: Asked, { permissions }: DiscordToCheck): readonly Finding[] {
  const guilds = asked.ok && Array.isArray(asked.body["items"]) ? (asked.body["items"] as Guild[]) : null;
  if (guilds === null) {
    return [note("discord", "Discord nennt die Server nicht", "Discord does not tell the servers")];
  }
  if (guilds.length === 0) {
    return [
      note(
        "discord",
        "auf keinem Server; den Link von npm run -s marktbrief -- discord-invite öffnen",
        "on no server; open the link of npm run -s marktbrief -- discord-invite",
      ),
    ];
  }
  const lacking = guilds.flatMap((guild) => lackOf(guild, permissions));
  return lacking.length > 0
    ? lacking
    : [
        ok(
          "discord",
          `auf ${guilds.length} Servern (bis 200 gezählt), mit allen nötigen Rechten`,
          `on ${guilds.length} servers (counted up to 200), with all rights needed`,
        ),
      ];
}

interface Guild {
  readonly id?: string;
  readonly name?: string;
  readonly permissions?: string;
}

const ADMINISTRATOR = 8n;

function lackOf(guild: Guild, permissions: DiscordToCheck["permissions"]): readonly Finding[] {
  const has = BigInt(/^\d+$/u.test(guild.permissions ?? "") ? (guild.permissions ?? "0") : "0");
  const missing = permissions.filter(({ bit }) => (has & bit) !== bit).map(({ name }) => name);
  if (missing.length === 0 || (has & ADMINISTRATOR) !== 0n) return [];
  const where = guild.name ?? guild.id ?? "?";
  const list = missing.join(", ");
  return [
    fault(
      "discord",
      `auf dem Server ${where} fehlen Rechte: ${list}; in den Servereinstellungen der Rolle des Bots geben, oder mit dem Link von npm run -s marktbrief -- discord-invite neu einladen`,
      `rights are missing on server ${where}: ${list}; give them to the bot's role in the server's settings, or invite it anew with the link of npm run -s marktbrief -- discord-invite`,
    ),
  ];
}
