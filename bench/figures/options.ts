import { parseArgs } from "node:util";

/** What a run of the bench does, from its command line. */
export interface Options {
  readonly strict: boolean;
  readonly peers: boolean;
  /** Characters of each hard text. */
  readonly hardCharacters: number;
  readonly fuzzRuns: number;
  readonly seed: number;
  /** What `figures --jsonl` is fed, in megabytes. */
  readonly memoryMb: number;
  /** Handed on to the set's own scorer. */
  readonly scorer: readonly string[];
}

const ORDINARY = { hardCharacters: 1_000_000, fuzzRuns: 200_000, memoryMb: 50 };
const LONG = { hardCharacters: 10_000_000, fuzzRuns: 1_000_000, memoryMb: 1_000 };

/** The memory of a process shows nothing below this. */
const LEAST_MB = 50;

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      strict: { type: "boolean", default: false },
      long: { type: "boolean", default: false },
      "no-peers": { type: "boolean", default: false },
      scale: { type: "string", default: "1" },
      seed: { type: "string", default: "1" },
      source: { type: "string" },
      lang: { type: "string" },
      errors: { type: "string" },
    },
  });
  const scale = Number(values.scale);
  if (!(scale > 0))
    throw new RangeError(`--scale is "${values.scale}"; a number above 0 is wanted, like 0.05`);
  const whole = values.long ? LONG : ORDINARY;
  return {
    strict: values.strict,
    peers: !values["no-peers"],
    hardCharacters: Math.ceil(whole.hardCharacters * scale),
    fuzzRuns: Math.ceil(whole.fuzzRuns * scale),
    memoryMb: Math.max(LEAST_MB, whole.memoryMb * scale),
    seed: Number(values.seed),
    scorer: (["source", "lang", "errors"] as const).flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [`--${name}`, value];
    }),
  };
}
