import { describe, expect, it } from "vitest";
import { runInside } from "../../journeys/inside.ts";
import { parseLines } from "../../journeys/process.ts";

const GERMAN =
  "Torvik verhandelt über eine Beteiligung von bis zu 50 Mrd. US-Dollar. SAP hob die Prognose am 5. Februar auf 12 Prozent an.";

async function answersTo(
  command: string,
  ...records: readonly (object | string)[]
): Promise<readonly unknown[]> {
  const input = records
    .map((record) => (typeof record === "string" ? record : JSON.stringify(record)))
    .join("\n");
  const { code, out, err } = await runInside([command, "--jsonl"], {}, { input });
  expect(err).toBe("");
  expect(code).toBe(0);
  return parseLines(out);
}

describe("figures --jsonl", () => {
  it("answers value, unit, qualifier and place of every figure", async () => {
    const [answer] = await answersTo("figures", { id: 1, lang: "de", text: GERMAN, published: "2026-01-30" });
    expect(answer).toMatchObject({
      id: 1,
      figures: [
        {
          kind: "money",
          value: 50_000_000_000,
          unit: "USD",
          qualifier: "at-most",
          surface: "50 Mrd. US-Dollar",
        },
        { kind: "date", value: "2026-02-05", unit: null, qualifier: null, surface: "5. Februar" },
        { kind: "percent", value: 12, unit: "%", surface: "12 Prozent" },
      ],
    });
    const { figures } = answer as { figures: readonly { start: number; end: number; surface: string }[] };
    expect(figures.map(({ start, end }) => GERMAN.slice(start, end))).toEqual(
      figures.map(({ surface }) => surface),
    );
  });

  it("prints large values in plain notation and without loss", async () => {
    const { out } = await runInside(
      ["figures", "--jsonl"],
      {},
      { input: '{"text":"It owes 12,345,678,901,234,567,891 euros."}' },
    );
    expect(out).toContain('"value":12345678901234567891,');
  });
});

describe("verify --jsonl", () => {
  it("answers for the claim and for each of its figures", async () => {
    const source = "Amazon is in talks to invest up to $50 billion in OpenAI.";
    const [right, wrong] = await answersTo(
      "verify",
      {
        id: "a",
        lang: "en",
        source_lang: "en",
        source,
        claim: "Amazon is in talks to invest up to $50bn in OpenAI.",
      },
      {
        id: "b",
        lang: "en",
        source_lang: "en",
        source,
        claim: "Amazon is in talks to invest up to $60bn in OpenAI.",
      },
    );
    expect(right).toMatchObject({
      id: "a",
      supported: true,
      reason: null,
      figures: [{ surface: "$50bn", claim_start: 35, claim_end: 40, verdict: "proven", reason: null }],
    });
    const { figures } = right as { figures: readonly { start: number; end: number }[] };
    expect(figures.map(({ start, end }) => source.slice(start, end))).toEqual(["$50 billion"]);
    expect(wrong).toMatchObject({
      id: "b",
      supported: false,
      reason: expect.any(String) as string,
      figures: [{ surface: "$60bn", reason: expect.any(String) as string }],
    });
    const verdicts = (wrong as { figures: readonly { verdict: string }[] }).figures.map(
      ({ verdict }) => verdict,
    );
    expect(["wrong-value", "not-found"]).toContain(verdicts[0]);
  });
});

describe("link --jsonl", () => {
  it("parts the subjects from those that are only mentioned", async () => {
    const [answer] = await answersTo("link", {
      id: "x",
      lang: "en",
      title: "SAP raises its forecast",
      text: "SAP raised its forecast for 2026 on Thursday. Revenue rose 12 percent, the software maker SAP said.",
    });
    expect(answer).toEqual({ id: "x", tickers: ["SAP.DE"], mentioned: [] });
  });
});

describe("article --jsonl", () => {
  const html = `<!doctype html><html lang="de"><head><title>SAP hebt die Prognose an</title>
<meta property="article:published_time" content="2026-01-29T08:00:00+01:00"></head><body><nav><a href="/">Start</a></nav>
<article><h1>SAP hebt die Prognose an</h1><p>SAP hat die Prognose für das laufende Jahr angehoben, wie der Konzern am
Donnerstag in Walldorf mitteilte.</p><p>Der Umsatz soll um 12 Prozent auf 41,5 Milliarden Euro steigen, nachdem die
Wolke im vergangenen Jahr stärker gewachsen war als erwartet.</p></article><footer>Impressum</footer></body></html>`;

  it.each([
    ["html", { html }],
    ["html_base64", { html_base64: Buffer.from(html).toString("base64") }],
  ])("reads title, text, language and date out of %s", async (_name, page) => {
    const [answer] = await answersTo("article", { id: 1, url: "https://example.com/a", ...page });
    expect(answer).toMatchObject({
      id: 1,
      title: "SAP hebt die Prognose an",
      lang: "de",
      published: "2026-01-29T07:00:00.000Z",
    });
    const { text } = answer as { text: string };
    expect(text).toContain("41,5 Milliarden Euro");
    expect(text).not.toMatch(/Impressum|Start/u);
  });

  it("takes adverts out of a text", async () => {
    const text =
      "SAP hebt die Prognose an\n\nSAP hat die Prognose für das laufende Jahr angehoben. Der Umsatz soll um 12 Prozent steigen.\n\nSAP-Aktie: Kaufen oder verkaufen? Hier weiterlesen...";
    const [answer] = await answersTo("article", { id: 1, text });
    expect((answer as { text: string }).text).not.toContain("Hier weiterlesen");
  });

  it("says which field it misses", async () => {
    expect(await answersTo("article", { id: 1 })).toEqual([
      { id: 1, line: 1, error: 'record: needs one of "html", "html_base64" and "text"' },
    ]);
  });
});

