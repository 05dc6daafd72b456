import { afterEach, describe, expect, it, vi } from "vitest";
import { commandPayload } from "../../stand-ins/slack/payloads.ts";
import { startSlackStandIn } from "../../stand-ins/slack/server.ts";
import { addWorkspace } from "../../stand-ins/slack/world.ts";
import { createActors } from "./actors.ts";
import { openOffice, until } from "./office.ts";
import type { Office } from "./office.ts";

const MEMBER = { workspace: "T1", channel: "C1", user: "UMEMBER" };

const offices: Office[] = [];
const unhandled = vi.fn();
process.on("unhandledRejection", unhandled);

async function open(...given: Parameters<typeof openOffice>): Promise<Office> {
  const office = await openOffice(...given);
  offices.push(office);
  return office;
}

afterEach(async () => {
  for (const office of offices.splice(0)) {
    expect(office.slack.complaints).toEqual([]);
    await office.close();
  }
  expect(unhandled).not.toHaveBeenCalled();
});

const actorsOf = (office: Office): ReturnType<typeof createActors> => createActors(() => office);

it("holds two connections, so that one takes over while the other is refreshed", async () => {
  const office = await open("socket");
  await until(() => office.slack.sockets.open() === 2);
  const { say } = actorsOf(office);
  for (let round = 0; round < 3; round += 1) {
    office.slack.sockets.refresh("oldest");
    const { receipt } = await say(MEMBER, "/help");
    expect(receipt.acknowledged).toBe(true);
    await until(() => office.slack.sockets.open() === 2);
  }
  expect(office.slack.sockets.opened()).toBe(5);
});

