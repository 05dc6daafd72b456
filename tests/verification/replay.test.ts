import { expect, it } from "vitest";
import { replayArticles } from "../../bench/proof/replay/articles.ts";
import { replay } from "../../bench/proof/replay/replay.ts";

it(
  "posts nothing of a model that errs in every bullet, and still tells three things",
  { timeout: 60_000 },
  async () => {
    const { proposed, posted, full, kept } = await replay(replayArticles(30));
    expect(proposed).toBeGreaterThan(20);
    expect(posted).toEqual([]);
    expect(kept / full).toBeGreaterThanOrEqual(0.95);
  },
);
