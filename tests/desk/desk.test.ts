import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Secret } from "../../src/domain/secret.ts";
import type { StoredBrief } from "../../src/ports/brief-store.ts";
import { openTestDesk } from "./desk.ts";
import type { TestDesk } from "./desk.ts";

let desk: TestDesk;
let german: StoredBrief;

beforeAll(async () => {
  desk = await openTestDesk();
  german = await desk.brief("AMZN", "de");
});

afterAll(() => desk.close());

describe("the desk", () => {
  it("opens on the briefs of the day, in the browser's language", async () => {
    const start = await desk.get("/", { "accept-language": "en-GB,en;q=0.9" });
    expect([start.status, start.headers.get("location")]).toEqual([302, "/en/"]);
    const page = await desk.page("/de/");
    expect(page).toContain("Amazon.com Inc. (AMZN)");
    expect(page).toContain(`href="/de/briefs/${german.id}"`);
  });

  it("says what to do where a day has no brief", async () => {
    expect(await desk.page("/de/?day=2020-01-01")).toContain("macht /brief einen");
    expect(await desk.page("/en/?day=2020-01-01")).toContain("/brief makes one");
  });

  it("tells what the model took of its budget", async () => {
    await desk.store.tokens.reserve("2026-01-30", 12_345, null);
    expect(await desk.page("/de/")).toContain("12.345 von 200.000 Token, Kosten 0,02");
    expect(await desk.page("/en/?day=2026-01-29")).toContain("0 of 200,000 tokens, cost 0.00");
  });

  it("leads from every figure of a brief to the marked sentence that states it", async () => {
    const page = await desk.page(`/de/briefs/${german.id}`);
    const links = [...page.matchAll(/<a class="figure" href="(?<href>[^"]+)"\s*>(?<text>[^<]+)</gu)];
    const figures = german.brief.bullets.flatMap(({ label, body }) => [
      ...(label?.figures ?? []),
      ...body.figures,
    ]);
    expect(links.length).toBe(figures.length + german.brief.dates.length);
    for (const { groups } of links) {
      const article = await desk.page((groups?.["href"] ?? "").replaceAll("&amp;", "&"));
      const marked = /<mark id="place">(?<inside>.*?)<\/mark>/su.exec(article)?.groups?.["inside"] ?? "";
      const surface = /<strong>(?<surface>[^<]+)<\/strong>/u.exec(marked)?.groups?.["surface"];
      expect(surface, groups?.["text"]).toBeDefined();
      expect(article).toContain("<dt>Im Artikel</dt>");
    }
  });

  it("names the roles that were proven", async () => {
    const all = { tickers: ["AMZN"], since: null, until: null, limit: 100 };
    const [article] = (await desk.store.articles.list(all)).filter(({ text }) => text.includes("guided for"));
    const told = article?.text.indexOf("guided for") ?? -1;
    const outlook = article?.figures.find(({ kind, span }) => kind === "money" && span.start > told);
    if (!article || !outlook) throw new Error("no sample tells Amazon's outlook");
    const { start, end } = outlook.span;
    const page = await desk.page(`/de/articles/${article.id}?figure=${start}-${end}`);
    expect(page).toMatch(/<dt>Kennzahl<\/dt>\s*<dd>Umsatz<\/dd>/u);
    expect(page).toMatch(/<dt>Wie sicher<\/dt>\s*<dd>erwartet<\/dd>/u);
    expect(page).toMatch(/<dt>Grundlage<\/dt>\s*<dd>Prognose des Unternehmens<\/dd>/u);
  });

  it("says so when the article has been changed since", async () => {
    const [bound] = german.brief.bullets.flatMap(({ body }) => body.figures);
    if (!bound) throw new Error("no figure");
    const { start, end } = bound.figure.span;
    const [article] = await desk.store.articles.get([bound.article]);
    if (!article) throw new Error("no article");
    const text = `Korrigiert. ${article.text}`;
    await desk.store.articles.saveAll([
      { article: { ...article, text, passages: [], figures: [] }, contentHash: "other", terms: [] },
    ]);
    const page = await desk.page(`/de/articles/${bound.article}?brief=${german.id}&figure=${start}-${end}`);
    expect(page).toContain("wurde geändert");
    await desk.store.articles.saveAll([{ article, contentHash: "again", terms: [] }]);
  });

  it.each([
    ["/de/stories?day=2025-10-30", "Amazon"],
    ["/de/deliveries", "gescheitert"],
    ["/en/deliveries", "channel_not_found"],
    ["/de/sources", "noch nicht gelesen"],
    ["/en/channels", "slack · T1 · C1"],
    ["/en/channels", "AMZN, SAP.DE"],
  ])("%s tells of %s", async (path, words) => {
    expect(await desk.page(path)).toContain(words);
  });

  it.each(["/de/briefs/none", "/en/articles/none", "/fr/", "/de/../../etc/passwd", "/de/articles/%00"])(
    "%s is not found, and says so",
    async (path) => {
      const answer = await desk.get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toMatch(/gibt es nicht|does not exist/u);
    },
  );

  it("takes no odd spans for places", async () => {
    const [article] = german.brief.articles;
    for (const at of ["9-3", "0-999999999", "-1-5", "a-b", "5", "1-2-3"]) {
      const answer = await desk.get(`/de/articles/${article ?? ""}?at=${at}&figure=${at}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain("<mark");
    }
  });

  it("asks nobody else for anything and runs no script", async () => {
    const answer = await desk.get(`/de/briefs/${german.id}`);
    expect(answer.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const page = await answer.text();
    expect(page).not.toMatch(/<script|<img|style=|onclick|src="http|href="http:/u);
  });

  it("shows hostile text as text", async () => {
    const [article] = await desk.store.articles.get(german.brief.articles.slice(0, 1));
    if (!article) throw new Error("no article");
    const title = `<script>alert(1)</script><img src=x onerror=alert(1)>`;
    const hostile = { ...article, id: "hostile", title, publisher: `"><b>`, url: "javascript:alert(1)" };
    await desk.store.articles.saveAll([{ article: hostile, contentHash: "h", terms: [] }]);
    const page = await desk.page("/de/articles/hostile");
    expect(page).not.toMatch(/<script|<img|<b>|javascript:/u);
    expect(page).toContain("&lt;script&gt;");
  });

  it("answers only reading", async () => {
    const answer = await fetch(new URL("/de/", desk.address), { method: "POST" });
    expect(answer.status).toBe(404);
  });
});

describe("who may look", () => {
  it("is only who asks for this machine by its own name", async () => {
    const { port } = new URL(desk.address);
    const asked = async (host: string): Promise<number> =>
      new Promise((resolve, reject) => {
        void import("node:http").then(({ get }) =>
          get({ port: Number(port), host: "127.0.0.1", path: "/de/", headers: { host } }, (answer) => {
            answer.resume();
            resolve(answer.statusCode ?? 0);
          }).once("error", reject),
        );
      });
    expect(await asked(`localhost:${port}`)).toBe(200);
    expect(await asked(`evil.example:${port}`)).toBe(403);
    expect(await asked("127.0.0.1.evil.example")).toBe(403);
  });

  it("is whoever knows the token, where there is one", async () => {
    const guarded = await openTestDesk(new Secret("correct horse"));
    const basic = (password: string): { authorization: string } => ({
      authorization: `Basic ${Buffer.from(`me:${password}`).toString("base64")}`,
    });
    const bare = await guarded.get("/de/");
    expect([bare.status, bare.headers.get("www-authenticate")]).toEqual([
      401,
      'Basic realm="Marktbrief", charset="UTF-8"',
    ]);
    expect((await guarded.get("/de/", basic("wrong"))).status).toBe(401);
    expect((await guarded.get("/de/", basic(""))).status).toBe(401);
    expect((await guarded.get("/de/", { authorization: "Basic !!!" })).status).toBe(401);
    expect((await guarded.get("/de/", basic("correct horse"))).status).toBe(200);
    await guarded.close();
  });
});
