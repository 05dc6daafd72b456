import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { byHttp, bySocket, commandPayload } from "../../tests/stand-ins/slack/payloads.ts";
import type { Delivery } from "../../tests/stand-ins/slack/payloads.ts";
import { startSlackStandIn } from "../../tests/stand-ins/slack/server.ts";
import type { SlackStandIn } from "../../tests/stand-ins/slack/server.ts";
import type { Receipt } from "../../tests/stand-ins/slack/sockets.ts";
import { addWorkspace } from "../../tests/stand-ins/slack/world.ts";
import type { MeasuredFigure } from "../report.ts";
import { hearFrom } from "../hear-from.ts";
import type { Order, Report } from "./orders.ts";

const SECRET = "signing-secret";
const WORKSPACES = 20;
const CHANNELS = 50;
const PER_SECOND = 50;

const LINES = [
  "/brief AMZN",
  "/brief SAP.DE en",
  "/watch list",
  "/help",
  "/settings",
  "/sources AMZN",
  "/breif",
];

/** Commands in a steady stream while messages are delivered: how soon each is acknowledged, and answered. */
export async function measureLoad(
  mode: "socket" | "http",
  scale: number,
): Promise<readonly MeasuredFigure[]> {
  const slack = await startSlackStandIn();
  const channels = Array.from({ length: CHANNELS }, (_, index) => `C${index + 1}`);
  const workspaces = Array.from({ length: WORKSPACES }, (_, index) =>
    addWorkspace(slack.world, `T${index + 1}`, { channels }),
  );
  const bot = fork(join(import.meta.dirname, "bot.ts"));
  const { appToken, apiUrl } = slack;
  const told = workspaces.map(({ id, botToken: token, botId, botUserId }) => ({
    id,
    token,
    botId,
    botUserId,
  }));
  order(bot, { type: "start", mode, apiUrl, appToken, signingSecret: SECRET, workspaces: told });
  const { port } = await hearFrom<Report, "ready">(bot, "ready");
  await useOnce(slack, mode, port);
  const delivered = hearFrom<Report, "delivered">(bot, "delivered");
  order(bot, { type: "deliver", messages: Math.round(WORKSPACES * CHANNELS * scale) });
  const receipts = await streamCommands(slack, mode, port, Math.max(1, Math.round(60 * scale)));
  const { posted, seconds } = await delivered;
  await settle(slack, receipts.length);
  order(bot, { type: "stop" });
  await new Promise((resolve) => bot.once("exit", resolve));
  await slack.close();
  const times = receipts.map((receipt) => receipt.ms).toSorted((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const lost = receipts.filter((receipt) => !receipt.acknowledged).length;
  const answered = slack.responses.length + slack.calls.filter((call) => call.method === "views.open").length;
  return [
    { bench: "slack", name: `${mode}: acknowledged, median`, value: at(0.5), unit: "ms", atMost: 100 },
    { bench: "slack", name: `${mode}: acknowledged, p99`, value: at(0.99), unit: "ms", atMost: 500 },
    {
      bench: "slack",
      name: `${mode}: not acknowledged`,
      value: lost,
      unit: `of ${receipts.length}`,
      atMost: 0,
    },
    { bench: "slack", name: `${mode}: answered`, value: answered / receipts.length, unit: "", atLeast: 1 },
    {
      bench: "slack",
      name: `${mode}: delivered meanwhile`,
      value: posted,
      unit: `in ${Math.round(seconds)} s`,
    },
    {
      bench: "slack",
      name: `${mode}: complaints of Slack's`,
      value: slack.complaints.length,
      unit: "",
      atMost: 0,
    },
  ];
}

/** A bot that has been used before: its code is loaded and its briefs are made. */
async function useOnce(slack: SlackStandIn, mode: "socket" | "http", port: number): Promise<void> {
  const delivery = deliveryTo(slack, mode, port);
  const at = { workspace: "T1", channel: "C1", user: "UADMIN" };
  for (const line of LINES) await delivery.send("command", commandPayload(slack, at, line));
  await settle(slack, LINES.length);
  slack.responses.length = 0;
  slack.calls.length = 0;
}

function deliveryTo(slack: SlackStandIn, mode: "socket" | "http", port: number): Delivery {
  return mode === "socket"
    ? bySocket(slack.sockets)
    : byHttp(`http://127.0.0.1:${port}/slack/events`, SECRET);
}

/** So many a second, each on its time, however long the ones before take. */
async function streamCommands(
  slack: SlackStandIn,
  mode: "socket" | "http",
  port: number,
  seconds: number,
): Promise<readonly Receipt[]> {
  const delivery = deliveryTo(slack, mode, port);
  const start = performance.now();
  const receipts: Promise<Receipt>[] = [];
  for (let index = 0; index < seconds * PER_SECOND; index += 1) {
    const due = start + (index * 1000) / PER_SECOND;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const at = {
      workspace: `T${(index % WORKSPACES) + 1}`,
      channel: `C${(index % CHANNELS) + 1}`,
      user: index % 3 === 0 ? "UADMIN" : "UMEMBER",
    };
    const payload = commandPayload(slack, at, LINES[index % LINES.length] ?? "/help");
    receipts.push(delivery.send("command", payload));
  }
  return Promise.all(receipts);
}

/** Answers follow acknowledgments; half a minute is given to the last. */
async function settle(slack: SlackStandIn, count: number): Promise<void> {
  const answers = (): number =>
    slack.responses.length + slack.calls.filter((call) => call.method === "views.open").length;
  const end = performance.now() + 30_000;
  while (answers() < count && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

function order(bot: ChildProcess, message: Order): void {
  bot.send(message);
}
