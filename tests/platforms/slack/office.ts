import { drawChart } from "../../../src/charts/draw.ts";
import { createCommands } from "../../../src/commands/create.ts";
import { Secret } from "../../../src/domain/secret.ts";
import { createIds } from "../../../src/operations/ids.ts";
import type { SlackAccess } from "../../../src/platforms/slack/connect.ts";
import { connectSlack, startSlack } from "../../../src/platforms/slack/start.ts";
import type { RunningSlack } from "../../../src/platforms/slack/start.ts";
import type { Publisher } from "../../../src/ports/publisher.ts";
import type { Store } from "../../../src/ports/store.ts";
import { createCalendar } from "../../../src/scheduling/exchanges/calendar.ts";
import { CLIENT } from "../../stand-ins/slack/oauth.ts";
import { byHttp, bySocket } from "../../stand-ins/slack/payloads.ts";
import type { Delivery } from "../../stand-ins/slack/payloads.ts";
import { startSlackStandIn } from "../../stand-ins/slack/server.ts";
import type { SlackStandIn } from "../../stand-ins/slack/server.ts";
import { addWorkspace } from "../../stand-ins/slack/world.ts";
import { clock, createMemoryLog, directory, openSampleStore } from "../offices.ts";

export { clock, createMemoryLog, openSampleStore, until } from "../offices.ts";

export const SIGNING_SECRET = "signing-secret";
export const KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

export type Mode = "socket" | "http" | "oauth";

/** The bot at work: the real commands and store, the real client, and Slack's stand-in. */
export interface Office {
  readonly slack: SlackStandIn;
  readonly store: Store;
  readonly publisher: Publisher;
  readonly running: RunningSlack;
  readonly log: ReturnType<typeof createMemoryLog>;
  /** From Slack to the bot, by the office's own way. */
  readonly delivery: Delivery;
  /** Where the bot listens. */
  readonly url: string;
  close(): Promise<void>;
}

interface OfficeOptions {
  readonly slack?: SlackStandIn;
  readonly store?: Store;
  readonly prefix?: string;
  readonly access?: Partial<SlackAccess>;
  readonly encryptionKey?: string;
  readonly readsHistory?: boolean;
  readonly port?: number;
}

/** Ready when Slack is reached, but with a stand-in given, which may not be there yet. */
export async function openOffice(mode: Mode, options: OfficeOptions = {}): Promise<Office> {
  const slack = options.slack ?? (await startSlackStandIn());
  if (mode !== "oauth" && slack.world.workspaces.size === 0) addWorkspace(slack.world, "T1");
  const log = createMemoryLog();
  const store = options.store ?? (await openSampleStore());
  const connection = connectSlack({
    access: { ...accessFor(mode, slack), ...options.access },
    installations: store.installations,
    encryptionKey: new Secret(options.encryptionKey ?? KEY),
    clock,
    log,
    readsHistory: options.readsHistory ?? false,
    pace: { channel: 0, workspace: 0, patience: 5000, queue: 5000, lead: 0 },
  });
  const { publisher } = connection;
  const commands = createCommands({
    store,
    directory,
    model: null,
    clock,
    ids: createIds(clock),
    log,
    publisher,
    drawChart,
    calendar: createCalendar({}),
    defaults: { language: "en", zone: "Europe/Berlin" },
    prefix: options.prefix ?? "",
  });
  const running = await startSlack({
    connection,
    commands,
    installations: store.installations,
    language: "en",
    port: options.port ?? 0,
    clock,
    log,
  });
  if (!options.slack) await running.ready;
  const url = `http://127.0.0.1:${running.port ?? 0}`;
  return {
    slack,
    store,
    publisher,
    running,
    log,
    url,
    delivery: mode === "socket" ? bySocket(slack.sockets) : byHttp(`${url}/slack/events`, SIGNING_SECRET),
    async close() {
      await running.stop();
      await slack.close();
    },
  };
}

/** What the environment would hold. */
export function accessFor(mode: Mode, slack: SlackStandIn): SlackAccess {
  const isMany = mode === "oauth";
  return {
    botToken: isMany ? null : new Secret("xoxb-T1-0"),
    appToken: mode === "socket" ? new Secret(slack.appToken) : null,
    signingSecret: mode === "socket" ? null : new Secret(SIGNING_SECRET),
    clientId: isMany ? CLIENT.id : null,
    clientSecret: isMany ? new Secret(CLIENT.secret) : null,
    stateSecret: null,
    apiUrl: slack.apiUrl,
  };
}
