import type { ChatModel } from "../answering/with-model.ts";
import type { World } from "../command-line/world.ts";
import { StartError } from "../domain/failure.ts";
import { createHealth } from "../operations/health.ts";
import type { Health } from "../operations/health.ts";
import { OPERATIONS_PATHS, createOperationsListener } from "../operations/listener.ts";
import { measureLog } from "../operations/metrics/measure-log.ts";
import { measureModel } from "../operations/metrics/measure-model.ts";
import { measurePublisher } from "../operations/metrics/measure-publisher.ts";
import { measureSource } from "../operations/metrics/measure-source.ts";
import { measureStore } from "../operations/metrics/measure-store.ts";
import { createMeters } from "../operations/metrics/meters.ts";
import type { Meters } from "../operations/metrics/meters.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { Publisher } from "../ports/publisher.ts";
import type { Store } from "../ports/store.ts";
import type { TokenLedger } from "../ports/token-ledger.ts";
import type { Settings } from "../settings/settings.ts";
import { createDoorway } from "./doorway.ts";
import type { Doorway } from "./doorway.ts";
import { once } from "../domain/once.ts";

/** The model as it is asked, with somebody who sees each question and answer. */
type ModelWatch = (model: LanguageModel) => LanguageModel;

export interface House {
  readonly world: World;
  readonly settings: Settings;
  /** `tokens`: where the day's are counted. */
  readonly modelWatchedBy: (watch: ModelWatch, tokens: TokenLedger) => Promise<ChatModel | null>;
}

/** A running bot's world, in which everything is counted, with its door. */
export interface Office {
  readonly world: World;
  readonly settings: Settings;
  readonly store: Store;
  readonly meters: Meters;
  readonly health: Health;
  readonly doorway: Doorway;
  /** Opens the port where it is wanted. Throws a StartError where it must be had and cannot. */
  readonly openDoorway: () => Promise<void>;
  readonly measured: (publisher: Publisher) => Publisher;
}

/** Its client library is loaded only here: no other command counts anything. */
export async function openOffice({ world, settings, modelWatchedBy }: House, store: Store): Promise<Office> {
  const meters = createMeters();
  const log = measureLog(world.log, meters);
  const { clock } = world;
  const spending = { meters, clock, log, price: settings.model?.price ?? null, tokens: store.tokens };
  const health = createHealth(store.upkeep);
  const doorway = createDoorway({ port: settings.port, host: hostFor(settings) });
  const listener = createOperationsListener({ health, meters, metricsToken: settings.metricsToken });
  for (const path of OPERATIONS_PATHS) doorway.serve(path, listener);
  return {
    world: {
      ...world,
      log,
      model: once(() => modelWatchedBy((model) => measureModel(model, spending), store.tokens)),
      folderSource: async (path) => measureSource(await world.folderSource(path), meters),
      feedSources: async (kept) =>
        (await world.feedSources(kept)).map((source) => measureSource(source, meters)),
    },
    settings,
    store: measureStore(store, meters, clock),
    meters,
    health,
    doorway,
    openDoorway: () => openIfWanted(doorway, settings, world),
    measured: (publisher) => measurePublisher(publisher, meters),
  };
}

/** Platforms that speak over HTTP come from outside; nobody else does. */
function hostFor(settings: Settings): string | null {
  return settings.host ?? (speaksOverHttp(settings) ? null : "127.0.0.1");
}

function speaksOverHttp({ slack, discord }: Settings): boolean {
  const slackDoes = slack !== null && (slack.appToken === null || slack.clientId !== null);
  return slackDoes || (discord !== null && discord.publicKey !== null);
}

/** Where only health is told there, a port that another bot has is no reason to stay away. */
async function openIfWanted(doorway: Doorway, settings: Settings, { log, platforms }: World): Promise<void> {
  const isNeeded = speaksOverHttp(settings) || settings.portChosen || settings.articlesToken !== null;
  if (platforms.length === 0 && !isNeeded) return;
  try {
    await doorway.open();
  } catch (error) {
    if (isNeeded || !(error instanceof StartError)) throw error;
    log.warn("doorway-closed", { message: error.message });
  }
}