it("answers every command of a stream while connections are refreshed and dropped", async () => {
  const office = await open("socket");
  await until(() => office.slack.sockets.open() === 2);
  const payloads = Array.from({ length: 60 }, () => commandPayload(office.slack, MEMBER, "/help"));
  const receipts = [];
  for (const [index, payload] of payloads.entries()) {
    if (index === 15) office.slack.sockets.refresh("oldest");
    if (index === 35) office.slack.sockets.drop("oldest");
    receipts.push(office.delivery.send("command", payload));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect((await Promise.all(receipts)).filter((receipt) => !receipt.acknowledged)).toEqual([]);
  await until(() => office.slack.responses.length === payloads.length);
  const urls = new Set(office.slack.responses.map((response) => response.url));
  expect(urls.size).toBe(payloads.length);
});

it("is back at once where all connections are gone", async () => {
  const office = await open("socket");
  await until(() => office.slack.sockets.open() === 2);
  const start = performance.now();
  office.slack.sockets.drop("all");
  await until(() => office.slack.sockets.open() > 0);
  expect(performance.now() - start).toBeLessThan(3_000);
  expect((await actorsOf(office).say(MEMBER, "/help")).receipt.acknowledged).toBe(true);
});

it.each([
  ["503", { type: "status", status: 503 }],
  ["429", { type: "status", status: 429, retryAfter: "1" }],
  ["no answer in time but a reset", { type: "reset", applied: false }],
  ["an error of Slack's", { type: "error", error: "internal_error" }],
] as const)("survives %s while it reconnects", async (_name, fault) => {
  const office = await open("socket");
  await until(() => office.slack.sockets.open() === 2);
  office.slack.faults.plan("apps.connections.open", fault, { times: 2 });
  office.slack.sockets.refresh("all");
  await until(() => office.slack.sockets.open() === 2, 15_000);
  expect((await actorsOf(office).say(MEMBER, "/help")).receipt.acknowledged).toBe(true);
});

it("does not hammer a Slack that ends every connection as soon as it is there", async () => {
  const office = await open("socket");
  const end = performance.now() + 1500;
  while (performance.now() < end) {
    office.slack.sockets.drop("all");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(office.slack.sockets.opened()).toBeLessThan(10);
});

it("waits for a Slack that cannot be reached at the start, says so, and comes up by itself", async () => {
  const first = await startSlackStandIn();
  const port = Number(new URL(first.url).port);
  await first.close();
  const office = await openOffice("socket", { slack: first });
  await until(() => office.log.lines.some((line) => line.event === "slack.unreachable"));
  const said = office.log.lines.find((line) => line.event === "slack.unreachable");
  expect(said?.fields["message"]).toMatch(/cannot be reached; trying again/u);
  const slack = await startSlackStandIn(port);
  addWorkspace(slack.world, "T1");
  await office.running.ready;
  const up: Office = {
    ...office,
    slack,
    delivery: { send: (_kind, payload) => slack.sockets.send("slash_commands", payload) },
  };
  const { answer } = await actorsOf(up).say(MEMBER, "/help");
  expect(answer["text"]).toContain("/brief");
  await office.running.stop();
  await slack.close();
});

it("says what to do where its token is refused, and does not hammer Slack", async () => {
  const slack = await startSlackStandIn();
  slack.faults.plan("apps.connections.open", { type: "error", error: "invalid_auth" }, { times: Infinity });
  const office = await open("socket", { slack });
  await until(() => office.log.lines.filter((line) => line.event === "slack.refused").length === 2);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(slack.calls.filter((call) => call.method === "apps.connections.open")).toHaveLength(2);
  const said = office.log.lines.find((line) => line.event === "slack.refused");
  expect(said?.fields["message"]).toMatch(/app-level token with connections:write/u);
});

it("answers commands though it could not learn who it is at the start", async () => {
  const slack = await startSlackStandIn();
  addWorkspace(slack.world, "T1");
  slack.faults.plan("auth.test", { type: "status", status: 503 }, { times: 2 });
  const office = await open("socket", { slack });
  await office.running.ready;
  const { say } = actorsOf(office);
  for (let round = 0; round < 4; round += 1) {
    expect((await say(MEMBER, "/help")).answer["text"]).toContain("/brief");
  }
  expect(slack.calls.filter((call) => call.method === "auth.test")).toHaveLength(3);
});

it("acknowledges at once though Slack's own API is slow", async () => {
  const slack = await startSlackStandIn();
  addWorkspace(slack.world, "T1");
  const office = await open("socket", { slack });
  await office.running.ready;
  for (const method of ["auth.test", "users.info", "conversations.info"]) {
    slack.faults.plan(method, { type: "slow", ms: 800 }, { times: Infinity });
  }
  const { receipt } = await actorsOf(office).say(MEMBER, "/help");
  expect(receipt.ms).toBeLessThan(800);
});

it("ends the work it has begun before it stops", async () => {
  const office = await open("socket");
  office.slack.faults.plan("users.info", { type: "slow", ms: 400 });
  const payload = commandPayload(office.slack, MEMBER, "/help");
  await office.delivery.send("command", payload);
  await office.running.stop();
  expect(office.slack.responses.map((response) => response.url)).toEqual([payload["response_url"]]);
});

describe("a stop while the connections are being opened", () => {
  const faults = (office: Office): readonly string[] =>
    office.log.lines.filter(({ level }) => level === "warn" || level === "error").map(({ event }) => event);

  it.each([
    ["Slack is slow to name an address", { names: 300, admits: 0 }],
    ["the line is slow", { names: 0, admits: 300 }],
    ["the line is slower than anybody waits for", { names: 0, admits: 2000 }],
  ])("is no fault, and leaves none open, where %s", async (_name, { names, admits }) => {
    const slack = await startSlackStandIn();
    slack.faults.plan("apps.connections.open", { type: "slow", ms: names }, { times: Infinity });
    slack.sockets.admitAfter(admits);
    const office = await open("socket", { slack });
    await until(() => slack.calls.filter(({ method }) => method === "apps.connections.open").length === 2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = performance.now();
    await office.running.stop();
    expect(performance.now() - start).toBeLessThan(1500);
    await new Promise((resolve) => setTimeout(resolve, Math.max(names, admits)));
    expect(faults(office)).toEqual([]);
    expect(slack.sockets.open()).toBe(0);
  });
});

it("keeps tokens and addresses out of its log", async () => {
  const slack = await startSlackStandIn();
  const office = await open("socket", { slack });
  slack.faults.plan("apps.connections.open", { type: "status", status: 503 }, { times: 2 });
  slack.sockets.refresh("all");
  await until(() => slack.sockets.open() === 2, 10_000);
  expect(JSON.stringify(office.log.lines)).not.toMatch(/xapp-|xoxb-|ticket=\d/u);
});
