import { describe, expect, it } from "vitest";
import { editConfig } from "../../../src/operations/setup/config-file.ts";
import { editEnv, readEnv } from "../../../src/operations/setup/env-file.ts";

describe("a .env file", () => {
  const before =
    "# tokens of the bot\nSLACK_BOT_TOKEN=xoxb-old\n\nexport PORT=8080 # as agreed\nUNKNOWN=kept\n";

  it("keeps comments, order and what nobody changed", () => {
    expect(editEnv(before, { SLACK_BOT_TOKEN: "xoxb-new", DISCORD_TOKEN: "d" })).toBe(
      "# tokens of the bot\nSLACK_BOT_TOKEN=xoxb-new\n\nexport PORT=8080 # as agreed\nUNKNOWN=kept\nDISCORD_TOKEN=d\n",
    );
  });

  it("loses what is taken out, and only that", () => {
    expect(editEnv(before, { SLACK_BOT_TOKEN: null, OPENAI_API_KEY: null })).toBe(
      before.replace("SLACK_BOT_TOKEN=xoxb-old\n", ""),
    );
  });

  it.each([
    "plain-1",
    "with space",
    "with#hash",
    "it's",
    'say "so"',
    "a=b&c",
    "",
    "$HOME",
    "ü",
    "`x`",
    "a\\nb",
  ])("reads back what was written: %s", (value) => {
    expect(readEnv(editEnv("", { NAME: value }))["NAME"]).toBe(value);
  });
});

describe("a configuration file", () => {
  it("keeps its comments and other keys where some are changed", () => {
    const before =
      "# Language of a channel.\nlanguage: de # German\nmodel:\n  # Longest wait.\n  timeout_seconds: 30\n";
    const after = editConfig(before, { language: "en", zone: "Europe/Vienna", "model.tokens_per_day": null });
    expect(after).toContain("# Language of a channel.\nlanguage: en # German\n");
    expect(after).toContain("  # Longest wait.\n  timeout_seconds: 30\n  tokens_per_day: null\n");
    expect(after).toContain("zone: Europe/Vienna\n");
  });

  it("begins where there is none", () => {
    expect(editConfig("", { language: "de" })).toBe("language: de\n");
  });
});
