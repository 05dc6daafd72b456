import { startWorker } from "../../src/delivering/worker.ts";
import type { Pace, Worker } from "../../src/delivering/worker.ts";
import type { ChannelRef, ChannelSettings } from "../../src/domain/channel.ts";
import type { RawArticle } from "../../src/domain/article.ts";
import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Schedule } from "../../src/domain/schedule.ts";
import { createIds } from "../../src/operations/ids.ts";
import type { LogFields } from "../../src/ports/log.ts";
import type {
  LostOutcome,
  LostPost,
  Publisher,
  PublishOutcome,
  TurnOutcome,
} from "../../src/ports/publisher.ts";
import type { Store } from "../../src/ports/store.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { nextSlot } from "../../src/scheduling/slots.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";
import { DIRECTORY, savedArticle } from "../commands/world.ts";
import { writeSchedule } from "../scheduling/schedule.ts";

const calendar = createCalendar({});

/** A platform that does what it is told, and whose channels can be looked at. */
export interface Platform {
  readonly stands: { readonly channel: string; readonly key: string; message: Message }[];
  /** Keys of the messages that were edited, one after the other. */
  readonly edits: string[];
  readonly nextEdits: PublishOutcome[];
  /** What the next posts come to, one after the other; then all goes well. `lost` stands there, unanswered. */
  readonly next: (PublishOutcome | "lost")[];
  /** Waits for a turn to post. */
  turn: (signal: AbortSignal, channel: ChannelRef) => Promise<TurnOutcome | null>;
  /** How long it takes to answer. */
  delay: () => Promise<void>;
  /** Null: lost posts cannot be looked for. */
  resume: ((lost: LostPost) => LostOutcome | null) | null;
}

export interface Office {
  now: string;
  readonly store: Store;
  readonly platform: Platform;
  readonly logged: { readonly event: string; readonly fields: LogFields }[];
  /** "C1", or "T2 C1" in another workspace than the first. */
  watch(channel: string, given?: Partial<Schedule & ChannelSettings>): Promise<ChannelRef>;
  publish(key: string, article: Partial<RawArticle>): Promise<void>;
  /** Works until nothing is due or under way. */
  work(): Promise<void>;
  start(pace?: Partial<Pace>): Worker;
  records(channel: string): Promise<readonly DeliveryRecord[]>;
}

/** A store, a worker and a platform, at eight in the morning in Berlin. */
export async function openOffice(): Promise<Office> {
  const time = { now: "2026-11-25T06:59:00.000Z" };
  const clock = { now: () => time.now };
  const store = await openPassingStore(clock);
  const platform: Platform = {
    stands: [],
    edits: [],
    next: [],
    nextEdits: [],
    turn: async () => null,
    delay: async () => undefined,
    resume: null,
  };
  const office: Office = {
    get now() {
      return time.now;
    },
    set now(instant) {
      time.now = instant;
    },
    store,
    platform,
    logged: [],
    async watch(
      name,
      {
        language = "en",
        watchlist = ["AMZN"],
        adminChannel = null,
        content,
        zone = "Europe/Berlin",
        ...given
      } = {},
    ) {
      const channel = channelNamed(name);
      await store.channels.saveSettings(channel, {
        language,
        zone,
        watchlist,
        adminChannel,
        editors: "admins",
        ...(content && { content }),
      });
      const schedule = writeSchedule({ ...given, zone });
      await store.schedules.save(channel, schedule, nextSlot(schedule, office.now, calendar)?.at ?? null);
      return channel;
    },
    async publish(key, article) {
      const saved = savedArticle({ key, ...article }, key, office.now);
      await store.articles.saveAll([{ ...saved, contentHash: JSON.stringify(article) }]);
    },
    start(pace) {
      const log = (event: string, fields: LogFields = {}): void => {
        office.logged.push({ event, fields });
      };
      return startWorker(
        {
          store,
          directory: DIRECTORY,
          model: null,
          publisher: publisherTo(platform),
          platforms: ["slack"],
          calendar,
          clock,
          ids: createIds(clock),
          log: { info: log, warn: log, error: log },
        },
        { tick: 5, lease: 120_000, capacity: 8, corrections: 5, ...pace },
      );
    },
    async work() {
      const worker = office.start();
      let seen = -1;
      // On a busy machine, nothing may be seen of it for a while though something is due or in hand.
      const isDone = async (): Promise<boolean> => {
        if (seen !== platform.stands.length + office.logged.length) return false;
        const { overdue, open } = await store.upkeep.queues(office.now);
        return overdue === 0 && open.every(({ state }) => state !== "claimed" && state !== "sending");
      };
      while (!(await isDone())) {
        seen = platform.stands.length + office.logged.length;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      await worker.stop();
    },
    records: (name) => store.deliveries.history(channelNamed(name), "2026-01-01"),
  };
  return office;
}

function channelNamed(name: string): ChannelRef {
  const [channel = "", workspace = "T1"] = name.split(" ").reverse();
  return { platform: "slack", workspace, channel };
}

function publisherTo(platform: Platform): Publisher {
  return {
    turn: (channel, signal) => platform.turn(signal, channel),
    async post({ channel }, message, key) {
      await platform.delay();
      const outcome = platform.next.shift() ?? { ok: true, id: key };
      if (outcome === "lost" || outcome.ok) platform.stands.push({ channel, key, message });
      return outcome === "lost"
        ? { ok: false, failure: { type: "unreachable", sent: true, message: "no answer" } }
        : outcome;
    },
    async edit(_channel, id, message) {
      const outcome = platform.nextEdits.shift() ?? { ok: true, id };
      const found = platform.stands.find(({ key }) => key === id);
      if (outcome.ok && found) {
        platform.edits.push(id);
        found.message = message;
      }
      return outcome;
    },
    resume: async (lost) => platform.resume?.(lost) ?? null,
  };
}
