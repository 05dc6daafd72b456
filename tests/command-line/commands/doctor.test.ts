import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runInside } from "../../journeys/inside.ts";
import { inFolder } from "../../journeys/process.ts";

describe("doctor", () => {
  it("tells how many instruments can be asked for by ISIN and WKN, and what is missing", async () => {
    await inFolder(async (folder) => {
      const { code, out } = await runInside(["doctor"], { dataDir: join(folder, "data") });
      expect(code).toBe(0);
      expect(out).toMatch(
        /^ok +instruments: ISIN known for \d+ of \d+ \(\d+ %\) of the shares, WKN for \d+ of/mu,
      );
      expect(out).toMatch(
        /^note +store: sqlite, 0 articles; fill it with: npm run -s marktbrief -- collect$/mu,
      );
      expect(out).toMatch(/^note +model: none; briefs are extractive\. Set OPENAI_API_KEY/mu);
    });
  });

  it("ends with 1 and says what to do where a folder cannot be read", async () => {
    await inFolder(async (folder) => {
      const changes = { dataDir: join(folder, "data"), folders: [join(folder, "gone")] };
      const { code, out } = await runInside(["doctor"], changes);
      expect(code).toBe(1);
      expect(out).toMatch(/^fault +folder: .*gone.*; create it, allow reading it, or take it out of/mu);
    });
  });
});
