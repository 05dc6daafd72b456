import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import type { Store } from "../../src/ports/store.ts";
import type { Subscriber } from "./house.ts";
import type { Stage } from "./stage.ts";

const ENDS: readonly DeliveryRecord["state"][] = ["sent", "reconciled", "unconfirmed", "failed", "skipped"];
const HOUR = 3_600_000;

export interface Examination {
  readonly slots: number;
  /** Deliveries by how they ended. */
  readonly ends: ReadonlyMap<string, number>;
  readonly violations: readonly string[];
}

/** Whether each slot between two instants (milliseconds) came to an end, and stands where it should, once. */
export async function examine(
  store: Store,
  subscribers: readonly Subscriber[],
  {
    stages,
    from,
    until,
  }: { readonly stages: readonly Stage[]; readonly from: number; readonly until: number },
): Promise<Examination> {
  const ends = new Map<string, number>();
  const violations: string[] = [];
  let slots = 0;
  for (const { channel, minute } of subscribers) {
    const name = `${channel.platform} ${channel.channel}`;
    const records = await store.deliveries.history(channel, new Date(from - HOUR).toISOString());
    const planned = records.filter(({ part }) => part === 0).map(({ slot }) => slot.at);
    const wanted = slotsBetween(from, until, minute);
    slots += wanted.length;
    const missing = wanted.filter((at) => !planned.includes(at));
    violations.push(...missing.map((at) => `${name}: the slot of ${at} was never planned`));
    if (new Set(planned).size < planned.length) violations.push(`${name}: a slot was planned twice`);
    for (const { slot, part, state, reason } of records) {
      if (Date.parse(slot.at) > until) continue;
      ends.set(state, (ends.get(state) ?? 0) + 1);
      if (!ENDS.includes(state)) violations.push(`${name}: ${slot.key} ${part} is still ${state}`);
      if ((state === "failed" || state === "unconfirmed" || state === "skipped") && reason === null)
        violations.push(`${name}: ${slot.key} ${part} is ${state} without a reason`);
    }
    violations.push(...standing(name, stages, { channel, records }));
  }
  return { slots, ends, violations };
}

function slotsBetween(from: number, until: number, minute: number): readonly string[] {
  const first = Math.floor(from / HOUR) * HOUR + minute * 60_000;
  const instants: string[] = [];
  for (let at = first; at <= until; at += HOUR) if (at > from) instants.push(new Date(at).toISOString());
  return instants;
}

/** Nothing twice; and as many messages as the ledger says, those in doubt aside. */
function standing(
  name: string,
  stages: readonly Stage[],
  {
    channel,
    records,
  }: { readonly channel: Subscriber["channel"]; readonly records: readonly DeliveryRecord[] },
): readonly string[] {
  const stage = stages.find(({ channels }) => channels.includes(channel));
  if (!stage) return [`${name}: is on no stage`];
  const count = (...states: readonly string[]): number =>
    records.filter(({ state }) => states.includes(state)).length;
  const sure = count("sent", "reconciled");
  const most = sure + count("unconfirmed", "ambiguous", "sending");
  const stands = stage.countIn(channel);
  return [
    ...stage.twiceIn(channel).map((key) => `${name}: stands there twice: ${key}`),
    ...(stands < sure ? [`${name}: ${sure} were sent, ${stands} stand there`] : []),
    ...(stands > most ? [`${name}: at most ${most} were sent, ${stands} stand there`] : []),
  ];
}
