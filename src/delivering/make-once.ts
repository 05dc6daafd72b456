import type { StoredBrief } from "../ports/brief-store.ts";
import type { DeliveryDependencies } from "./dependencies.ts";
import { fromNow } from "./dependencies.ts";
import { insist } from "./insist.ts";

/** How long one process may be at one brief before another takes its turn. Milliseconds. */
const TURN = 120_000;
/** A brief that its model failed stands for all channels until it is tried again. Milliseconds. */
const HOLDS_WITHOUT_MODEL = 600_000;
const HOLDS = 86_400_000;
/** Between two looks at what another process is at. Milliseconds. */
const PAUSE = 200;

type Deps = Pick<DeliveryDependencies, "store" | "clock" | "log">;

/** What `name` stands for, made by one of all processes; the others wait for it. */
export async function makeOnce(
  name: string,
  make: () => Promise<StoredBrief>,
  deps: Deps,
  signal: AbortSignal,
): Promise<StoredBrief> {
  for (;;) {
    const turn = await takeTurn(name, deps);
    if (turn.type === "yours") return makeNow(name, make, deps, signal);
    if (turn.type === "made") return (await deps.store.briefs.get(turn.brief)) ?? make();
    if (signal.aborted) throw new Error("delivering: stopped while another process makes the brief");
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The same where nobody needs it yet: what another is at, or has made, is left to him. */
export async function makeAhead(
  name: string,
  make: () => Promise<StoredBrief>,
  deps: Deps,
  signal: AbortSignal,
): Promise<void> {
  const turn = await takeTurn(name, deps);
  if (turn.type === "yours") await makeNow(name, make, deps, signal);
}

function takeTurn(name: string, deps: Deps) {
  return deps.store.briefs.take(name, { now: deps.clock.now(), until: fromNow(deps, TURN) });
}

/** Not told of its end, everybody would wait for a turn that nobody is at any more: this process as well. */
async function makeNow(
  name: string,
  make: () => Promise<StoredBrief>,
  deps: Deps,
  stop: AbortSignal,
): Promise<StoredBrief> {
  const finish = (made: Parameters<Finish>[1]): Promise<void> =>
    insist(() => deps.store.briefs.finish(name, made), { log: deps.log, stop });
  const stored = await make().catch(async (error: unknown) => {
    await finish(null);
    throw error;
  });
  const holds = stored.brief.notes.length === 0 ? HOLDS : HOLDS_WITHOUT_MODEL;
  await finish({ brief: stored.id, until: fromNow(deps, holds) });
  return stored;
}

type Finish = DeliveryDependencies["store"]["briefs"]["finish"];
