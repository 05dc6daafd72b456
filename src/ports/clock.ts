/** The only way to know what time it is. */
export interface Clock {
  /** The present instant, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Waits as `rest` does. No such method: a clock that goes as fast as the machine's. */
  rest?(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Waits so many milliseconds as the clock counts them; an abort ends it early, and it never rejects. */
export function rest(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return clock.rest?.(milliseconds, signal) ?? timePasses(milliseconds, signal);
}

function timePasses(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}
