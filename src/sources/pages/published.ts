import type { Published } from "../../domain/article.ts";
import { readDate } from "../read-date.ts";
import type { Block } from "./blocks.ts";
import { elementsOf, wordsOf } from "./dom.ts";
import type { PageElement } from "./dom.ts";
import type { Statements } from "./metadata.ts";

/** Names of meta elements that state the day of publication, the surest first. */
const META_NAMES =
  "article:published_time og:article:published_time og:published_time datepublished article:published pubdate publishdate publish-date publish_date published_date date.published dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date date article_date_original parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime datecreated bt:pubdate article.published last-published-date originalpublicationdate release_date".split(
    " ",
  );

const MODIFIED_NAMES =
  "article:modified_time og:updated_time datemodified last-modified dc.date.modified dcterms.modified".split(
    " ",
  );

/** Elements that show it, the surest first. */
const SHOWN: readonly ((element: PageElement) => boolean)[] = [
  ({ attributes }) =>
    attributes["itemprop"] === "datePublished" || attributes["property"] === "datePublished",
  ({ tag, attributes }) => tag === "time" && attributes["pubdate"] !== undefined,
  ({ tag, attributes }) => tag === "time" && attributes["datetime"] !== undefined,
  ({ attributes }) =>
    /(?:^|\s)(?:published|entry-date|post-date|date-published)(?:\s|$)/iu.test(attributes["class"] ?? ""),
];

/** The day a page states that it appeared: in mark-up, in an element for it, in its address, or in words near the title. */
export function publishedOf(statements: Statements, blocks: readonly Block[]): Published | null {
  const { meta, linked, url } = statements;
  const stated = [linked.published, ...META_NAMES.map((name) => meta.get(name))];
  return (
    firstDate(stated) ??
    shownDate(statements) ??
    wordedDate(blocks) ??
    addressDate(url) ??
    firstDate([linked.modified, ...MODIFIED_NAMES.map((name) => meta.get(name))])
  );
}

function firstDate(candidates: Iterable<string | null | undefined>): Published | null {
  for (const words of candidates) {
    const read = words === null || words === undefined ? null : plausible(words);
    if (read !== null) return read;
  }
  return null;
}

/** The web is younger than 1991. */
function plausible(words: string): Published | null {
  const read = readDate(words);
  if (read === null || read.at < "1991") return null;
  return { ...read, source: "stated" };
}

/** Other articles and comments show their days too: the address, where it has a day, tells which is this one's. */
function shownDate(statements: Statements): Published | null {
  const dates = [...shownDates(statements)].flatMap((words) => plausible(words ?? "") ?? []);
  const address = addressDate(statements.url);
  if (address === null) return dates[0] ?? null;
  return dates.find(({ at }) => Math.abs(Date.parse(at) - Date.parse(address.at)) < TWO_DAYS) ?? address;
}

const TWO_DAYS = 2 * 86_400_000;

function* shownDates({ page }: Statements): Generator<string | undefined> {
  const elements = [...elementsOf(page)];
  for (const isShown of SHOWN) {
    for (const element of elements) {
      if (!isShown(element)) continue;
      const { datetime, content, title } = element.attributes;
      yield* [datetime, content, title, wordsOf(element).replace(/^\p{L}+(?: am| on)?:? /u, "")];
    }
  }
}

const MONTH =
  "(?:jan(?:uar|uary)?|jänner|feb(?:ruar|ruary|er)?|mär(?:z)?|mar(?:ch)?|apr(?:il)?|mai|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)\\.?";
const TIME = String.raw`(?:[,|•·–-]?(?: um| at)? ?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?(?:Uhr|[ap]\.?m\.?))?(?: ?[A-Z]{2,4}(?!\p{L}))?)?`;

/** A whole date in words or digits, with the time that follows. */
const WORDED = new RegExp(
  `(?<![\\d.])(?:\\d{1,2}\\. ?${MONTH} (?:19|20)\\d\\d|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? (?:19|20)\\d\\d|\\d{1,2}\\. ?\\d{1,2}\\. ?(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d{2}-\\d{2})${TIME}`,
  "iu",
);

/** Lines that state a day are short; in longer ones it is a day of the news, unless it stands first. */
const LONGEST_DATELINE = 140;
const FIRST_BLOCKS = 6;
const AT_FRONT = new RegExp(
  `^\\(?(?:\\p{Lu}[\\p{L} ./-]{1,30}[,:] ?(?:den )?)?(?<day>${WORDED.source})`,
  "iu",
);

function wordedDate(blocks: readonly Block[]): Published | null {
  const title = blocks.findIndex(({ region }) => region.tag === "h1");
  const near =
    title < 0 ? blocks : [...blocks.slice(title), ...blocks.slice(Math.max(0, title - 12), title).reverse()];
  const short = near.filter(({ text }) => text.length <= LONGEST_DATELINE);
  const own = short.filter(({ text, linked }) => linked * 2 < text.length);
  return (
    firstDate(own.map(wordedIn)) ??
    firstDate(near.slice(0, FIRST_BLOCKS).map(({ text }) => AT_FRONT.exec(text)?.groups?.["day"])) ??
    firstDate(short.map(wordedIn))
  );
}

function wordedIn({ text }: Block): string | undefined {
  return WORDED.exec(text)?.[0];
}

const ADDRESS_DAYS = [
  /\/(?<year>20\d\d|199\d)[/-]?(?<month>0[1-9]|1[0-2])[/-]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u,
  /[/_-](?<day>0[1-9]|[12]\d|3[01])[.-](?<month>0[1-9]|1[0-2])[.-](?<year>20\d\d)(?!\d)/u,
];

function addressDate(url: string | null): Published | null {
  for (const pattern of ADDRESS_DAYS) {
    const { year, month, day } = pattern.exec(url ?? "")?.groups ?? {};
    const read = year === undefined ? null : plausible(`${year}-${month ?? ""}-${day ?? ""}`);
    if (read !== null) return read;
  }
  return null;
}
