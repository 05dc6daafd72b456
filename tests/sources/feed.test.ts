import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFeed } from "../../src/sources/feed.ts";
import type { FeedAnswer } from "../../src/sources/feed.ts";
import type { Feed } from "../../src/domain/feed.ts";
import { HOSTILE_FEEDS } from "./hostile-feeds.ts";

const URL_OF_FEED = "https://news.example/feeds/markets.xml";

function feedOf(feed: string | Uint8Array, answer: FeedAnswer = { url: URL_OF_FEED }): Feed {
  const outcome = readFeed(typeof feed === "string" ? Buffer.from(feed) : feed, answer);
  if (!outcome.ok) throw new Error(outcome.fault.message.en);
  return outcome.feed;
}

const rss = (item: string, attributes = ""): string =>
  `<rss version="2.0" ${attributes}><channel><title>Markets</title><item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = ""): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Markets</title><entry>${entry}</entry></feed>`;

describe("reading a feed", () => {
  it("takes the same from every format", () => {
    const item = { title: "Umsatz steigt", link: "https://news.example/a", text: "Der Umsatz stieg." };
    const at = { at: "2026-11-20T07:30:00.000Z", precision: "time" };
    const feeds = [
      rss(
        `<title>Umsatz steigt</title><link>https://news.example/a</link><pubDate>Fri, 20 Nov 2026 08:30:00 +0100</pubDate><description>Der Umsatz stieg.</description>`,
      ),
      atom(
        `<title>Umsatz steigt</title><link href="/a"/><published>2026-11-20T08:30:00+01:00</published><content type="html">&lt;p&gt;Der Umsatz stieg.&lt;/p&gt;</content>`,
      ),
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>Markets</title></channel><item><title>Umsatz steigt</title><link>https://news.example/a</link><d:date>2026-11-20T07:30Z</d:date><description>Der Umsatz stieg.</description></item></r:RDF>`,
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Markets",
        items: [
          {
            id: 7,
            url: "/a",
            title: "Umsatz steigt",
            content_html: "<p>Der Umsatz stieg.</p>",
            date_published: "2026-11-20T08:30:00+01:00",
          },
        ],
      }),
    ];
    for (const feed of feeds)
      expect(feedOf(feed)).toMatchObject({ title: "Markets", items: [{ ...item, published: at }] });
  });

  it.each([
    ["a comparison", "1 &lt; 2", "1 < 2"],
    ["inline mark-up", "Gewinn &lt;b&gt;verdoppelt&lt;/b&gt;", "Gewinn verdoppelt"],
    ["mark-up in CDATA", "<![CDATA[Gewinn <em>verdoppelt</em> &amp; mehr]]>", "Gewinn verdoppelt & mehr"],
    ["what only looks like mark-up", "List&lt;String&gt; erkl&amp;auml;rt", "List<String> erklärt"],
    [
      "named references XML does not know",
      "&Uuml;bernahme f&uuml;r 3&nbsp;Mrd. &euro;",
      "Übernahme für 3 Mrd. €",
    ],
    ["Windows references", "Die &#147;Wende&#148; &#8211; endlich", "Die “Wende” – endlich"],
    ["line breaks", "\n  Gewinn\n  verdoppelt ", "Gewinn verdoppelt"],
  ])("writes titles as words: %s", (_, written, title) => {
    expect(feedOf(rss(`<title>${written}</title>`)).items[0]?.title).toBe(title);
  });

  it.each([
    ["one beside the feed", `<link>../a?x=1&amp;y=2</link>`, "https://news.example/a?x=1&y=2"],
    ["a bare ampersand", `<link>https://news.example/a?x=1&y=2</link>`, "https://news.example/a?x=1&y=2"],
    ["an entry's permanent id", `<guid>https://news.example/p/1</guid>`, "https://news.example/p/1"],
    ["no address", `<guid isPermaLink="false">https://news.example/p/1</guid>`, null],
    ["an id that leads nowhere", `<guid>4711</guid>`, null],
    [
      "the page, not the feed itself",
      `<atom:link rel="self" href="/feed"/><link>https://news.example/a</link>`,
      "https://news.example/a",
    ],
  ])("finds where an entry leads: %s", (_, written, link) => {
    const feed = rss(written, 'xmlns:atom="http://www.w3.org/2005/Atom"');
    expect(feedOf(feed).items[0]?.link).toBe(link);
  });

  it("prefers a page to an entry's other forms, and reads addresses against xml:base", () => {
    const links = `<link type="application/json" href="a.json"/><link rel="edit" href="e"/><link rel="alternate" type="text/html" href="a.html"/>`;
    expect(feedOf(atom(links, 'xml:base="https://other.example/x/"')).items[0]?.link).toBe(
      "https://other.example/x/a.html",
    );
  });

  it.each([
    ["<pubDate>20. November 2026, 8.30 Uhr</pubDate>", "2026-11-20T08:30:00.000Z"],
    ["<pubDate>Fr, 20 Nov 2026 08:30:00 MEZ</pubDate>", "2026-11-20T07:30:00.000Z"],
    ["<pubDate>bald</pubDate><dc:date>2026-11-20</dc:date>", "2026-11-20T00:00:00.000Z"],
    ["<modified>2026-11-20T08:30:00Z</modified>", "2026-11-20T08:30:00.000Z"],
    ["<pubDate></pubDate>", undefined],
  ])("dates an entry by %s", (written, at) => {
    const feed = rss(written, 'xmlns:dc="http://purl.org/dc/elements/1.1/"');
    expect(feedOf(feed).items[0]?.published?.at).toBe(at);
  });

  it("keeps to an entry's own words: not its source's, not the picture's", () => {
    const feed = feedOf(
      atom(
        `<source><title>Agentur</title><updated>2020-01-01T00:00:00Z</updated></source><title>Eigener</title>`,
      ).replace("<entry>", "<image><title>Logo</title></image><entry>"),
    );
    expect(feed).toMatchObject({ title: "Markets", items: [{ title: "Eigener", published: null }] });
  });
});

