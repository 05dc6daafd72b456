// One process of the bench: plans what is due, then claims and confirms until nothing is left:
//   node bench/delivery/carrier.ts DATABASE_URL plan|deliver
// Says "ready" when its store is open, begins at a message, and ends with one that tells how much it did.
import { randomBytes } from "node:crypto";
import { planAll } from "../../src/delivering/plan-all.ts";
import { Secret } from "../../src/domain/secret.ts";
import type { Delivery } from "../../src/domain/delivery.ts";
import type { Message } from "../../src/domain/message.ts";
import { systemClock } from "../../src/operations/clock.ts";
import { createLog } from "../../src/operations/log.ts";
import type { Store } from "../../src/ports/store.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { openStore } from "../../src/storage/open-store.ts";

/** As a worker has them under way at once. */
const CAPACITY = 64;
const PLATFORMS = ["slack"] as const;
const NOW = "2026-11-25T08:00:01.000Z";
const LEASE = "2026-11-25T08:02:01.000Z";

const MESSAGE: Message = {
  language: "en",
  title: "Amazon",
  sections: [{ heading: null, lines: [] }],
  footnotes: [],
  context: [],
  actions: [],
  // As much as a brief holds, and as hard to compress as can be.
  fallback: randomBytes(1_000).toString("hex"),
};

const [url = "", task = "plan"] = process.argv.slice(2);
const store = await openStore({
  databaseUrl: new Secret(url),
  dataDir: "",
  role: "tool",
  clock: systemClock,
  log: createLog("warn"),
});
process.send?.("ready");
await new Promise((resolve) => process.once("message", resolve));
const before = process.cpuUsage();
const done = await (task === "plan"
  ? planAll({ schedules: store.schedules, platforms: PLATFORMS, calendar: createCalendar({}), now: NOW })
  : deliverAll(store));
await store.close();
const { user, system } = process.cpuUsage(before);
process.send?.({ done, cpu: (user + system) / 1e6 });
process.disconnect();

/** As a worker does: so many at once, each in four writes; what it posts and what it reads for that is left out. */
async function deliverAll({ deliveries }: Store): Promise<number> {
  let settled = 0;
  const carry = async (delivery: Delivery): Promise<void> => {
    const content = { messages: [MESSAGE], articles: ["a1", "a2"] } as const;
    await deliveries.freeze(delivery, content, NOW);
    await deliveries.begin(delivery, { now: NOW, leaseUntil: LEASE });
    const isOurs = await deliveries.settle(delivery, { state: "sent", messageId: delivery.id });
    if (isOurs) settled += 1;
  };
  const underWay = new Set<Promise<void>>();
  for (;;) {
    const limit = CAPACITY - underWay.size;
    const claimed = await deliveries.claim({
      now: NOW,
      leaseUntil: LEASE,
      limit,
      platforms: PLATFORMS,
      except: [],
    });
    for (const delivery of claimed) {
      const carried = carry(delivery).finally(() => underWay.delete(carried));
      underWay.add(carried);
    }
    if (claimed.length === 0 && underWay.size === 0) return settled;
    if (underWay.size > 0) await Promise.race(underWay);
  }
}
