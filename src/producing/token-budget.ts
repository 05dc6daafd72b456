import type { Clock } from "../ports/clock.ts";

/** How many tokens may still be spent today. */
export interface TokenBudget {
  isSpent(): boolean;
  spend(tokens: number): void;
}

/** A budget that is full again with each UTC day. Null means without limit. */
export function createTokenBudget(perDay: number | null, clock: Clock): TokenBudget {
  let day = "";
  let spent = 0;
  const today = (): void => {
    const now = clock.now().slice(0, 10);
    if (now === day) return;
    day = now;
    spent = 0;
  };
  return {
    isSpent() {
      today();
      return perDay !== null && spent >= perDay;
    },
    spend(tokens) {
      today();
      spent += tokens;
    },
  };
}
