import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import { expectedSlots } from "./expected.ts";
import type { Outcome, SimulatedChannel, Weather } from "./world.ts";

const ENDS: readonly DeliveryRecord["state"][] = ["sent", "reconciled", "unconfirmed", "failed", "skipped"];
/** Where nothing goes wrong, a brief is asked to be posted so soon. Milliseconds. */
const PROMPT = 5_000;

/** Everything that is not as it was promised, in words. */
export function violationsIn(outcome: Outcome, weather: Weather): readonly string[] {
  return outcome.channels.flatMap(({ records, ...channel }) => [
    ...slotViolations(channel, records, outcome),
    ...records.flatMap((record) => recordViolations(channel, record, { outcome, weather })),
  ]);
}

/** Each local slot of the stretch has its one delivery, at its instant; there is none that is no slot. */
function slotViolations(
  { channel, schedule }: SimulatedChannel,
  records: readonly DeliveryRecord[],
  { from, until }: Outcome,
): readonly string[] {
  const name = (key: string): string => `${channel.channel} ${key}`;
  const firsts = records.filter(({ part }) => part === 0);
  const wanted = expectedSlots(schedule, from, until);
  // A clock that was ahead may have planned what comes after the end.
  const known = expectedSlots(schedule, from, until + 2 * 86_400_000);
  const missing = [...wanted.keys()].filter((key) => !firsts.some(({ slot }) => slot.key === key));
  const strange = firsts.filter(({ slot }) => known.get(slot.key) !== Date.parse(slot.at));
  const twice = firsts.filter(
    ({ slot }, index) => firsts.findIndex((other) => other.slot.key === slot.key) !== index,
  );
  const orphans = records.filter(
    ({ slot, part, state }) =>
      part > 0 && state === "sent" && firsts.some((first) => first.slot.key === slot.key && isGivenUp(first)),
  );
  return [
    ...orphans.map(({ slot, part }) => `${name(slot.key)} has a part ${part} without the first`),
    ...missing.map((key) => `${name(key)} was never planned`),
    ...strange.map(({ slot }) => `${name(slot.key)} at ${slot.at} is no slot`),
    ...twice.map(({ slot }) => `${name(slot.key)} was planned twice`),
  ];
}

function isGivenUp({ state }: Pick<DeliveryRecord, "state">): boolean {
  return state === "failed" || state === "skipped";
}

function recordViolations(
  { channel: { platform, workspace, channel }, schedule }: SimulatedChannel,
  { slot, part, state, reason }: DeliveryRecord,
  { outcome, weather }: { readonly outcome: Outcome; readonly weather: Weather },
): readonly string[] {
  const givenUp = isGivenUp({ state });
  const key = `${platform} ${workspace} ${channel} ${slot.key} ${part}`;
  const standing = outcome.platform.standing.get(key) ?? 0;
  const asked = outcome.platform.firstAsked.get(key);
  const late = asked === undefined ? 0 : asked - Date.parse(slot.at);
  const anew = outcome.platform.postedAnew.get(key) ?? 0;
  const allowed = schedule.lateMinutes * 60_000 + 1_000;
  const isCalm = weather.deaths + weather.hiccups + weather.faults + weather.jumps === 0;
  const hasTime = weather.jumps === 0;
  const isPast = Date.parse(slot.at) <= outcome.until;
  const told = (fault: string): string => `${key} (${state}${reason === null ? "" : `, ${reason}`}) ${fault}`;
  return [
    ...(isPast && !ENDS.includes(state) ? [told("did not come to an end")] : []),
    ...(standing > 1 ? [told(`stands there ${standing} times`)] : []),
    ...((state === "sent" || state === "reconciled") && standing === 0 ? [told("does not stand there")] : []),
    ...(givenUp && standing > 0 ? [told("stands there all the same")] : []),
    ...((givenUp || state === "unconfirmed") && reason === null ? [told("gives no reason")] : []),
    // What a wrong clock posts is as wrong as the clock.
    ...(hasTime && late < 0 ? [told("came before its time")] : []),
    ...(hasTime && part === 0 && late > allowed ? [told(`came ${late} ms late`)] : []),
    ...(hasTime && part === 0 && anew - Date.parse(slot.at) > allowed
      ? [told(`was posted anew ${anew - Date.parse(slot.at)} ms late`)]
      : []),
    ...(isCalm && isPast && late > PROMPT ? [told(`was ${late} ms late for no reason`)] : []),
    ...(isCalm && isPast && state !== "sent" && state !== "skipped"
      ? [told("though nothing went wrong")]
      : []),
  ];
}
