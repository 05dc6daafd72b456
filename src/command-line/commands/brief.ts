import type { Instrument } from "../../domain/instrument.ts";
import { listingsOf } from "../../instruments/listings.ts";
import { composeMessage } from "../../messages/compose.ts";
import { guardMessage } from "../../messages/gate.ts";
import type { Store } from "../../ports/store.ts";
import { produceBrief } from "../../producing/produce-brief.ts";
import type { BriefRequest } from "../../producing/produce-brief.ts";
import { briefJson } from "../brief-json.ts";
import type { ToldBrief } from "../brief-json.ts";
import { briefForm } from "../brief-form.ts";
import { EXIT, UsageError, languageOption } from "../command.ts";
import type { Command } from "../command.ts";
import { runJsonl } from "../jsonl.ts";
import { openArticles } from "../open-articles.ts";
import { sinceFrom } from "../since.ts";
import { write } from "../streams.ts";
import { unknownInstrument } from "../unknown-instrument.ts";
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
      help: 'one {"id","title"?,"text","lang"?,"published"?,"url"?,"publisher"?,"reader_lang"?} a line in, its brief a line out',
    },
  },
  async run(given, world, signal) {
    if (given.flag("jsonl")) {
      return runJsonl(briefForm(world), given.words[0] ?? null, world.streams, signal);
    }
    const query = given.words.join(" ");
    if (query === "") throw new UsageError("brief: say which instrument: brief AMZN");
    const language = languageOption(given) ?? world.language;
    const since = sinceFrom(given.text("since"), world.clock.now());
    const [instrument] = world.directory().find(query);
    if (!instrument) {
      await write(world.streams.err, `${unknownInstrument(query, world.directory(), language)}\n`);
      return EXIT.no;
    }
    const store = await openArticles(given.all("articles"), world, signal);
    try {
      const request = { ticker: instrument.ticker, language, since };
      const told = await produce(request, store, { world, signal });
      const shown = given.flag("json")
        ? `${JSON.stringify(briefJson(told))}\n`
        : printed(told, instrument, world);
      await write(world.streams.out, shown);
      return told.brief.articles.length === 0 ? EXIT.no : EXIT.done;
    } finally {
      await store.close();
    }
  },
};

interface Producing {
  readonly world: World;
  readonly signal: AbortSignal;
}

async function produce(
  request: BriefRequest,
  store: Store,
  { world, signal }: Producing,
): Promise<ToldBrief> {
  const { clock, ids } = world;
  const directory = world.directory();
  const deps = {
    articles: store.articles,
    briefs: store.briefs,
    model: await world.model(),
    clock,
    ids,
    listings: (ticker: string) => listingsOf(ticker, directory),
  };
  const brief = await produceBrief(request, deps, signal);
  return { brief, articles: await store.articles.get(brief.articles) };
}

function printed(
  { brief, articles }: ToldBrief,
  instrument: Instrument,
  { clock, zone, render }: World,
): string {
  const message = composeMessage(brief, { instrument, articles, zone, now: clock.now(), briefId: null });
  return render(guardMessage(message, { links: articles.flatMap(({ url }) => url ?? []) }));
}
