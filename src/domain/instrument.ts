import type { Span } from "./span.ts";

/** A ticker with its Yahoo suffix: "AMZN", "SAP.DE", "OMV.VI", "^GDAXI". The key of an instrument. */
export type Ticker = string;

export type InstrumentKind = "share" | "index" | "currency" | "commodity" | "crypto" | "bond";

export interface Instrument {
  readonly ticker: Ticker;
  readonly kind: InstrumentKind;
  /** Where it is listed, as a market identifier code: "XETR", "XNAS"; null for currencies and the like. */
  readonly exchange: string | null;
  readonly name: string;
  /** Names a text may use, in either language. */
  readonly aliases: readonly string[];
  /** Aliases that are also ordinary words or other names, and need support from context. */
  readonly ambiguous: readonly string[];
  /** Brands and majority-owned subsidiaries whose news is this instrument's. */
  readonly brands: readonly string[];
  /** Other listings and share classes of the same issuer. */
  readonly equivalents: readonly Ticker[];
  readonly indices: readonly string[];
  /** Only from reference data, check digit verified. */
  readonly isin: string | null;
  readonly wkn: string | null;
}

/** What a text has to do with an instrument, and where it says so first. */
export interface InstrumentLink {
  readonly ticker: Ticker;
  /** `subject`: the text is about it; `mentioned`: it is named as source, rival, customer or venue. */
  readonly role: "subject" | "mentioned";
  /** How strongly, from 0 to 1. */
  readonly score: number;
  readonly span: Span;
  /** Every place in the text that names it, in written order. */
  readonly mentions: readonly Span[];
}
