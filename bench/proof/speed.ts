import type { AnalyzedText } from "../../src/verification/analyzed-text.ts";
import { judgeClaim } from "../../src/verification/judge-claim.ts";
import { median } from "../median.ts";
import { analyze } from "./judge.ts";
import type { Row } from "./rows.ts";

/** Claims a second of processor time on one core, against a source of about 5 KB. */
export interface Speed {
  /** The source is read once and judged against many times. */
  readonly analyzed: number;
  /** The source is read anew for each claim. */
  readonly fresh: number;
}

const BYTES = 5_000;
/** Rounds over all claims, of which the median counts: the first pay for the compiler. */
const ROUNDS = { analyzed: 20, fresh: 5 };

/** Measures with the claims and sources given: sources are strung together until they are long enough. */
export function measureSpeed(rows: readonly Row[]): Speed {
  const own = rows.filter(({ lang, source_lang }) => lang === source_lang && source_lang === "de");
  const sources = [...new Set(own.map(({ source }) => source))];
  const [first] = own;
  if (!first) return { analyzed: 0, fresh: 0 };
  let long = "";
  for (const source of sources) if (Buffer.byteLength(long) < BYTES) long += `${source}\n`;
  const claims = own.map(({ claim }) => claim);
  const whole: Row = { ...first, source: long };
  judgeAgainst(claims, () => analyze(whole));
  const text = analyze(whole);
  return {
    analyzed: perSecond(claims, ROUNDS.analyzed, () => text),
    fresh: perSecond(claims, ROUNDS.fresh, () => analyze(whole)),
  };
}

function perSecond(claims: readonly string[], rounds: number, source: () => AnalyzedText): number {
  const costs = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    judgeAgainst(claims, source);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return (claims.length * 1_000_000) / median(costs);
}

function judgeAgainst(claims: readonly string[], source: () => AnalyzedText): void {
  for (const claim of claims) judgeClaim({ claim, claimLanguage: "de", source: source() });
}
