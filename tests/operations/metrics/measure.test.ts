import { describe, expect, it } from "vitest";
import type { Delivery } from "../../../src/domain/delivery.ts";
import type { PublishOutcome } from "../../../src/ports/publisher.ts";
import type { ModelOutcome } from "../../../src/ports/language-model.ts";
import { METRICS, PREFIX } from "../../../src/operations/metrics/definitions.ts";
import { measureLog } from "../../../src/operations/metrics/measure-log.ts";
import { measureModel } from "../../../src/operations/metrics/measure-model.ts";
import { measurePublisher } from "../../../src/operations/metrics/measure-publisher.ts";
import { measureSource } from "../../../src/operations/metrics/measure-source.ts";
import { measureStore } from "../../../src/operations/metrics/measure-store.ts";
import { createMeters } from "../../../src/operations/metrics/meters.ts";
import { openPassingStore } from "../../../src/storage/open-store.ts";
import { writeSaved } from "../../storage/article.ts";
import { writeBrief } from "../../storage/brief.ts";

const CHANNEL = { platform: "slack", workspace: "T1", channel: "C1" } as const;
const SCHEDULE = {
  zone: "UTC",
  times: ["08:00"],
  moments: [],
  days: [3],
  lateMinutes: 60,
  quiet: "say",
} as const;
const clockAt = (now: string) => ({ now: () => now });
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The samples of one metric: everything behind its name. */
async function samples(meters: ReturnType<typeof createMeters>, name: string): Promise<readonly string[]> {
  const lines = (await meters.read()).split("\n").filter((line) => line.startsWith(PREFIX + name));
  return lines.map((line) => line.slice(PREFIX.length + name.length)).toSorted();
}

describe("metrics", () => {
  it("are at least twenty, and each is told with what it means", async () => {
    const text = await createMeters().read();
    expect(Object.keys(METRICS).length).toBeGreaterThanOrEqual(20);
    for (const name of Object.keys(METRICS)) expect(text).toContain(`# HELP ${PREFIX}${name} `);
  });
});

