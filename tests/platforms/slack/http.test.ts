import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byHttp, commandPayload, sign } from "../../stand-ins/slack/payloads.ts";
import { createActors } from "./actors.ts";
import { SIGNING_SECRET, openOffice, until } from "./office.ts";
import type { Office } from "./office.ts";

const MEMBER = { workspace: "T1", channel: "C1", user: "UMEMBER" };

let office: Office;

beforeAll(async () => {
  office = await openOffice("http");
});

afterAll(async () => {
  expect(office.slack.complaints).toEqual([]);
  await office.close();
});

const hour = 3600;
const now = (): number => Math.floor(Date.now() / 1000);

describe("a request that Slack did not sign is refused, and nothing is done", () => {
  type Headers = Record<string, string>;
  const without =
    (name: string) =>
    (headers: Headers): Headers =>
      Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));

  const spoiled: readonly (readonly [string, (headers: Headers) => Headers])[] = [
    ["forged", (headers) => ({ ...headers, "x-slack-signature": `v0=${"0".repeat(64)}` })],
    [
      "signed by another secret",
      (headers) => ({
        ...headers,
        "x-slack-signature": sign("another", headers["x-slack-request-timestamp"] ?? "", "body"),
      }),
    ],
    [
      "of another version",
      (headers) => ({
        ...headers,
        "x-slack-signature": (headers["x-slack-signature"] ?? "").replace("v0=", "v1="),
      }),
    ],
    ["empty", (headers) => ({ ...headers, "x-slack-signature": "" })],
    ["without a signature", without("x-slack-signature")],
    ["without a time", without("x-slack-request-timestamp")],
    ["with a time that is none", (headers) => ({ ...headers, "x-slack-request-timestamp": "yesterday" })],
    ["with another time", (headers) => ({ ...headers, "x-slack-request-timestamp": String(now() - 10) })],
  ];

  it.each(spoiled)("%s", async (_name, spoil) => {
    const before = office.slack.calls.length;
    const delivery = byHttp(`${office.url}/slack/events`, SIGNING_SECRET, spoil);
    const receipt = await delivery.send("command", commandPayload(office.slack, MEMBER, "/help"));
    expect(receipt).toMatchObject({ acknowledged: false, status: 401 });
    await createActors(() => office).say(MEMBER, "/help");
    expect(office.slack.responses).toHaveLength(1);
    expect(office.slack.calls.slice(before).map((call) => call.method)).not.toContain("chat.postMessage");
    office.slack.responses.length = 0;
  });

  it("stale, though rightly signed", async () => {
    const body = new URLSearchParams(commandPayload(office.slack, MEMBER, "/help") as Record<string, string>);
    const timestamp = String(now() - hour);
    const response = await fetch(`${office.url}/slack/events`, {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "x-slack-request-timestamp": timestamp,
        "x-slack-signature": sign(SIGNING_SECRET, timestamp, body.toString()),
      },
      body: body.toString(),
    });
    expect(response.status).toBe(401);
  });
});

it("proves to Slack that it owns its address", async () => {
  const delivery = byHttp(`${office.url}/slack/events`, SIGNING_SECRET);
  const receipt = await delivery.send("event", { type: "url_verification", challenge: "c-1" });
  expect(receipt.body).toEqual({ challenge: "c-1" });
});

it.each(["/", "/slack/install", "/slack/oauth_redirect?code=1", "/slack/events", "/slack/nothing"])(
  "has no page at %s",
  async (path) => {
    expect((await fetch(`${office.url}${path}`)).status).toBe(404);
  },
);

it("answers at no address but Slack's own, and finds another way to who asked", async () => {
  let visits = 0;
  const elsewhere = createServer((_request, response) => {
    visits += 1;
    response.end();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  const { port } = elsewhere.address() as AddressInfo;
  const ephemeral = (): number =>
    office.slack.calls.filter((call) => call.method === "chat.postEphemeral").length;
  const before = ephemeral();
  const foreign = {
    ...commandPayload(office.slack, MEMBER, "/help"),
    response_url: `http://127.0.0.1:${port}/x`,
  };
  await office.delivery.send("command", foreign);
  await until(() => ephemeral() > before);
  expect(visits).toBe(0);
  elsewhere.close();
});

it("tells who waits for long that it is being worked on", async () => {
  const channels = { ...office.store.channels };
  const slowly: typeof channels.settings = async (channel) => {
    await new Promise((resolve) => setTimeout(resolve, 3300));
    return channels.settings(channel);
  };
  Object.assign(office.store.channels, { settings: slowly });
  await office.delivery.send("command", commandPayload(office.slack, MEMBER, "/help"));
  await until(() => office.slack.responses.length === 2);
  Object.assign(office.store.channels, channels);
  expect(office.slack.responses.map((each) => each["text"])).toEqual([
    "One moment, this takes a little longer …",
    expect.stringContaining("/brief"),
  ]);
});

it("names the port it cannot open", async () => {
  await expect(
    openOffice("http", { slack: office.slack, port: Number(new URL(office.url).port) }),
  ).rejects.toThrow(/port \d+ cannot be opened \(EADDRINUSE\); choose another with PORT/u);
});
