/** What no reader of a brief is told: advice, calls to read on, questions, and lines about the text itself. */
const NEVER: readonly RegExp[] = [
  /kaufen oder verkaufen|einsteigen oder|jetzt (?:kaufen|einsteigen|verkaufen)|hier (?:weiter)?lesen|weiterlesen|zur nachricht|gratis|kostenlos|jetzt anmelden|newsletter|handlungsbedarf|lesen sie (?:auch|hier|mehr)|buy now|sell now|should you (?:buy|sell|invest)|time to buy|click here|read more|sign up|subscribe|free report|stock picks?\b|stock advisor|handpicked|made the cut|early-bird|monster returns|previous recommendations|current last sale|zacks (?:expert|rank)|top stocks to|motley fool/iu,
  /^(?:By \p{Lu}[\p{L}.'-]+(?: [\p{L}.'-]+){0,4}|Redaktion .*|Von \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+.*)$/u,
  /reporting by|editing by|(?<!data )compiled by|additional reporting|to contact the (?:reporter|editor)|views and opinions expressed|copyright|all rights reserved|©|disclosure|has no position in|ha(?:s|ve) positions in|prices used|video was published|redaktion finanzen|haftungsausschluss|adds? (?:analyst|ceo|details|comment|quote|background|shares)\p{L}* /iu,
  /^(?:Watch|Follow|Listen|Learn|Read|See|Check out|Don['’]t miss|Join|Tune in|Get|Click|Klicken|Lesen|Folgen|Abonnieren|Behalten|Erfahren) (?!\p{Ll}+ed)/u,
  /(?<!\p{L})in (?:this|today['’]s) (?:video|podcast|episode|newsletter|article)(?!\p{L})|(?<!\p{L})in diesem (?:Video|Podcast|Beitrag|Artikel)(?!\p{L})/iu,
  /\?["”“»)]*$/u,
  /^\(.{0,200}\)$/u,
  /^\*/u,
  /^[^(]*\)|\([^)]*$/u,
];

/** Whether a sentence may never become a bullet. */
export function isUnfit(text: string): boolean {
  return NEVER.some((pattern) => pattern.test(text));
}

const REFERRING =
  /^(?:(?:he|she|they|it|his|her|their|its|this|that|these|those|there|here|such|both|others?|another|then|instead|otherwise|so|yes|no)(?!['’\p{L}])|(?:er|sie|es|ihr(?:e[nmrs]?)?|sein(?:e[nmrs]?)?|dies|diese|dieser|dieses|das (?:ist|war|sei|wäre|würde|macht|entspricht|schlug|gilt)|damit|dafür|dabei|daher|deshalb|deswegen|darüber|dazu|dagegen|dort|hier|so|demnach|beides|damals|letztere|deren|davon|daran|danach|hinzu|bis dahin|seither|seitdem|darunter)(?!\p{L}))/iu;

/** "It will take years …", "Es gibt …", "There are …": a word that stands for nothing. */
const EXPLETIVE =
  /^(?:It (?:is|was|will|would|may|might|could|has) (?:also |likely |probably |not |still )*(?:take|be|been|expected|likely|unclear|possible|clear|hard|too|time|unlikely)|There (?:is|are|was|were|has|have)|Es (?:gibt|gab|ist (?:un)?klar|wird (?:erwartet|damit gerechnet)|fehlt|fehlen|wäre (?:das|der|die) erste))(?!\p{L})/u;

/** "Zum Schluss notierte er …", "… wird ihm zufolge …": who that is stands in another sentence. */
const REFERRING_WITHIN =
  /^(?:In|On|Over|At|For|During|Since|After|By) [^,;:]{3,60},? (?:they|he|she|it) (?:have|has|had|is|was|were|are|will)(?!\p{L})|^(?:Zusammen|Insgesamt|Umgerechnet|Damit|Laut \p{Lu}\p{L}+) (?:entspricht|entsprach|entspräche|ist|sind|wäre|wären|macht|ergibt) (?:das|dies)(?!\p{L})|^[^,;:]{4,110} \p{Ll}+(?:te|t|ten|en|ieg|iel|ag|ing|ank|og|hat|ist|war) (?:er|sie) |(?<!\p{L})(?:ihm|ihr|ihnen) zufolge|(?<!\p{L})(?:komme|sei|ist|war) dies(?!\p{L})/u;

/** Whether a sentence needs the one before it to be understood. */
export function refersBack(text: string): boolean {
  return (REFERRING.test(text) && !EXPLETIVE.test(text)) || REFERRING_WITHIN.test(text);
}

/** Whether somebody speaks in the first person or most of it is quoted. */
export function isTalk(text: string): boolean {
  const quoted = [...text.matchAll(/[„“"][^„“”"]{8,}[“”"]/gu)].reduce((sum, [part]) => sum + part.length, 0);
  if (quoted > text.length * 0.35 || /^["“„]/u.test(text)) return true;
  return /(?<!\p{L})(?:I|I['’]\p{L}+|my|our|we|we['’]\p{L}+|you|your|ich|mein\p{Ll}*|(?<=\p{L} )Sie|wir|unser\p{Ll}*|Ihnen|Ihre[nrm]?)(?!\p{L})/u.test(
    text.replace(/U\.S\.|\bI\b(?=[.)])/gu, ""),
  );
}