describe("a measured store", () => {
  it("counts what is collected, linked and read; what is unchanged counts for nothing", async () => {
    const clock = clockAt("2026-11-25T08:00:00.000Z");
    const meters = createMeters();
    const { articles } = measureStore(await openPassingStore(clock), meters, clock);
    const subject = writeSaved({ id: "a1", tickers: ["AMZN"] });
    const mention = writeSaved({ id: "a2", tickers: [], mentioned: ["SAP.DE"] });
    const nothing = writeSaved({ id: "a3", tickers: [] });
    await articles.saveAll([subject, mention, nothing]);
    await articles.saveAll([subject, writeSaved({ id: "a2", text: "changed" })]);
    expect(await samples(meters, "articles_collected_total")).toEqual([
      '{outcome="new",language="en"} 3',
      '{outcome="revised",language="en"} 1',
    ]);
    expect(await samples(meters, "articles_linked_total")).toEqual([
      '{tie="mentioned"} 1',
      '{tie="none"} 1',
      '{tie="subject"} 2',
    ]);
    expect(await samples(meters, "article_figures_total")).toEqual(['{language="en"} 4']);
  });

  it("counts how the bullets of a new brief fared, and why some were refused", async () => {
    const clock = clockAt("2026-11-25T08:00:00.000Z");
    const meters = createMeters();
    const { briefs } = measureStore(await openPassingStore(clock), meters, clock);
    const reason = { de: "", en: "" };
    const rejections = [
      { code: "metric", reason, span: null },
      { code: "period", reason, span: null },
    ];
    const tally = { proposed: 7, proven: 3, repaired: 1, replaced: 1, dropped: 2, added: 0 };
    const rejected = [{ text: "", evidence: [], rejections }];
    const brief = { ...writeBrief("AMZN", "text"), tally, rejected };
    await briefs.save({ id: "b1", key: "k1", madeAt: clock.now(), brief });
    const author = brief.authorship.type;
    const outcomes = ["proposed", "proven", "repaired", "replaced", "dropped"] as const;
    for (const outcome of outcomes) {
      expect(await samples(meters, `bullets_${outcome}_total`)).toEqual([
        `{author="${author}"} ${tally[outcome]}`,
      ]);
    }
    expect(await samples(meters, "bullet_rejections_total")).toEqual([
      '{code="metric"} 1',
      '{code="period"} 1',
    ]);
  });

  it("tells how late deliveries begin, how they end, and what waits", async () => {
    const clock = clockAt("2026-11-25T08:00:20.000Z");
    const meters = createMeters();
    const store = measureStore(await openPassingStore(clock), meters, clock);
    const at = "2026-11-25T08:00:00.000Z";
    for (const channel of ["C1", "C2"]) await store.schedules.save({ ...CHANNEL, channel }, SCHEDULE, at);
    const until = "2026-11-25T09:00:00.000Z";
    await store.schedules.planDue({ now: clock.now(), limit: 9, platforms: ["slack"] }, () => ({
      due: [{ key: "k", at, until, skip: null }],
      nextDue: null,
    }));
    expect(await samples(meters, "schedules_due_total")).toEqual([" 2"]);
    expect(await samples(meters, "deliveries_overdue")).toEqual([" 2"]);
    expect(await samples(meters, "delivery_overdue_seconds")).toEqual([" 20"]);
    const ask = { now: clock.now(), leaseUntil: until, limit: 1, platforms: ["slack"], except: [] } as const;
    const [first] = (await store.deliveries.claim(ask)) as readonly [Delivery];
    await store.deliveries.begin(first, { now: clock.now(), leaseUntil: until });
    expect(await samples(meters, "delivery_lateness_seconds_sum")).toEqual(['{platform="slack"} 20']);
    expect(await samples(meters, "delivery_queue")).toEqual([
      '{platform="slack",state="pending"} 1',
      '{platform="slack",state="sending"} 1',
    ]);
    await store.deliveries.settle(first, { state: "sent", messageId: "1" });
    await store.deliveries.settle(first, { state: "sent", messageId: "1" });
    expect(await samples(meters, "deliveries_total")).toEqual(['{platform="slack",state="sent"} 1']);
    expect(await samples(meters, "delivery_queue")).toEqual(['{platform="slack",state="pending"} 1']);
  });

  it.each([
    ["a post that failed", false, ['{platform="slack"} 1'], []],
    ["a mere wait for a turn, which makes it late", true, [], ['{platform="slack"} 30']],
  ])("tells %s from the other", async (_what, isWait, retries, lateness) => {
    const time = { now: "2026-11-25T08:00:00.000Z" };
    const clock = { now: () => time.now };
    const meters = createMeters();
    const store = measureStore(await openPassingStore(clock), meters, clock);
    const [at, leaseUntil] = [time.now, "2026-11-25T09:00:00.000Z"];
    await store.schedules.save(CHANNEL, SCHEDULE, at);
    const due = [{ key: "k", at, until: leaseUntil, skip: null }];
    await store.schedules.planDue({ now: at, limit: 9, platforms: ["slack"] }, () => ({
      due,
      nextDue: null,
    }));
    const claim = async (): Promise<Delivery> => {
      const ask = { now: time.now, leaseUntil, limit: 1, platforms: ["slack"], except: [] } as const;
      const [held] = (await store.deliveries.claim(ask)) as readonly [Delivery];
      return held;
    };
    const retry = { at: "2026-11-25T08:00:30.000Z", reason: "busy", isOpen: false, isWait };
    await store.deliveries.postpone(await claim(), retry);
    time.now = retry.at;
    await store.deliveries.begin(await claim(), { now: time.now, leaseUntil });
    expect(await samples(meters, "delivery_retries_total")).toEqual(retries);
    expect(await samples(meters, "delivery_lateness_seconds_sum")).toEqual(lateness);
  });

  it.each(["paused", "removed"])("counts no feed as failing that was %s", async (how) => {
    const clock = clockAt("2026-11-25T08:00:00.000Z");
    const meters = createMeters();
    const { sources } = measureStore(await openPassingStore(clock), meters, clock);
    const [url, place] = ["https://a.example/", { platform: "slack", workspace: "T1" } as const];
    const state = {
      ...{ source: url, etag: null, lastModified: null, nextAt: clock.now(), failures: 3 },
      ...{ firstReadAt: null, readAt: null, newsAt: null, failingSince: null, fault: null },
      ...{ seen: [], waiting: [], newsDays: [], kinds: [] },
    };
    await sources.save(state);
    expect(await samples(meters, "sources_failing")).toEqual([" 1"]);
    const chosen = { url, place, user: "U1", at: clock.now(), settings: null, paused: true };
    await (how === "paused" ? sources.choose(chosen) : sources.unchoose(url, place));
    expect(await samples(meters, "sources_failing")).toEqual([" 0"]);
  });

  it("counts feeds that fail, and no longer when they are read again", async () => {
    const clock = clockAt("2026-11-25T08:00:00.000Z");
    const meters = createMeters();
    const { sources } = measureStore(await openPassingStore(clock), meters, clock);
    const state = {
      ...{ source: "https://a.example/", etag: null, lastModified: null, nextAt: clock.now() },
      ...{ firstReadAt: null, readAt: null, newsAt: null, failingSince: null, fault: null },
      ...{ seen: [], waiting: [], newsDays: [], kinds: [] },
    };
    await sources.save({ ...state, failures: 1 });
    expect(await samples(meters, "sources_failing")).toEqual([" 1"]);
    await sources.save({ ...state, failures: 0 });
    expect(await samples(meters, "sources_failing")).toEqual([" 0"]);
    expect(await samples(meters, "source_readings_total")).toEqual([
      '{result="failed"} 1',
      '{result="read"} 1',
    ]);
  });
});

