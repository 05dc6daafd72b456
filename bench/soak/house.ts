import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import type { ChannelRef } from "../../src/domain/channel.ts";
import type { Schedule } from "../../src/domain/schedule.ts";
import type { Store } from "../../src/ports/store.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { nextSlot } from "../../src/scheduling/slots.ts";
import type { Publisher } from "./press.ts";
import type { Stage } from "./stage.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** A day's writing to disk takes a disk its time, which is none of the simulated one. */
const IN_MEMORY = "/dev/shm";
/** Minutes between two readings of a feed. */
const READ_EVERY = 10;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;
const ZONES = ["Europe/Berlin", "America/New_York", "UTC"] as const;
const ALMOST_A_DAY = 23.5 * 3_600_000;
/** A brief that is later is left out: on a fast clock an hour is a few of the machine's seconds. */
const LATE_MINUTES = 180;

export interface House {
  /** Where `config` and `prompts` lie. */
  readonly root: string;
  readonly dataDir: string;
  readonly port: number;
  remove(): void;
}

/** What an operator has set up: feeds allowed by name, channels that may be read back, the instruments delivered. */
export async function buildHouse(publishers: readonly Publisher[]): Promise<House> {
  const root = mkdtempSync(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), "marktbrief-soak-"));
  const config = join(root, "config");
  mkdirSync(config);
  symlinkSync(join(ROOT, "prompts"), join(root, "prompts"));
  cpSync(join(ROOT, "config", "instruments.yaml"), join(config, "instruments.yaml"));
  writeFileSync(
    join(config, "marktbrief.yaml"),
    stringify({ slack_history: true, model: { timeout_seconds: 1, tokens_per_day: 2_000_000 } }),
  );
  const feeds = publishers.map(({ url }) => ({ url, minutes: READ_EVERY, newest: 5, pages: false }));
  const ports = publishers.map(({ port }) => port);
  const file = { feeds, ports, private_hosts: ["127.0.0.1"], seconds_between_requests: 1 };
  writeFileSync(join(config, "feeds.yaml"), stringify(file));
  return {
    root,
    dataDir: join(root, "data"),
    port: await freePort(),
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A channel that gets a brief every hour, at this minute of it. */
export interface Subscriber {
  readonly channel: ChannelRef;
  readonly minute: number;
}

/** Every channel of the stages, each with its own minute, watchlist, language and zone. */
export async function subscribe(
  store: Store,
  stages: readonly Stage[],
  now: string,
): Promise<readonly Subscriber[]> {
  const all = stages.flatMap(({ channels, admins }) => channels.map((channel) => ({ channel, admins })));
  const subscribers: Subscriber[] = [];
  for (const [index, { channel, admins }] of all.entries()) {
    const minute = (index * 7) % 60;
    const schedule: Schedule = {
      zone: ZONES[index % ZONES.length] ?? "UTC",
      times: Array.from({ length: 24 }, (_, hour) => `${two(hour)}:${two(minute)}`),
      moments: [],
      days: EVERY_DAY,
      lateMinutes: LATE_MINUTES,
      quiet: index % 3 === 0 ? "silent" : "say",
    };
    await store.channels.saveSettings(channel, {
      language: index % 2 === 0 ? "de" : "en",
      zone: schedule.zone,
      watchlist: index % 4 === 0 ? ["AMZN", "SAP.DE"] : ["AMZN", "SAP.DE", "AAPL", "NVDA", "SIE.DE", "MSFT"],
      adminChannel: admins,
      editors: "admins",
    });
    await store.schedules.save(channel, schedule, nextSlot(schedule, now, createCalendar({}))?.at ?? null);
    subscribers.push({ channel, minute });
  }
  return subscribers;
}

/** A feed that has failed for almost as long as it takes until somebody is told. `now` in milliseconds. */
export async function rememberFailing(store: Store, { url }: Publisher, now: number): Promise<void> {
  const since = new Date(now - ALMOST_A_DAY).toISOString();
  await store.sources.save({
    source: url,
    etag: null,
    lastModified: null,
    nextAt: since,
    failures: 5,
    firstReadAt: since,
    seen: [],
    waiting: [],
    readAt: since,
    newsAt: since,
    newsDays: [since.slice(0, 10)],
    failingSince: since,
    fault: { de: "antwortet mit 500", en: "answers with 500" },
    kinds: [],
  });
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
