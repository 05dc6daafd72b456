import { createServer, request as sendRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Secret } from "../../src/domain/secret.ts";
import { createHealth } from "../../src/operations/health.ts";
import { createOperationsListener } from "../../src/operations/listener.ts";
import { createMeters } from "../../src/operations/metrics/meters.ts";

const TOKEN = "a-token-for-metrics";

async function open(metricsToken: Secret | null) {
  const health = createHealth({ ping: async () => ({ now: null }) });
  const listener = createOperationsListener({ health, meters: createMeters(), metricsToken });
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const sent = sendRequest({ port, path, headers, method, host: "127.0.0.1" }, (response) => {
        void text(response).then((body) => {
          resolve({ status: response.statusCode, body });
        });
      });
      sent.once("error", reject).end();
    });
  return { health, ask, close: () => server.close() };
}

describe("without a token", () => {
  let door: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    door = await open(null);
  });
  afterAll(() => door.close());

  it("says that it lives before it is ready, and that it is ready once it is", async () => {
    expect(await door.ask("/healthz")).toEqual({ status: 200, body: "ok\n" });
    expect(await door.ask("/readyz")).toEqual({ status: 503, body: "not ready: starting\n" });
    door.health.started();
    expect(await door.ask("/readyz?probe=1")).toEqual({ status: 200, body: "ready\n" });
  });

  it("shows metrics to this machine", async () => {
    const { status, body } = await door.ask("/metrics");
    expect(status).toBe(200);
    expect(body).toContain("\nmarktbrief_store_ready 1\n");
  });

  it.each([
    ["a proxy that speaks for others", { "x-forwarded-for": "203.0.113.7" }],
    ["a proxy that speaks for others, in the newer way", { forwarded: "for=203.0.113.7" }],
    ["a page whose name was bent to this address", { host: "evil.example:3000" }],
    ["a bearer of some token", { authorization: `Bearer ${TOKEN}`, host: "bot.example" }],
  ])("shows none to %s", async (_, headers) => {
    expect((await door.ask("/metrics", headers)).status).toBe(403);
  });

  it("answers questions alone, and no more of a path than it knows", async () => {
    expect((await door.ask("/healthz", {}, "POST")).status).toBe(405);
    expect((await door.ask("/healthz/more")).status).toBe(404);
    expect(await door.ask("/healthz", {}, "HEAD")).toEqual({ status: 200, body: "" });
  });
});

describe("with a token", () => {
  it("shows metrics to whoever bears it, wherever he is, and to nobody else", async () => {
    const door = await open(new Secret(TOKEN));
    const abroad = { host: "bot.example", "x-forwarded-for": "203.0.113.7" };
    expect((await door.ask("/metrics", { ...abroad, authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    for (const authorization of ["", `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, "Bearer "]) {
      expect((await door.ask("/metrics", { authorization })).status).toBe(403);
    }
    door.close();
  });
});