describe("a measured publisher", () => {
  it.each<[string, PublishOutcome, readonly string[]]>([
    ["a post", { ok: true, id: "1" }, []],
    [
      "a refusal by its code",
      { ok: false, failure: { type: "refused", code: "is_archived", message: "", retryAfter: null } },
      ['{platform="slack",code="is_archived"} 1'],
    ],
    [
      "an unreachable platform",
      { ok: false, failure: { type: "unreachable", message: "", sent: true } },
      ['{platform="slack",code="unreachable"} 1'],
    ],
  ])("counts %s", async (_, outcome, errors) => {
    const meters = createMeters();
    const publisher = measurePublisher({ post: async () => outcome }, meters);
    await publisher.post(CHANNEL, {} as never, "key");
    expect(await samples(meters, "platform_errors_total")).toEqual(errors);
    expect(await samples(meters, "post_seconds_count")).toEqual(['{platform="slack"} 1']);
  });
});

describe("a measured model", () => {
  it("sums tokens and cost by the day, and says in the log what a day has cost", async () => {
    const meters = createMeters();
    let now = "2026-11-25T08:00:00.000Z";
    const lines: unknown[] = [];
    const log = { ...SILENT, info: (event: string, fields?: object) => lines.push({ event, ...fields }) };
    const answer: ModelOutcome = { ok: true, text: "{}", tokens: 500_000 };
    const outcomes: ModelOutcome[] = [answer, answer, { ok: false, reason: "slow", detail: "" }, answer];
    const asked = { name: "m", complete: async () => outcomes.shift() ?? answer };
    // Of this process and others.
    const spent = new Map([
      ["2026-11-25", 1_000_000],
      ["2026-11-26", 700_000],
    ]);
    const tokens = { spent: async (day: string) => spent.get(day) ?? 0 };
    const model = measureModel(asked, { meters, log, clock: { now: () => now }, price: 0.3, tokens });
    const ask = () => model.complete({} as never, new AbortController().signal);
    await Promise.all([ask(), ask(), ask()]);
    expect(await samples(meters, "model_cost_today")).toEqual([" 0.3"]);
    expect(await samples(meters, "model_requests_total")).toEqual(['{result="ok"} 2', '{result="slow"} 1']);
    now = "2026-11-26T00:00:01.000Z";
    await ask();
    expect(lines).toEqual([{ event: "model-spent", day: "2026-11-25", tokens: 1_000_000, cost: 0.3 }]);
    expect(await samples(meters, "model_tokens_today")).toEqual([" 700000"]);
    expect(await samples(meters, "model_tokens_total")).toEqual([" 1500000"]);
  });
});

describe("a measured source and log", () => {
  it("count faults by their code, and lines by their event", async () => {
    const meters = createMeters();
    const message = { de: "", en: "" };
    const source = measureSource(
      {
        name: "feed",
        async *read() {
          yield { type: "fault", origin: "a", code: "too-large", message } as const;
        },
      },
      meters,
    );
    for await (const item of source.read(new AbortController().signal)) expect(item.type).toBe("fault");
    measureLog(SILENT, meters).warn("odd");
    expect(await samples(meters, "source_faults_total")).toEqual(['{code="too-large"} 1']);
    expect(await samples(meters, "log_lines_total")).toEqual(['{level="warn",event="odd"} 1']);
  });
});
