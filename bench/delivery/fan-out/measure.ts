import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChannelRef } from "../../../src/domain/channel.ts";
import { systemClock } from "../../../src/operations/clock.ts";
import { createLog } from "../../../src/operations/log.ts";
import type { Store } from "../../../src/ports/store.ts";
import { openStore } from "../../../src/storage/open-store.ts";
import type { MeasuredFigure } from "../../report.ts";
import { openDiscord, openSlack } from "./platforms.ts";
import type { Stage } from "./platforms.ts";
import type { PosterTask } from "./poster.ts";
import { publishNews, TICKERS, watch } from "./prepare.ts";

const DISCORD_CHANNELS = 5_000;
const DISCORD_RATE = 50;
const SLACK_WORKSPACES = 500;
/** Seconds for which one channel is to rest. */
const REST = { slack: 10, discord: 5 } as const;
/** Before the slot a bot has so long to start. Milliseconds. */
const LEAD = 8_000;
const PATIENCE = 120_000;

/** What many channels that are due at one minute take, by the platforms' own limits. */
export async function measureFanOut(
  scale: number,
  platforms: readonly string[],
): Promise<readonly MeasuredFigure[]> {
  const channels = Math.max(20, Math.round(DISCORD_CHANNELS * scale));
  const workspaces = Math.max(5, Math.round(SLACK_WORKSPACES * scale));
  return [
    ...(platforms.includes("discord") ? discordFigures(await run(1, () => openDiscord(channels))) : []),
    ...(platforms.includes("slack")
      ? slackFigures(await run(TICKERS.length, (store) => openSlack(workspaces, store)))
      : []),
  ];
}

interface Outcome {
  readonly platform: Stage["platform"];
  /** When the others' messages came after the slot, a channel each. Milliseconds. */
  readonly arrivals: readonly (readonly number[])[];
  /** The same of the one channel that was to rest. */
  readonly rested: readonly number[];
  /** Seconds of processor time of the bot. */
  readonly cpu: number;
}

async function run(messages: number, open: (store: Store) => Promise<Stage>): Promise<Outcome> {
  const dataDir = mkdtempSync(join(tmpdir(), "marktbrief-fan-out-"));
  const log = createLog("silent");
  const store = await openStore({ databaseUrl: null, dataDir, role: "tool", clock: systemClock, log });
  const stage = await open(store);
  try {
    return await fanOut(stage, store, { dataDir, messages });
  } finally {
    await stage.close();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function fanOut(
  stage: Stage,
  store: Store,
  { dataDir, messages }: { readonly dataDir: string; readonly messages: number },
): Promise<Outcome> {
  const { channels, platform, apiUrl, secret } = stage;
  const [resting, ...others] = channels as readonly [ChannelRef, ...ChannelRef[]];
  await publishNews(store, systemClock.now());
  const slot = Math.ceil((Date.now() + LEAD + channels.length * 2) / 60_000) * 60_000;
  const minute = new Date(slot).toISOString().slice(0, 16);
  for (const channel of channels) await watch(store, channel, { minute, messages });
  stage.rest(resting, REST[platform]);
  const task: PosterTask = { platform, dataDir, apiUrl, secret };
  const file = join(dataDir, "task.json");
  writeFileSync(file, JSON.stringify(task), { mode: 0o600 });
  const poster = fork(join(import.meta.dirname, "poster.ts"), [file]);
  await once(poster, "message");
  const isDone = (): boolean => channels.every((channel) => stage.arrivals(channel).length >= messages);
  const end = slot + (channels.length / DISCORD_RATE) * 3_000 + PATIENCE;
  while (!isDone() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
  const told = once(poster, "message") as Promise<[number]>;
  poster.send("stop");
  const [cpu] = await told;
  if (!isDone() || stage.complaints.length > 0) {
    throw new Error(
      `fan-out on ${platform}: not all came, or not as they should; ${stage.complaints.join("; ")}`,
    );
  }
  const afterSlot = (channel: ChannelRef): readonly number[] =>
    stage.arrivals(channel).map((at) => at - slot);
  return { platform, arrivals: others.map(afterSlot), rested: afterSlot(resting), cpu };
}

function discordFigures({ arrivals, rested, cpu }: Outcome): readonly MeasuredFigure[] {
  const times = arrivals.flat().sort((a, b) => a - b);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const limit = ((times.length - 1) / DISCORD_RATE) * 1_000;
  return [
    figure(`Discord, ${times.length} channels: time over the limit's own`, (last - first) / limit, "×", {
      atMost: 1.05,
    }),
    figure("Discord: first post after the slot", first / 1_000, "s", { atMost: 5 }),
    figure("Discord: a channel that is to rest, after the slot", (rested[0] ?? 0) / 1_000, "s", {
      atLeast: REST.discord,
    }),
    figure("Discord: processor time of the bot, a thousand", (cpu / times.length) * 1_000, "s"),
  ];
}

function slackFigures({ arrivals, rested, cpu }: Outcome): readonly MeasuredFigure[] {
  const starts = arrivals.map(([first = 0]) => first).sort((a, b) => a - b);
  const limit = (TICKERS.length - 1) * 1_000;
  const ratios = arrivals
    .map((times) => ((times.at(-1) ?? 0) - (times[0] ?? 0)) / limit)
    .sort((a, b) => a - b);
  return [
    figure(`Slack, ${arrivals.length} workspaces: slowest over its limit`, ratios.at(-1) ?? 0, "×", {
      atMost: 1.1,
    }),
    figure("Slack: median over its limit", ratios[Math.floor(ratios.length / 2)] ?? 0, "×"),
    figure(
      "Slack: starts after the slot, p95",
      (starts[Math.ceil(starts.length * 0.95) - 1] ?? 0) / 1_000,
      "s",
      { atMost: 5 },
    ),
    figure("Slack: a channel that is to rest, after the slot", (rested[0] ?? 0) / 1_000, "s", {
      atLeast: REST.slack,
    }),
    figure("Slack: processor time of the bot, a thousand", (cpu / arrivals.flat().length) * 1_000, "s"),
  ];
}

type Bound = Pick<MeasuredFigure, "atLeast" | "atMost">;

function figure(name: string, value: number, unit: string, bound: Bound = {}): MeasuredFigure {
  return { bench: "delivery", name, value, unit, ...bound };
}
