import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../src/commands/list.ts";
import { slackManifest } from "../../../src/platforms/slack/manifest.ts";
import type { ManifestOptions } from "../../../src/platforms/slack/manifest.ts";
import { hasSpec, manifestFaults } from "../../stand-ins/slack/validate.ts";

const options: ManifestOptions = { language: "en", prefix: "", url: null, history: false };

const variants: readonly (readonly [string, ManifestOptions])[] = [
  ["for Socket Mode", options],
  ["for HTTP", { ...options, url: "https://bot.example.com" }],
  ["in German", { ...options, language: "de" }],
  ["with a prefix", { ...options, prefix: "mb-" }],
  ["with history", { ...options, history: true }],
];

describe.each(variants)("the manifest %s", (_name, chosen) => {
  it.skipIf(!hasSpec)("is one by Slack's own schema (skipped where that is not at hand)", () => {
    expect(manifestFaults(slackManifest(chosen))).toEqual([]);
  });

  it("has every command, within Slack's lengths", () => {
    const { features } = slackManifest(chosen) as {
      features: { slash_commands: readonly { command: string }[] };
    };
    expect(features.slash_commands.map((each) => each.command)).toEqual(
      COMMANDS.map((each) => `/${chosen.prefix}${each.name}`),
    );
    for (const each of features.slash_commands) expect(each.command.length).toBeLessThanOrEqual(32);
  });
});

it("asks for no history unless it is wanted", () => {
  expect(JSON.stringify(slackManifest(options))).not.toContain("history");
  expect(JSON.stringify(slackManifest({ ...options, history: true }))).toContain("channels:history");
});

it("may do without writing files", () => {
  const { oauth_config } = slackManifest(options) as {
    oauth_config: { scopes: { bot: readonly string[]; bot_optional: readonly string[] } };
  };
  expect(oauth_config.scopes.bot_optional).toEqual(["files:write"]);
  expect(oauth_config.scopes.bot).toContain("files:write");
});

it("sends everything to one address over HTTP, and to none in Socket Mode", () => {
  const manifest = JSON.stringify(slackManifest({ ...options, url: "https://bot.example.com/" }));
  expect(manifest.match(/https:\/\/bot\.example\.com\/slack\/events/gu)).toHaveLength(COMMANDS.length + 2);
  expect(manifest).toContain("https://bot.example.com/slack/oauth_redirect");
  expect(JSON.stringify(slackManifest(options))).not.toContain("http");
});
