// One process of the torture: delivers until nothing is left, or kills itself at a point such as "after begin 2":
//   node bench/torture/worker.ts FOLDER API_URL CHANNEL HISTORY [POINT]
import { startWorker } from "../../src/delivering/worker.ts";
import { Secret } from "../../src/domain/secret.ts";
import { createIds } from "../../src/operations/ids.ts";
import { systemClock } from "../../src/operations/clock.ts";
import { connectSlack } from "../../src/platforms/slack/connect.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { openKept, readDirectory, SILENT } from "./prepare.ts";

const [folder = "", apiUrl = "", channel = "", history = "", point = ""] = process.argv.slice(2);
const PATIENCE = 30_000;

type Port = Readonly<Record<string, (...given: never[]) => unknown>>;

let left = Number(point.split(" ")[2] ?? 1);

/** The same port; dies with the process just before, or just after, the call that `point` names. */
function deadly<Kind extends object>(port: Kind): Kind {
  const calls = Object.entries(port as Port).map(([name, call]) => [
    name,
    async (...given: never[]): Promise<unknown> => {
      die(`before ${name}`);
      const answer = await call(...given);
      die(`after ${name}`);
      return answer;
    },
  ]);
  return Object.fromEntries(calls) as Kind;
}

function die(place: string): void {
  if (!point.startsWith(place)) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, "SIGKILL");
}

const store = await openKept(folder, systemClock);
const access = {
  botToken: new Secret("xoxb-T1-0"),
  appToken: null,
  signingSecret: new Secret("torture"),
  clientId: null,
  clientSecret: null,
  stateSecret: null,
  apiUrl,
};
const { publisher } = connectSlack({
  access,
  installations: store.installations,
  encryptionKey: null,
  clock: systemClock,
  log: SILENT,
  readsHistory: history === "history",
  pace: { channel: 0, workspace: 0, patience: 1_000 },
});
const worker = startWorker(
  {
    store: { ...store, schedules: deadly(store.schedules), deliveries: deadly(store.deliveries) },
    directory: readDirectory(),
    model: null,
    publisher: deadly(publisher),
    platforms: ["slack"],
    calendar: createCalendar({}),
    clock: systemClock,
    ids: createIds(systemClock),
    log: SILENT,
  },
  { tick: 20, lease: 400, capacity: 8 },
);
const place = { platform: "slack", workspace: "T1", channel } as const;
const end = performance.now() + PATIENCE;
for (;;) {
  const records = await store.deliveries.history(place, "2020-01-01");
  const open = records.filter(({ state }) => ["pending", "claimed", "sending", "ambiguous"].includes(state));
  if (records.length > 0 && open.length === 0) break;
  if (performance.now() > end) throw new Error(`torture: still open: ${JSON.stringify(open)}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
}
await worker.stop();
await store.close();
process.exit(0);
