import { UsageError } from "./command.ts";

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** "24h", "7d", "2w" before `now`, or a day or instant as it stands; null stays null. Answers an ISO instant. */
export function sinceFrom(text: string | null, now: string): string | null {
  if (text === null) return null;
  const parts = /^(?<count>\d{1,4})(?<unit>[mhdw])$/u.exec(text)?.groups;
  if (parts) {
    const length = UNITS[(parts["unit"] ?? "h") as keyof typeof UNITS];
    return new Date(Date.parse(now) - Number(parts["count"]) * length).toISOString();
  }
  const at = /^\d{4}-\d{2}-\d{2}/u.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(at))
    throw new UsageError(`--since: "${text}" is no time; write 24h, 7d, 2w or 2026-01-30`);
  return new Date(at).toISOString();
}
