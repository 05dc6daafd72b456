import type { Secret } from "../domain/secret.ts";
import type { Clock } from "../ports/clock.ts";
import type { Log } from "../ports/log.ts";
import type { Store } from "../ports/store.ts";
import { createArchive } from "./archive.ts";
import { createArticleStore } from "./articles/article-store.ts";
import { createBriefStore } from "./brief-store.ts";
import { createChannelStore } from "./channel-store.ts";
import { createClosedChannelStore } from "./closed-channel-store.ts";
import { createCorrectionLedger } from "./corrections/ledger.ts";
import { createDeliveryLedger } from "./deliveries/ledger.ts";
import { createLeases } from "./deliveries/leases.ts";
import type { Engine } from "./engine.ts";
import { createFigureStore } from "./figures/figure-store.ts";
import { createGathering } from "./gather.ts";
import { createInstallationStore } from "./installation-store.ts";
import { migrate } from "./migrate.ts";
import { createReportStore } from "./report-store.ts";
import { createScheduleStore } from "./deliveries/schedule-store.ts";
import { createSourceStore } from "./source-store.ts";
import { speakPlainly } from "./speak-plainly.ts";
import { lockForBot } from "./sqlite/bot-lock.ts";
import type { BotLock } from "./sqlite/bot-lock.ts";
import { openSqlite, openSqliteInMemory } from "./sqlite/engine.ts";
import { createTokenLedger } from "./token-ledger.ts";
import { createUpkeep } from "./upkeep/upkeep.ts";

export interface StoreOptions {
  /** PostgreSQL when given, else SQLite in `dataDir`. */
  readonly databaseUrl: Secret | null;
  readonly dataDir: string;
  /** Of bots there may be one on a SQLite store; tools work beside it and beside each other. */
  readonly role: "bot" | "tool";
  readonly clock: Clock;
  /** Told of connections that are lost while nothing waits for them. */
  readonly log: Log;
}

/** The configured store, its schema up to date. Throws a StoreError, which says what to do. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { databaseUrl, dataDir, role, clock, log } = options;
  if (databaseUrl !== null) {
    // Its client is loaded only where it is wanted.
    const { openPostgres } = await import("./postgres/engine.ts");
    return start(await openPostgres(databaseUrl, log), clock, null);
  }
  const engine = openSqlite(dataDir);
  let lock: BotLock | null = null;
  try {
    if (role === "bot") lock = lockForBot(dataDir, clock);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return start(engine, clock, lock);
}

/** An empty store that is gone with the process. */
export async function openPassingStore(clock: Clock): Promise<Store> {
  return start(openSqliteInMemory(), clock, null);
}

async function start(engine: Engine, clock: Clock, lock: BotLock | null): Promise<Store> {
  const close = async (): Promise<void> => {
    await engine.close();
    lock?.release();
  };
  try {
    await migrate(engine, clock);
  } catch (error) {
    await close();
    throw engine.explain(error) ?? error;
  }
  const gathering = createGathering(engine);
  return {
    engine: engine.name,
    articles: speakPlainly(createArticleStore(engine, clock), engine),
    figures: speakPlainly(createFigureStore(engine.db), engine),
    briefs: speakPlainly(createBriefStore(engine.db), engine),
    channels: speakPlainly(createChannelStore(engine.db, clock), engine),
    closedChannels: speakPlainly(createClosedChannelStore(engine.db), engine),
    reports: speakPlainly(createReportStore(engine.db), engine),
    installations: speakPlainly(createInstallationStore(engine.db), engine),
    schedules: speakPlainly(createScheduleStore(engine), engine),
    deliveries: speakPlainly(createDeliveryLedger(engine, gathering), engine),
    leases: speakPlainly(createLeases(engine), engine),
    corrections: speakPlainly(createCorrectionLedger(engine, gathering), engine),
    sources: speakPlainly(createSourceStore(engine.db, clock), engine),
    archive: speakPlainly(createArchive(engine.db), engine),
    tokens: speakPlainly(createTokenLedger(engine.db), engine),
    upkeep: speakPlainly(createUpkeep(engine), engine),
    close,
  };
}
