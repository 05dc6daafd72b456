import { describe, expect, it } from "vitest";
import { inspectPage, readPage } from "../../src/sources/page.ts";

const ONE =
  "Der Umsatz der Muster AG stieg im vierten Quartal um 5 Prozent auf 3 Milliarden Euro, teilte der Konzern mit.";
const TWO =
  "Analysten hatten im Schnitt mit 2,9 Milliarden Euro gerechnet, der Gewinn lag ebenfalls über der Erwartung.";
const THREE =
  "Für das laufende Jahr bleibt der Vorstand bei seiner Prognose, die ein Wachstum von 4 Prozent vorsieht.";

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;
}

const ARTICLE = `<article><h1>Umsatz steigt</h1><p>${ONE}</p><h2>Erwartung</h2><p>${TWO}</p><ul><li>Dividende: 1,20 Euro</li></ul><p>${THREE}</p></article>`;
const TEXT = [ONE, "Erwartung", TWO, "- Dividende: 1,20 Euro", THREE].join("\n");

describe("The text of a page", () => {
  it("has a line for each paragraph, heading and item", () => {
    expect(readPage({ html: page(ARTICLE), url: null }).text).toBe(TEXT);
  });

  it.each([
    ["navigation", `<nav><a href="/">Start</a><a href="/b">Börse</a></nav>`],
    [
      "a sidebar",
      `<aside><p>${"Ein anderer Text, der hier nichts zu suchen hat und lang ist. ".repeat(3)}</p></aside>`,
    ],
    [
      "teasers",
      `<div class="related"><p>${"Lesen Sie über die andere Firma, deren Gewinn um 3 Prozent stieg. ".repeat(3)}</p></div>`,
    ],
    [
      "linked headlines",
      `<ul>${'<li><a href="/x">Ein ganz anderer Konzern meldet seine Zahlen</a> Der Gewinn stieg dort um 3 Prozent.</li>'.repeat(8)}</ul>`,
    ],
    [
      "comments",
      `<section id="comments"><p>${"Das sehe ich anders, die Aktie ist viel zu teuer, finde ich. ".repeat(6)}</p></section>`,
    ],
    [
      "a consent dialog",
      `<div class="consent-banner"><p>${"Wir und unsere Partner verwenden Cookies, um Ihnen die Seite zu zeigen. ".repeat(6)}</p></div>`,
    ],
    ["scripts and styles", `<script>var a = "<p>${ONE}</p>";</script><style>p { color: red }</style>`],
    [
      "a footer",
      `<footer><p>Impressum, Datenschutz und alle Rechte vorbehalten, die es so gibt.</p></footer>`,
    ],
    ["hidden text", `<div style="display: none"><p>${TWO} ${TWO}</p></div>`],
  ])("is without %s", (_, around) => {
    expect(readPage({ html: page(`${around}${ARTICLE}${around}`), url: null }).text).toBe(TEXT);
  });

  it.each([
    [
      "German",
      "Wir und unsere 240 Partner benötigen Ihre Zustimmung, weil wir Cookies zur Messung und für personalisierte Anzeigen einsetzen.",
    ],
    [
      "English",
      "You have the right to opt out of the sale of your personal information to third parties at any time, as our privacy policy says.",
    ],
  ])("is not the %s consent text, however long and whatever its name", (_, consent) => {
    const dialog = `<div class="zx9"><section>${Array.from({ length: 14 }, (_, at) => `<p>${consent} Abschnitt ${String(at)}.</p>`).join("")}</section></div>`;
    expect(readPage({ html: page(dialog + ARTICLE), url: null }).text).toBe(TEXT);
    expect(readPage({ html: page(ARTICLE + dialog), url: null }).text).toBe(TEXT);
  });

  it("is also a report about consent", () => {
    const report =
      "Die Aufsicht verlangt von dem Konzern, dass Nutzer einer Weitergabe personenbezogener Daten zustimmen und Cookies ablehnen können.";
    expect(readPage({ html: page(`<article><p>${report}</p><p>${TWO}</p></article>`), url: null }).text).toBe(
      `${report}\n${TWO}`,
    );
  });

  it("is without captions, credits and calls between paragraphs", () => {
    const figure = `<figure><img src="x.jpg"><figcaption>Der Chef der Muster AG bei der Arbeit in Berlin.</figcaption></figure>`;
    const credit = `<p>Blick auf das Werk in Kassel. Foto: Agentur / Muster</p>`;
    const call = `<p>Jetzt unseren kostenlosen Newsletter abonnieren!</p>`;
    const html = page(ARTICLE.replace("<h2>", `${figure}${credit}${call}<h2>`));
    expect(readPage({ html, url: null }).text).toBe(TEXT);
  });

  it("keeps the rows of a table together", () => {
    const table = `<table><tr><th>Jahr</th><th>Umsatz</th></tr><tr><td>2025</td><td>3,0</td></tr></table>`;
    const html = page(ARTICLE.replace("<ul>", `${table}<ul>`));
    expect(readPage({ html, url: null }).text).toContain("Jahr | Umsatz\n2025 | 3,0");
  });

  it("begins with the lead that stands apart when the page describes itself with it", () => {
    const lead =
      "Der Konzern überrascht die Börse, die Aktie steigt kräftig: Was Anleger zu den Zahlen wissen müssen.";
    const html = page(
      `<header><h1>Umsatz steigt</h1><div class="teaser">${lead}</div></header><div class="article-body"><p>${ONE}</p><p>${TWO}</p></div>`,
      `<meta property="og:description" content="${lead}">`,
    );
    expect(readPage({ html, url: null }).text).toBe([lead, ONE, TWO].join("\n"));
  });

  it("is found under a name that promises little when it is most of the page", () => {
    const html = page(`<div class="single-post print gallery-page">${ARTICLE}</div>`);
    expect(readPage({ html, url: null }).text).toBe(TEXT);
  });

  it("comes from the page's data where its mark-up shows a consent dialog alone", () => {
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: "Umsatz steigt",
      articleBody: `${ONE}\n${TWO}`,
    });
    const html = page(
      `<div class="dialog"><p>${"Um fortzufahren, stimmen Sie bitte zu. ".repeat(3)}</p></div>`,
      `<script type="application/ld+json">${data}</script>`,
    );
    expect(readPage({ html, url: null })).toMatchObject({ title: "Umsatz steigt", text: `${ONE}\n${TWO}` });
  });

  it.each([
    ["nothing", ""],
    [
      "a consent dialog",
      page(
        `<div class="cmp-dialog"><p>${"Wir verwenden Cookies und ähnliche Techniken. ".repeat(9)}</p></div>`,
      ),
    ],
    [
      "links",
      page(`<ul>${'<li><a href="/">Ein Artikel über den Konzern und seine Zahlen</a></li>'.repeat(20)}</ul>`),
    ],
  ])("is empty where a page holds %s", (_, html) => {
    expect(readPage({ html, url: null }).text).toBe("");
  });

  it("keeps umlauts, entities and the encoding the page declares", () => {
    const html = Buffer.from(
      page(
        `<article><p>${TWO} F&uuml;r Gro\xdfkunden.</p></article>`,
        '<meta charset="iso-8859-1">',
      ).replaceAll("über", "\xfcber"),
      "latin1",
    );
    expect(readPage({ html, url: null }).text).toBe(`${TWO} Für Großkunden.`);
  });
});

