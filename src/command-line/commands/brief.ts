import { resolve } from "node:path";
import { z } from "zod";
import type { Language } from "../../domain/language.ts";
import type { Store } from "../../ports/store.ts";
import { makeBrief, produceBrief } from "../../producing/produce-brief.ts";
import type { BriefRequest } from "../../producing/produce-brief.ts";
import { briefJson, briefRecord } from "../brief-json.ts";
import { collectFolders } from "../collect-folders.ts";
import { EXIT, UsageError, languageOption } from "../command.ts";
import type { Arguments, Command } from "../command.ts";
import { runJsonl } from "../jsonl.ts";
import type { Place } from "../jsonl.ts";
import { ArticleRecord, analyzeRecord } from "../records.ts";
import { sinceFrom } from "../since.ts";
import { write } from "../streams.ts";
import type { World } from "../world.ts";

/** `brief AMZN` from the store or from folders; `brief --jsonl` makes one brief of each article. */
export const briefCommand: Command = {
  name: "brief",
  usage: "WHAT [--lang de|en] [--since 24h] [--articles DIR] [--json] | --jsonl [FILE]",
  summary: "The brief on an instrument: by ticker, ISIN, WKN or name",
  details:
    "Reads the store; when that is empty, the folders of config/marktbrief.yaml are collected first.\nWithout --since, everything stored counts.",
  options: {
    lang: { type: "string", value: "de|en", help: "the brief's language" },
    since: { type: "string", value: "TIME", help: "only what appeared since: 24h, 7d, 2w, or a day" },
    articles: {
      type: "string",
      value: "DIR",
      help: "read this folder instead of the store; may be repeated",
    },
    json: { type: "boolean", help: "the brief as one JSON object, with the place of every figure" },
    jsonl: {
      type: "boolean",
      help: 'one article {"id","title"?,"text","lang"?,"published"?,"url"?,"publisher"?,"reader_lang"?} a line in, its brief a line out',
    },
  },
  async run(given, world, signal) {
    if (given.flag("jsonl")) {
      const answer = (record: z.infer<typeof BriefRecord>, at: Place): Promise<object> =>
        briefOf(record, at, world);
      return runJsonl({ shape: BriefRecord, answer }, given.words[0] ?? null, world.streams, signal);
    }
    const query = given.words.join(" ");
    if (query === "") throw new UsageError("brief: say which instrument: brief AMZN");
    const [instrument] = world.directory().find(query);
    if (!instrument) return sayUnknown(query, world);
    const request: BriefRequest = {
      ticker: instrument.ticker,
      language: languageOption(given) ?? world.language,
      since: sinceFrom(given.text("since"), world.clock.now()),
    };
    const store = await openArticles(given.all("articles"), world, signal);
    try {
      return await show(request, store, { given, world, signal });
    } finally {
      await store.close();
    }
  },
};

const BriefRecord = ArticleRecord.extend({ reader_lang: z.enum(["de", "en"]).nullish() });

async function briefOf(
  record: z.infer<typeof BriefRecord>,
  { line, signal }: Place,
  world: World,
): Promise<object> {
  const article = analyzeRecord(record, String(line), world);
  const language: Language = record.reader_lang ?? article.language.code;
  const request: BriefRequest = { ticker: null, language, since: null };
  const window = { since: null, until: world.clock.now() };
  const deps = { model: await world.model(), clock: world.clock };
  const brief = await makeBrief({ request, window, articles: [article] }, deps, signal);
  return { id: record.id ?? null, ...briefRecord(brief) };
}

async function sayUnknown(query: string, language: Language, world: World): Promise<number> {
  const near = world.directory().suggest(query, 3);
  const names = near.map(({ ticker, name }) => `${ticker} (${name})`).join(", ");
  const message = near.length > 0 ? DID_YOU_MEAN[language] : UNKNOWN[language];
  await write(world.streams.err, `${message(query, names)}\n`);
  return EXIT.no;
}

type Say = (query: string, names: string) => string;

const DID_YOU_MEAN: Readonly<Record<Language, Say>> = {
  de: (query, names) => `„${query}“ kenne ich nicht. Gemeint sein könnte: ${names}`,
  en: (query, names) => `I do not know "${query}". Did you mean ${names}?`,
};

const UNKNOWN: Readonly<Record<Language, Say>> = {
  de: (query) =>
    `„${query}“ kenne ich nicht. Versuchen Sie Ticker, ISIN, WKN oder den Firmennamen, etwa AMZN.`,
  en: (query) => `I do not know "${query}". Try a ticker, ISIN, WKN or company name, such as AMZN.`,
};

/** A passing store filled from the folders named, else the kept one, filled first when it is empty. */
async function openArticles(folders: readonly string[], world: World, signal: AbortSignal): Promise<Store> {
  const store = await world.openStore(folders.length > 0 ? "passing" : "kept");
  const paths = folders.length > 0 ? folders.map((folder) => resolve(folder)) : world.folders;
  if (folders.length > 0 || (await store.articles.count()) === 0) {
    await collectFolders(paths, store, world, { signal });
  }
  return store;
}

interface Showing {
  readonly given: Arguments;
  readonly world: World;
  readonly signal: AbortSignal;
}

async function show(request: BriefRequest, store: Store, { given, world, signal }: Showing): Promise<number> {
  const { clock, ids } = world;
  const deps = { ...store, clock, ids, model: await world.model(), listings: listingsIn(world.directory()) };
  const brief = await produceBrief(request, deps, signal);
  const articles = await store.articles.get(brief.articles);
  const text = given.flag("json")
    ? `${JSON.stringify(briefJson(brief, articles))}\n`
    : world.render(guardMessage(composeMessage(brief, { articles })));
  await write(world.streams.out, text);
  return brief.articles.length === 0 ? EXIT.no : EXIT.done;
}
