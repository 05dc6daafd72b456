import type { Clock } from "../ports/clock.ts";
import type { TokenLedger } from "../ports/token-ledger.ts";

/** How many tokens may still be spent. */
export interface TokenBudget {
  /** Sets aside what a call may take at most, or says what it would go beyond: the day's, or what one text may cost. */
  take(tokens: number): Promise<TakenTokens | "over-budget" | "over-cap">;
}

interface TakenTokens {
  /** Says what the call has used; the rest is free again. */
  settle(used: number): Promise<void>;
}

/** A budget that is full again with each UTC day. Null means without limit. */
export function createTokenBudget(perDay: number | null, clock: Clock, ledger: TokenLedger): TokenBudget {
  return {
    async take(reserved) {
      const day = clock.now().slice(0, 10);
      if (!(await ledger.reserve(day, reserved, perDay))) return "over-budget";
      return { settle: (used) => ledger.settle(day, { reserved, used }) };
    },
  };
}

/** The same budget for one text alone, which takes so many tokens of it at most; null is without limit. */
export function capBudget(budget: TokenBudget, cap: number | null): TokenBudget {
  if (cap === null) return budget;
  let left = cap;
  return {
    async take(reserved) {
      if (reserved > left) return "over-cap";
      const taken = await budget.take(reserved);
      if (typeof taken === "string") return taken;
      left -= reserved;
      return {
        settle(used) {
          left += reserved - used;
          return taken.settle(used);
        },
      };
    },
  };
}

/** Characters that are a token, at least: German prose has about three. */
const CHARACTERS = 3;

/** At most what a call takes: its question, and the longest answer it may get. */
export function estimateTokens(question: readonly string[], maxTokens: number): number {
  const characters = question.reduce((sum, { length }) => sum + length, 0);
  return Math.ceil(characters / CHARACTERS) + maxTokens;
}

/** What is spent by a command that keeps nothing. */
export function createPassingTokens(): TokenLedger {
  const days = new Map<string, number>();
  const spent = (day: string): number => days.get(day) ?? 0;
  return {
    async reserve(day, tokens, limit) {
      if (limit !== null && spent(day) >= limit) return false;
      days.set(day, spent(day) + tokens);
      return true;
    },
    async settle(day, { reserved, used }) {
      days.set(day, spent(day) + used - reserved);
    },
    spent: async (day) => spent(day),
  };
}
