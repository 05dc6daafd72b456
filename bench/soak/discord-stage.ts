import type { ChannelRef } from "../../src/domain/channel.ts";
import { command, isAnswered, MANAGER } from "../../tests/platforms/discord/actors.ts";
import type { Fault } from "../../tests/stand-ins/discord/faults.ts";
import { startDiscordStandIn } from "../../tests/stand-ins/discord/server.ts";
import { addChannel, addGuild, guildId } from "../../tests/stand-ins/discord/world.ts";
import type { FaultKind } from "./chronicle.ts";
import type { StageOptions } from "./slack-stage.ts";
import { PATIENCE, repeated, textsIn, until } from "./stage.ts";
import type { Stage } from "./stage.ts";

const POST: readonly (readonly [FaultKind, Fault])[] = [
  ["discord-limited", { type: "status", status: 429, retryAfter: "1" }],
  ["discord-limited", { type: "status", status: 429, retryAfter: null }],
  ["discord-limited", { type: "status", status: 429, global: true }],
  ["discord-failing", { type: "status", status: 500 }],
  ["discord-failing", { type: "status", status: 502 }],
  ["discord-failing", { type: "status", status: 503 }],
  ["discord-lost", { type: "status", status: 500, applied: true }],
  ["discord-lost", { type: "reset", applied: true }],
  ["discord-lost", { type: "reset", applied: false }],
  ["discord-lost", { type: "fin", applied: true }],
  ["discord-lost", { type: "truncated", applied: true }],
  ["discord-lost", { type: "truncated", applied: false }],
  ["discord-slow", { type: "slow", ms: 1_500 }],
];

/** Names of a command's options, in the order in which people give them. */
const OPTIONS: Readonly<Record<string, string>> = {
  brief: "what",
  ask: "question",
  why: "what",
  watch: "action",
  help: "command",
};

const HEARTBEAT = 2_000;

/** Discord with one guild, over the gateway. */
export async function openDiscordStage(options: StageOptions): Promise<Stage> {
  const { chance, chronicle, now, faults } = options;
  const discord = await startDiscordStandIn({ heartbeat: HEARTBEAT });
  const { world, gateway } = discord;
  const keepTime = (): void => {
    world.pass(Math.max(0, now() - world.now()));
  };
  keepTime();
  const ticking = setInterval(keepTime, 10);
  const guild = addGuild(world, guildId(0), { channels: 2 });
  const [admins = "", asks = ""] = guild.channels;
  const made = Array.from({ length: options.channels }, (): ChannelRef => {
    const { id } = addChannel(world, guild.id);
    return { platform: "discord", workspace: guild.id, channel: id };
  });
  // One whose past the bot may not read: what is lost there stays open.
  const [first] = made;
  const unread = world.channels.get(first?.channel ?? "");
  if (unread) unread.history = false;
  discord.faults.take = (request) => {
    if (!chance.perMille(faults())) return null;
    const [kind, fault] = chance.pick(POST);
    chronicle.hurt(request.includes("/gateway/") ? "discord-line" : kind);
    return fault;
  };
  const messagesIn = (channel: string) => world.channels.get(channel)?.messages ?? [];
  let told = 0;

  return {
    variables: {
      DISCORD_TOKEN: world.token,
      DISCORD_APP_ID: world.applicationId,
      DISCORD_API_URL: discord.apiUrl,
    },
    channels: made,
    admins,
    isReached: () => gateway.connected() > 0,
    disturbLines() {
      chronicle.hurt("discord-line");
      const disturb = chance.pick([
        () => {
          gateway.drop();
        },
        () => {
          gateway.askReconnect();
        },
        () => {
          gateway.invalidate();
          gateway.drop();
        },
        () => {
          gateway.closeNext(chance.pick([4000, 4008, 4009]));
          gateway.invalidate();
          gateway.drop();
        },
        () => {
          gateway.fallSilent();
        },
      ]);
      disturb();
    },
    shut({ channel }, isShut) {
      const found = world.channels.get(channel);
      if (!found) return;
      found.open = !isShut;
      gateway.dispatch("CHANNEL_UPDATE", { id: channel, type: 0, guild_id: guild.id }, guild.id);
    },
    async ask([name, words]) {
      const who = {
        guild: guild.id,
        channel: asks,
        user: chance.pick(["700000000000000001", "700000000000000002"]),
        permissions: MANAGER,
      };
      const option = OPTIONS[name];
      const given = option === undefined || words === "" ? {} : { [option]: words };
      const interaction = discord.createInteraction(command(who, name, given));
      discord.send(interaction);
      const isDone = await until(() => isAnswered(interaction), PATIENCE);
      world.interactions.delete(interaction.token);
      return isDone;
    },
    twiceIn: ({ channel }) => repeated(messagesIn(channel).map(({ nonce }) => String(nonce))),
    countIn: ({ channel }) => messagesIn(channel).length,
    notices() {
      const fresh = messagesIn(admins).slice(told);
      told += fresh.length;
      return fresh.map((message) => textsIn(message).join("\n"));
    },
    complaints: discord.complaints,
    tidy() {
      discord.requests.splice(0, discord.requests.length - 2_000);
    },
    async close() {
      clearInterval(ticking);
      await discord.close();
    },
  };
}
