import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Secret } from "../../../src/domain/secret.ts";
import type { SourceState } from "../../../src/domain/source.ts";
import { openStore } from "../../../src/storage/open-store.ts";
import type {
  DiscordSettings,
  ModelSettings,
  Settings,
  SlackSettings,
} from "../../../src/settings/settings.ts";
import { runInside } from "../../journeys/inside.ts";
import { inFolder } from "../../journeys/process.ts";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import type { DiscordStandIn } from "../../stand-ins/discord/server.ts";
import { addGuild, guildId } from "../../stand-ins/discord/world.ts";
import { modelSettings, startModelStandIn } from "../../stand-ins/openai.ts";
import type { ModelStandIn } from "../../stand-ins/openai.ts";
import { startSlackStandIn } from "../../stand-ins/slack/server.ts";
import type { SlackStandIn } from "../../stand-ins/slack/server.ts";
import { ALL_SCOPES, addWorkspace } from "../../stand-ins/slack/world.ts";
import { optionsFor } from "../../storage/places.ts";

/** The clock of these tests stands still, so that others seem to go ahead of it. */
const SKEWED = /^FAULT +clock: is \d+ s behind .*; set the machine's clock/mu;

describe("doctor", () => {
  const doctor = (changes: Partial<Settings>, ...options: string[]) =>
    inFolder((folder) =>
      runInside(["doctor", "--lang", "en", ...options], { dataDir: join(folder, "data"), ...changes }),
    );

  it("tells how many instruments can be asked for by ISIN and WKN, and what is missing", async () => {
    const { code, out } = await doctor({});
    expect(code).toBe(0);
    expect(out).toMatch(/^ok +instruments: \d+, of which \d+ shares; ISIN known for \d+ %, WKN for \d+ %$/mu);
    expect(out).toMatch(
      /^note +store: sqlite, 0 articles; fill it with: npm run -s marktbrief -- collect$/mu,
    );
    expect(out).toMatch(/^ok +calendar: next trading day: XETRA 2026-01-30 09:00, .*NYSE 2026-01-30 09:30/mu);
    expect(out).toMatch(/^note +model: none; briefs are extractive\. Set OPENAI_API_KEY/mu);
  });

  it("ends with 1 and says what to do where a folder cannot be read, in German as in English", async () => {
    const folders = ["/nowhere/gone"];
    const { code, out } = await doctor({ folders });
    expect(code).toBe(1);
    expect(out).toMatch(/^FAULT +folder: .*gone.*; create it, allow reading it, or take it out of/mu);
    const german = await doctor({ folders }, "--lang", "de");
    expect(german.out).toMatch(/^FEHLER +folder: .*gone.*; anlegen, Leserecht geben oder/mu);
  });

  it("says what to do about a database that cannot be reached, without its password", async () => {
    const databaseUrl = new Secret("postgres://marktbrief:canary-password@127.0.0.1:1/news");
    const { code, out, err } = await doctor({ databaseUrl });
    expect(code).toBe(1);
    expect(out).toMatch(/^FAULT +store: .*127\.0\.0\.1:1\/news cannot be reached; check DATABASE_URL/mu);
    expect(out + err).not.toContain("canary");
  });

  it("answers a line of JSON each to a monitor", async () => {
    const { out } = await doctor({}, "--json", "--offline");
    const lines = out.trim().split("\n");
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual(
      lines.map(() => ["state", "about", "said"]),
    );
  });
});

