import { wordTable } from "./table.ts";

/** Units of time as people abbreviate and write them, in seconds. "m" is left out: 3M is a company. */
export const UNITS = wordTable<number>({
  min: 60,
  minute: 60,
  minutes: 60,
  minuten: 60,
  h: 3_600,
  std: 3_600,
  hour: 3_600,
  hours: 3_600,
  stunde: 3_600,
  stunden: 3_600,
  d: 86_400,
  day: 86_400,
  days: 86_400,
  tag: 86_400,
  tage: 86_400,
  tagen: 86_400,
  w: 604_800,
  week: 604_800,
  weeks: 604_800,
  woche: 604_800,
  wochen: 604_800,
});

/** Days counted back from today. */
export const DAYS_AGO = wordTable<number>({
  heute: 0,
  today: 0,
  gestern: 1,
  yesterday: 1,
  vorgestern: 2,
});

/** Days of the week, Monday being 1. */
export const WEEKDAYS = wordTable<number>({
  montag: 1,
  monday: 1,
  dienstag: 2,
  tuesday: 2,
  mittwoch: 3,
  wednesday: 3,
  donnerstag: 4,
  thursday: 4,
  freitag: 5,
  friday: 5,
  samstag: 6,
  sonnabend: 6,
  saturday: 6,
  sonntag: 7,
  sunday: 7,
});

/** Words that announce a time; one that follows none of the forms is a mistake worth telling. */
export const ANNOUNCING: ReadonlySet<string> = new Set(["seit", "since", "ab", "from"]);

/** Words that may stand before a length of time and add nothing: "letzte 3 Tage", "the last 24 hours". */
export const FILLING: ReadonlySet<string> = new Set([
  "letzte",
  "letzten",
  "den",
  "der",
  "the",
  "last",
  "past",
]);