describe("The title of a page", () => {
  it.each([
    ["its heading", `<h1>Umsatz steigt</h1>`, "<title>Umsatz steigt - Handelspost</title>", "Umsatz steigt"],
    [
      "what it states",
      "",
      '<meta property="og:title" content="Umsatz steigt | Handelspost"><meta property="og:site_name" content="Handelspost">',
      "Umsatz steigt",
    ],
    [
      "its own title without the site",
      "",
      "<title>Muster AG: Umsatz steigt im Quartal | beispiel.de</title>",
      "Muster AG: Umsatz steigt im Quartal",
    ],
    [
      "not the site's name in a heading",
      "<h1>Handelspost</h1>",
      '<title>x</title><meta property="og:title" content="Umsatz steigt">',
      "Umsatz steigt",
    ],
    [
      "with entities that were escaped twice",
      "",
      '<meta property="og:title" content="M&amp;amp;A: Deal &amp;quot;fix&amp;quot;">',
      'M&A: Deal "fix"',
    ],
  ])("is %s", (_, body, head, title) => {
    expect(readPage({ html: page(`${body}<p>${ONE}</p>`, head), url: null }).title).toBe(title);
  });
});

describe("The day of a page", () => {
  const at = (day: string, time = "00:00:00"): string => `${day}T${time}.000Z`;

  it.each([
    [
      "in its data",
      `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":"2026-01-30T09:00:00+01:00","dateModified":"2026-02-01"}]}</script>`,
      "",
      at("2026-01-30", "08:00:00"),
    ],
    [
      "in data with line breaks and commas too many",
      `<script type="application/ld+json">{"@type":"Article","description":"a\nb","datePublished":"2026-01-30",}</script>`,
      "",
      at("2026-01-30"),
    ],
    [
      "in a meta element",
      '<meta name="date" content="2026-01-30T09:00:00Z">',
      "",
      at("2026-01-30", "09:00:00"),
    ],
    [
      "in a time element",
      "",
      '<time datetime="2026-01-30 09:00">gestern</time>',
      at("2026-01-30", "09:00:00"),
    ],
    [
      "in words under the title",
      "",
      "<h1>Titel</h1><span>Veröffentlicht am 30. Januar 2026, 10:15 Uhr</span>",
      at("2026-01-30", "10:15:00"),
    ],
    ["in digits under the title", "", "<h1>Titel</h1><p>Stand: 30.01.2026</p>", at("2026-01-30")],
    [
      "at the front of the text",
      "",
      `<h1>Titel</h1><p>Berlin, 30. Januar 2026 – ${ONE} ${TWO}</p>`,
      at("2026-01-30"),
    ],
    [
      "as a change, when nothing else is known",
      '<meta property="article:modified_time" content="2026-01-30">',
      "",
      at("2026-01-30"),
    ],
  ])("is stated %s", (_, head, body, expected) => {
    const html = page(`${body}<p>${ONE}</p><p>${TWO}</p>`, head);
    expect(readPage({ html, url: null }).published).toMatchObject({ at: expected, source: "stated" });
  });

  it("is in its address, also against the days of other articles it shows", () => {
    const html = page(`<p>${ONE}</p><p>${TWO}</p><time datetime="2019-04-11">11. April 2019</time>`);
    expect(readPage({ html, url: "https://example.com/2026/01/30/umsatz" }).published?.at).toBe(
      at("2026-01-30"),
    );
    expect(readPage({ html, url: "https://example.com/news/30-01-2026" }).published?.at).toBe(
      at("2026-01-30"),
    );
  });

  it("is not a day of the news", () => {
    const html = page(
      `<h1>Titel</h1><p>${ONE} Am 30. Januar 2026 tagt der Aufsichtsrat in Berlin, heißt es.</p>`,
    );
    expect(readPage({ html, url: null }).published).toBeNull();
  });
});