describe("doctor, on the feeds", () => {
  const FEED = "https://zeitung.example/feed.xml";
  const FAILING: SourceState = {
    ...{ source: FEED, etag: null, lastModified: null, nextAt: "2026-01-30T19:00:00.000Z" },
    ...{ failures: 3, failingSince: "2026-01-29T18:00:00.000Z", fault: null },
    ...{ firstReadAt: null, readAt: null, newsAt: null, newsDays: [], seen: [], waiting: [], kinds: [] },
  };

  const isOfFeeds = (said: string): boolean => /^\S+ +feeds: /u.test(said);

  /** What it says of the feeds with this `config/feeds.yaml`, after these readings. */
  async function saidOfFeeds(yaml: string, ...readings: readonly SourceState[]) {
    return inFolder(async (root) => {
      mkdirSync(join(root, "config"));
      writeFileSync(join(root, "config", "feeds.yaml"), yaml);
      writeFileSync(join(root, "config", "instruments.yaml"), "instruments: {}\n");
      const dataDir = join(root, "data");
      const store = await openStore(optionsFor({ dataDir }));
      for (const reading of readings) await store.sources.save(reading);
      await store.close();
      const said = async (lang: string) =>
        runInside(["doctor", "--offline", "--lang", lang], { dataDir, folders: [] }, { root });
      const [en, de] = [await said("en"), await said("de")];
      // A fault of the file is told on lines of its own below.
      const told = ({ out }: { readonly out: string }) =>
        out
          .split(/\n(?=\S)/u)
          .filter(isOfFeeds)
          .join("\n");
      return { code: en.code, en: told(en), de: told(de) };
    });
  }

  it("counts them, and finds one that failed twice well enough", async () => {
    const { code, en } = await saidOfFeeds(`feeds:\n  - url: ${FEED}\n`, { ...FAILING, failures: 2 });
    expect(en).toBe("ok       feeds: 1 configured");
    expect(code).toBe(0);
  });

  it("names one that could not be read three times in a row, with what to do", async () => {
    const { code, en, de } = await saidOfFeeds(`feeds:\n  - url: ${FEED}\n`, FAILING);
    expect(en).toMatch(/^FAULT +feeds: https:.* could not be read 3 times in a row; check the address/mu);
    expect(de).toMatch(/^FEHLER +feeds: https:.* ist 3-mal nacheinander nicht zu lesen gewesen; Adresse/mu);
    expect(code).toBe(1);
  });

  it.each([
    ["feeds:\n  - url: ftp://zeitung.example/\n", /feeds\.yaml.*2.*http:\/\//su],
    ["feds: []\n", /feeds\.yaml.*feds.*no such setting/su],
    ["feeds: [\n", /feeds\.yaml/u],
  ])("names every fault of the file with its line: %j", async (yaml, said) => {
    const { code, en, de } = await saidOfFeeds(yaml);
    expect(en).toMatch(/^FAULT/u);
    expect(en).toMatch(said);
    expect(de).toMatch(/^FEHLER/u);
    expect(code).toBe(1);
  });
});

describe("doctor, asking", () => {
  let slack: SlackStandIn;
  let discord: DiscordStandIn;
  let model: ModelStandIn;

  beforeAll(async () => {
    [slack, discord, model] = await Promise.all([
      startSlackStandIn(),
      startDiscordStandIn(),
      startModelStandIn(),
    ]);
    addWorkspace(slack.world, "T1");
    addGuild(discord.world, guildId(1));
  });
  afterAll(() => Promise.all([slack.close(), discord.close(), model.close()]));

  const slackWith = (changes: Partial<SlackSettings>): SlackSettings => ({
    botToken: new Secret("xoxb-T1-0"),
    appToken: new Secret(slack.appToken),
    ...{ signingSecret: null, clientId: null, clientSecret: null, stateSecret: null },
    apiUrl: slack.apiUrl,
    ...changes,
  });
  const discordWith = (changes: Partial<DiscordSettings>): DiscordSettings => ({
    token: new Secret(discord.world.token),
    appId: discord.world.applicationId,
    ...{ publicKey: null, shards: "auto", embeds: false },
    apiUrl: discord.apiUrl,
    ...changes,
  });
  const modelWith = (changes: Partial<ModelSettings>): ModelSettings => ({
    ...modelSettings(model),
    apiKey: new Secret("sk-canary"),
    model: "test",
    ...changes,
  });
  const ask = async (settings: Partial<Settings>): Promise<string> => {
    const found = await inFolder((folder) =>
      runInside(["doctor", "--lang", "en"], { dataDir: join(folder, "data"), ...settings }),
    );
    expect(found.code).toBe(1);
    // The clock of these tests stands in the past.
    expect(found.out).toMatch(SKEWED);
    return found.out;
  };

  it("finds tokens, scopes, Socket Mode and rights in order", async () => {
    const out = await ask({ slack: slackWith({}), discord: discordWith({}) });
    expect(out.match(/^FAULT/gmu)).toHaveLength(1);
    expect(out).toMatch(/^ok +slack: signed in to workspace T1$/mu);
    expect(out).toMatch(/^ok +slack: scopes: commands, chat:write/mu);
    expect(out).toMatch(/^ok +slack: Socket Mode: a connection is accepted$/mu);
    expect(out).toMatch(/^ok +discord: signed in as app Marktbrief$/mu);
    expect(out).toMatch(/^ok +discord: on 1 servers/mu);
  });

  it("names the scopes a token lacks, and how it gets them", async () => {
    const workspace = addWorkspace(slack.world, "T2");
    workspace.scopes.splice(0, ALL_SCOPES.length, "commands");
    const out = await ask({ slack: slackWith({ botToken: new Secret("xoxb-T2-0") }) });
    expect(out).toMatch(
      /^FAULT +slack: the bot token lacks scopes: chat:write, users:read.*; print the manifest/mu,
    );
    const history = await ask({ slack: slackWith({}), slackHistory: true });
    expect(history).toMatch(/^FAULT +slack: the bot token lacks scopes: channels:history/mu);
  });

  it("notes what Slack may do without, and is silent where it is there", async () => {
    const out = await ask({ slack: slackWith({}) });
    expect(out).toMatch(/^note +slack: without files:write: histories come to Slack as text/mu);
    const workspace = addWorkspace(slack.world, "T3");
    workspace.scopes.push("files:write");
    const all = await ask({ slack: slackWith({ botToken: new Secret("xoxb-T3-0") }) });
    expect(all).not.toContain("files:write");
  });

  it.each<[string, () => Partial<Settings>, RegExp]>([
    [
      "a bot token Slack does not know",
      () => ({ slack: slackWith({ botToken: new Secret("xoxb-wrong") }) }),
      /^FAULT +slack: Slack refuses SLACK_BOT_TOKEN \(invalid_auth\); copy the token anew/mu,
    ],
    [
      "an app token Slack does not know",
      () => ({ slack: slackWith({ appToken: new Secret("xapp-wrong") }) }),
      /^FAULT +slack: Slack refuses SLACK_APP_TOKEN \(invalid_auth\); copy the token anew/mu,
    ],
    [
      "a Slack that is not there",
      () => ({ slack: slackWith({ apiUrl: "http://127.0.0.1:65533/api/" }), discord: discordWith({}) }),
      /^FAULT +slack: Slack cannot be reached \(ECONNREFUSED\); check the network/mu,
    ],
    [
      "a token Discord does not know",
      () => ({ discord: discordWith({ token: new Secret("wrong") }) }),
      /^FAULT +discord: Discord refuses DISCORD_TOKEN \(HTTP 401\); get a new one/mu,
    ],
    [
      "another app's id",
      () => ({ discord: discordWith({ appId: "900000000000000099" }) }),
      /^FAULT +discord: DISCORD_TOKEN belongs to app 900000000000000000, DISCORD_APP_ID names/mu,
    ],
    [
      "another app's key",
      () => ({ discord: discordWith({ publicKey: "cd".repeat(32) }) }),
      /^FAULT +discord: DISCORD_PUBLIC_KEY is not this app's key; copy it/mu,
    ],
  ])("says what to do about %s, and never the token", async (_, settings, line) => {
    const out = await ask(settings());
    expect(out).toMatch(line);
    expect(out).not.toMatch(/xox[bp]-|xapp-/u);
  });

  it("names the rights a server does not give", async () => {
    const before = discord.world.permissions;
    discord.world.permissions = "1024";
    const out = await ask({ discord: discordWith({ embeds: true }) });
    discord.world.permissions = before;
    expect(out).toMatch(
      /^FAULT +discord: rights are missing on server .*: SendMessages, SendMessagesInThreads, EmbedLinks;/mu,
    );
  });

  it.each<[string, () => void, RegExp]>([
    [
      "answers",
      () => {
        model.behave({ type: "answer", content: '{"ready":true}' });
      },
      /^ok +model: test answers \(\d+ ms\)$/mu,
    ],
    [
      "refuses",
      () => {
        model.behave({ type: "status", status: 401 });
      },
      /^FAULT +model: the model refuses; check OPENAI_API_KEY and OPENAI_MODEL \(HTTP 401\)$/mu,
    ],
    [
      "talks nonsense",
      () => {
        model.behave({ type: "answer", content: "Sure! Here is" });
      },
      /^FAULT +model: the model does not answer with JSON by a schema;/mu,
    ],
    [
      "is silent",
      () => {
        model.behave({ type: "silence" });
      },
      /^FAULT +model: the model does not answer in time; raise model\.timeout_seconds/mu,
    ],
  ])("tells of a model that %s", async (_, behave, line) => {
    behave();
    const { out } = await inFolder((folder) =>
      runInside(["doctor", "--lang", "en"], { dataDir: join(folder, "data"), model: modelWith({}) }),
    );
    expect(out).toMatch(line);
    expect(out).not.toContain("canary");
  });
});
