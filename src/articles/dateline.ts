import type { Published } from "../domain/article.ts";
import type { Line } from "./lines.ts";
import { MONTHS } from "./locales/months.ts";

const MONTH = `(?<month>${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join("|")})\\.?`;
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const TIME = String.raw`(?:,?(?: um| at| [-–|])? \d{1,2}[:.]\d{2}(?: ?(?:Uhr|[ap]\.?m\.?))?(?: ?[A-Z]{2,4})?)?`;
const WEEKDAY = String.raw`(?:\p{L}{2,10},? (?:den |dem )?)?`;

/** A day with its year, in the ways German and English datelines write it. */
const DAYS = [
  `${DAY}\\. ?${MONTH} ${YEAR}`,
  `${MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
  `${DAY}(?:st|nd|rd|th)? ${MONTH},? ${YEAR}`,
  String.raw`(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?(?<year>(?:19|20)\d\d)`,
  String.raw`(?<year>(?:19|20)\d\d)-(?<number>\d{2})-(?<day>\d{2})(?:[T ]\d{2}:\d{2}\S*)?`,
];
/** Days without a year, only between a place and an agency. */
const SHORT_DAYS = [`${DAY}\\. ?${MONTH}`, `${MONTH} ${DAY}`];

const LABEL =
  "(?:stand|veröffentlicht(?: am)?|erschienen(?: am)?|datum|aktualisiert(?: am)?|vom|published(?: on)?|posted(?: on)?|updated(?: on)?|last updated(?: on)?|first published(?: on)?|date|released)";

const compile = (sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(source, "iu"));

/** "Stand: 30. Januar 2026", "Published on Jan 30, 2026", a line of its own, "(dpa, 3.2.2026)". */
const ALONE = compile(DAYS.map((day) => `^(?:${LABEL}:? )?${WEEKDAY}${day}${TIME}$`));
const LABELED = compile(DAYS.map((day) => `^.{0,60}(?<!\\p{L})${LABEL}: ?${WEEKDAY}${day}`));
const PLACED = compile(
  DAYS.map((day) => `^\\p{L}[\\p{L} /.-]{1,30}, (?:den )?${day}(?: \\([^)]{2,30}\\)| [-–—/]|: )`),
);
const WIRED = compile(SHORT_DAYS.map((day) => `^\\p{Lu}[\\p{L} /.-]{1,30}, ${day} \\([^)]{2,30}\\)`));
/** What a publisher appends on the day of publication: "Neue Amazon-Analyse vom 30. Januar liefert die Antwort". */
const OFFERED = compile([...DAYS, ...SHORT_DAYS].map((day) => `(?:Analyse|Ausgabe) vom ${day}(?!\\d)`));

/** Datelines stand at the beginning or at the end. */
const FIRST_LINES = 6;
const LAST_LINES = 3;

const LONGEST_READ = 160;
/** A year near the front of a line, or an agency in brackets behind a place. */
const MAY_STATE =
  /(?:Analyse|Ausgabe) vom |^[^.!?]{0,60}(?:\d{1,2}\.[^.!?]{0,20}){0,2}(?:19|20)\d\d|^\p{Lu}[^.,]{1,30}, [^.(]{3,16}\. ?[^(]{0,12}\(|^\p{Lu}[^.,]{1,30}, [^.(]{3,24}\(/u;

/** The day an article's own dateline states; a missing year is the last one not after `latest`. */
export function datelineIn(lines: readonly Line[], latest: string): Published | null {
  const edge =
    lines.length <= FIRST_LINES + LAST_LINES
      ? lines
      : [...lines.slice(0, FIRST_LINES), ...lines.slice(-LAST_LINES)];
  for (const { words } of edge) {
    const head = words.slice(0, LONGEST_READ);
    const day = MAY_STATE.test(head) ? dayIn(head, latest) : null;
    if (day !== null) return { at: `${day}T00:00:00.000Z`, precision: "day", source: "text" };
  }
  return null;
}

function dayIn(words: string, latest: string): string | null {
  for (const pattern of [...ALONE, ...LABELED, ...PLACED, ...WIRED, ...OFFERED]) {
    const groups = pattern.exec(words)?.groups;
    if (!groups) continue;
    const month = groups["number"] ?? MONTHS[(groups["month"] ?? "").toLowerCase()];
    const day = isoDay(groups["year"] ?? yearBefore(month, groups["day"], latest), month, groups["day"]);
    if (day !== null) return day;
  }
  return null;
}

function yearBefore(month: string | undefined, day: string | undefined, latest: string): string {
  const year = Number(latest.slice(0, 4));
  const written = `${month?.padStart(2, "0") ?? ""}-${day?.padStart(2, "0") ?? ""}`;
  return String(written > latest.slice(5, 10) ? year - 1 : year);
}

/** Null for a day no calendar has. */
function isoDay(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined || day === undefined) return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : null;
}
