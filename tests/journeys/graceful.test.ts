import { describe, expect, it } from "vitest";
import type { ChannelRef } from "../../src/domain/channel.ts";
import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import type { Store } from "../../src/ports/store.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { writeSchedule } from "../scheduling/schedule.ts";
import { bySocket, commandPayload } from "../stand-ins/slack/payloads.ts";
import { startSlackStandIn } from "../stand-ins/slack/server.ts";
import { addWorkspace } from "../stand-ins/slack/world.ts";
import type { Fault } from "../stand-ins/slack/faults.ts";
import type { SlackStandIn } from "../stand-ins/slack/server.ts";
import { startModelStandIn } from "../stand-ins/openai.ts";
import { optionsFor } from "../storage/places.ts";
import { until } from "../platforms/offices.ts";
import { inFolder, startBot } from "./process.ts";

describe("asked to stop", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "by %s, it ends in order within ten seconds; a command that waits for a model is answered without it",
    async (signal) => {
      const [slack, model] = await Promise.all([startSlackStandIn(), startModelStandIn()]);
      addWorkspace(slack.world, "T1");
      model.behave({ type: "silence" });
      await inFolder(async (folder) => {
        const { bot, heard, ended } = startBot([], {
          DATA_DIR: folder,
          SLACK_BOT_TOKEN: "xoxb-T1-0",
          SLACK_APP_TOKEN: slack.appToken,
          SLACK_API_URL: slack.apiUrl,
          OPENAI_BASE_URL: model.url,
        });
        await until(() => slack.sockets.open() === 2 && heard.said.includes('"collected"'), 40_000);
        const at = { workspace: "T1", channel: "C1", user: "UADMIN" };
        await bySocket(slack.sockets).send("command", commandPayload(slack, at, "/brief AMZN en"));
        await until(() => model.requests.length > 0, 20_000);
        const asked = performance.now();
        bot.kill(signal);
        expect((await ended)[0]).toBe(0);
        expect(performance.now() - asked).toBeLessThan(10_000);
        expect(heard.said).not.toMatch(/"level":50|stopped-in-between/u);
        expect(JSON.stringify(slack.responses.at(-1))).toContain("Amazon");
      });
      await Promise.all([slack.close(), model.close()]);
    },
    90_000,
  );
});

const CHANNEL: ChannelRef = { platform: "slack", workspace: "T1", channel: "C1" };
const MINUTE = 60_000;

async function inStore<Result>(dataDir: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(optionsFor({ dataDir }));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A channel whose brief is due at this minute. */
async function makeDue({ channels, schedules }: Store): Promise<void> {
  const at = new Date(Math.floor(Date.now() / MINUTE) * MINUTE).toISOString();
  await channels.saveSettings(CHANNEL, {
    language: "de",
    zone: "UTC",
    watchlist: ["AMZN"],
    editors: "admins",
    adminChannel: null,
  });
  await schedules.save(CHANNEL, writeSchedule({ zone: "UTC", times: [at.slice(11, 16)] }), at);
}

const recordsIn = (folder: string): Promise<readonly DeliveryRecord[]> =>
  inStore(folder, ({ deliveries }) => deliveries.history(CHANNEL, "2026-01-01"));

const postedOn = ({ world }: SlackStandIn): number =>
  world.workspaces.get("T1")?.channels.get("C1")?.messages.length ?? 0;

async function startOn(slack: SlackStandIn, folder: string) {
  const { bot, heard, ended } = startBot(["--roles", "gateway,worker"], {
    DATA_DIR: folder,
    SLACK_BOT_TOKEN: "xoxb-T1-0",
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
  });
  return {
    heard,
    async stop(): Promise<{ readonly code: unknown; readonly milliseconds: number }> {
      const asked = performance.now();
      bot.kill("SIGTERM");
      const [code] = await ended;
      return { code, milliseconds: performance.now() - asked };
    },
  };
}

describe("asked to stop in the middle of a delivery", () => {
  it.each<{ readonly what: string; readonly fault: Fault; readonly left: string; readonly later: string }>([
    { what: "is answered late", fault: { type: "slow", ms: 6_000 }, left: "sent", later: "sent" },
    {
      what: "is never answered",
      fault: { type: "silence", applied: true },
      left: "sending",
      later: "unconfirmed",
    },
  ])(
    "whose post $what, it ends within ten seconds; the post is neither lost nor made twice",
    async ({ fault, left, later }) => {
      const slack = await startSlackStandIn();
      addWorkspace(slack.world, "T1");
      slack.faults.plan("chat.postMessage", fault);
      await inFolder(async (folder) => {
        await inStore(folder, makeDue);
        const bot = await startOn(slack, folder);
        await until(() => postedOn(slack) === 1 && slack.sockets.open() === 2, 40_000);
        const { code, milliseconds } = await bot.stop();
        expect(code).toBe(0);
        expect(bot.heard.said).not.toMatch(/"level":50/u);
        expect(milliseconds).toBeLessThan(10_000);
        expect((await recordsIn(folder)).map(({ state }) => state)).toEqual([left]);

        const next = await startOn(slack, folder);
        await until(() => slack.sockets.open() === 2, 40_000);
        await expect
          .poll(async () => (await recordsIn(folder)).map(({ state }) => state), { timeout: 20_000 })
          .toEqual([later]);
        expect((await next.stop()).code).toBe(0);
        expect(postedOn(slack)).toBe(1);
      });
      await slack.close();
    },
    120_000,
  );
});
