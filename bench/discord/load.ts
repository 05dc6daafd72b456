import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { join } from "node:path";
import { button, command, isAnswered, MANAGER, typing } from "../../tests/platforms/discord/actors.ts";
import type { Whereabouts } from "../../tests/platforms/discord/actors.ts";
import { takeFirst } from "../../tests/stand-ins/discord/interactions.ts";
import { startDiscordStandIn } from "../../tests/stand-ins/discord/server.ts";
import type { DiscordStandIn } from "../../tests/stand-ins/discord/server.ts";
import { addGuild, guildId } from "../../tests/stand-ins/discord/world.ts";
import type { Guild, Interaction, Json } from "../../tests/stand-ins/discord/world.ts";
import type { MeasuredFigure } from "../report.ts";
import { hearFrom } from "../hear-from.ts";
import type { Order, Report } from "./orders.ts";

const GUILDS = 20;
const CHANNELS = 50;
const PER_SECOND = 100;
const { publicKey, privateKey } = generateKeyPairSync("ed25519");

type Mode = "gateway" | "http";

/** What people do, one after the other. */
const DEEDS: readonly ((who: Whereabouts) => Json)[] = [
  (who) => command(who, "brief", { what: "AMZN" }),
  (who) => typing(who, "am"),
  (who) => command(who, "watch", { action: "list" }),
  (who) => command(who, "help"),
  (who) => typing(who, "AMZN, sa"),
  (who) => command(who, "brief", { what: "SAP.DE", language: "en" }),
  (who) => command(who, "settings"),
  (who) => button(who, "change"),
  (who) => command(who, "sources", { what: "AMZN" }),
  (who) => command(who, "brief", { what: "nothing of the sort" }),
];

/** Interactions in a steady stream while messages are delivered: how soon each has its first answer, and its last. */
export async function measureLoad(mode: Mode, scale: number): Promise<readonly MeasuredFigure[]> {
  const discord = await startDiscordStandIn();
  const guilds = Array.from({ length: GUILDS }, (_, index) =>
    addGuild(discord.world, guildId(index), { channels: CHANNELS, systemChannel: false }),
  );
  const bot = fork(join(import.meta.dirname, "bot.ts"));
  const { apiUrl, world } = discord;
  const key = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
  const { token, applicationId } = world;
  order(bot, { type: "start", mode, apiUrl, token, applicationId, publicKey: key });
  const { port } = await hearFrom<Report, "ready">(bot, "ready");
  const overGateway = (interaction: Interaction): void => {
    discord.send(interaction);
  };
  const send = mode === "gateway" ? overGateway : byHttp(discord, port);
  await streamDeeds(discord, guilds, { send, count: DEEDS.length * 20 });
  const delivered = hearFrom<Report, "delivered">(bot, "delivered");
  const places = guilds.flatMap(({ id: workspace, channels }) =>
    channels.map((channel) => ({ workspace, channel })),
  );
  order(bot, { type: "deliver", places: places.slice(0, Math.max(1, Math.round(places.length * scale))) });
  const seconds = Math.max(1, Math.round(60 * scale));
  const sent = await streamDeeds(discord, guilds, { send, count: seconds * PER_SECOND });
  const { posted, seconds: took } = await delivered;
  const used = hearFrom<Report, "used">(bot, "used");
  order(bot, { type: "stop" });
  const { cpu } = await used;
  await new Promise((resolve) => bot.once("exit", resolve));
  await discord.close();
  return figuresOf(mode, sent, { posted, took, cpu, complaints: discord.complaints.length });
}

function figuresOf(
  mode: Mode,
  sent: readonly Interaction[],
  {
    posted,
    took,
    cpu,
    complaints,
  }: {
    readonly posted: number;
    readonly took: number;
    readonly cpu: number;
    readonly complaints: number;
  },
): readonly MeasuredFigure[] {
  const times = sent
    .filter(({ first }) => first !== null)
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const figure = (
    name: string,
    value: number,
    unit: string,
    bounds: Partial<MeasuredFigure> = {},
  ): MeasuredFigure => ({
    bench: "discord",
    name: `${mode}: ${name}`,
    value,
    unit,
    ...bounds,
  });
  return [
    figure("first response, median", at(0.5), "ms", { atMost: 50 }),
    figure("first response, p99", at(0.99), "ms", { atMost: 300 }),
    figure("no first response", sent.length - times.length, `of ${sent.length}`, { atMost: 0 }),
    figure("answered", sent.filter(isAnswered).length / sent.length, "", { atLeast: 1 }),
    figure("delivered meanwhile", posted, `in ${Math.round(took)} s`),
    figure("CPU of an interaction, its share of the deliveries with it", cpu / sent.length, "ms"),
    figure("complaints of Discord's", complaints, "", { atMost: 0 }),
  ];
}

interface Stream {
  readonly send: (interaction: Interaction) => void;
  readonly count: number;
}

/** So many a second, each on its time, however long the ones before take; half a minute is given to the last. */
async function streamDeeds(
  discord: DiscordStandIn,
  guilds: readonly Guild[],
  { send, count }: Stream,
): Promise<readonly Interaction[]> {
  const start = performance.now();
  const sent: Interaction[] = [];
  for (let index = 0; index < count; index += 1) {
    const due = start + (index * 1000) / PER_SECOND;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const guild = guilds[index % guilds.length];
    const channel = guild?.channels[index % CHANNELS] ?? "";
    const who = { guild: guild?.id ?? "", channel, user: "100000000000000001", permissions: MANAGER };
    const deed = DEEDS[index % DEEDS.length];
    if (!deed) continue;
    const interaction = discord.createInteraction(deed(who));
    sent.push(interaction);
    send(interaction);
  }
  const end = performance.now() + 30_000;
  while (!sent.every(isAnswered) && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return sent;
}

/** As Discord does it: what comes back is the first answer. */
function byHttp(discord: DiscordStandIn, port: number): (interaction: Interaction) => void {
  return (interaction) => {
    const body = JSON.stringify(interaction.raw);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString("hex");
    const headers = {
      "content-type": "application/json",
      "x-signature-ed25519": signature,
      "x-signature-timestamp": timestamp,
    };
    const url = `http://127.0.0.1:${port}/discord/interactions`;
    void fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(3000) })
      .then(async (response) => (response.ok ? ((await response.json()) as Json) : null))
      .then((callback) => {
        if (callback !== null) takeFirst(interaction, callback, discord.complaints);
      })
      .catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : "unknown");
      });
  };
}

function order(bot: ChildProcess, message: Order): void {
  bot.send(message);
}
