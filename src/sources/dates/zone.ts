import { ZONE_MINUTES } from "./words.ts";

const OFFSET = /(?<sign>[+−-])(?<hours>[01]?\d)(?::?(?<minutes>[0-5]\d))?(?!\d)/u;
const NAMED = /(?<!\p{L})(?<area>[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?)/u;

/** Minutes east of Greenwich that the words behind a time name; 0 when they name none. `local` in milliseconds. */
export function readOffset(words: string, local: number): number {
  const { sign, hours, minutes } = OFFSET.exec(words)?.groups ?? {};
  if (hours !== undefined) return (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0));
  const area = NAMED.exec(words)?.groups?.["area"];
  if (area !== undefined) return offsetIn(area, local);
  for (const [word] of words.matchAll(/(?<!\p{L})\p{L}{1,4}(?!\p{L})/gu)) {
    const known = ZONE_MINUTES.get(word.toLowerCase());
    if (known !== undefined) return known;
  }
  return 0;
}

function offsetIn(area: string, local: number): number {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: area, timeZoneName: "longOffset" });
    const name = format.formatToParts(local).find(({ type }) => type === "timeZoneName")?.value ?? "";
    return OFFSET.test(name) ? readOffset(name, local) : 0;
  } catch (error) {
    // A zone that no table has: the time counts as UTC, like one without a zone.
    if (error instanceof RangeError) return 0;
    throw error;
  }
}
