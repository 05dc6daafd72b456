import type { Upkeep } from "../ports/upkeep.ts";

/** Whether the bot can do its work now. `reason` is a literal. */
export type Readiness =
  { readonly ready: true } | { readonly ready: false; readonly reason: "starting" | "stopping" | "store" };

export interface Health {
  /** Asks the store; answers within `PATIENCE`, whatever the store does. */
  readiness(): Promise<Readiness>;
  started(): void;
  stopping(): void;
}

/** Milliseconds the store may take to answer something small. */
const PATIENCE = 2_000;

/** Ready from when it has started, as long as the store answers, until it is asked to stop. */
export function createHealth(upkeep: Pick<Upkeep, "ping">, patience = PATIENCE): Health {
  let phase: "starting" | "running" | "stopping" = "starting";
  let asking: Promise<boolean> | null = null;
  // Many may ask at once; the store is asked by one at a time.
  const storeAnswers = (): Promise<boolean> =>
    (asking ??= answers(upkeep, patience).finally(() => (asking = null)));
  return {
    async readiness() {
      if (phase !== "running") return { ready: false, reason: phase };
      return (await storeAnswers()) ? { ready: true } : { ready: false, reason: "store" };
    },
    started() {
      if (phase === "starting") phase = "running";
    },
    stopping() {
      phase = "stopping";
    },
  };
}

async function answers(upkeep: Pick<Upkeep, "ping">, patience: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  const answered = upkeep.ping().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answered, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
