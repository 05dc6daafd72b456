import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { loadSettings } from "../../src/settings/load.ts";
import type { SettingsFault } from "../../src/settings/settings.ts";

const folder = mkdtempSync(join(tmpdir(), "marktbrief-settings-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function load(yaml: string, variables: Record<string, string> = {}) {
  const path = join(folder, "marktbrief.yaml");
  writeFileSync(path, yaml);
  return loadSettings(variables, { path, name: "config/marktbrief.yaml" });
}

function faultsOf(yaml: string, variables: Record<string, string> = {}): readonly SettingsFault[] {
  const outcome = load(yaml, variables);
  return outcome.ok ? [] : outcome.faults;
}

describe("settings", () => {
  it("are complete with an empty file and no variables", () => {
    expect(load("")).toMatchObject({
      ok: true,
      settings: {
        databaseUrl: null,
        dataDir: ".data",
        port: 3000,
        model: null,
        slack: null,
        discord: null,
        language: "de",
      },
    });
  });

  it("take an empty variable for one that is not set", () => {
    expect(load("", { OPENAI_API_KEY: "", PORT: "" })).toMatchObject({
      ok: true,
      settings: { model: null, port: 3000 },
    });
  });

  it("report every fault at once, each with its place, the value seen and what is allowed", () => {
    const yaml = "language: fr\nzone: Europe/Nowhere\nmodel:\n  timeout_seconds: 0\nwatchlists: [AMZN]\n";
    const faults = faultsOf(yaml, { PORT: "99999", SLACK_BOT_TOKEN: "wrong" });
    expect(faults).toHaveLength(7);
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ where: "environment", key: "PORT", seen: "99999" }),
        { where: "environment", key: "SLACK_BOT_TOKEN", seen: null, allowed: 'must start with "xoxb-"' },
        expect.objectContaining({ where: "environment", key: "SLACK_APP_TOKEN" }),
        { where: "config/marktbrief.yaml:1", key: "language", seen: '"fr"', allowed: "de or en" },
        {
          where: "config/marktbrief.yaml:2",
          key: "zone",
          seen: '"Europe/Nowhere"',
          allowed: "an IANA time zone, such as Europe/Berlin",
        },
        expect.objectContaining({
          where: "config/marktbrief.yaml:4",
          key: "model.timeout_seconds",
          seen: "0",
        }),
        expect.objectContaining({ where: "config/marktbrief.yaml:5", key: "watchlists" }),
      ]),
    );
  });

  it.each([
    ["folders: samples", "a list"],
    ["model: 5", "settings below it"],
    ["model: { timeout_seconds: soon }", "a number"],
    ["model: { timeout_seconds: -3 }", "at least 1"],
    ["greetings: [{ language: de, watchlist: [] }]", "at least 1 entry"],
    ['folders: [""]', "at least 1 character"],
    ["slack_history: 1", "true or false"],
    ["language: fr", "de or en"],
  ])("say what is wanted in an operator's words: %s", (yaml, allowed) => {
    expect(faultsOf(yaml).map((fault) => fault.allowed)).toEqual([allowed]);
  });

  it("name the line of broken YAML", () => {
    expect(faultsOf("language: de\nzone: [Europe\n")).toMatchObject([
      { where: expect.stringContaining("marktbrief.yaml:") as string },
    ]);
  });

  it.each<[Record<string, string>, string]>([
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN"],
    [{ SLACK_SIGNING_SECRET: "x" }, "SLACK_BOT_TOKEN"],
    [{ SLACK_CLIENT_SECRET: "x" }, "SLACK_CLIENT_ID"],
    [{ DISCORD_TOKEN: "x" }, "DISCORD_APP_ID"],
    [{ DISCORD_APP_ID: "900000000000000000" }, "DISCORD_TOKEN"],
    [{ DISCORD_PUBLIC_KEY: "a".repeat(64) }, "DISCORD_TOKEN"],
  ])("ask for the other half of a pair of variables: %o", (variables, key) => {
    expect(faultsOf("", variables)).toMatchObject([{ where: "environment", key }]);
  });

  it("ask for everything that several workspaces take, at once", () => {
    const keys = faultsOf("", { SLACK_CLIENT_ID: "1.2" }).map((fault) => fault.key);
    expect(keys).toEqual(["SLACK_CLIENT_SECRET", "SLACK_SIGNING_SECRET", "TOKEN_ENCRYPTION_KEY"]);
  });

  it("take a port, a host and retention, and say whether the port was asked for", () => {
    const yaml = "retention: { articles_days: 365, questions_days: null }";
    const outcome = load(yaml, { PORT: "8080", HOST: "0.0.0.0", METRICS_TOKEN: "0123456789abcdef" });
    expect(outcome).toMatchObject({
      ok: true,
      settings: {
        port: 8080,
        portChosen: true,
        host: "0.0.0.0",
        retention: { articles: 365, deliveries: 45, questions: null },
      },
    });
    expect(load("")).toMatchObject({ ok: true, settings: { port: 3000, portChosen: false, host: null } });
  });

  it("never show a secret", () => {
    const outcome = load("", { OPENAI_API_KEY: "sk-canary", DATABASE_URL: "postgres://u:canary@h/d" });
    expect(outcome.ok).toBe(true);
    const shown = [
      JSON.stringify(outcome),
      inspect(outcome, { depth: 9 }),
      JSON.stringify(faultsOf("", { DATABASE_URL: "canary" })),
    ];
    expect(shown.join("\n")).not.toContain("canary");
  });
});
