import { z } from "zod";
import type { Instrument, InstrumentKind, Ticker } from "../domain/instrument.ts";
import { exchangeOf } from "./exchanges.ts";
import { isValidIsin, isValidWkn, wknOfIsin } from "./identifiers.ts";
import { withoutLegalForm } from "./names.ts";

/** Something wrong with an entry: where, as keys into the data ("instruments", "SAP.DE", "isin"), and what is allowed. */
export interface InstrumentFault {
  readonly path: readonly string[];
  readonly message: string;
}

export interface ParsedInstruments {
  readonly instruments: readonly Instrument[];
  readonly faults: readonly InstrumentFault[];
}

/**
 * Instruments from the data of an instruments file (`instruments` by ticker, `indices` by name).
 * Every fault is reported; an entry with a fault is left out, the others stand.
 */
export function parseInstruments(data: unknown): ParsedInstruments {
  const file = FILE.safeParse(data ?? {});
  if (!file.success) return { instruments: [], faults: faultsOf(file.error, []) };
  const faults: InstrumentFault[] = [];
  const membership = readMembership(file.data.indices, faults);
  const instruments: Instrument[] = [];
  for (const [ticker, entry] of Object.entries(file.data.instruments)) {
    const read = readEntry(ticker, entry, membership.get(ticker) ?? []);
    if ("faults" in read) faults.push(...read.faults);
    else instruments.push(read);
  }
  return { instruments, faults };
}

const KINDS = [
  "share",
  "index",
  "currency",
  "commodity",
  "crypto",
  "bond",
] as const satisfies readonly InstrumentKind[];
const WITHOUT_EXCHANGE: ReadonlySet<InstrumentKind> = new Set([
  "index",
  "currency",
  "commodity",
  "crypto",
  "bond",
]);

/** A list, or its comma-separated spelling. */
const LIST = z.preprocess(
  (value) => (typeof value === "string" ? value.split(",").map((item) => item.trim()) : value),
  z.array(z.string("must be text").min(1, "must not be empty"), "must be text, separated by commas"),
);

const ENTRY = z.strictObject({
  name: z.string("must be text").min(1, "must not be empty"),
  kind: z.enum(KINDS, `must be one of ${KINDS.join(", ")}`).default("share"),
  exchange: z
    .string("must be text")
    .regex(/^(?:none|[A-Z0-9]{4})$/, "must be a market identifier code of four letters, or none")
    .optional(),
  aliases: LIST.optional(),
  ambiguous: LIST.default([]),
  brands: LIST.default([]),
  equivalents: LIST.default([]),
  isin: z
    .string("must be text")
    .refine(isValidIsin, "is not an ISIN: its form or check digit is wrong")
    .optional(),
  wkn: z
    .string("must be text; put digits in quotes")
    .refine(isValidWkn, "is not a WKN: six digits or capitals, without I and O")
    .optional(),
});

const FILE = z.strictObject(
  {
    instruments: z.record(z.string(), z.unknown(), "must list entries by ticker").default({}),
    indices: z.record(z.string(), z.unknown(), "must list tickers by index").default({}),
  },
  "must have the keys instruments and indices",
);

const TICKER = /^(?:\^[A-Z0-9]{2,10}|[A-Z0-9][A-Z0-9.\-=]{0,14})$/;

function readMembership(
  indices: Readonly<Record<string, unknown>>,
  faults: InstrumentFault[],
): ReadonlyMap<Ticker, readonly string[]> {
  const membership = new Map<Ticker, string[]>();
  for (const [index, members] of Object.entries(indices)) {
    const list = LIST.safeParse(members);
    if (!list.success) faults.push(...faultsOf(list.error, ["indices", index]));
    else for (const ticker of list.data) membership.set(ticker, [...(membership.get(ticker) ?? []), index]);
  }
  return membership;
}

function readEntry(
  ticker: Ticker,
  entry: unknown,
  indices: readonly string[],
): Instrument | { readonly faults: readonly InstrumentFault[] } {
  const path = ["instruments", ticker];
  if (!TICKER.test(ticker)) return { faults: [{ path, message: "is not a ticker as Yahoo spells it" }] };
  const parsed = ENTRY.safeParse(entry);
  if (!parsed.success) return { faults: faultsOf(parsed.error, path) };
  return completed(ticker, parsed.data, indices);
}

/** The entry with what follows from its ticker, name and ISIN filled in. */
function completed(ticker: Ticker, entry: z.output<typeof ENTRY>, indices: readonly string[]): Instrument {
  const exchange = entry.exchange ?? (WITHOUT_EXCHANGE.has(entry.kind) ? "none" : exchangeOf(ticker));
  const isin = entry.isin ?? null;
  return {
    ticker,
    kind: entry.kind,
    exchange: exchange === "none" ? null : exchange,
    name: entry.name,
    aliases: entry.aliases ?? (entry.ambiguous.length === 0 ? [withoutLegalForm(entry.name)] : []),
    ambiguous: entry.ambiguous,
    brands: entry.brands,
    equivalents: entry.equivalents,
    indices,
    isin,
    wkn: entry.wkn ?? (isin === null ? null : wknOfIsin(isin)),
  };
}

function faultsOf(error: z.ZodError, path: readonly string[]): readonly InstrumentFault[] {
  return error.issues.flatMap((issue) => {
    const at = [...path, ...issue.path.map(String)];
    if (issue.code !== "unrecognized_keys") return [{ path: at, message: issue.message }];
    return issue.keys.map((key) => ({ path: [...at, key], message: "is not a known key" }));
  });
}
