/** Milliseconds for which a delivery is one simulated process's own. */
export const LEASE = 120_000;
