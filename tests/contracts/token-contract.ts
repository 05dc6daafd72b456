import { expect, it } from "vitest";
import type { TokenLedger } from "../../src/ports/token-ledger.ts";
import { createTokenBudget } from "../../src/producing/token-budget.ts";
import type { TokenBudget } from "../../src/producing/token-budget.ts";
import type { StorePlace } from "./store-contract.ts";

const DAY = "2026-11-25";
const at = (day: string) => ({ now: () => `${day}T09:00:00.000Z` });

async function taken(budget: TokenBudget, tokens: number) {
  const answer = await budget.take(tokens);
  if (typeof answer === "string") throw new Error(answer);
  return answer;
}

/** What every store promises of the model's tokens. */
export function tokenContract(newPlace: () => Promise<StorePlace>): void {
  const withTwo = (name: string, run: (one: TokenLedger, other: TokenLedger) => Promise<void>): void => {
    it(name, async () => {
      const place = await newPlace();
      const [one, other] = [await place.open(), await place.open()];
      try {
        await run(one.tokens, other.tokens);
      } finally {
        await Promise.all([one.close(), other.close()]);
        await place.remove();
      }
    });
  };

  withTwo("share a day's tokens between processes, each day anew", async (one, other) => {
    const [here, there] = [createTokenBudget(1_000, at(DAY), one), createTokenBudget(1_000, at(DAY), other)];
    await (await taken(here, 900)).settle(600);
    const under = await taken(there, 500);
    expect(await here.take(1)).toBe("over-budget");
    await under.settle(100);
    expect(await one.spent(DAY)).toBe(700);
    await (await taken(here, 400)).settle(400);
    expect(await there.take(1)).toBe("over-budget");
    expect(await other.spent(DAY)).toBe(1_100);
    expect(await createTokenBudget(1_000, at("2026-11-26"), other).take(1)).not.toBe("over-budget");
  });

  withTwo("are never exceeded by more than the last call, however many ask at once", async (one, other) => {
    const asked = Array.from({ length: 40 }, (_, index) =>
      (index % 2 === 0 ? one : other).reserve(DAY, 100, 1_000),
    );
    const granted = (await Promise.all(asked)).filter(Boolean);
    expect(granted).toHaveLength(10);
    expect(await one.spent(DAY)).toBe(1_000);
  });

  withTwo("are counted without a limit, beyond what fits 32 bits", async (one, other) => {
    expect(await one.reserve(DAY, 3_000_000_000, null)).toBe(true);
    expect(await one.reserve(DAY, 3_000_000_000, null)).toBe(true);
    expect(await other.spent(DAY)).toBe(6_000_000_000);
    expect(await other.spent("2026-11-24")).toBe(0);
  });

  it("outlive the process", async () => {
    const place = await newPlace();
    const first = await place.open();
    await first.tokens.reserve(DAY, 1_000, 1_000);
    await first.close();
    const second = await place.open();
    expect(await second.tokens.reserve(DAY, 1, 1_000)).toBe(false);
    await second.close();
    await place.remove();
  });
}
