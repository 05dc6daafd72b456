import { readDate } from "../read-date.ts";

/** A day; a server that asks for longer is asked again tomorrow. */
const LONGEST = 86_400;

/** Seconds of a Retry-After header: a number, or an instant held against the server's own date. Null for none. */
export function retryAfterSeconds(written: string | undefined, date: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\s*\d{1,9}\s*$/u.test(written)) return Math.min(Number(written), LONGEST);
  const until = readDate(written);
  const now = readDate(date ?? "");
  if (until === null || now === null) return null;
  const seconds = (Date.parse(until.at) - Date.parse(now.at)) / 1_000;
  return Math.min(Math.max(seconds, 0), LONGEST);
}
