import { fault, note, ok } from "../../domain/finding.ts";
import type { Finding } from "../../domain/finding.ts";

/** One other side's word on how far our clock is ahead, in milliseconds. */
export interface Skew {
  readonly by: string;
  readonly ahead: number | null;
}

/** Slack refuses what is signed more than five minutes ago; slots would come at the wrong minute long before. */
const MOST = 60_000;

/** Our clock against theirs. Answers tell whole seconds and take some time: less than two seconds means nothing. */
export function checkClock(skews: readonly Skew[]): Finding {
  const known = skews.filter(({ ahead }) => ahead !== null);
  const [worst] = known.toSorted((one, other) => Math.abs(other.ahead ?? 0) - Math.abs(one.ahead ?? 0));
  if (!worst) {
    return note("clock", "niemand da, mit dem sie zu vergleichen wäre", "nobody to compare it with");
  }
  const seconds = Math.round(Math.abs(worst.ahead ?? 0) / 1000);
  if (seconds * 1000 <= MOST) {
    return ok("clock", `weicht ${seconds} s von ${worst.by} ab`, `differs from ${worst.by} by ${seconds} s`);
  }
  return fault(
    "clock",
    `geht gegenüber ${worst.by} ${seconds} s ${(worst.ahead ?? 0) > 0 ? "vor" : "nach"}; die Uhr des Rechners stellen (timedatectl set-ntp true)`,
    `is ${seconds} s ${(worst.ahead ?? 0) > 0 ? "ahead of" : "behind"} ${worst.by}; set the machine's clock (timedatectl set-ntp true)`,
  );
}
