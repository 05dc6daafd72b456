import type { AnalyzedArticle } from "../domain/article.ts";
import { canonicalUrl } from "../domain/canonical-url.ts";
import type { Reply } from "../domain/command.ts";
import { LANGUAGES } from "../domain/language.ts";
import type { Language } from "../domain/language.ts";
import type { VerifiedBrief } from "../domain/brief.ts";
import { listingsOf } from "../instruments/listings.ts";
import type { Message, Section } from "../domain/message.ts";
import { composeMessage } from "../messages/compose.ts";
import { guardMessage } from "../messages/gate.ts";
import { headlineOf } from "../messages/headline.ts";
import { composeNotice, plainNotice } from "../messages/notice.ts";
import { mutedSection, slotsSection, stagesSection } from "../messages/stages.ts";
import { composeWhy } from "../messages/why.ts";
import { stageWords } from "../messages/wording/stages.ts";
import { explainArticle } from "../producing/explain-article.ts";
import type { StoredBrief } from "../ports/brief-store.ts";
import type { Ids } from "../ports/ids.ts";
import { muteOf, mutedBy } from "../producing/leave-out.ts";
import { MOST_LOOKED_AT } from "../producing/produce-brief.ts";
import { eventOf } from "../stories/event.ts";
import { queryTerms } from "../search/terms.ts";
import type { Asked } from "./asked.ts";
import { privately } from "./asked.ts";
import { briefFor, layOut } from "./produce.ts";
import { readInstruments } from "./words/instruments.ts";
import { takeLanguage } from "./words/language.ts";

/** `/why [what|article]`: how far each article came on its way into the brief, and what became of the last slots. */
export async function runWhy(words: readonly string[], asked: Asked): Promise<Reply> {
  const { deps, settings, language: own, label } = asked;
  const { language, rest } = takeLanguage(words.join(" ").split(/\s+/u).filter(Boolean));
  const { found, unknown } = readInstruments(rest, deps.directory);
  if (rest.length > 0 && (found.length === 0 || unknown.length > 0)) return whyArticle(rest.join(" "), asked);
  const [ticker, another] = rest.length > 0 ? found.map((one) => one.ticker) : settings.watchlist;
  if (ticker === undefined || (rest.length === 0 && another !== undefined)) {
    const text = asked.words.commands.sayWhich(label("why"), settings.watchlist.slice(0, 3));
    return privately([plainNotice(own, label("why"), [text])]);
  }
  const stored = await briefFor({ ticker, language: language ?? own, since: null }, asked);
  if (stored.brief.articles.length === 0) {
    const muted = await mutedArticles(stored.brief, asked);
    const note = muted.map((section) => noticeOf([section], stored.brief.language));
    return privately([await layOut(stored, composeMessage, asked), ...note]);
  }
  return showWhy(stored, asked);
}

/** What a reader can take in of the articles behind a brief. */
const MOST_ARTICLES = 4;

/** What stands behind a brief: its rejected points, the way of its articles, and the slots of the channel. */
export async function showWhy(stored: StoredBrief, asked: Asked): Promise<Reply> {
  const { brief } = stored;
  const articles = await asked.deps.store.articles.get(brief.articles);
  const why = await layOut(stored, composeWhy, asked);
  const calendar = calendarOf(asked, brief.language);
  const to = { ticker: brief.ticker, articles: brief.articles.length };
  const inOrder = brief.articles.flatMap((id) => articles.find((article) => article.id === id) ?? []);
  const stages = inOrder
    .slice(0, MOST_ARTICLES)
    .map((article) => stagesSection(explainArticle(article, brief, around(articles, asked)), to, calendar));
  const muted = await mutedArticles(brief, asked);
  const sections = [...stages, ...muted, slotsSection(await lastSlots(asked), calendar)];
  return privately([why, noticeOf(sections, brief.language)]);
}

function noticeOf(sections: readonly Section[], language: Language): Message {
  const message = composeNotice({ language, title: stageWords(language).articles, sections });
  return guardMessage(message, { links: [] });
}

function around(others: readonly AnalyzedArticle[], { settings }: Asked) {
  return { others, muted: mutedBy(settings).muted ?? null };
}

/** Articles of the brief's instrument and window that the channel has muted whole: one section, or none. */
async function mutedArticles(
  { ticker, window, language }: VerifiedBrief,
  asked: Asked,
): Promise<readonly Section[]> {
  const { muted } = mutedBy(asked.settings);
  if (muted === undefined) return [];
  const { directory, store } = asked.deps;
  const tickers = ticker === null ? [] : listingsOf(ticker, directory);
  const found = await store.articles.list({ tickers, ...window, limit: MOST_LOOKED_AT });
  const left = found.flatMap((article) => {
    const mute = muteOf(article, muted);
    return mute?.sentences === null ? [{ article, mute }] : [];
  });
  return left.length === 0 ? [] : [mutedSection(left, calendarOf(asked, language))];
}

