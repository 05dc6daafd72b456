import { wordList } from "./word-list.ts";

/** Verbs of a bank that judges a share; alternatives of a regular expression, in both languages. */
export const RATING_VERBS: readonly string[] = wordList(`
  hat; hatte; haben; has; had; have; stufte; nahm; hob; senkte; strich; bestätigte; beließ; startete;
  empfahl; erhöhte; reduzierte; lobte; riet; lobt; bekräftigt; recommends; likes; prefers; remains; belässt; hebt; senkt;
  bestätigt; startet; stuft; erhöht; nimmt; streicht; kürzt; rät; empfiehlt; reduziert; sieht; says?; said;
  wrote; rais(?:es|ed); lifts?; lifted; cuts?; lower(?:s|ed); upgrade[sd]; downgrade[sd]; initiate[sd];
  reiterate[sd]; maintain(?:s|ed); keeps?; kept; starts?; started; trim(?:s|med); boost(?:s|ed); rate[sd];
  expects; sees
`);

/** Words of such a judgment, after the verb. */
export const RATINGS: readonly string[] = wordList(String.raw`
  luft nach oben; (?:best|top) idea; potenzial; upside; top pick; favorit; attraktiv; kursziel; ziel (?:auf|für|von)? ?\d; empfiehlt; zum kauf; zum verkauf; fairen wert; fair value;
  einstufung; votum; empfehlung;
  (?<!\p{L})(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|sector perform|kaufen|verkaufen|halten|add|reduce|accumulate|conviction)(?!\p{L});
  price target; target price; rating; in a (?:research )?note; coverage; ziel ;
  (?<!\p{L})(?:debt|bonds?|credit|bonität|kreditwürdigkeit)(?!\p{L})
`);

/** Verbs of a bank that looks at the economy. */
export const OUTLOOK_VERBS: readonly string[] = wordList(`
  erwartet; rechnet; sieht; prognostiziert; warnt; traut; expects?; sees?; forecasts?; predicts?; says?;
  said; warns?; tips
`);

/** What it looks at. */
export const OUTLOOK_NOUNS: readonly string[] = wordList(String.raw`
  jahr für; immobilien\p{L}*; kurse; preise; mieten; pleiten; arbeitslosigkeit; exporte; s&p 500; nasdaq; nikkei; treasur(?:y|ies); brent; wti; copper; commodities; economy; (?<!(?:\d|\p{L}*(?:million|milliarde)(?:e?n)?|m(?:rd|io)\.?|bn|billion) )(?:euro|dollar|yen); ölpreis; öl; oil; gold; zinsen; zins; rates?; inflation; ezb; ecb; fed; bip; gdp;
  rezession; recession; wachstum; konjunktur; dax; aktienmärkte; equities; stocks; emerging markets;
  housing; immobilienpreise
`);
