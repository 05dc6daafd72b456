import type { Clock } from "../../ports/clock.ts";
import type { TokenLedger } from "../../ports/token-ledger.ts";
import type { LanguageModel } from "../../ports/language-model.ts";
import type { Log } from "../../ports/log.ts";
import type { Meters } from "./meters.ts";

export interface Spending {
  readonly meters: Meters;
  readonly clock: Clock;
  readonly log: Log;
  /** Of a million tokens; null where it is not known. */
  readonly price: number | null;
  /** What all processes that share a store have spent. */
  readonly tokens: Pick<TokenLedger, "spent">;
}

const MILLION = 1_000_000;

/**
 * The same model, counted and timed. What a day (UTC) took of this process is one line of its log when the next one
 * begins; the gauges tell what it took of all.
 */
export function measureModel(
  model: LanguageModel,
  { meters, clock, log, price, tokens }: Spending,
): LanguageModel {
  let day = "";
  let spent = 0;
  const costOf = (tokens: number): number | null => (price === null ? null : (tokens * price) / MILLION);
  const today = (): void => {
    const now = clock.now().slice(0, 10);
    if (now === day) return;
    if (day !== "") log.info("model-spent", { day, tokens: spent, cost: costOf(spent) });
    day = now;
    spent = 0;
  };
  meters.beforeReading(async () => {
    today();
    const ofAll = await tokens.spent(clock.now().slice(0, 10));
    meters.set("model_tokens_today", ofAll);
    meters.set("model_cost_today", costOf(ofAll) ?? 0);
  });
  return {
    ...model,
    async complete(request, signal) {
      const start = performance.now();
      const outcome = await model.complete(request, signal);
      meters.observe("model_seconds", (performance.now() - start) / 1000);
      meters.count("model_requests_total", { result: outcome.ok ? "ok" : outcome.reason });
      if (outcome.ok) {
        today();
        spent += outcome.tokens;
        meters.count("model_tokens_total", {}, outcome.tokens);
        meters.count("model_cost_total", {}, costOf(outcome.tokens) ?? 0);
      }
      return outcome;
    },
  };
}
