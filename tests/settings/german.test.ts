import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { inGerman } from "../../src/settings/german.ts";
import { languageOfUser } from "../../src/settings/language-of-user.ts";
import { loadSettings } from "../../src/settings/load.ts";
import { settingsError } from "../../src/settings/settings-error.ts";

const folder = mkdtempSync(join(tmpdir(), "marktbrief-german-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function faultsOf(yaml: string | null, variables: Record<string, string>) {
  const path = join(folder, yaml === null ? "gone.yaml" : "marktbrief.yaml");
  if (yaml !== null) writeFileSync(path, yaml);
  const outcome = loadSettings(variables, { path, name: "config/marktbrief.yaml" });
  return outcome.ok ? [] : outcome.faults;
}

describe("faults of the settings", () => {
  it("say in both languages what to do about a missing file", () => {
    const { wording } = settingsError(faultsOf(null, {}));
    expect(wording.en).toContain(
      "config/marktbrief.yaml: there is no such file; npm run marktbrief -- setup writes it",
    );
    expect(wording.de).toContain(
      "config/marktbrief.yaml: die Datei fehlt; npm run marktbrief -- setup schreibt sie",
    );
    expect(wording.de + wording.en).not.toContain("ENOENT");
  });

  const WRONG: Record<string, string> = {
    DATABASE_URL: "x",
    PORT: "x",
    HOST: "x y",
    METRICS_TOKEN: "x",
    OPENAI_BASE_URL: "x",
    SLACK_BOT_TOKEN: "x",
    SLACK_APP_TOKEN: "x",
    SLACK_API_URL: "http://x/",
    SLACK_CLIENT_ID: "x",
    DISCORD_APP_ID: "x",
    DISCORD_PUBLIC_KEY: "x",
    DISCORD_SHARDS: "x",
    TOKEN_ENCRYPTION_KEY: "x",
  };
  const YAML = [
    "language: fr",
    "zone: Mars",
    "folders: samples",
    "greetings: [{ language: de, watchlist: [] }]",
    'command_prefix: "?"',
    "slack_history: 1",
    "closures: { NYSE: [tomorrow] }",
    "model: { timeout_seconds: 0, tokens_per_day: 1.5 }",
    "retention: { deliveries_days: 99 }",
    "unheard: of",
  ].join("\n");

  it("are told in German throughout", () => {
    const faults = faultsOf(YAML, WRONG);
    expect(faults.length).toBeGreaterThan(20);
    expect(
      faults.filter(({ allowed }) => inGerman(allowed) === allowed).map(({ allowed }) => allowed),
    ).toEqual([]);
    expect(settingsError(faults).wording.de).toContain("Umgebung: PORT ist x; erwartet: eine Portnummer");
  });
});

describe("the language of the terminal", () => {
  it.each<[Record<string, string>, string | null]>([
    [{ LANG: "de_DE.UTF-8" }, "de"],
    [{ LANG: "en_US.UTF-8", LC_ALL: "de_AT" }, "de"],
    [{ LANG: "de_DE", LC_MESSAGES: "en_GB" }, "en"],
    [{ LANG: "C.UTF-8" }, null],
    [{ LANG: "fr_FR" }, null],
    [{ LANG: "den" }, null],
    [{}, null],
  ])("%o is %s", (variables, language) => {
    expect(languageOfUser(variables)).toBe(language);
  });
});
