import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { inFolder, runMarktbrief, spawnMarktbrief } from "./process.ts";

describe("a second bot on the same store", () => {
  it("is refused and told who the first is; commands work beside it, and it stops when it is asked to", async () => {
    await inFolder(async (folder) => {
      const variables = { DATA_DIR: folder };
      const first = spawnMarktbrief(["start"], variables);
      const exited = once(first, "exit");
      first.stderr.resume();
      await once(first.stdout, "data");
      first.stdout.resume();

      const second = await runMarktbrief(["start"], { variables });
      expect(second.code).toBe(3);
      expect(second.err).toContain(String(first.pid));

      const beside = await runMarktbrief(["brief", "AMZN", "--lang", "en"], { variables });
      expect(beside.code).toBe(0);
      expect(beside.out).toContain("AMZN");

      first.kill("SIGTERM");
      expect((await exited)[0]).toBe(0);
    });
  });
});
