import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../src/command-line/commands.ts";
import { COMMANDS as CHAT_COMMANDS } from "../src/commands/list.ts";
import { METRICS, PREFIX } from "../src/operations/metrics/definitions.ts";
import { EnvironmentSchema } from "../src/settings/environment.ts";
import { ConfigSchema } from "../src/settings/config.ts";
import { describeSettings } from "../tools/describe-settings.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (name: string): string => readFileSync(join(ROOT, name), "utf8");
const readme = read("README.md");
const reference = readme + read("docs/CONFIGURATION.md") + read("docs/COMMANDS.md");

describe("docs/CONFIGURATION.md", () => {
  it("is what the schemas say now; npm run document writes it anew", async () => {
    expect(read("docs/CONFIGURATION.md")).toBe(await describeSettings());
  });
});

describe("README.md", () => {
  it.each(Object.keys(EnvironmentSchema.shape))("names the variable %s", (name) => {
    expect(reference.includes(`\`${name}\``)).toBe(true);
  });

  it.each(Object.keys(ConfigSchema.shape))("names the setting %s", (name) => {
    expect(new RegExp(`\`${name}(?:\`|\\.)`, "u").test(reference)).toBe(true);
  });

  it.each(COMMANDS.map(({ name }) => name))("names the command %s", (name) => {
    expect(new RegExp(`\`${name}[\` ]`, "u").test(reference)).toBe(true);
  });

  it("names npm scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (?:-s )?(?<name>[a-z:]+)/gu)].map(
      ({ groups }) => groups?.["name"],
    );
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });
});

describe("ARCHITECTURE.md", () => {
  const architecture = read("ARCHITECTURE.md");
  const rooms = [...architecture.matchAll(/^\| `(?<room>[\w-]+)` /gmu)].map(({ groups }) => groups?.["room"]);
  const folders = (path: string): readonly string[] =>
    readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );

  it.each(folders("src").filter((room) => room !== "platforms" && room !== "main"))(
    "names the room %s",
    (room) => {
      expect(rooms).toContain(room);
    },
  );

  it.each(folders("src/platforms"))("names the platform %s", (platform) => {
    expect(architecture.includes(`\`platforms/${platform}\``)).toBe(true);
  });
});

const DOCUMENTS = ["README.md", "ARCHITECTURE.md", ...readdirSync(join(ROOT, "docs")).flatMap(markdown)];

function markdown(name: string): readonly string[] {
  return name.endsWith(".md") ? [`docs/${name}`] : [];
}

describe("docs/COMMANDS.md", () => {
  const page = read("docs/COMMANDS.md");

  it.each([...COMMANDS.map(({ name }) => `\`${name}\``), ...CHAT_COMMANDS.map(({ name }) => `\`/${name}\``)])(
    "names the command %s",
    (name) => {
      expect(page.includes(`| ${name}`)).toBe(true);
    },
  );
});

describe("docs/OPERATING.md", () => {
  it.each(Object.entries(METRICS))("tells what %s counts", (name, { help }) => {
    const row = read("docs/OPERATING.md")
      .split("\n")
      .find((line) => line.startsWith(`| \`${PREFIX}${name}\` `));
    expect(row).toContain(help);
  });
});

describe.each(DOCUMENTS)("%s", (document) => {
  const text = read(document);

  it("links to what is there", () => {
    const links = [...text.matchAll(/\]\((?<path>[^)\s]+)\)/gu)].map(({ groups }) => groups?.["path"] ?? "");
    const local = links.filter((link) => !/^(?:https?:|#)/u.test(link));
    const gone = local.filter(
      (link) => !existsSync(join(ROOT, dirname(document), link.replace(/#.*$/u, ""))),
    );
    expect(gone).toEqual([]);
  });

  it("names scripts and commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const run = [...text.matchAll(/npm run (?:-s )?(?<name>[a-z][a-z:]*)/gu)].map(
      ({ groups }) => groups?.["name"],
    );
    expect(run.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
    const asked = [...text.matchAll(/marktbrief -- (?<name>[a-z][a-z-]*)/gu)].map(
      ({ groups }) => groups?.["name"],
    );
    const known = [...COMMANDS.map(({ name }) => name), "help"];
    expect(asked.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
  });
});

describe.each(["README.md", "ARCHITECTURE.md"])("%s", (name) => {
  it("names files that exist", () => {
    const text = read(name);
    const linked = [...text.matchAll(/\]\((?<path>[^):]+)\)/gu)].map(({ groups }) => groups?.["path"] ?? "");
    const quoted = [...text.matchAll(/`(?<path>(?:config|tests|docs|src)\/[\w./-]+|[A-Z]{4,}\.md)`/gu)];
    const paths = [...linked, ...quoted.map(({ groups }) => groups?.["path"] ?? "")];
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