describe("Publisher, language and address of a page", () => {
  it("are what it states", () => {
    const head =
      '<link rel="canonical" href="https://example.com/umsatz"><meta property="og:site_name" content="Handelspost">';
    expect(readPage({ html: page(ARTICLE, head), url: null })).toMatchObject({
      publisher: "Handelspost",
      language: "de",
      url: "https://example.com/umsatz",
      key: "https://example.com/umsatz",
    });
  });

  it("are unknown where it states nothing", () => {
    const html = `<p>${ONE}</p><p>${TWO}</p>`;
    expect(readPage({ html, url: null })).toMatchObject({
      publisher: null,
      language: null,
      url: null,
      text: `${ONE}\n${TWO}`,
    });
  });
});

describe("The kind of a page", () => {
  const data = (fields: object): string =>
    `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;

  it.each([
    ["article", page(ARTICLE)],
    [
      "article",
      page(
        ARTICLE.replace("</article>", `<p>${`${TWO} `.repeat(30)}</p></article>`),
        data({ "@type": "NewsArticle", isAccessibleForFree: false }),
      ),
    ],
    ["teaser", page(ARTICLE, data({ "@type": "NewsArticle", isAccessibleForFree: false }))],
    ["teaser", page(ARTICLE, data({ "@type": "NewsArticle", isAccessibleForFree: "False" }))],
    ["teaser", page(`${ARTICLE}<div class="offer"><p>Jetzt weiterlesen mit Handelspost Plus</p></div>`)],
    ["teaser", page(`${ARTICLE}<div><p>Subscribe to continue reading</p></div>`)],
    ["live", page(ARTICLE, data({ "@type": "LiveBlogPosting", headline: "Börse live" }))],
    [
      "none",
      page(`<div class="consent"><p>${"Wir verwenden Cookies und ähnliche Techniken. ".repeat(9)}</p></div>`),
    ],
  ])("is %s", (kind, html) => {
    expect(inspectPage({ html, url: null }).kind).toBe(kind);
  });
});

describe("A page made to harm", () => {
  const paragraph = `<p>${ONE}</p>`;

  it.each([
    ["100,000 nested elements", `${"<div>".repeat(100_000)}${paragraph}`],
    ["100,000 nested links", `<body>${"<a><b>".repeat(50_000)}${paragraph}`],
    ["2 million numeric references", `<p>${"&#65;".repeat(2_000_000)}</p>`],
    ["a million stray brackets", "<".repeat(1_000_000)],
    ["comments that never end", "<!--".repeat(300_000)],
    ["100,000 meta elements", `${'<meta name="a" content="b">'.repeat(100_000)}${paragraph}`],
    [
      "data nested 100,000 times",
      `<script type="application/ld+json">${"[".repeat(100_000)}</script>${paragraph}`,
    ],
    ["a title of a megabyte", `<title>${"a - ".repeat(250_000)}</title>${paragraph}`],
    ["200,000 inline elements", `<body>${"<a class='share'>a</a>".repeat(200_000)}${paragraph}`],
    ["a page that breaks off", `<html><body><article><p>${ONE}</p><p class="`],
  ])("%s is read in reasonable time without an error", (_, html) => {
    const before = process.cpuUsage();
    expect(typeof readPage({ html, url: null }).text).toBe("string");
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(10);
  });
});
