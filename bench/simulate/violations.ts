import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import { expectedPause, expectedSlots } from "./expected.ts";
import { newsViolations } from "./told.ts";
import { LEASE } from "./pace.ts";
import type { SimulatedChannel } from "./settlers.ts";
import { hasTrueClock, isCalm } from "./weather.ts";
import type { Weather } from "./weather.ts";
import type { Outcome } from "./world.ts";

type State = DeliveryRecord["state"];

const ENDS: readonly State[] = ["sent", "reconciled", "unconfirmed", "failed", "skipped"];
const MINUTE = 60_000;
const DAY = 86_400_000;
/** Where nothing goes wrong, a brief is asked to be posted so soon. Milliseconds. */
const PROMPT = 5_000;

/** Everything that is not as it was promised, in words. */
export function violationsIn(outcome: Outcome, weather: Weather): readonly string[] {
  return [
    ...outcome.notebook.breaches,
    ...outcome.channels.flatMap(({ records, ...one }) => {
      const { from, until } = outcome;
      // A clock that was ahead, and the time it takes to end, may have planned what comes after the end.
      const slots = expectedSlots(one.schedule, from, until + DAY);
      const around = { outcome, weather, slots };
      return [
        ...slotViolations(one, records, around),
        ...partViolations(one, records, outcome),
        ...newsViolations(one, records, around),
        ...records.flatMap((record) => recordViolations(one, record, around)),
      ];
    }),
  ];
}

/** Each local slot of the stretch has its one delivery, at its instant; there is none that is no slot. */
function slotViolations(
  { channel }: SimulatedChannel,
  records: readonly DeliveryRecord[],
  { outcome: { until }, slots }: Circumstances,
): readonly string[] {
  const name = (key: string): string => `${channel.channel} ${key}`;
  const firsts = records.filter(({ part }) => part === 0);
  const wanted = [...slots].filter(([, at]) => at <= until);
  const missing = wanted.map(([key]) => key).filter((key) => !firsts.some(({ slot }) => slot.key === key));
  const strange = firsts.filter(({ slot }) => slots.get(slot.key) !== Date.parse(slot.at));
  const twice = firsts.filter(
    ({ slot }, index) => firsts.findIndex((other) => other.slot.key === slot.key) !== index,
  );
  return [
    ...missing.map((key) => `${name(key)} was never planned`),
    ...strange.map(({ slot }) => `${name(slot.key)} at ${slot.at} is no slot`),
    ...twice.map(({ slot }) => `${name(slot.key)} was planned twice`),
  ];
}

/** A slot has the parts that were written for it, and shares a bad end of the first. */
function partViolations(
  { channel }: SimulatedChannel,
  records: readonly DeliveryRecord[],
  { notebook }: Outcome,
): readonly string[] {
  return [...Map.groupBy(records, ({ slot }) => slot.key)].flatMap(([slot, all]) => {
    const id = idOf(channel, slot, 0);
    const first = all.find(({ part }) => part === 0);
    const written = notebook.frozen.get(id)?.messages.length ?? 1;
    const parts = all.map(({ part }) => part).toSorted((a, b) => a - b);
    const isWhole = parts.length === written && parts.every((part, index) => part === index);
    const orphans = first && isGivenUp(first) ? all.filter((record) => !isGivenUp(record)) : [];
    return [
      ...(isWhole ? [] : [`${id} has the parts ${parts.join(", ")} of ${written}`]),
      ...orphans.map(({ part }) => `${id} was given up, but not its part ${part}`),
    ];
  });
}

function isGivenUp({ state }: Pick<DeliveryRecord, "state">): boolean {
  return state === "failed" || state === "skipped";
}

function idOf(
  { platform, workspace, channel }: SimulatedChannel["channel"],
  slot: string,
  part: number,
): string {
  return `${platform} ${workspace} ${channel} ${slot} ${part}`;
}

interface Circumstances {
  readonly outcome: Outcome;
  readonly weather: Weather;
  /** The instants of the channel's slots, by their keys. */
  readonly slots: ReadonlyMap<string, number>;
}

function recordViolations(
  one: SimulatedChannel,
  record: DeliveryRecord,
  around: Circumstances,
): readonly string[] {
  const { state, reason } = record;
  const key = idOf(one.channel, record.slot.key, record.part);
  const isPast = Date.parse(record.slot.at) <= around.outcome.until;
  const faults = [
    ...(isPast ? endFaults(record, around.weather) : []),
    ...standingFaults(record, around.outcome.platform.standing.get(key) ?? 0),
    ...(hasTrueClock(around.weather) ? timeFaults(key, one, { record, around }) : []),
    ...reasonFaults(key, one, { record, around }),
  ];
  return faults.map((fault) => `${key} (${state}${reason === null ? "" : `, ${reason}`}) ${fault}`);
}

