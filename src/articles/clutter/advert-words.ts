/** Words of slogans, of those who pay for them, and of market reports: what tells an advert from the text around it. */
const SLOGAN_WORDS =
  /(?<!\p{L})(?:Sie|Ihnen|Ihren?m?|du|dir|dein\p{L}*|dies[er]{1,2}|diese[nsm]?|so|jetzt|warum|endlich|kostenlos|gratis|nie wieder|ohne|genial\p{L}*|kinderleicht|Trick\p{L}*|Solar\p{L}*|Solaranlagen?|Wärmepumpen?|Treppenlift\p{L}*|Hörgerät\p{L}*|Zahn\p{L}*|Knie\p{L}*|Rücken\p{L}*|Gelenk\p{L}*|Schuhe?|Hausschuhe?|Abnehmen|Fett\p{L}*|Hausbesitzer\p{L}*|Eigenheim\p{L}*|Immobilienbesitzer|Autofahrer|Rentner|Senioren|Expert\p{L}*|Fachmann|Ärzte|Arzt|Forscher|Millionär\p{L}*|Börsenexperte|Börsenlegende|KI-Aktien?|Tech-Aktie|\p{L}+-Aktien?|Favorit\p{L}*|Geheim\p{L}*|explodier\p{L}*|verblüff\p{L}*|schockier\p{L}*|fassungslos|begeistert|getestet|Unser Urteil|Schau|Vergessen|Vergiss|Besorge?|aufgepasst|Profitier\p{L}*|Profite?|investieren|Festgeld|Tagesgeld|Zinszahlung|p\.a\.|Kredit|Versicherung\p{L}*|Greencard|Spiel|spielen|installieren|Rabatt|sparen|Angebot\p{L}*|Paukenschlag|Hammer|Muss|Warnung|Gründe|lohnt|Aktion|Casino|Krypto\p{L}*|Bitcoin|Depot|Broker-Vergleich|Online-\p{L}+|Tipps?|Lotterie|teilnehmen|Dämmung|Lösung)(?!\p{L})|[!™]|%\s?p\.\s?a\./giu;

const MARKET_WORDS =
  /(?<!\p{L})(?:Prozent|Punkten?|Zählern?|\p{L}*D(?:ax|AX)|\p{L}*[Ii]ndex|Leitindex|Papieren?|Anteilsscheinen?|Titeln?|Analyst\p{L}*|Milliarden|Millionen|Konzern\p{L}*|Montag|Dienstags?|Mittwochs?|Donnerstags?|Freitags?|EZB|Fed|Notenbank\p{L}*|stieg\p{L}*|fiel\p{L}*|sagte\p{L}*|schrieb\p{L}*|gewann\p{L}*|verlor\p{L}*|notierte\p{L}*|kletterte\p{L}*|sank\p{L}*|legten?|gaben?|Quartal\p{L}*|Kursziel|Händler\p{L}*|Marktbeobachter|Konjunktur\p{L}*|laut|Handels\p{L}*|Vortag\p{L}*|Börsenstart|Börsenschluss|rückte\p{L}*|Rekordhoch|zufolge|Unternehmen\p{L}*|Vorstand\p{L}*|Aktionär\p{L}*|Einzelwerten?|Anleger\p{L}*|Umsatz\p{L}*|Jahr(?:es|en)?|Woche)(?!\p{L})/gu;

const SPONSOR_MARKS = /\||™|®|\.(?:com|de|net|org|info|io|at|ch|eu)$/u;
const SPONSOR_ENDINGS =
  /(?:[Rr]eport|News|[Mm]agazin|Star|[Rr]atgeber|[Nn]achrichten|Tipps|[Vv]ergleich|Check|Experten?|[Jj]ournal|[Pp]ortal|Online|20\d\d|Deutschland|Tipp|Berater|Welt|Club|Shop|Research|Investor|GmbH|AG)$/u;

/** Behind a slogan stands the next sponsor, never an address. */
const DOMAIN = /\.(?:com|de|net|org|info|io|at|ch|eu)$/u;

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** How much a few words look like the name of a sponsor: "Finanzratgeber | Deutschland", "news.beispiel.com". */
export function sponsorLikeness(name: string): number {
  const words = name.split(/[\s|]+/u).filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  if (SPONSOR_MARKS.test(name)) return 3;
  if (/^\p{Ll}/u.test(last) || /[.!?:,;]$/u.test(name) || name.length < 4) return -3;
  if (
    /[.!?:,"„] /u.test(name) ||
    /^(?:Der|Die|Das|Den|Dem|Im|Am|In|Für|Laut|Bei|Nach|Mit|Auf)(?!\p{L})/u.test(name)
  )
    return -2;
  const capitals = words.filter((word) => /^[\p{Lu}\d(&-]/u.test(word)).length / words.length;
  return (capitals === 1 ? 1.5 : capitals >= 0.5 ? 0.5 : -2) + (SPONSOR_ENDINGS.test(name) ? 1 : 0);
}

/** How much a stretch looks like the slogan of an advert rather than a sentence of a report. */
export function sloganLikeness(slogan: string): number {
  const selling = Math.min(3, count(slogan, SLOGAN_WORDS)) * 1.2;
  const reporting = Math.min(3, count(slogan, MARKET_WORDS)) * 1.2;
  const ending = /[!?.…]["”“]?$/u.test(slogan) ? 1 : 0;
  if (DOMAIN.test(slogan)) return -3;
  const length = slogan.length < 15 ? -1 : slogan.length > 115 ? -1.5 : 0;
  return selling - reporting + ending + length;
}

/** How much what follows looks like the article going on. */
export function bodyLikeness(rest: string): number {
  if (rest === "") return 0;
  const sentence = /^.{20,}?[.!?](?=\s|\p{Lu}|$)/u.exec(rest)?.[0] ?? rest;
  const head = sentence.slice(0, 220);
  const reporting = Math.min(3, count(head, MARKET_WORDS));
  const selling = Math.min(3, count(head, SLOGAN_WORDS)) * 0.8;
  const first = /^.{3,48}?(?<=[\p{Ll}\d)™®])(?=\p{Lu})/u.exec(rest)?.[0];
  const named = first !== undefined && sponsorLikeness(first) > 1 ? 2 : 0;
  return reporting - selling + (head.length >= 40 ? 1 : 0) - named;
}
