import type { Failure } from "../domain/failure.ts";
import type { AdminPlace } from "../ports/channel-store.ts";
import type { ListedSource, SourceHealth, SourceState, ToldTrouble } from "../domain/source.ts";
import { healthOf } from "../domain/source.ts";
import { dayText } from "../messages/dates.ts";
import { plainNotice } from "../messages/notice.ts";
import { sourceName, sourceWordsIn, withoutKeys } from "../messages/source-words.ts";
import type { Clock } from "../ports/clock.ts";
import type { Log } from "../ports/log.ts";
import type { Publisher } from "../ports/publisher.ts";
import type { Store } from "../ports/store.ts";

export interface HealthDependencies {
  readonly store: Pick<Store, "sources" | "channels">;
  readonly publisher: Publisher;
  readonly clock: Clock;
  readonly log: Log;
  /** As admins call the command here: "/sources". */
  readonly command: string;
  /** IANA name, for the days that are named. */
  readonly zone: string;
}

/**
 * Tells the admins once of each source that has failed for long or has gone silent, and once when it is well again.
 * What was told is kept in the store, so that neither a restart nor a second process tells it again.
 */
export async function tellSourceHealth(
  sources: readonly ListedSource[],
  deps: HealthDependencies,
): Promise<void> {
  for (const source of sources) {
    if (source.paused) continue;
    const { url } = source.settings;
    const state = await deps.store.sources.find(url);
    const before = await deps.store.sources.told(url);
    const health = healthOf(state, deps.clock.now());
    const now = troubleOf(health, before);
    if (state === null || now === before || !(await deps.store.sources.tell(url, { before, now }))) continue;
    if (await isHeard({ source, state, health }, now, deps)) continue;
    await deps.store.sources.tell(url, { before: now, now: before });
  }
}

/** A failure that is too young to be told changes nothing of what was told. */
function troubleOf(health: SourceHealth, told: ToldTrouble): ToldTrouble {
  if (health.type === "silent") return "silent";
  if (health.type === "failing") return health.isTrouble ? "failing" : told;
  return null;
}

interface Case {
  readonly source: ListedSource;
  readonly state: SourceState;
  readonly health: SourceHealth;
}

/** False where no place could be reached now, so that it is to be tried again. */
async function isHeard(one: Case, trouble: ToldTrouble, deps: HealthDependencies): Promise<boolean> {
  const { url } = one.source.settings;
  deps.log.warn("source-health", { source: withoutKeys(url), trouble: trouble ?? "none" });
  const places = (await deps.store.channels.adminPlaces()).filter(concernedBy(one.source));
  let unheard = 0;
  for (const place of places) {
    const message = noticeOf(one, trouble, { ...deps, ...place });
    const key = `source ${url} ${trouble ?? "well"} ${one.state.failingSince ?? one.state.newsAt ?? ""}`;
    const outcome = await deps.publisher.post(place.channel, message, key);
    if (outcome.ok) continue;
    deps.log.warn("source-health-not-told", { reason: outcome.failure.message });
    if (maySucceedLater(outcome.failure)) unheard += 1;
  }
  return unheard === 0 || unheard < places.length;
}

/** The platform is away, or another process speaks to it. */
function maySucceedLater(failure: Failure): boolean {
  if (failure.type === "unreachable") return !failure.sent;
  return failure.type === "refused" && (failure.code === "not-running" || failure.retryAfter !== null);
}

/** The operator's sources concern everybody; one that a chat added, its workspace alone. */
function concernedBy({ isConfigured, places }: ListedSource): (place: AdminPlace) => boolean {
  return ({ channel: { platform, workspace } }) =>
    isConfigured || places.some((place) => place.platform === platform && place.workspace === workspace);
}

function noticeOf(
  { source, state, health }: Case,
  trouble: ToldTrouble,
  { language, zone, command }: AdminPlace & HealthDependencies,
): ReturnType<typeof plainNotice> {
  const words = sourceWordsIn(language);
  const name = sourceName(source.settings);
  const since = "since" in health ? dayText(health.since, { language, zone }) : "";
  const why = withoutKeys(state.fault?.[language] ?? "");
  const text = {
    failing: () => words.trouble.failing(name, since, why),
    silent: () => words.trouble.silent(name, since),
    none: () => words.trouble.back(name),
  }[trouble ?? "none"]();
  return plainNotice(language, words.title, [text, words.trouble.list(`${command} list`)]);
}
