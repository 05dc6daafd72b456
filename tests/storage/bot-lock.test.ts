import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/storage/open-store.ts";
import { StoreError } from "../../src/storage/store-error.ts";
import { writeSaved } from "./article.ts";
import { newFolder, optionsFor } from "./places.ts";

const BOT = join(import.meta.dirname, "bot-process.ts");

let folder: ReturnType<typeof newFolder>;
let bots: ChildProcess[];

beforeEach(() => {
  folder = newFolder();
  bots = [];
});
afterEach(() => {
  for (const bot of bots) bot.kill("SIGKILL");
  folder.remove();
});

/** A bot in a process of its own, once it says that it has the store. */
async function startBot(): Promise<ChildProcess> {
  const bot = spawn(process.execPath, [BOT, folder.path], { stdio: ["pipe", "pipe", "inherit"] });
  bots.push(bot);
  await once(bot.stdout, "data");
  return bot;
}

async function refusal(open: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await open.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StoreError)) throw new Error(`no StoreError but ${String(error)}`);
  return error;
}

const asBot = (): ReturnType<typeof openStore> =>
  openStore(optionsFor({ dataDir: folder.path, role: "bot" }));
const asTool = (): ReturnType<typeof openStore> => openStore(optionsFor({ dataDir: folder.path }));

describe("one bot for each SQLite store", () => {
  it("refuses a second bot and names the first in both languages", async () => {
    const bot = await startBot();
    const { code, message, wording } = await refusal(asBot());
    expect(code).toBe("second-bot");
    expect(message).toContain(`process ${bot.pid} on ${hostname()}, since 2026-11-25T16:30:00.000Z`);
    expect(wording.de).toContain(`Prozess ${bot.pid} auf ${hostname()}`);
  });

  it("refuses a second bot in the same process", async () => {
    const first = await asBot();
    expect((await refusal(asBot())).message).toContain(`process ${process.pid}`);
    await first.close();
  });

  it("lets other commands read and write beside the bot", async () => {
    await startBot();
    const [one, two] = await Promise.all([asTool(), asTool()]);
    await one.articles.saveAll([writeSaved({ id: "a1" })]);
    expect(await two.articles.count()).toBe(1);
    await one.close();
    await two.close();
  });

  it("lets the next bot in when the first was killed", async () => {
    const bot = await startBot();
    bot.kill("SIGKILL");
    await once(bot, "exit");
    const next = await asBot();
    expect((await refusal(asBot())).message).toContain(`process ${process.pid}`);
    await next.close();
  });

  it("lets the next bot in when the first has closed the store", async () => {
    await (await asBot()).close();
    expect(existsSync(join(folder.path, "bot.json"))).toBe(false);
    await (await asBot()).close();
  });

  it("keeps the lock when a command beside the bot ends", async () => {
    await startBot();
    await (await asTool()).close();
    expect((await refusal(asBot())).code).toBe("second-bot");
  });

  it("does not let a second bot's failure free the store", async () => {
    const first = await asBot();
    await refusal(asBot());
    expect((await refusal(asBot())).code).toBe("second-bot");
    await first.close();
  });
});

describe("the folder of a store", () => {
  it("is made for its owner alone, and so is what lies in it", async () => {
    const dataDir = join(folder.path, "deep", "data");
    const store = await openStore(optionsFor({ dataDir, role: "bot" }));
    await store.articles.saveAll([writeSaved({ id: "a1" })]);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    for (const name of ["marktbrief.db", "marktbrief.db-wal", "bot.json"]) {
      expect(statSync(join(dataDir, name)).mode & 0o777, name).toBe(0o600);
    }
    await store.close();
  });
});
