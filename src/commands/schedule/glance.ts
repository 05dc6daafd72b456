import { momentText } from "../../messages/dates.ts";
import type { Asked } from "../asked.ts";
import { mayChange } from "../asked.ts";
import { nextBrief, scheduleOf } from "./schedule.ts";

/** "3 Werte, nächster Brief: 30. Januar 2026, 08:00"; null where nothing is chosen, or he may not change it. */
export async function glanceAt(asked: Asked): Promise<string | null> {
  const { deps, channel, settings, words, language } = asked;
  if (!mayChange(asked) || (await deps.store.channels.settings(channel)) === null) return null;
  const schedule = await scheduleOf(asked);
  const next = settings.watchlist.length === 0 ? null : nextBrief(schedule, asked);
  const time = next === null ? null : momentText(next, { language, zone: schedule.zone });
  return words.schedule.glance(settings.watchlist.length, time);
}
