import { StartError } from "../../../domain/failure.ts";
import { fault, note, ok } from "../../../domain/finding.ts";
import type { Finding } from "../../../domain/finding.ts";
import type { Store } from "../../../ports/store.ts";
import type { World } from "../../world.ts";

/** Milliseconds: what has been due for longer nobody seems to carry. */
const PATIENCE = 600_000;
/** Readings that failed in a row, after which a feed is told. */
const FAILURES = 3;
const MOST_SKEW = 60_000;

/** The store with what is in it: articles, deliveries that wait, feeds that fail. */
export async function checkStore(world: World): Promise<readonly Finding[]> {
  try {
    const store = await world.openStore("kept");
    try {
      return [
        await checkArticles(store),
        ...(await checkServer(store, world)),
        ...(await checkQueue(store, world)),
        ...(await checkFeeds(store, world)),
      ];
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return [fault("store", error.wording.de, error.wording.en)];
  }
}

async function checkArticles({ engine, articles }: Store): Promise<Finding> {
  const count = await articles.count();
  if (count > 0) return ok("store", `${engine}, ${count} Artikel`, `${engine}, ${count} articles`);
  return note(
    "store",
    `${engine}, noch kein Artikel; füllen mit: npm run -s marktbrief -- collect`,
    `${engine}, 0 articles; fill it with: npm run -s marktbrief -- collect`,
  );
}

/** Several bots plan by their own clocks over one server. */
async function checkServer({ upkeep }: Store, { clock }: World): Promise<readonly Finding[]> {
  const { now } = await upkeep.ping();
  if (now === null) return [];
  const seconds = Math.round((Date.parse(clock.now()) - Date.parse(now)) / 1000);
  if (Math.abs(seconds) * 1000 <= MOST_SKEW) {
    return [
      ok("database", `Uhr weicht ${Math.abs(seconds)} s ab`, `its clock differs by ${Math.abs(seconds)} s`),
    ];
  }
  return [
    fault(
      "database",
      `die Uhr des Servers weicht ${Math.abs(seconds)} s von der dieses Rechners ab; beide stellen (timedatectl set-ntp true)`,
      `the server's clock differs from this machine's by ${Math.abs(seconds)} s; set both (timedatectl set-ntp true)`,
    ),
  ];
}

async function checkQueue({ upkeep }: Store, { clock }: World): Promise<readonly Finding[]> {
  const now = clock.now();
  const { overdue, oldestDue } = await upkeep.queues(now);
  if (oldestDue === null || Date.parse(now) - Date.parse(oldestDue) < PATIENCE) {
    return [ok("deliveries", `${overdue} fällig`, `${overdue} due`)];
  }
  return [
    fault(
      "deliveries",
      `${overdue} sind fällig, die älteste seit ${oldestDue}; läuft der Bot? (npm start)`,
      `${overdue} are due, the oldest since ${oldestDue}; does the bot run? (npm start)`,
    ),
  ];
}

/** Faults of config/feeds.yaml come with their lines. */
async function checkFeeds(store: Store, world: World): Promise<readonly Finding[]> {
  try {
    const feeds = await world.feedSources(store);
    const states = await Promise.all(feeds.map(({ name }) => store.sources.find(name)));
    const failing = states.flatMap((state) => (state && state.failures >= FAILURES ? [state] : []));
    return [
      ok("feeds", `${feeds.length} eingerichtet`, `${feeds.length} configured`),
      ...failing.map(({ source, failures }) =>
        fault(
          "feeds",
          `${source} ist ${failures}-mal nacheinander nicht zu lesen gewesen; Adresse prüfen oder aus config/feeds.yaml nehmen`,
          `${source} could not be read ${failures} times in a row; check the address or take it out of config/feeds.yaml`,
        ),
      ),
    ];
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return [fault("feeds", error.wording.de, error.wording.en)];
  }
}
