import type { Language } from "../domain/language.ts";
import type { Passage } from "./statements.ts";

const PAST: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    "wurde wurden war waren hatte hatten stieg stiegen sank sanken fiel fielen ging gingen kam kamen nahm gab brach erhielt bekam erwarb ubernahm verlor gewann wuchs lag lagen stand schloss begann strich trat worden".split(
      " ",
    ),
  ),
  en: new Set(
    "was were had has have did made rose fell grew sank got sold cut bought won lost took became went came paid spent hit beat shut set said ran left kept held saw put met led".split(
      " ",
    ),
  ),
};

const NOT_PAST = new Set(
  "heute rund leute konnte konnten sollte sollten wollte wollten durfte durften mochte mochten letzte letzten weite weiten seite seiten bereite gute zweite zweiten dritte dritten expected planned need based limited united".split(
    " ",
  ),
);

/** "sind gefährdet", "ist geplant": how things stand, and nothing that is over. */
const STATES: ReadonlySet<string> = new Set([
  "betroffen",
  "gefahrdet",
  "bedroht",
  "geplant",
  "vorgesehen",
  "beabsichtigt",
  "angepeilt",
  "affected",
]);

/** "Will shut", "plans to cut": past by its form only. */
const EITHER: ReadonlySet<string> = new Set(["cut", "shut", "hit", "beat", "put", "set"]);
const LEADING: ReadonlySet<string> = new Set(
  "will would to could may might can shall should must".split(" "),
);

/** Whether a clause tells something as over and done: "wurde abgeschlossen", "has closed", "reported". */
export function isPast({ tokens, mentions }: Passage, language: Language): boolean {
  const hedges = new Set(
    mentions.filter(({ concept }) => concept.kind === "certainty").map(({ span }) => span.start),
  );
  const isState = tokens.some(({ key }) => STATES.has(key));
  return tokens.some(({ key, span, capital }, at) => {
    if (isState && (key === "ist" || key === "sind" || key === "affected")) return false;
    if (hedges.has(span.start) || NOT_PAST.has(key)) return false;
    if (EITHER.has(key) && tokens.slice(0, at).some((before) => LEADING.has(before.key))) return false;
    if (PRESENT_PERFECT[language].has(key)) return hasParticiple(tokens.slice(at + 1), language);
    if (PAST[language].has(key)) return !isInfinitivePast(tokens[at + 1]?.key);
    if (capital) return false;
    return language === "en" ? isEnglishPast(tokens, at) : isGermanPast(tokens, at);
  });
}

/** "Has 5,800 employees" is no past; "has closed" is. */
const PRESENT_PERFECT: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(["hat", "haben", "habe", "ist", "sind", "sei", "seien"]),
  en: new Set(["has", "have"]),
};

const ENGLISH_PARTICIPLE =
  /(?:ed|en|wn|ught|ne|ung|unk|pt|elt|old|ost|aid)$|^(?:cut|set|put|hit|beat|shut|made|sold|built|held|left|won|met|led|become|come|got|found|sent|lent|let|run|begun)$/u;

/** How far behind its auxiliary an English participle stands, in words. */
const NEAR = 3;

function hasParticiple(behind: Passage["tokens"], language: Language): boolean {
  if (language === "de") return behind.some(({ key, capital }) => !capital && GERMAN_PARTICIPLE.test(key));
  if (isInfinitivePast(behind[0]?.key)) return false;
  return behind.slice(0, NEAR).some(({ key }) => key === "been" || ENGLISH_PARTICIPLE.test(key));
}

const GERMAN_PARTICIPLE =
  /^(?:(?:ab|an|auf|aus|bei|ein|fest|fort|frei|her|hin|hoch|los|mit|nach|nieder|um|unter|vor|weg|weiter|wieder|zu|zuruck|zusammen|durch|uber|herab|heraus|hinaus|still|bekannt|teil)?ge\p{L}{2,}(?:t|en)|\p{L}*(?:be|ver|er|ent|zer|emp|miss|uber|unter|wider|hinter|voll)\p{L}{2,}(?:t|en)|\p{L}{3,}iert|worden)$/u;

const BEING: ReadonlySet<string> = new Set(
  "is are be being to will would can could may might must should shall getting as".split(" "),
);
const DETERMINING: ReadonlySet<string> = new Set(
  "the a an its their his her our of for in on at with by from and or this that these those no any all new".split(
    " ",
  ),
);

/** "Is based", "being offered", "its adjusted profit" tell of no past. */
function isEnglishPast(tokens: Passage["tokens"], at: number): boolean {
  const key = tokens[at]?.key ?? "";
  if (key.length <= 4 || !key.endsWith("ed")) return false;
  const [before, last] = tokens.slice(Math.max(0, at - 2), at).reverse();
  if (before === undefined) return false;
  const isAdverb = before.key.endsWith("ly") || before.key === "not";
  if (BEING.has(before.key) || (isAdverb && BEING.has(last?.key ?? ""))) return false;
  const next = tokens[at + 1];
  return !(
    DETERMINING.has(before.key) &&
    next !== undefined &&
    !/^\d/u.test(next.key) &&
    next.key.length > 3
  );
}

const ATTRIBUTIVE =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k|m|s)?eine?[nmrs]?|ihre?[nmrs]?|unsere?[nmrs]?|(?:dies|jed|jen|all|viel|wenig)e[nmrs]?|zu[mr]|i[mns]|a[mn]|vom|von|beim|bei|aus|mit|nach|fur|auf|um|ohne|wegen|trotz|uber|unter|als|und|\d.*|\p{L}{3,}(?:en|er|es|em))$/u;

/** "Der bereinigten Marge", "im nächsten Jahr": an adjective, and no verb. */
function isGermanPast(tokens: Passage["tokens"], at: number): boolean {
  const key = tokens[at]?.key ?? "";
  if (key.length <= 5 || !/t(?:e|en)$/u.test(key) || /(?<!s)sten$/u.test(key)) return false;
  if (PRESENT.test(key)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isBeforeNoun = next !== undefined && (next.capital || /t?en$/u.test(next.key));
  return !(isBeforeNoun && before !== undefined && !before.capital && ATTRIBUTIVE.test(before.key));
}

/** "Erhalten", "arbeiten", "vermieten": verbs whose stem ends in t, in the present. */
const PRESENT =
  /(?:halt|arbeit|kost|biet|leist|(?<!er)wart|richt|leit|start|deut|miet|gelt|tret|rat|schalt|walt|last|rust|acht|pacht|stift|fest|rett|antwort|wert|bereit|breit|reit|streit|schreit|schatt|statt|pflicht|ernt|gestalt|spalt|falt|test|rast|tast|haft|flucht|sicht|furcht|schicht|hut|schutt|brut)en$/u;

/** "has to", "is set to", "ist zu": no past at all. */
function isInfinitivePast(next: string | undefined): boolean {
  return next === "to" || next === "zu" || next === "set" || next === "expected" || next === "due";
}
