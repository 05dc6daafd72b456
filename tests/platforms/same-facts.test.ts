import { PassThrough, Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCommands } from "../../src/commands/create.ts";
import { createIds } from "../../src/operations/ids.ts";
import { startTerminal } from "../../src/platforms/terminal/start.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { commandPayload } from "../stand-ins/slack/payloads.ts";
import { addGuild, guildId } from "../stand-ins/discord/world.ts";
import { startDiscordStandIn } from "../stand-ins/discord/server.ts";
import { ask, command, MANAGER, textOf } from "./discord/actors.ts";
import { openOffice as openDiscord } from "./discord/office.ts";
import type { Office as DiscordOffice } from "./discord/office.ts";
import { clock, createMemoryLog, directory, openSampleStore, until } from "./offices.ts";
import { openOffice as openSlack } from "./slack/office.ts";
import type { Office as SlackOffice } from "./slack/office.ts";

let slack: SlackOffice;
let discord: DiscordOffice;
let channel: string;

beforeAll(async () => {
  const standIn = await startDiscordStandIn();
  channel = addGuild(standIn.world, guildId(0)).channels[1] ?? "";
  discord = await openDiscord({ discord: standIn });
  await discord.running.ready;
  slack = await openSlack("socket");
});

afterAll(async () => {
  await slack.close();
  await discord.close();
});

type Options = Readonly<Record<string, string>>;

async function onSlack(name: string, options: Options): Promise<string> {
  const who = { workspace: "T1", channel: "C1", user: "UADMIN" };
  const line = [`/${name}`, ...Object.values(options)].join(" ");
  const payload = commandPayload(slack.slack, who, line);
  await slack.delivery.send("command", payload);
  const answers = () => slack.slack.responses.filter(({ url }) => url === payload["response_url"]);
  await until(() => answers().length > 0);
  await settled(() => answers().length);
  return answers()
    .flatMap(({ blocks }) => textsIn(blocks))
    .join(" ");
}

/** An answer of several messages is whole when no more come. */
async function settled(count: () => number): Promise<void> {
  let before = -1;
  while (before !== count()) {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

async function onDiscord(name: string, options: Options): Promise<string> {
  const who = { guild: guildId(0), channel, user: "100000000000000001", permissions: MANAGER, locale: "de" };
  const interaction = await ask(discord.discord, command(who, name, options));
  await settled(() => textOf(interaction).length);
  return textOf(interaction);
}

async function onTerminal(name: string, options: Options): Promise<string> {
  const store = await openSampleStore();
  const ids = createIds(clock);
  const defaults = { language: "de", zone: "Europe/Berlin" } as const;
  const log = createMemoryLog();
  const publisher = slack.publisher;
  const commands = createCommands({
    store,
    directory,
    model: null,
    clock,
    ids,
    log,
    publisher,
    calendar: createCalendar({}),
    defaults,
    prefix: "",
  });
  const out = new PassThrough();
  let shown = "";
  out.on("data", (chunk: Buffer) => (shown += chunk.toString()));
  const line = [`/${name}`, ...Object.values(options)].join(" ");
  const terminal = await startTerminal({
    commands,
    ids,
    input: Readable.from([`${line}\n`]),
    out,
    greetings: [],
    language: "de",
  });
  await terminal.finished;
  await store.close();
  // Addresses stand on lines of their own.
  return shown.replaceAll(/https?:\/\/\S+/gu, "");
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === "text" && typeof each === "string" ? [each] : textsIn(each),
  );
}

/** Everything with a digit or in capitals: figures, dates, tickers, footnotes. */
function factsIn(text: string): readonly string[] {
  const words = text.replaceAll("\u00a0", " ").match(/[\p{L}\d][\p{L}\d.,:/%-]*[\p{L}\d%]|\d/gu) ?? [];
  return [...new Set(words.filter((word) => /\d|^\p{Lu}{3,}/u.test(word)))].toSorted();
}

describe("one command, three platforms, the same facts", () => {
  it.each<readonly [string, Options, RegExp]>([
    ["brief", { what: "AMZN", language: "de" }, /Mrd/u],
    ["brief", { what: "AMZN", language: "en" }, /billion/u],
    ["brief", { what: "SAP.DE", language: "de" }, /SAP/u],
    ["brief", { what: "Xyzzy" }, /Xyzzy/u],
    ["watch", { action: "add", what: "AMZN TSLA" }, /TSLA/u],
    ["sources", { what: "AMZN" }, /\d/u],
    ["why", { what: "AMZN" }, /AMZN/u],
    ["ask", { question: "Umsatz von Amazon?" }, /AMZN/u],
    ["help", {}, /ISIN/u],
  ])("/%s %j", async (name, options, expected) => {
    const [terminal, onSlackText, onDiscordText] = [
      await onTerminal(name, options),
      await onSlack(name, options),
      await onDiscord(name, options),
    ];
    expect(terminal).toMatch(expected);
    expect(factsIn(onSlackText)).toEqual(factsIn(terminal));
    expect(factsIn(onDiscordText)).toEqual(factsIn(terminal));
  });
});
