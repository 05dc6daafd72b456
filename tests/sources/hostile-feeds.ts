/** As large as a feed may be. */
const MOST = 4_999_000;

function fill(head: string, piece: string, tail = ""): string {
  return head + piece.repeat(Math.floor((MOST - head.length - tail.length) / piece.length)) + tail;
}

function rss(item: string): string {
  return `<rss version="2.0"><channel><title>Markets</title><item>${item}</item></channel></rss>`;
}

const ENTITIES = Array.from(
  { length: 20 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join("");

/** Feeds made to take time, memory or files, by what they try; made when asked for, since each has 5 MB. */
export const HOSTILE_FEEDS: readonly (readonly [name: string, make: () => string])[] = [
  [
    "billion laughs",
    () => `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${ENTITIES}]>${rss("<title>&l20;</title>")}`,
  ],
  [
    "an outside entity",
    () => `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss("<title>&x;</title>")}`,
  ],
  ["100,000 nested elements", () => rss(`<title>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</title>`)],
  ["as many unclosed ones as fit", () => fill("<rss><channel><item>", "<a>")],
  ["as many numeric references as fit", () => fill("<rss><channel><item><title>", "&#9;", "</title>")],
  [
    "the same in a description",
    () => fill("<rss><channel><item><description>", "&amp;#9;", "</description>"),
  ],
  ["a million attributes", () => fill("<rss><channel><item ", "a='' ")],
  ["as many namespaces as fit", () => fill("<rss><channel>", "<a xmlns:b='c' xmlns:d='e'></a>")],
  ["as many entries as fit", () => fill("<rss><channel>", "<item/>")],
  ["elements with many attributes", () => fill("<rss><channel>", "<a b='' c='' d='' e='' f=''/>")],
  ["nested entries", () => fill("<rss><channel>", "<item>")],
  ["an unclosed tag", () => fill("<rss><channel>", "<a ")],
  ["opening brackets", () => fill("<rss>", "<")],
  ["unclosed comments", () => fill("<rss>", "<!--")],
  ["nested lists of JSON", () => fill('{"items":', "[")],
  ["as many objects of JSON as fit", () => fill('{"items":[', "{},")],
];
