/** Month names by language; what stands between bars are forms of one month. Letters only, lower case. */
const MONTHS = [
  "januar|jänner|jan|january|janvier|janv|enero|ene|gennaio|gen|januari|janeiro|styczeń|stycznia|január|ιαν|ιανουαρίου",
  "februar|feber|feb|febr|february|février|févr|fév|febrero|febbraio|februari|fevereiro|fev|luty|lutego|február|φεβ",
  "märz|maerz|mär|mrz|march|mar|mars|marzo|maart|mrt|março|marzec|marca|március|μάρ|μαρ",
  "april|apr|avril|avr|abril|abr|aprile|kwiecień|kwietnia|április|απρ",
  "mai|may|mayo|maggio|mag|mei|maj|maio|maja|május|μαϊ|μάι|μαι",
  "juni|june|jun|juin|junio|giugno|giu|junho|czerwiec|czerwca|június|ιούν|ιον",
  "juli|july|jul|juillet|juil|julio|luglio|lug|julho|lipiec|lipca|július|ιούλ|ιολ",
  "august|aug|août|aout|agosto|ago|augustus|augusti|sierpień|sierpnia|augusztus|αύγ|αυγ",
  "september|sept|sep|septembre|septiembre|set|settembre|setembro|wrzesień|wrzesnia|szeptember|σεπ",
  "oktober|okt|october|oct|octobre|octubre|ottobre|ott|outubro|out|październik|października|október|οκτ",
  "november|nov|novembre|noviembre|novembro|listopad|listopada|νοέ|νοε",
  "dezember|dez|december|dec|décembre|déc|diciembre|dic|dicembre|desember|dezembro|grudzień|grudnia|δεκ",
] as const;

/** Month name or short form to 1–12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((forms, index) => forms.split("|").map((form) => [form, index + 1] as const)),
);

/** Minutes east of Greenwich; RFC 822 and what newsrooms write, American short forms by their own clock. */
export const ZONE_MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 60,
    ist: 330,
    met: 60,
    mez: 60,
    cet: 60,
    mesz: 120,
    mest: 120,
    cest: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    at: -240,
    ast: -240,
    adt: -180,
    et: -300,
    est: -300,
    edt: -240,
    ct: -360,
    cst: -360,
    cdt: -300,
    mt: -420,
    mst: -420,
    mdt: -360,
    pt: -480,
    pst: -480,
    pdt: -420,
    jst: 540,
    kst: 540,
    hkt: 480,
    sgt: 480,
    aest: 600,
    aedt: 660,
  }),
);
