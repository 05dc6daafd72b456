import type { ExchangeCode, ExchangeMoment, Schedule, Weekday } from "../../domain/schedule.ts";
import { wordTable } from "../words/table.ts";

/** Days as people write and abbreviate them. */
export const DAYS = wordTable<Weekday>({
  ...named(1, "mo", "mon", "montag", "montags", "monday", "mondays"),
  ...named(2, "di", "tu", "tue", "tues", "dienstag", "dienstags", "tuesday", "tuesdays"),
  ...named(3, "mi", "we", "wed", "mittwoch", "mittwochs", "wednesday", "wednesdays"),
  ...named(4, "do", "th", "thu", "thur", "thurs", "donnerstag", "donnerstags", "thursday", "thursdays"),
  ...named(5, "fr", "fri", "freitag", "freitags", "friday", "fridays"),
  ...named(6, "sa", "sat", "samstag", "samstags", "sonnabend", "sonnabends", "saturday", "saturdays"),
  ...named(7, "so", "su", "sun", "sonntag", "sonntags", "sunday", "sundays"),
});

/** Words for several days at once. */
export const DAY_GROUPS = wordTable<readonly Weekday[]>({
  täglich: [1, 2, 3, 4, 5, 6, 7],
  taeglich: [1, 2, 3, 4, 5, 6, 7],
  daily: [1, 2, 3, 4, 5, 6, 7],
  alle: [1, 2, 3, 4, 5, 6, 7],
  all: [1, 2, 3, 4, 5, 6, 7],
  werktags: [1, 2, 3, 4, 5],
  wochentags: [1, 2, 3, 4, 5],
  weekdays: [1, 2, 3, 4, 5],
  wochenende: [6, 7],
  weekend: [6, 7],
  weekends: [6, 7],
});

export const EXCHANGE_NAMES = wordTable<ExchangeCode>({
  xetra: "XETRA",
  frankfurt: "XETRA",
  wien: "VIENNA",
  vienna: "VIENNA",
  six: "SIX",
  zürich: "SIX",
  zurich: "SIX",
  nyse: "NYSE",
  nasdaq: "NYSE",
  "new york": "NYSE",
  "wall street": "NYSE",
  lse: "LSE",
  london: "LSE",
});

export const MOMENT_NAMES = wordTable<ExchangeMoment["moment"]>({
  vor: "before-open",
  before: "before-open",
  nach: "after-close",
  after: "after-close",
});

export const QUIET_NAMES = wordTable<Schedule["quiet"]>({
  say: "say",
  sagen: "say",
  melden: "say",
  nein: "say",
  no: "say",
  silent: "silent",
  still: "silent",
  schweigen: "silent",
  ja: "silent",
  yes: "silent",
});

function named(day: Weekday, ...names: readonly string[]): Readonly<Record<string, Weekday>> {
  return Object.fromEntries(names.map((name) => [name, day]));
}
