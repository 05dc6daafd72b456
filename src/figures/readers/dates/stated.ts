/** How a year that is not written is nevertheless told: "letzten Jahres" is by -1, "next May" is side 1. */
export type YearHint = { readonly by: number } | { readonly side: -1 | 1 };

/** The year of a part: written, told from the publication day, or null where the words are silent. */
export type StatedYear = number | YearHint | null;

/** One time as the words state it, before anything is filled in. */
export type Stated =
  | { readonly part: "day"; readonly year: StatedYear; readonly month: number; readonly day: number }
  | { readonly part: "month"; readonly year: StatedYear; readonly month: number }
  | { readonly part: "quarter"; readonly year: StatedYear; readonly index: number }
  | { readonly part: "half"; readonly year: StatedYear; readonly index: number }
  | { readonly part: "year"; readonly year: number }
  | { readonly part: "years"; readonly from: number; readonly to: number }
  | Relative;

/** A time told from the publication day alone. */
export type Relative =
  | { readonly part: "offset"; readonly unit: RelativeUnit; readonly by: number }
  /** The weekday before (-1), after (1) or nearest to (0) the publication day. */
  | { readonly part: "weekday"; readonly weekday: number; readonly side: -1 | 0 | 1 };

/**
 * `workday` is a day of the working week: on a Monday the "Vortag" of the markets is Friday.
 * What is `reported` is counted from the period the text named last: in a report on the fourth quarter, the
 * "Vorjahresquartal" is the fourth of the year before.
 */
export type RelativeUnit = "day" | "workday" | "week" | "month" | "quarter" | "half" | "year" | ReportedUnit;

export type ReportedUnit = "reported-month" | "reported-quarter" | "reported-year";

/** One time, or the first and the last of a stretch. */
export type StatedMoment = Stated | readonly [from: Stated, to: Stated];

export function isStretch(stated: StatedMoment): stated is readonly [Stated, Stated] {
  return Array.isArray(stated);
}

/** Whether the words alone give a value, be it a partial one. */
export function isRelative(stated: Stated): stated is Relative {
  return stated.part === "offset" || stated.part === "weekday";
}

/** Months and days into the year, as one number to compare by. */
export function placeInYear(stated: Stated): number {
  switch (stated.part) {
    case "day":
      return stated.month * 100 + stated.day;
    case "month":
      return stated.month * 100;
    case "quarter":
      return (stated.index * 3 - 2) * 100;
    case "half":
      return (stated.index * 6 - 5) * 100;
    case "year":
    case "years":
    case "offset":
    case "weekday":
      return 0;
  }
}

/** ISO 8601, partial where the words are: `2026-02-05`, `--02-05`, `--Q4`, `2025-H1`; null when relative. */
export function printStated(stated: Stated): string | readonly [string, string] | null {
  switch (stated.part) {
    case "day":
      return `${yearOf(stated.year)}-${two(stated.month)}-${two(stated.day)}`;
    case "month":
      return `${yearOf(stated.year)}-${two(stated.month)}`;
    case "quarter":
      return `${yearOf(stated.year)}-Q${String(stated.index)}`;
    case "half":
      return `${yearOf(stated.year)}-H${String(stated.index)}`;
    case "year":
      return four(stated.year);
    case "years":
      return [four(stated.from), four(stated.to)];
    case "offset":
    case "weekday":
      return null;
  }
}

function yearOf(year: StatedYear): string {
  return typeof year === "number" ? four(year) : "-";
}

function four(year: number): string {
  return String(year).padStart(4, "0");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