describe("stories --jsonl", () => {
  it("puts copies into one group, tellings of one event into one cluster, and answers in order", async () => {
    const told =
      "SAP hat die Prognose für das laufende Jahr angehoben. Der Umsatz soll um 12 Prozent auf 41,5 Milliarden Euro steigen, teilte der Konzern am Donnerstag in Walldorf mit.";
    const other =
      "Lufthansa streicht am Freitag wegen eines Streiks des Bodenpersonals in Frankfurt rund 300 Flüge, betroffen sind 40.000 Reisende.";
    const published = "2026-01-29";
    const answers = (await answersTo(
      "stories",
      { id: "a", lang: "de", title: "SAP hebt Prognose an", text: told, published },
      { id: "b", lang: "de", title: "Streik bei der Lufthansa", text: other, published },
      "{broken",
      { id: "c", lang: "de", title: "SAP wird zuversichtlicher", text: told, published },
    )) as readonly { id: string; cluster: string; dup_group: string; line?: number }[];
    expect(answers.map(({ id }) => id)).toEqual(["a", "b", null, "c"]);
    expect(answers[2]).toMatchObject({ line: 3 });
    expect(answers[3]).toEqual({ ...answers[0], id: "c" });
    expect(answers[1]?.cluster).not.toBe(answers[0]?.cluster);
  });
});

describe("brief --jsonl", () => {
  const text =
    "SAP hebt die Prognose an\n\nSAP hat den Umsatz im vierten Quartal um 12 Prozent auf 9,7 Milliarden Euro gesteigert. Die Zahlen für das erste Quartal legt SAP am 23. April vor.";

  it("makes one brief of each article, in the reader's language, with places in the article's own text", async () => {
    const [german, english] = (await answersTo(
      "brief",
      { id: 1, text, lang: "de", published: "2026-01-29" },
      { id: 2, text, lang: "de", published: "2026-01-29", reader_lang: "en" },
    )) as readonly Brief[];
    expect(german).toMatchObject({ id: 1, lang: "de", dates: [{ date: "2026-04-23", assumed: true }] });
    expect(english).toMatchObject({ id: 2, lang: "en", dates: [{ date: "2026-04-23", assumed: true }] });
    const surfaces = german?.bullets.flatMap(({ figures }) =>
      figures.map(({ start, end }) => text.slice(start, end)),
    );
    expect(surfaces).toContain("9,7 Milliarden Euro");
    expect(german?.bullets.flatMap(({ figures }) => figures)).toContainEqual(
      expect.objectContaining({ value: 9_700_000_000, unit: "EUR", qualifier: null }),
    );
    expect(english?.bullets[0]?.text).toMatch(/€9\.7bn.* – SAP hat den Umsatz/u);
  });
});

interface Brief {
  readonly bullets: readonly {
    readonly text: string;
    readonly figures: readonly { readonly value: number; readonly start: number; readonly end: number }[];
  }[];
}

describe("every form", () => {
  const none = { id: null, lang: null, source_lang: null, title: null, published: null, url: null };

  it.each([
    ["figures", { text: GERMAN }, { figures: [{}, {}, {}] }],
    ["verify", { source: GERMAN, claim: GERMAN }, { supported: true }],
    ["link", { text: GERMAN }, { tickers: ["SAP.DE"] }],
    ["article", { text: GERMAN, html: null, html_base64: null }, { lang: "de" }],
    ["article", { html: `<p>${GERMAN}</p>`, text: null }, { lang: "de" }],
    ["brief", { text: GERMAN, reader_lang: null }, { lang: "de" }],
  ])("takes null for what is left out: %s", async (command, record, expected) => {
    expect(await answersTo(command, { ...none, ...record })).toMatchObject([{ id: null, ...expected }]);
  });
});

describe("feed --jsonl", () => {
  it("answers the entries of each feed, and in its place what is none", async () => {
    const feed =
      '<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Märkte</title><link>/</link><item><title>Umsatz &lt;b&gt;steigt&lt;/b&gt;</title><link>/a</link><pubDate>Fri, 20 Nov 2026 08:30:00 +0100</pubDate><description>Text.</description></item></channel></rss>';
    const url = "https://news.example/feed.xml";
    const headers = { "Content-Type": "text/xml; charset=utf-8" };
    const answers = await answersTo(
      "feed",
      { id: 1, b64: Buffer.from(feed).toString("base64"), headers, url },
      { id: 2, b64: Buffer.from("<html></html>").toString("base64") },
      { id: 3 },
    );
    expect(answers).toMatchObject([
      {
        id: 1,
        ok: true,
        feed_title: "Märkte",
        feed_link: "https://news.example/",
        items: [
          {
            title: "Umsatz steigt",
            link: "https://news.example/a",
            published: "2026-11-20T07:30:00.000Z",
            text: "Text.",
          },
        ],
      },
      { id: 2, ok: false, items: [] },
      { id: 3, line: 3 },
    ]);
  });
});
