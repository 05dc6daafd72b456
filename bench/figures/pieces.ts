/** What random texts are made of: the signs and words the readers react to, and some that must not matter. */
export const PIECES: readonly [string, ...string[]] = [
  "0",
  ..."1 2 3 5 12 29 31 47 100 999 1848 1999 2010 2026 2199 16000 1.234 1,234 1.234,56 1,234.56 1'234 0,3 .5 007".split(
    " ",
  ),
  ...". , : ; - – — − + / ( ) [ ] ' ’ \" % ‰ € $ £ ¥ ₹ § # & * ~ < > = _ | °".split(" "),
  ..."\u00a0 \u2009 \u202f \n \t \u0308 \ud83d \udcb6 １２ ٣ ½ ² № ß é".split(" "),
  ..."EUR USD CHF US$ C$ HK$ Euro Dollar Franken Pfund Cent cents pence yen Bitcoin Mrd. Mio. Tsd. bn mn m k trn T x".split(
    " ",
  ),
  ..."Milliarden Millionen Billion million billion thousand tausend hundert Dutzend dozen half Drittel third quarter".split(
    " ",
  ),
  ..."ein eine eins zwei drei zwanzig einundzwanzig sechzehntausend anderthalb one two twenty-one hundred and und".split(
    " ",
  ),
  ..."Prozent percent Prozentpunkte points Basispunkte bp zweistellig verdoppelt doubled fach times KGV von".split(
    " ",
  ),
  ..."zwischen between from to bis through rund knapp über mehr als at least up höchstens mindestens seit since".split(
    " ",
  ),
  ..."Januar Feb. März May may Mai Juni Sept. Oktober Dec dez Montag Monday Fri sat gestern last next Vorjahr week".split(
    " ",
  ),
  ..."Q1 Q4/25 1Q25 H2 FY26 Quartal Halbjahr half-year fiscal Geschäftsjahr 2025/26 1990er 1990s Jahre year Ende".split(
    " ",
  ),
  ..."erste zweiten dritter fourth twenty fifth 1st 22nd 3te 5. 05.02. 05.02.2026 2/5/2026 2026-02-05 12:30 10.10".split(
    " ",
  ),
  ..."Aktie shares jobs Stellen Barrel Unze ounce share pro je per A380 S&P DAX CAC G7 5G www.example.com/2026 the der".split(
    " ",
  ),
];

/** Sentences to mutate. */
export const SENTENCES: readonly [string, ...string[]] = [
  "Der Umsatz stieg im vierten Quartal 2025 um 3,4 Prozent auf 1,24 Mrd. Euro, nach 1,2 Mrd. im Vorjahr.",
  "Zwischen 4,8 und 5,0 Milliarden Euro sollen bis Ende März 2027 in die 50-Milliarden-Dollar-Fabrik fließen.",
  "Am Donnerstag, den 5. Februar, strich der Konzern rund 16.000 Corporate-Stellen, gut ein Drittel.",
  "Das KGV von 23 gilt als 3,5-fach überhöht; die Marge sank um 0,3 Prozentpunkte oder 30 Basispunkte.",
  "Anderthalb Millionen Kunden zahlten höchstens CHF 1'234.50 je Monat, im Geschäftsjahr 2025/26 mehr.",
  "Revenue rose 12.5% to $9.4bn in Q4 2025, up from $8.35 billion a year earlier, the group said on Thursday.",
  "It expects between $4.8 billion and $5 billion from April to June, at least two dozen deals and no more than 3x debt.",
  "Shares fell as much as 7.25 percent to 187.35 dollars on Feb. 5, 2026, after a 1990s-style rally of 1,200 points.",
  "The 11-billion-dollar campus created nearly sixteen thousand jobs since May 2019, half of them in fiscal 2025-26.",
  "Oil cost 72.10 dollars a barrel on 2026-02-05, gold about 2,900 an ounce; see https://example.com/2026/02/05?id=123.",
];
