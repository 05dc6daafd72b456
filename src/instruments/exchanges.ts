import type { Ticker } from "../domain/instrument.ts";

/** The market identifier code (ISO 10383) a ticker's Yahoo suffix stands for; New York where there is none. */
export function exchangeOf(ticker: Ticker): string | null {
  const suffix = suffixOf(ticker);
  return suffix === null ? "XNYS" : (MARKETS[suffix] ?? null);
}

/** The part of a ticker before its exchange: "SAP" of "SAP.DE", "GDAXI" of "^GDAXI", "AMZN" of itself. */
export function bareTicker(ticker: Ticker): string {
  const suffix = suffixOf(ticker);
  const bare = suffix === null ? ticker : ticker.slice(0, -suffix.length - 1);
  return bare.startsWith("^") ? bare.slice(1) : bare;
}

function suffixOf(ticker: Ticker): string | null {
  const dot = ticker.lastIndexOf(".");
  return dot > 0 ? ticker.slice(dot + 1) : null;
}

const MARKETS: Readonly<Record<string, string>> = {
  DE: "XETR",
  VI: "XWBO",
  SW: "XSWX",
  PA: "XPAR",
  AS: "XAMS",
  BR: "XBRU",
  MI: "XMIL",
  MC: "XMAD",
  LS: "XLIS",
  L: "XLON",
  IR: "XDUB",
  ST: "XSTO",
  CO: "XCSE",
  HE: "XHEL",
  OL: "XOSL",
  WA: "XWAR",
  BD: "XBUD",
  PR: "XPRA",
  IS: "XIST",
  ME: "MISX",
  T: "XTKS",
  HK: "XHKG",
  KS: "XKRX",
  TW: "XTAI",
  SS: "XSHG",
  SZ: "XSHE",
  NS: "XNSE",
  AX: "XASX",
  TO: "XTSE",
  SA: "BVMF",
  MX: "XMEX",
  SR: "XSAU",
  JO: "XJSE",
};
