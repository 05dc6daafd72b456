/** Codes of ISO 4217 that news writes, and BTC; without those that are words as well (ALL, TOP). */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    "USD EUR GBP JPY CNY CHF AUD CAD NZD HKD SGD SEK NOK DKK ISK CZK PLN HUF RON BGN HRK RUB UAH TRY ILS INR PKR BDT " +
    "LKR IDR MYR THB PHP VND KRW TWD BRL MXN ARS CLP COP PEN ZAR EGP NGN KES MAD TND SAR AED QAR KWD BHD OMR JOD KZT " +
    "DEM ATS FRF ITL ESP NLG BEF FIM GRD PTE IEP XAU XAG BTC ETH RMB CNH DZD IRR IQD LBP UYU BOB PYG VEF VES DOP JMD " +
    "TTD BBD XOF XAF RSD MKD BAM MDL GEL AMD AZN BYN UZS GHS TZS UGX MUR NPR LUF SKK SIT EEK LVL LTL"
  ).split(" "),
);

/** What some codes are called by ISO 4217. */
export const CODE_ALIASES: ReadonlyMap<string, string> = new Map([
  ["RMB", "CNY"],
  ["CNH", "CNY"],
]);

/** A currency sign that means one currency, or the usual one of several. */
export interface CurrencySign {
  readonly code: string;
  readonly assumed: boolean;
}

export const CURRENCY_SIGNS: ReadonlyMap<string, CurrencySign> = new Map([
  ["$", { code: "USD", assumed: true }],
  ["€", { code: "EUR", assumed: false }],
  ["£", { code: "GBP", assumed: true }],
  ["¥", { code: "JPY", assumed: true }],
  ["₹", { code: "INR", assumed: false }],
  ["₽", { code: "RUB", assumed: false }],
  ["₩", { code: "KRW", assumed: false }],
  ["₺", { code: "TRY", assumed: false }],
  ["₪", { code: "ILS", assumed: false }],
  ["₫", { code: "VND", assumed: false }],
  ["฿", { code: "THB", assumed: false }],
  ["₴", { code: "UAH", assumed: false }],
  ["₿", { code: "BTC", assumed: false }],
  ["₱", { code: "PHP", assumed: false }],
  ["₦", { code: "NGN", assumed: false }],
  ["₸", { code: "KZT", assumed: false }],
]);

/** The letters before a dollar sign, in lower case: whose dollar it is. */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: "USD",
    usd: "USD",
    u: "USD",
    c: "CAD",
    ca: "CAD",
    cad: "CAD",
    can: "CAD",
    cdn: "CAD",
    a: "AUD",
    au: "AUD",
    aud: "AUD",
    nz: "NZD",
    nzd: "NZD",
    hk: "HKD",
    hkd: "HKD",
    s: "SGD",
    sg: "SGD",
    sgd: "SGD",
    nt: "TWD",
    twd: "TWD",
    mx: "MXN",
    r: "BRL",
    j: "JMD",
    tt: "TTD",
  }),
);

/** By the country before a dollar sign. */
export const DOLLAR_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({ us: "USD", ca: "CAD", au: "AUD", nz: "NZD", hk: "HKD", sg: "SGD", tw: "TWD", jm: "JMD" }),
);

/** Short names that stand right before an amount: "RM42", "Rs 500", "Fr. 20". */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ["RM", "MYR"],
  ["Rs", "INR"],
  ["Fr", "CHF"],
  ["SFr", "CHF"],
  ["Sfr", "CHF"],
  ["kr", "SEK"],
  ["Kč", "CZK"],
  ["zł", "PLN"],
  ["Ft", "HUF"],
  ["Rp", "IDR"],
  ["cts", "USD"],
]);
