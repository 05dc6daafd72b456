import type { Line, Message } from "../../domain/message.ts";
import type { Schedule } from "../../domain/schedule.ts";
import { momentText } from "../../messages/dates.ts";
import { composeNotice, textLine } from "../../messages/notice.ts";
import { pauseEnd } from "../../scheduling/pause.ts";
import { nextSlot } from "../../scheduling/slots.ts";
import type { Asked } from "../asked.ts";
import { describeSchedule, pauseText } from "./describe.ts";
import { troubleLines } from "./troubles.ts";

/** As every channel begins: nothing comes by itself. */
export async function scheduleOf({ deps, channel, settings: { zone } }: Asked): Promise<Schedule> {
  const kept = await deps.store.schedules.find(channel);
  return kept ?? { zone, times: [], moments: [], days: [1, 2, 3, 4, 5], lateMinutes: 60, quiet: "say" };
}

/** From now on. */
export async function keepSchedule(schedule: Schedule, { deps, channel }: Asked): Promise<void> {
  const next = nextSlot(schedule, deps.clock.now(), deps.calendar);
  await deps.store.schedules.save(channel, schedule, next?.at ?? null);
}

/** The instant of the next brief; null when none will come. A pause is kept. */
export function nextBrief(schedule: Schedule, { deps }: Pick<Asked, "deps">): string | null {
  const now = deps.clock.now();
  const resumed = pauseEnd(schedule);
  // The very instant a pause ends may be one of its times.
  const after = resumed !== null && resumed > now ? new Date(Date.parse(resumed) - 1).toISOString() : now;
  return nextSlot(schedule, after, deps.calendar)?.at ?? null;
}

function nextLines(schedule: Schedule, asked: Asked): readonly Line[] {
  const { next, pause } = { next: asked.words.schedule.next, pause: asked.words.content.pause };
  const at = nextBrief(schedule, asked);
  const { pausedUntil = null } = schedule;
  return [
    ...(pausedUntil === null ? [] : [`${pause}: ${pauseText(schedule, asked)}`]),
    ...(at === null ? [] : [`${next}: ${momentText(at, { language: asked.language, zone: schedule.zone })}`]),
  ].map((text) => textLine("bullet", text));
}

/** When briefs come by themselves, and what became of those that did not. */
export async function tellSchedule(
  { schedule }: { readonly schedule: Schedule },
  asked: Asked,
  note: string | null,
): Promise<Message> {
  const { words, language, settings } = asked;
  const missed = await troubleLines(asked);
  const { title, when, never, late, minutes, quiet, quiets, nothingWatched } = words.schedule;
  const described = describeSchedule(schedule, words.schedule);
  const isIdle = described !== never && settings.watchlist.length === 0;
  const lines = [
    textLine("bullet", `${when}: ${described} (${schedule.zone})`),
    ...nextLines(schedule, asked),
    textLine("bullet", `${late}: ${minutes(schedule.lateMinutes)}`),
    textLine("bullet", `${quiet}: ${quiets[schedule.quiet]}`),
  ];
  const notes = [...(isIdle ? [nothingWatched] : []), ...(note === null ? [] : [note])];
  const troubled = missed.length === 0 ? [] : [{ heading: words.schedule.missedTitle, lines: missed }];
  const noted = notes.map((text) => ({ heading: null, lines: [textLine("note", text)] }));
  return composeNotice({ language, title, sections: [{ heading: null, lines }, ...troubled, ...noted] });
}
