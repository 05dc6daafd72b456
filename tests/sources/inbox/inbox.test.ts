import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { World } from "../../../src/command-line/world.ts";
import { Secret } from "../../../src/domain/secret.ts";
import { openInbox } from "../../../src/main/inbox.ts";
import { createIds } from "../../../src/operations/ids.ts";
import type { Store } from "../../../src/ports/store.ts";
import { openPassingStore } from "../../../src/storage/open-store.ts";
import { DIRECTORY } from "../../commands/world.ts";

const TOKEN = "a-token-of-24-characters";
const TEXT = "Amazon steigerte den Umsatz im dritten Quartal um 13 Prozent auf 180 Milliarden Dollar.";
const published = "2026-11-24T08:00:00Z";

let now = Date.parse("2026-11-25T12:00:00.000Z");
const clock = { now: (): string => new Date(now).toISOString() };
let store: Store;
let listener: ReturnType<typeof openInbox>;
const server = createServer((request, response) => {
  void listener(request, response);
});
let address = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(async () => {
  store = await openPassingStore(clock);
  const log = (): void => undefined;
  const world = {
    clock,
    ids: createIds(clock),
    log: { info: log, warn: log, error: log },
    directory: () => DIRECTORY,
  };
  listener = openInbox(new Secret(TOKEN), store, world as unknown as World);
});

interface Posted {
  readonly accepted: number;
  readonly duplicates: number;
  readonly refused: number;
  readonly results: readonly { readonly index: number; readonly outcome: string; readonly reason?: string }[];
  readonly error?: string;
}

async function post(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}) {
  const given = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json", ...headers };
  const response = await fetch(`${address}/articles`, { method: "POST", body, headers: given });
  return { status: response.status, headers: response.headers, told: (await response.json()) as Posted };
}

const outcomes = ({ told }: Awaited<ReturnType<typeof post>>): readonly string[] =>
  told.results.map(({ outcome }) => outcome);

describe("POST /articles", () => {
  it("stores an article, linked like any other, and knows it again", async () => {
    const article = {
      title: "Amazon wächst",
      text: TEXT,
      url: "https://news.example/1",
      published,
      lang: "de",
    };
    expect(outcomes(await post(JSON.stringify(article)))).toEqual(["accepted"]);
    expect(outcomes(await post(JSON.stringify([article])))).toEqual(["duplicate"]);
    const revised = { ...article, text: `${TEXT} Der Ausblick bleibt.` };
    expect(outcomes(await post(JSON.stringify({ articles: [revised] })))).toEqual(["accepted"]);
    const stored = await store.articles.list({ tickers: ["AMZN"], since: null, until: null, limit: 9 });
    expect(stored).toMatchObject([{ title: "Amazon wächst", text: revised.text }]);
  });

  it.each([["application/x-ndjson"], ["application/jsonl; charset=utf-8"], ["text/plain"]])(
    "takes one object a line as %s, and breaks no batch over a broken line",
    async (type) => {
      const lines = [
        JSON.stringify({ id: "a", text: TEXT, published }),
        "{ broken",
        JSON.stringify({ id: "b", title: "Ohne Text" }),
        JSON.stringify({ id: "c", text: `${TEXT} Mehr folgt.`, published: "gestern in einem Jahr" }),
        JSON.stringify({ id: "d", text: `${TEXT} Amazon zahlt keine Dividende.`, published }),
      ];
      const answer = await post(lines.join("\n"), { "content-type": type });
      expect(outcomes(answer)).toEqual(["accepted", "refused", "refused", "refused", "accepted"]);
      expect(answer.told).toMatchObject({ accepted: 2, duplicates: 0, refused: 3 });
      for (const { outcome, reason = "" } of answer.told.results)
        expect(reason.length > 20).toBe(outcome === "refused");
      expect(await store.articles.count()).toBe(2);
    },
  );

  it("says why in the language asked for", async () => {
    const answer = await post(JSON.stringify([{ text: "" }]), { "accept-language": "de-AT,de" });
    expect(answer.told.results[0]?.reason).toContain("kein Artikeltext");
  });

  it.each([
    ["no token", { authorization: "" }],
    ["a wrong token", { authorization: `Bearer ${TOKEN}x` }],
    ["a token of another kind", { authorization: `Basic ${TOKEN}` }],
    ["an empty token", { authorization: "Bearer " }],
  ])("lets nobody in with %s", async (_, headers) => {
    const answer = await post(JSON.stringify({ text: TEXT, published }), headers);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    expect(await store.articles.count()).toBe(0);
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, number, Readonly<Record<string, string>>]>([
    ["nothing", "", 400, {}],
    ["no JSON", "hello", 400, {}],
    ["a number", "7", 400, {}],
    ["no UTF-8", new Uint8Array([0xff, 0xfe, 0x7b]), 415, {}],
    ["something packed", "{}", 415, { "content-encoding": "gzip" }],
    ["more than a megabyte", `"${"x".repeat(1_000_001)}"`, 413, {}],
    ["more than a thousand articles", JSON.stringify(Array.from({ length: 1_001 }, () => ({}))), 413, {}],
  ])("refuses %s and says what to do", async (_, body, status, headers) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.told.error?.length).toBeGreaterThan(20);
  });

  it("counts the bytes where no length is stated", async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { authorization: `Bearer ${TOKEN}`, "transfer-encoding": "chunked" };
      const sent = httpRequest(`${address}/articles`, { method: "POST", headers }, (response) => {
        resolve(response.statusCode);
        response.resume();
        sent.destroy();
      });
      sent.on("error", reject);
      const piece = "x".repeat(100_000);
      for (let index = 0; index < 12; index += 1) sent.write(piece);
    });
    expect(status).toBe(413);
  });

  it.each([
    ["GET", "/articles", 405],
    ["PUT", "/articles", 405],
    ["POST", "/articlesx", 404],
    ["POST", "/articles/7", 404],
  ])("has nothing at %s %s", async (method, path, status) => {
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect((await fetch(`${address}${path}`, { method, headers })).status).toBe(status);
  });

  it("slows down whoever sends too much, and lets him in again", async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 32; index += 1) statuses.push((await post("[]")).status);
    expect(statuses.slice(0, 30).every((status) => status === 200)).toBe(true);
    const late = await post("[]");
    expect(late.status).toBe(429);
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
    now += 60_000;
    expect((await post("[]")).status).toBe(200);
  });
});
