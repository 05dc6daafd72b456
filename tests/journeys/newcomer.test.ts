import { describe, expect, it } from "vitest";
import { inFolder, runMarktbrief } from "./process.ts";

describe("a newcomer", () => {
  it("sees a German and an English brief with cited figures, with nothing on standard input", async () => {
    await inFolder(async (folder) => {
      const { code, out } = await runMarktbrief(["start"], { variables: { DATA_DIR: folder } });
      expect(code).toBe(0);
      expect(out).toMatch(/AMZN/u);
      expect(out).toMatch(/Mrd\. \$|Milliarden/u);
      expect(out).toMatch(/\$\d+bn|billion/u);
      expect(out).toContain("#:~:text=");
    });
  });

  it("gets an answer to every line he gives, and the end of the input is the end", async () => {
    await inFolder(async (folder) => {
      const input = "/brief SAP\n/watch add Rheinmetall\n/brief Amazn\n/help\nhello\n";
      const { code, out } = await runMarktbrief(["start"], { input, variables: { DATA_DIR: folder } });
      expect(code).toBe(0);
      expect(out).toContain("SAP");
      expect(out).toContain("RHM.DE");
      expect(out).toContain("AMZN");
      expect(out).toContain("/watch");
    });
  });
});
