import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { ChannelRef } from "../../../src/domain/channel.ts";
import type { Store } from "../../../src/ports/store.ts";
import { openStore } from "../../../src/storage/open-store.ts";
import { runInside } from "../../journeys/inside.ts";
import { inFolder } from "../../journeys/process.ts";
import type { Finished } from "../../journeys/process.ts";
import { writeSchedule } from "../../scheduling/schedule.ts";
import { writeSaved } from "../../storage/article.ts";
import { optionsFor } from "../../storage/places.ts";

const CHANNEL: ChannelRef = { platform: "slack", workspace: "T1", channel: "C1" };

let dataDir: string;
const run = (...argv: readonly string[]): Promise<Finished> => runInside(argv, { dataDir });

async function inStore<Result>(work: (store: Store) => Promise<Result>, role: "bot" | "tool" = "tool") {
  const store = await openStore(optionsFor({ dataDir, role }));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A store with one article and one channel of workspace T1. */
async function filled(folder: string): Promise<void> {
  dataDir = join(folder, "data");
  await inStore(async ({ articles, channels, schedules, installations }) => {
    await articles.saveAll([writeSaved({ id: "a1" })]);
    await installations.save({
      platform: "slack",
      workspace: "T1",
      sealed: "canary-sealed",
      installedAt: "2026-01-01T00:00:00.000Z",
    });
    await channels.saveSettings(CHANNEL, {
      language: "de",
      zone: "Europe/Berlin",
      watchlist: ["AMZN"],
      editors: "admins",
      adminChannel: null,
    });
    await schedules.save(CHANNEL, writeSchedule(), null);
  });
}

beforeEach(() => {
  dataDir = "/nowhere";
});

describe("backup and restore", () => {
  it("say what the file holds; the store comes back as it was, and the present one stays beside it", async () => {
    await inFolder(async (folder) => {
      await filled(folder);
      const file = join(folder, "backups", "one.db");
      expect(await run("backup", file)).toEqual({ code: 0, out: "1 articles, 0 deliveries\n", err: "" });
      await inStore(({ articles }) => articles.saveAll([writeSaved({ id: "a2" })]));
      const refused = await run("restore", file);
      expect(refused).toMatchObject({ code: 3, out: "" });
      expect(refused.err).toMatch(/would be replaced; with --force it is/u);
      const restored = await run("restore", file, "--force");
      expect(restored).toEqual({ code: 0, out: "1 articles, 0 deliveries\n", err: "" });
      expect(await inStore(({ articles }) => articles.count())).toBe(1);
      expect(existsSync(join(dataDir, "marktbrief.db.before-restore"))).toBe(true);
    });
  });

  it("a backup is taken beside a bot, a store is not replaced under one", async () => {
    await inFolder(async (folder) => {
      await filled(folder);
      const file = join(folder, "one.db");
      await inStore(async () => {
        expect((await run("backup", file)).code).toBe(0);
        const refused = await run("restore", file, "--force");
        expect(refused.code).toBe(3);
        expect(refused.err).toMatch(/a bot is already running/u);
      }, "bot");
    });
  });

  it.each([
    { argv: ["backup"], said: /names one file; such as backup/u, code: 2 },
    { argv: ["restore", "one.db", "two.db"], said: /names one file; such as restore/u, code: 2 },
    {
      argv: ["restore", "/nowhere/one.db"],
      said: /there is no \/nowhere\/one\.db; check the path/u,
      code: 3,
    },
  ])("$argv ends with $code and says what to do", async ({ argv, said, code }) => {
    const { code: ended, out, err } = await run(...argv);
    expect(err).toMatch(said);
    expect({ ended, out }).toEqual({ ended: code, out: "" });
  });
});

describe("export and erase", () => {
  it("print all of a workspace without its tokens; nothing goes before --yes, and then all of it", async () => {
    await inFolder(async (folder) => {
      await filled(folder);
      const { code, out } = await run("export", "slack", "T1");
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        platform: "slack",
        workspace: "T1",
        channels: [{ channel: "C1", settings: { watchlist: ["AMZN"] } }],
        schedules: [{ channel: "C1" }],
      });
      expect(out).not.toContain("canary");

      const counted = await run("erase", "slack", "T1");
      expect(counted.code).toBe(1);
      expect(counted.out).toMatch(/^channels: 1$/mu);
      expect(counted.err).toMatch(/nothing is erased yet; say --yes/u);
      expect((await run("export", "slack", "T1")).code).toBe(0);

      expect((await run("erase", "slack", "T1", "--yes")).code).toBe(0);
      const left = await run("export", "slack", "T1");
      expect(left.code).toBe(1);
      expect(Object.values(JSON.parse(left.out) as object).flat()).toEqual(["slack", "T1"]);
      expect(await inStore(({ articles }) => articles.count())).toBe(1);
    });
  });

  it.each([["export"], ["erase", "--yes"]])("%s leaves another workspace alone", async (...argv) => {
    await inFolder(async (folder) => {
      await filled(folder);
      const [name = "", ...rest] = argv;
      expect((await run(name, "slack", "T2", ...rest)).out).not.toContain("AMZN");
      expect((await run("export", "slack", "T1")).out).toContain("AMZN");
    });
  });

  it.each([
    ["export", "slack"],
    ["export", "teams", "T1"],
    ["erase", "slack", "T1", "T2", "--yes"],
  ])("%s %s … says how it is meant, and does nothing", async (...argv) => {
    const { code, out, err } = await run(...argv);
    expect(err).toMatch(/names a platform and a workspace; such as/u);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});