function endFaults({ state, reason }: DeliveryRecord, weather: Weather): readonly string[] {
  const isBad = state !== "sent" && state !== "reconciled";
  return [
    ...(ENDS.includes(state) ? [] : ["did not come to an end"]),
    ...(isBad && reason === null ? ["gives no reason"] : []),
    ...(isCalm(weather) && state !== "sent" && state !== "skipped" ? ["though nothing went wrong"] : []),
  ];
}

function standingFaults(record: DeliveryRecord, standing: number): readonly string[] {
  const isThere = record.state === "sent" || record.state === "reconciled";
  return [
    ...(standing > 1 ? [`stands there ${standing} times`] : []),
    ...(isThere && standing === 0 ? ["does not stand there"] : []),
    ...(isGivenUp(record) && standing > 0 ? ["stands there all the same"] : []),
  ];
}

interface Told {
  readonly record: DeliveryRecord;
  readonly around: Circumstances;
}

/** What a wrong clock posts is as wrong as the clock; where there is a true one, all is on time. */
function timeFaults(
  key: string,
  { schedule }: SimulatedChannel,
  { record: { slot, part }, around: { outcome, weather } }: Told,
): readonly string[] {
  const { firstAsked, postedAnew } = outcome.platform;
  const after = (instant: number | undefined): number =>
    instant === undefined ? 0 : instant - Date.parse(slot.at);
  const late = after(firstAsked.get(key));
  // A machine may fall asleep over the very write that begins it, for less than its lease.
  const allowed = schedule.lateMinutes * MINUTE + 1_000 + (weather.sleeps > 0 ? LEASE : 0);
  return [
    ...(late < 0 ? ["came before its time"] : []),
    ...(part === 0 && late > allowed ? [`came ${late} ms late`] : []),
    ...(part === 0 && after(postedAnew.get(key)) > allowed
      ? [`was posted anew ${after(postedAnew.get(key))} ms late`]
      : []),
    ...(isCalm(weather) && Date.parse(slot.at) <= outcome.until && late > PROMPT
      ? [`was ${late} ms late for no reason`]
      : []),
  ];
}

/** What is given as the reason of an end has to be so. */
function reasonFaults(
  key: string,
  one: SimulatedChannel,
  { record: { slot, part, state, reason }, around: { outcome, weather, slots } }: Told,
): readonly string[] {
  const { notebook, platform } = outcome;
  const at = Date.parse(slot.at);
  const { lateMinutes, quiet } = one.schedule;
  const isPaused = at < expectedPause(one.schedule);
  const isOvertaken = [...slots].some(
    ([other, instant]) => other !== slot.key && instant >= at && (!isCalm(weather) || instant === at),
  );
  const reasons: Readonly<Record<string, boolean>> = {
    late:
      !isCalm(weather) &&
      (notebook.ended.get(key) ?? Infinity) > at + (hasTrueClock(weather) ? lateMinutes * MINUTE : -Infinity),
    superseded: isOvertaken,
    paused: isPaused,
    "nothing-new": quiet === "silent",
    "nothing-watched": one.watchlist.length === 0,
  };
  // A part that is refused for good takes the later ones with it.
  const parts = Array.from({ length: part + 1 }, (_, index) => idOf(one.channel, slot.key, index));
  const wasTroubled = parts.some((each) => notebook.troubled.has(each));
  const isSteady =
    weather.deaths + weather.hiccups + weather.sleeps + weather.absences + weather.outages === 0;
  return [
    ...(state === "skipped" && reasons[reason ?? ""] !== true ? ["is skipped for no reason"] : []),
    ...(isPaused && state !== "skipped" ? ["came in a pause"] : []),
    ...(state === "failed" && !wasTroubled ? ["though the platform never refused it"] : []),
    ...(state === "unconfirmed" && isSteady && !wasTroubled ? ["though no answer was lost"] : []),
    ...(state === "unconfirmed" && isSteady && one.hasAdmins && !notebook.notices.has(`${key} unconfirmed`)
      ? ["but no admin was told"]
      : []),
    ...(platform.standing.has(key) && one.watchlist.length === 0 ? ["though nothing is watched"] : []),
  ];
}
