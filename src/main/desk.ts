import type { OpenDesk, World } from "../command-line/world.ts";
import type { Store } from "../ports/store.ts";
import type { Settings } from "../settings/settings.ts";

/** Where the desk is looked for when no port was chosen. */
const ORDINARY_PORT = 3210;

/** Opens the desk over a store: for this machine alone, or with a password for others too. Throws a StartError. */
export async function openDeskOver(
  store: Store,
  world: World,
  { desk, host, model }: Settings,
): Promise<OpenDesk> {
  const { openDesk } = await import("../desk/serve.ts");
  const { directory, zone, language, log, clock } = world;
  const { token } = desk;
  const place = { port: desk.port ?? ORDINARY_PORT, host: token === null ? null : (host ?? "0.0.0.0") };
  const room = {
    store,
    find: (ticker: string) => directory().find(ticker)[0] ?? null,
    sources: () => world.listSources(store),
    zone,
    now: () => clock.now(),
    budget: model,
  };
  return openDesk(place, { room, token, language, log });
}
