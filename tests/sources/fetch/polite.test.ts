import { describe, expect, it } from "vitest";
import { refusedWith, unreachable } from "../../../src/sources/fetch/fetch-error.ts";
import type { Fetch } from "../../../src/sources/fetch/fetch.ts";
import { createPoliteFetch } from "../../../src/sources/fetch/polite.ts";
import { readRobots } from "../../../src/sources/fetch/robots.ts";

const ROBOTS = `
User-agent: Other
Disallow: /

User-agent: *
Disallow: /private   # not for bots
Allow: /private/open
Disallow: /*.pdf$
Disallow: /search?*q=
Disallow:
`;

describe("robots.txt", () => {
  it.each([
    ["/", true],
    ["/private", false],
    ["/private/x", false],
    ["/private/open/x", true],
    ["/a/b.pdf", false],
    ["/a/b.pdf?x", true],
    ["/search?x=1&q=2", false],
    ["/search", true],
  ])("for all: %s is allowed: %s", (path, allowed) => {
    expect(readRobots(ROBOTS).allows(path)).toBe(allowed);
  });

  it.each([
    ["names the bot", "User-agent: *\nDisallow: /\n\nUser-agent: Marktbrief\nDisallow: /x", true],
    ["names it among others", "User-agent: a\nUser-agent: MARKTBRIEF\nDisallow: /\n", false],
    ["allows and forbids the same", "User-agent: *\nDisallow: /a\nAllow: /a", true],
    ["is a page", "<html><body>Disallow: /</body></html>", true],
    ["is empty", "", true],
  ])("that %s decides", (_, text, allowed) => {
    expect(readRobots(text).allows("/a")).toBe(allowed);
  });

  it("takes no time whatever it holds", () => {
    const rules = `User-agent: *\n${`Disallow: ${"*a".repeat(500)}$\n`.repeat(2_000)}`;
    const start = process.cpuUsage();
    readRobots(rules).allows(`/${"a".repeat(2_000)}b`);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});

describe("a polite fetcher", () => {
  const clock = { now: () => "2026-11-25T12:00:00.000Z" };
  const { signal } = new AbortController();

  function createServer(robots: string | Error) {
    const asked: { readonly url: string; readonly at: number }[] = [];
    const fetch: Fetch = async ({ url }) => {
      asked.push({ url, at: performance.now() });
      await Promise.resolve();
      const isRobots = url.endsWith("/robots.txt");
      if (isRobots && robots instanceof Error) throw robots;
      return { status: 200, url, headers: {}, body: Buffer.from(isRobots ? String(robots) : "ok") };
    };
    return { asked, fetch: createPoliteFetch(fetch, { interval: 60, clock }) };
  }
  const ask = (fetch: Fetch, url: string): Promise<unknown> => fetch({ url, limit: 10 }, signal);

  it("asks for robots.txt once a host and keeps to it", async () => {
    const { asked, fetch } = createServer("User-agent: *\nDisallow: /private");
    await ask(fetch, "https://a.example/feed");
    await expect(ask(fetch, "https://a.example/private/x?y")).rejects.toMatchObject({ code: "robots" });
    expect(asked.map(({ url }) => url)).toEqual(["https://a.example/robots.txt", "https://a.example/feed"]);
  });

  it("pauses between requests to one host, not between hosts", async () => {
    const { asked, fetch } = createServer("");
    await Promise.all(
      ["https://a.example/1", "https://a.example/2", "https://b.example/1"].map((url) => ask(fetch, url)),
    );
    const times = asked.filter(({ url }) => url.startsWith("https://a.")).map(({ at }) => at);
    for (const [index, at] of times.entries())
      if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThan(50);
    expect(asked.slice(0, 2).map(({ url }) => new URL(url).host)).toEqual(["a.example", "b.example"]);
  });

  it("takes a server without robots.txt to allow everything", async () => {
    const { fetch } = createServer(refusedWith("x", 404, null));
    await expect(ask(fetch, "https://a.example/feed")).resolves.toMatchObject({ status: 200 });
  });

  it("asks nothing of a server that cannot be reached, and tries again later", async () => {
    const { asked, fetch } = createServer(unreachable("x", new Error("down")));
    for (let round = 0; round < 2; round++)
      await expect(ask(fetch, "https://a.example/feed")).rejects.toMatchObject({ code: "unreachable" });
    expect(asked.every(({ url }) => url.endsWith("/robots.txt"))).toBe(true);
    expect(asked).toHaveLength(2);
  });
});
