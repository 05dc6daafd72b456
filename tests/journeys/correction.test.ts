import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collect } from "../../src/collecting/collect.ts";
import { startWorker } from "../../src/delivering/worker.ts";
import type { ChannelRef } from "../../src/domain/channel.ts";
import { createIds } from "../../src/operations/ids.ts";
import type { Publisher } from "../../src/ports/publisher.ts";
import type { Store } from "../../src/ports/store.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { createFolderSource } from "../../src/sources/folder.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";
import { STAGES } from "../delivering/stages.ts";
import { createMemoryLog, directory } from "../platforms/offices.ts";
import { writeSchedule } from "../scheduling/schedule.ts";

const EIGHT = Date.parse("2026-11-25T07:00:01.000Z");
const started = performance.now();
/** Eight in the morning in Berlin, and going on. */
const clock = { now: () => new Date(EIGHT + performance.now() - started).toISOString() };
const ARTICLE = (billions: number): string =>
  `---
title: Amazon erhöht Investitionen
url: https://example.com/amazon
publisher: Handelspost
published: 2026-11-24T18:00:00Z
language: de
---

Amazon will im Jahr 2026 insgesamt ${billions} Mrd. US-Dollar in Rechenzentren investieren, teilte der Konzern mit.
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marktbrief-correction-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function collectAll(store: Store): Promise<void> {
  const deps = { store: store.articles, directory, clock, ids: createIds(clock) };
  const source = createFolderSource(folder);
  for await (const event of collect(source, deps, new AbortController().signal)) {
    if (event.type === "fault") throw new Error(event.message.en);
  }
}

async function watch({ channels, schedules }: Store, channel: ChannelRef): Promise<void> {
  const [language, zone, watchlist] = ["de", "Europe/Berlin", ["AMZN"]] as const;
  await channels.saveSettings(channel, { language, zone, watchlist, editors: "admins", adminChannel: null });
  await schedules.save(channel, writeSchedule(), "2026-11-25T07:00:00.000Z");
}

describe("an article that was posted and is then revised in its folder", () => {
  it.each(["slack", "discord", "terminal"] as const)("is corrected once on %s", async (platform) => {
    const stage = await STAGES[platform](clock);
    const store = await openPassingStore(clock);
    let edits = 0;
    const publisher: Publisher = {
      ...stage.publisher,
      async edit(channel, id, message) {
        edits += 1;
        const outcome = await stage.publisher.edit?.(channel, id, message);
        if (!outcome) throw new Error("it cannot edit");
        return outcome;
      },
    };
    const [ids, log] = [createIds(clock), createMemoryLog()];
    const calendar = createCalendar({});
    const deps = {
      store,
      directory,
      model: null,
      publisher,
      platforms: [platform],
      calendar,
      clock,
      ids,
      log,
    };
    const write = (billions: number): void => {
      writeFileSync(join(folder, "amazon.md"), ARTICLE(billions));
    };
    write(113);
    await collectAll(store);
    await watch(store, stage.channel);
    const worker = startWorker(deps, { tick: 10, lease: 60_000, capacity: 4, corrections: 20 });
    const seen = (): string => stage.stands().join("\n");
    await expect.poll(seen, { timeout: 20_000 }).toContain("113 Mrd.");

    write(131);
    await collectAll(store);
    await expect.poll(seen, { timeout: 20_000 }).toContain("131 Mrd.");
    expect(stage.stands()).toHaveLength(1);
    expect(seen()).toMatch(/Korrigiert:.*131 Mrd\. US-Dollar.*statt 113 Mrd\. US-Dollar/su);
    if (platform !== "terminal") expect(seen()).toContain("https://example.com/amazon");

    await collectAll(store);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await worker.stop();
    await stage.close();
    expect(edits).toBe(1);
  });
});
