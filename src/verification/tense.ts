import type { Language } from "../domain/language.ts";
import type { Passage } from "./statements.ts";

const PAST: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    "hat haben habe wurde wurden war waren hatte hatten ist sind stieg stiegen sank sanken fiel fielen ging gingen kam kamen nahm gab brach erhielt bekam erwarb ubernahm verlor gewann wuchs lag lagen stand schloss begann strich trat worden".split(
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
  return tokens.some(({ key, span, capital }, index) => {
    if (isState && (key === "ist" || key === "sind" || key === "affected")) return false;
    if (hedges.has(span.start) || NOT_PAST.has(key)) return false;
    if (EITHER.has(key) && tokens.slice(0, index).some((before) => LEADING.has(before.key))) return false;
    if (PAST[language].has(key)) return !isInfinitivePast(tokens[index + 1]?.key);
    if (capital) return false;
    return language === "en"
      ? key.length > 4 && key.endsWith("ed")
      : key.length > 5 && /t(?:e|en)$/u.test(key);
  });
}

/** "has to", "is set to", "ist zu": no past at all. */
function isInfinitivePast(next: string | undefined): boolean {
  return next === "to" || next === "zu" || next === "set" || next === "expected" || next === "due";
}
