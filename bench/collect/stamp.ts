/** Seconds that passed, and that this process worked. */
export interface Stamp {
  readonly wall: number;
  readonly busy: number;
}

/** Where both stand now. */
export function stamp(): Stamp {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now() / 1_000, busy: (user + system) / 1e6 };
}
