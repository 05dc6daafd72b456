import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { openStore } from "../../src/storage/open-store.ts";
import { until } from "../platforms/offices.ts";
import { startSlackStandIn } from "../stand-ins/slack/server.ts";
import { addWorkspace } from "../stand-ins/slack/world.ts";
import { optionsFor } from "../storage/places.ts";
import { inFolder, startBot } from "./process.ts";

/** Nothing can be stored until what this returns is called. */
function forbidArticles(folder: string): () => void {
  const file = new DatabaseSync(join(folder, "marktbrief.db"));
  file.exec("create trigger closed before insert on articles begin select raise(abort, 'no room'); end");
  return () => {
    file.exec("drop trigger closed");
    file.close();
  };
}

it("a bot outlives a store that takes no articles when it starts, and stores them when it does", async () => {
  const slack = await startSlackStandIn();
  addWorkspace(slack.world, "T1");
  await inFolder(async (folder) => {
    await (await openStore(optionsFor({ dataDir: folder }))).close();
    const allow = forbidArticles(folder);
    const { bot, heard, ended } = startBot([], {
      DATA_DIR: folder,
      SLACK_BOT_TOKEN: "xoxb-T1-0",
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    });
    await until(() => heard.said.includes("no room") || bot.exitCode !== null, 40_000);
    allow();
    await until(() => heard.said.includes('"collected"') || bot.exitCode !== null, 40_000);
    expect(bot.exitCode).toBeNull();
    bot.kill("SIGTERM");
    expect((await ended)[0]).toBe(0);
  });
  await slack.close();
}, 120_000);
