export interface TurnstileOptions {
  /** Works under way in one moment. */
  readonly atOnce: number;
  /** Those that wait for one of them to end. */
  readonly waiting: number;
}

/** Does the work in its turn; where too many wait already, `refuse` answers at once. */
export type Turnstile = <Answer>(work: () => Promise<Answer>, refuse: () => Answer) => Promise<Answer>;

/** Lets in so many at once and keeps a bounded queue, so that a rush costs waiting and no memory. */
export function createTurnstile({ atOnce, waiting }: TurnstileOptions): Turnstile {
  let inside = 0;
  const queue: (() => void)[] = [];
  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else inside -= 1;
  };
  return async (work, refuse) => {
    if (inside >= atOnce) {
      if (queue.length >= waiting) return refuse();
      await new Promise<void>((resolve) => queue.push(resolve));
    } else inside += 1;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