describe("the encoding of a feed", () => {
  const feed = (declared: string): string =>
    `<?xml version="1.0" encoding="${declared}"?><rss><channel><title>Börse – Süd</title></channel></rss>`;
  const windows = (declared: string): Uint8Array =>
    Buffer.from(feed(declared).replace("–", "\u0096"), "latin1");
  const wide = Buffer.from(feed("utf-16"), "utf16le");
  const cyrillic = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss><channel><title>'),
    Buffer.from([0xc1, 0xe8, 0xf0, 0xe6, 0xe0]),
    Buffer.from("</title></channel></rss>"),
  ]);

  it.each([
    ["UTF-8 that calls itself Latin-1", Buffer.from(feed("iso-8859-1")), {}, "Börse – Süd"],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${feed("utf-8")}`), {}, "Börse – Süd"],
    ["Windows-1252 that calls itself UTF-8", windows("utf-8"), {}, "Börse – Süd"],
    ["Windows-1252 of an unknown name", windows("x-unknown"), {}, "Börse – Süd"],
    ["UTF-16 without a mark", wide, {}, "Börse – Süd"],
    ["what the prolog says", cyrillic, {}, "Биржа"],
    [
      "what the server says of everything",
      cyrillic,
      { "content-type": "text/xml; charset=us-ascii" },
      "Биржа",
    ],
  ])("is told of %s", (_, bytes, headers, title) => {
    expect(feedOf(bytes, { headers }).title).toBe(title);
  });
});

describe("a broken feed", () => {
  it.each([
    [
      "an unclosed entry",
      `<rss><channel><item><title>Eins</title><item><title>Zwei</title>`,
      ["Eins", "Zwei"],
    ],
    [
      "an undeclared prefix",
      `<rss><channel><item><dc:title>Eins</dc:title></item></channel></rss>`,
      ["Eins"],
    ],
    ["words before the XML", `Warning: on line 3\n<rss><channel><item><title>Eins</title></item>`, ["Eins"]],
    ["a control character", `<rss><channel><item><title>Ei\u0003ns</title></item></channel></rss>`, ["Eins"]],
    ["an end of another case", `<RSS><channel><Item><title>Eins</Title></item></channel></RSS>`, ["Eins"]],
    ["an entry alone", `<entry xmlns="http://www.w3.org/2005/Atom"><title>Eins</title></entry>`, ["Eins"]],
    ["an end in the middle of a tag", `<rss><channel><item><title>Eins</title><desc`, ["Eins"]],
  ])("is read as far as it goes: %s", (_, xml, titles) => {
    expect(feedOf(xml).items.map(({ title }) => title)).toEqual(titles);
  });

  it("that ends in a title or an address has neither", () => {
    const { items } = feedOf("<rss><channel><item><title>Der Umsatz steigt auf 12");
    expect(items).toMatchObject([{ title: null, text: "" }]);
    const cut = feedOf("<rss><channel><item><title>Eins</title><guid>https://a.example/ne");
    expect(cut.items).toMatchObject([{ title: "Eins", link: null, id: null }]);
    const link = feedOf("<rss><channel><item><title>Eins</title><link>https://a.example/ne");
    expect(link.items).toMatchObject([{ title: "Eins", link: null }]);
  });

  it.each([
    ["in a figure", "<description>Der Umsatz stieg. Der Gewinn fiel auf 12", "Der Umsatz stieg."],
    [
      "in CDATA",
      "<description><![CDATA[<p>Der Umsatz stieg.</p><p>Der Gewinn fiel auf 12",
      "Der Umsatz stieg.",
    ],
    ["behind a decimal point", "<description>Sales rose. Profit fell to 1.", "Sales rose."],
    ["in mark-up", "<description>Der Umsatz stieg. Der Gewinn fiel auf 12<b", "Der Umsatz stieg."],
    ["in the first sentence", "<description>Der Gewinn fiel auf 12", ""],
    ["behind the text", "<description>Der Gewinn fiel auf 125</description><pubD", "Der Gewinn fiel auf 125"],
  ])("that ends %s tells no half sentence", (_, end, text) => {
    const { items } = feedOf(`<rss><channel><item><title>Eins</title>${end}`);
    expect(items.map((item) => item.text)).toEqual([text]);
  });

  it.each([
    ["nothing", "", "empty"],
    ["a page", "<!doctype html><html><body><p>Nicht gefunden</p></body></html>", "no-feed"],
    ["JSON that is no feed", '{"error":"not found"}', "no-feed"],
    ["half of JSON", '{"items":[', "no-feed"],
    ["words", "Service unavailable", "no-feed"],
    ["more than 5 MB", "x".repeat(5_000_001), "too-large"],
  ])("is told from what is no feed: %s", (_, text, code) => {
    const outcome = readFeed(Buffer.from(text));
    expect(outcome).toMatchObject({ ok: false, fault: { code } });
  });
});

describe("a feed made to do harm", () => {
  it.each(HOSTILE_FEEDS)("ends soon, without what it is after: %s", (_, make) => {
    const bytes = Buffer.from(make());
    const start = process.cpuUsage();
    const outcome = readFeed(bytes, { url: URL_OF_FEED });
    const { user } = process.cpuUsage(start);
    expect(user / 1e6).toBeLessThan(10);
    expect(JSON.stringify(outcome)).not.toMatch(/lollol|root:/u);
  });

  it("ends within 64 MB, and the process lives", () => {
    const program = join(import.meta.dirname, "hostile-process.ts");
    const memory = ["--max-old-space-size=64", "--max-semi-space-size=8"];
    const { status, stdout } = spawnSync(process.execPath, [...memory, program], { encoding: "utf8" });
    expect(stdout.trim().split("\n")).toEqual(HOSTILE_FEEDS.map(([name]) => name));
    expect(status).toBe(0);
  });

  it("costs twice the time for twice the length", () => {
    const cost = (times: number): number => {
      const bytes = Buffer.from(
        rss(`<description>${"&lt;p&gt;Wort &amp;amp; ".repeat(times)}</description>`),
      );
      const start = process.cpuUsage();
      for (let round = 0; round < 5; round++) readFeed(bytes);
      return process.cpuUsage(start).user;
    };
    cost(5_000);
    expect(cost(20_000) / cost(5_000)).toBeLessThan(12);
  });
});
