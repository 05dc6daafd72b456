import { count } from "./count.ts";
import type { ScheduleWords } from "./words.ts";

export const SCHEDULE_EN: ScheduleWords = {
  title: "Briefs by themselves",
  when: "When",
  next: "Next",
  never: "never",
  times: "Times of day",
  timesHint: "For example 8:00, 17:30; empty for none",
  weekdays: "Days of the week",
  weekdaysHint: "For example Mon–Fri, or daily",
  exchange: "Before and after trading",
  exchangeHint: "For example before XETRA, after NYSE; also Vienna, SIX, LSE, Nasdaq; empty for none",
  late: "At most so late",
  lateHint: "Later the brief is left out; what it held comes with the next one",
  minutes: (minutes) => (minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} minutes`),
  quiet: "When nothing is new",
  quiets: { say: "Say so in one line", silent: "Stay silent" },
  days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  daily: "daily",
  moments: { "before-open": "before", "after-close": "after" },
  vienna: "Vienna",
  howTo: (settings) =>
    `To change: ${settings} times 8:00 17:30 · ${settings} days Mon–Fri · ${settings} exchange before XETRA · ${settings} late 30 · ${settings} quiet silent`,
  glance: (watched, next) =>
    `${count(watched, "instrument", "instruments")}, ${next === null ? "no brief by itself" : `next brief: ${next}`}`,
  nothingWatched: "The channel watches nothing yet; without that no brief comes.",
  missedTitle: "Not delivered",
  missed: {
    late: (slot) => `${slot}: too late, so it was left out`,
    failed: (slot, reason) => `${slot}: refused (${reason})`,
    unconfirmed: (slot, reason) => `${slot}: whether it arrived is open (${reason})`,
  },
  unknownTime: (typed) => `“${typed}” is not a time. Write it like 8:00, 17:30.`,
  tooManyTimes: (most) => `At most ${most} times a day.`,
  unknownDay: (typed) => `“${typed}” is not a day of the week. Write them like Mon–Fri, or daily.`,
  unknownMoment: (typed) =>
    `I do not understand “${typed}”. Write before or after, and XETRA, Vienna, SIX, LSE, NYSE or Nasdaq.`,
  unknownLate: (least, most) => `Name ${least} to ${most} minutes.`,
  unknownQuiet: "Choose say or silent.",
};
