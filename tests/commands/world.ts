import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { ChatModel } from "../../src/answering/with-model.ts";
import { prepareArticle } from "../../src/articles/prepare.ts";
import { analyzeArticle } from "../../src/collecting/analyze.ts";
import type { Commands } from "../../src/commands/commands.ts";
import { createCommands } from "../../src/commands/create.ts";
import type { RawArticle } from "../../src/domain/article.ts";
import type { ChannelRef } from "../../src/domain/channel.ts";
import type { CommandUser } from "../../src/domain/command.ts";
import type { Message } from "../../src/domain/message.ts";
import { createDirectory } from "../../src/instruments/directory.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";
import { createIds } from "../../src/operations/ids.ts";
import type { ChartDrawer } from "../../src/ports/chart-drawer.ts";
import type { LogFields } from "../../src/ports/log.ts";
import type { PublishOutcome } from "../../src/ports/publisher.ts";
import type { SourceDesk } from "../../src/ports/source-desk.ts";
import type { Store } from "../../src/ports/store.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { termsOf } from "../../src/search/terms.ts";
import { rememberFigures } from "../../src/verification/remember-figures.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";

const INSTRUMENTS: unknown = parse(
  readFileSync(new URL("../../config/instruments.yaml", import.meta.url), "utf8"),
);

/** The instruments as they are delivered. */
export const DIRECTORY = createDirectory(parseInstruments(INSTRUMENTS).instruments);

/** A Thursday, 10:30 in Berlin. */
export const NOW = "2026-01-29T09:30:00.000Z";

export const CHANNEL: ChannelRef = { platform: "slack", workspace: "T1", channel: "C1" };
export const ADMIN: CommandUser = { id: "U1", isAdmin: true, language: null };
export const READER: CommandUser = { id: "U2", isAdmin: false, language: null };
export const SIGNAL = new AbortController().signal;

export interface World {
  readonly commands: Commands;
  readonly store: Store;
  readonly posted: { readonly channel: ChannelRef; readonly message: Message }[];
  readonly logged: { readonly event: string; readonly fields: LogFields }[];
  /** What the next post comes to. */
  outcome: PublishOutcome;
}

export interface WorldOptions {
  readonly articles?: readonly Partial<RawArticle>[];
  readonly prefix?: string;
  readonly sources?: SourceDesk;
  readonly drawChart?: ChartDrawer;
  readonly model?: ChatModel;
  /** Days the operator says the exchanges are closed. */
  readonly closures?: Parameters<typeof createCalendar>[0];
}

/** The commands over an empty store that holds these articles, prepared and analyzed as collected ones are. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const { articles = [], prefix = "", sources, drawChart, model = null, closures = {} } = options;
  const clock = { now: () => NOW };
  const ids = createIds(clock);
  const store = await openPassingStore(clock);
  await store.articles.saveAll(articles.map((article, index) => savedArticle(article, `a${index}`)));
  const world: Omit<World, "commands"> = {
    store,
    posted: [],
    logged: [],
    outcome: { ok: true, id: "1" },
  };
  const log = (event: string, fields: LogFields = {}): void => {
    world.logged.push({ event, fields });
  };
  const commands = createCommands({
    store,
    directory: DIRECTORY,
    model,
    clock,
    ids,
    log: { info: log, warn: log, error: log },
    publisher: {
      async post(channel, message) {
        if (world.outcome.ok) world.posted.push({ channel, message });
        return world.outcome;
      },
    },
    calendar: createCalendar(closures),
    defaults: { language: "de", zone: "Europe/Berlin" },
    prefix,
    ...(sources && { sources }),
    ...(drawChart && { drawChart }),
  });
  return Object.assign(world, { commands });
}

/** An article as the store takes it, prepared and analyzed. */
export function savedArticle(written: Partial<RawArticle>, id: string, now = NOW) {
  const raw: RawArticle = {
    origin: id,
    key: id,
    title: null,
    text: "",
    language: null,
    publisher: null,
    url: null,
    published: { at: "2026-01-28T18:00:00.000Z", precision: "time", source: "stated" },
    ...written,
  };
  const prepared = prepareArticle(raw, { now, id });
  if (!prepared.ok) throw new Error(prepared.problem.message.en);
  const article = analyzeArticle(prepared.article, DIRECTORY);
  const terms = termsOf(`${article.title}\n${article.text}`, article.language.code);
  return { article, contentHash: id, terms, figures: rememberFigures(article) };
}

/** Everything a reader sees of messages, as one text. */
export function read(messages: readonly Message[]): string {
  return messages
    .map(({ title, sections, context }) =>
      [
        title,
        ...sections.flatMap(({ heading, lines }) => [
          ...(heading === null ? [] : [heading]),
          ...lines.map(({ content }) =>
            content
              .map((inline) => (inline.type === "footnote" ? `[${inline.number}]` : inline.text))
              .join(""),
          ),
        ]),
        ...context,
      ].join("\n"),
    )
    .join("\n\n");
}

/** What one types, and everything he reads. */
export async function say(world: World, line: string, user: CommandUser = ADMIN) {
  const [name = "", ...words] = line.split(" ");
  const reply = await world.commands.run({ name, words, channel: CHANNEL, user }, SIGNAL);
  return { ...reply, text: read(reply.messages) };
}
