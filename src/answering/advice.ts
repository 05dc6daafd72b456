/** Questions for what to do with one's money; only what others have said can be told. */
const ADVICE =
  /(?<!\p{L})(?:soll(?:te|ten|en)? (?:ich|man|wir)(?: \S+){0,6} (?:kaufen|verkaufen|halten|einsteigen|aussteigen|investieren|zugreifen|nachkaufen|shorten)|(?:kaufen|verkaufen|halten) oder (?:kaufen|verkaufen|halten)|lohnt (?:es )?sich(?: \S+){0,4} (?:kauf|einstieg|investment)|(?:ist|wäre)(?: \S+){0,5} ein(?:e|en)? (?:kauf|gute(?:s|r)? (?:investment|kauf|anlage)|kaufgelegenheit)|welche (?:aktien?|werte)(?: \S+){0,4} (?:kaufen|verdoppel\p{L}*|steigt|steigen|explodier\p{L}*|empfehl\p{L}*)|kaufst du|empfiehlst du|was empf(?:iehlst|ehlen)|should (?:i|we|one)(?: \S+){0,6} (?:buy|sell|hold|short|invest|own|get in|get out)|(?:buy|sell|hold),? or (?:buy|sell|hold)|(?:is|would)(?: \S+){0,5} (?:a (?:good )?(?:buy|investment|purchase)|worth buying)|(?:good|right|best) time to (?:buy|sell)|which (?:stocks?|shares?)(?: \S+){0,5} (?:buy|double|soar|rise|recommend)|(?:what|which)(?: \S+){0,3} (?:do|would) you recommend)(?!\p{L})/iu;

export function asksForAdvice(question: string): boolean {
  return ADVICE.test(question);
}

/** What sources say of a share's prospects: ratings and price targets. */
export const RATINGS: ReadonlySet<string> = new Set(["price-target"]);

/** A rating in words: "Buy", "Overweight", "Halten". */
export const RATING_WORDS =
  /(?<!\p{L})(?:(?:strong )?(?:buy|sell|hold)|outperform|underperform|overweight|underweight|neutral|(?:sector|market) perform|kaufen|verkaufen|halten|übergewichten|untergewichten)(?!\p{L})/iu;
