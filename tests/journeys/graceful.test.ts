import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { bySocket, commandPayload } from "../stand-ins/slack/payloads.ts";
import { startSlackStandIn } from "../stand-ins/slack/server.ts";
import { addWorkspace } from "../stand-ins/slack/world.ts";
import { startModelStandIn } from "../stand-ins/openai.ts";
import { until } from "../platforms/offices.ts";
import { inFolder, spawnMarktbrief } from "./process.ts";

describe("asked to stop", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "by %s, it ends in order within ten seconds, though a command waits for a model that never answers",
    async (signal) => {
      const [slack, model] = await Promise.all([startSlackStandIn(), startModelStandIn()]);
      addWorkspace(slack.world, "T1");
      model.behave({ type: "silence" });
      await inFolder(async (folder) => {
        const bot = spawnMarktbrief(["start"], {
          DATA_DIR: folder,
          SLACK_BOT_TOKEN: "xoxb-T1-0",
          SLACK_APP_TOKEN: slack.appToken,
          SLACK_API_URL: slack.apiUrl,
          OPENAI_BASE_URL: model.url,
        });
        let said = "";
        bot.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
        bot.stdout.resume();
        const ended = once(bot, "exit");
        await until(() => slack.sockets.open() === 2 && said.includes('"collected"'), 40_000);
        const at = { workspace: "T1", channel: "C1", user: "UADMIN" };
        await bySocket(slack.sockets).send("command", commandPayload(slack, at, "/brief AMZN en"));
        await until(() => model.requests.length > 0, 20_000);
        const asked = performance.now();
        bot.kill(signal);
        expect((await ended)[0]).toBe(0);
        expect(performance.now() - asked).toBeLessThan(10_000);
        expect(said).not.toMatch(/"level":50/u);
      });
      await Promise.all([slack.close(), model.close()]);
    },
    90_000,
  );
});