/** One article, by its address or by words of its headline: where it ended, or that it was never collected. */
async function whyArticle(words: string, asked: Asked): Promise<Reply> {
  const { language, label } = asked;
  const say = stageWords(language);
  const article = await findArticle(words, asked);
  if (article === null) {
    return privately([plainNotice(language, label("why"), [say.notCollected, say.howToFind(label("why"))])]);
  }
  return privately([await composeArticle(article, asked)]);
}

async function composeArticle(article: AnalyzedArticle, asked: Asked): Promise<Message> {
  const { language, settings } = asked;
  const calendar = calendarOf(asked, language);
  const subjects = article.links.filter(({ role }) => role === "subject").map(({ ticker }) => ticker);
  const ticker =
    settings.watchlist.find((watched) => subjects.includes(watched)) ?? settings.watchlist[0] ?? subjects[0];
  const brief =
    ticker === undefined ? null : (await briefFor({ ticker, language, since: null }, asked)).brief;
  const others = brief === null ? [] : await asked.deps.store.articles.get(brief.articles);
  const section =
    brief === null
      ? stagesSection({ ...EMPTY, article, links: article.links, event: eventOf(article) }, null, calendar)
      : stagesSection(
          explainArticle(article, brief, around(others, asked)),
          { ticker: brief.ticker, articles: brief.articles.length },
          calendar,
        );
  const sections = [{ ...section, heading: null }, slotsSection(await lastSlots(asked), calendar)];
  const title = stageWords(language).titleOf(headlineOf(article, language));
  const message = composeNotice({ language, title, sections });
  return guardMessage(message, { links: [] });
}

const EMPTY = {
  mute: null,
  removals: {},
  isSubject: null,
  copyOf: null,
  sameEvent: 1,
  place: null,
  bullets: [],
  rejected: [],
} as const;

const CANDIDATES = 20;

/** The stored article with this address, or the one whose headline has most of these words. */
async function findArticle(words: string, { deps }: Asked): Promise<AnalyzedArticle | null> {
  const { articles } = deps.store;
  const open = { tickers: [], since: null, until: null, limit: CANDIDATES } as const;
  const address = /^<?(?<url>https?:\/\/[^\s>|]+)/u.exec(words)?.groups?.["url"];
  const [kept] = address === undefined ? [] : await articles.get(idsAt(address, deps.ids));
  if (kept) return kept;
  const text = (address ?? words).replaceAll(/https?:|[^\p{L}\p{N}]+/gu, " ");
  const hits = await Promise.all(
    LANGUAGES.map((language) => articles.search(queryTerms(text, language), open)),
  );
  const found = await articles.get([...new Set(hits.flat().map(({ id }) => id))]);
  if (address !== undefined) return found.find(({ url }) => url !== null && samePage(url, address)) ?? null;
  const wanted = new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const scored = found.map((article) => ({ article, share: shareIn(article.title, wanted) }));
  const [best] = scored.sort((a, b) => b.share - a.share);
  return best && best.share >= LEAST_SHARE ? best.article : null;
}

/** Under which an article with this address is stored, whatever words it has. */
function idsAt(address: string, ids: Ids): readonly string[] {
  return ["", "www."]
    .map((host) => address.replace(/^https?:\/\/(?:www\.)?/u, `https://${host}`))
    .flatMap((url) => (URL.canParse(url) ? ids.of(canonicalUrl(url)) : []));
}

/** Of the typed words, those the headline must have. */
const LEAST_SHARE = 0.6;

function shareIn(title: string, wanted: ReadonlySet<string>): number {
  const there = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...wanted].filter((word) => there.has(word)).length / Math.max(1, wanted.size);
}

function samePage(one: string, other: string): boolean {
  const plain = (url: string): string =>
    url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/[?#].*$|\/$/gu, "");
  return plain(one) === plain(other);
}

const MOST_SLOTS = 5;
const WEEK = 7 * 24 * 3_600_000;

async function lastSlots({ deps, channel }: Asked) {
  const since = new Date(Date.parse(deps.clock.now()) - WEEK).toISOString();
  const records = await deps.store.deliveries.history(channel, since);
  return records.filter(({ part }) => part === 0).slice(0, MOST_SLOTS);
}

function calendarOf({ deps, settings }: Asked, language: Language) {
  return { language, zone: settings.zone, now: deps.clock.now() };
}
