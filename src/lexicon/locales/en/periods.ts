import type { Words } from "../../words.ts";

/** Times named relative to another time. */
export const PERIODS: Words = {
  "previous-year":
    "year earlier, year ago, a year before, year before, a year prior, same period last year, a year earlier, a year ago, prior year, previous year, last year, year-ago, year on year, year over year, year-on-year, year-over-year, yoy, prior-year, from last year, the year before, compared with last year, same period of, same quarter of, same month of, same period a year, same quarter a year, same quarter last year, same month last year, same time last year, twelve months earlier, 12 months earlier, corresponding period",
  "previous-quarter":
    "quarter earlier, previous quarter, prior quarter, quarter over quarter, qoq, quarter on quarter, quarter-on-quarter, sequentially, sequential, last quarter, the quarter before, previous three months, prior three months, preceding quarter, preceding three months, three months earlier, three months before, quarter before",
  "previous-month":
    "month earlier, previous month, prior month, month on month, month-on-month, on the month, last month, the month before, month-over-month, a month earlier",
  "previous-week": "previous week, week earlier, last week, week ago",
  "previous-day": "previous day, day earlier, prior day, previous session",
  "previous-close": "previous close, prior close",
  "year-to-date":
    "year to date, year-to-date, so far this year, this year, since the start of the year, since the beginning of the year, since january, this year so far",
  "year-end": "year end, year-end, end of the year, end of year, end of december",
  midyear: "midyear, mid-year, end of june, middle of the year",
  previous: "previously, previous, formerly, initially, originally",
  now: "now, currently, latest",
  today: "today",
  yesterday: "yesterday",
  tomorrow: "tomorrow",
  "next-year": "next year, coming year, following year",
  "this-year": "this year, current year",
  spring: "spring",
  summer: "summer",
  autumn: "autumn, fall of",
  winter: "winter",
  monday: "monday",
  tuesday: "tuesday",
  wednesday: "wednesday",
  thursday: "thursday",
  friday: "friday",
  saturday: "saturday",
  sunday: "sunday",
};
