import type { Language } from "../domain/language.ts";
import type { Figure } from "../domain/figure.ts";
import { overlaps } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { remembering } from "../lexicon/remember.ts";
import { keyOf } from "../lexicon/stem.ts";
import type { Token } from "../lexicon/tokens.ts";

/** A word that may be (part of) a name: it has a capital and is no word we know. */
export interface Name {
  readonly token: Token;
  /** Without a genitive "s": equal keys are the same name. */
  readonly key: string;
  /** The key among the features of a passage. */
  readonly feature: string;
  /** The first word of its sentence, whose capital proves nothing. */
  readonly first: boolean;
}

/** The names among the words of a sentence; in German unknown nouns pass for names as well. */
export function namesAmong(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  figures: readonly Figure[],
  language: Language,
): readonly Name[] {
  const taken = (token: Token): boolean =>
    COMMON[language].has(token.key) ||
    mentions.some(({ span }) => overlaps(span, token.span)) ||
    figures.some((figure) => overlaps(figure.span, token.span) || isCounted(figure, token, language));
  return tokens
    .filter((token, at) => token.capital && token.key.length > 1 && !taken(token) && !isSeat(tokens[at + 1]))
    .filter((token) => token !== tokens[0] || isNameFirst(token, tokens[1], { mentions, language }))
    .map((token) => {
      const { key, feature } = NAME_KEYS(token.key);
      return { token, key, feature, first: token === tokens[0] };
    });
}

/** "Rund 320 Gläubiger": what is counted. */
function isCounted({ unit, span, kind }: Figure, token: Token, language: Language): boolean {
  if (kind !== "number" || unit === null || language === "en") return false;
  return (
    token.span.start > span.end &&
    token.span.start - span.end < NEAR &&
    keyOf(unit.code, language) === token.key
  );
}

/** How far behind its number a counted noun stands, in characters. */
const NEAR = 40;

const AUXILIARY =
  /^(?:ist|sind|war|waren|sei|seien|wird|werden|wurden?|hat|haben|hatten?|soll|sollen|sollten?|kann|konnen|muss|mussen|durften?|blieb|bleibt)$/u;
const PARTICIPLE =
  /^(?:\p{L}{2,6}ge\p{L}{2,}|ge\p{L}{2,}|(?:be|ver|er|ent|zer|uber|unter)\p{L}{3,})(?:t|en)$/u;
const ADVERB =
  /(?:lich|weise|isch|fristig|zeitig|kunftig|laufig|haufig|gunstig|einzig|wichtig|bar|sam|end|ativ|tuell|weit|massig|seits|falls)$/u;

/** "Betroffen sind …", "Zusätzlich fiel …": a German sentence opens with any word, and each has a capital there. */
function isOpening(key: string, next: Token | undefined): boolean {
  if (next === undefined || next.capital) return false;
  return ADVERB.test(key) || (PARTICIPLE.test(key) && AUXILIARY.test(next.key));
}

interface Around {
  readonly mentions: readonly Mention[];
  readonly language: Language;
}

/** Every sentence opens with a capital: a name goes on with another one, or does something. */
function isNameFirst({ key, span }: Token, next: Token | undefined, { mentions, language }: Around): boolean {
  if (language === "de") return !isOpening(key, next);
  const isPossessive = span.end - span.start > key.length;
  const acts = next?.key.endsWith("ed") === true;
  if (next === undefined || next.capital || acts || isPossessive || next.span.start - span.end > 1)
    return true;
  return !mentions.some(
    ({ concept, span: other }) => other.start === next.span.start && THINGS.has(concept.kind),
  );
}

/** "Basic earnings", "Store sales": what is told of, and nobody. */
const THINGS: ReadonlySet<string> = new Set(["metric", "noun"]);

/** "The Ohio-based utility" is called otherwise. */
function isSeat(next: Token | undefined): boolean {
  return next?.key === "based";
}

const ABSTRACT =
  /(?:ung|heit|keit|schaft|tion|itat|ment|ismus|ierung|verfahren|system|antrag|ursache|beginn|wesen|bereich|raum|zeit|jahr|tag|bau|markt|geschaft|programm|plan|preis|zahl|wert)(?:en|es|s|e|er)?$/u;
const NAMED_SO: ReadonlySet<string> = new Set(["samsung", "action"]);

/** A German noun that names a thing by its ending: "Fortführung", "Frühwarnsystem". */
export function isCommonNoun(key: string): boolean {
  return key.length > 5 && !NAMED_SO.has(key) && ABSTRACT.test(key);
}

/** The key under which a name is compared: "Wohnfels" and its genitives, "Rück" and "Ruck" are one. */
export function nameKey(key: string): string {
  return NAME_KEYS(key).key;
}

function nameKeyOf(key: string): Pick<Name, "key" | "feature"> {
  const plain = /[^a-z]/u.test(key) ? key.normalize("NFD").replace(/\p{M}/gu, "") : key;
  const bare = plain.replace(/['.]+$/u, "");
  const name = bare.length > 3 && bare.endsWith("s") ? bare.slice(0, -1) : bare;
  return { key: name, feature: `name:${name}` };
}

const NAME_KEYS = remembering(nameKeyOf);

const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    "der die das den dem des ein eine einer eines einem einen in im am an auf aus bei beim mit nach von vom vor zu zum zur um und oder aber als also auch da dabei dadurch dafur dagegen daher damit danach dann darin darauf daruber davon dazu denn dennoch deren dessen dies diese dieser dieses diesem diesen doch dort durch er es fur gegen hat hatte ihr ihre ihren ihrem ihrer ist ja je jede jeder jedes jedoch man mehrere nachdem nun nur ob obwohl rund sein seine seinen seiner seinem seit sich sie sind so sowie statt trotz uber unter unterdessen wahrend was weder wegen weil weiter weitere weiteren wenn wer werden wie wir wird wo wurde wurden zudem zuvor zwar zwischen allein allerdings alle allem anders bereits bis bisher gut knapp etwa fast zusatzlich damals insgesamt zugleich inzwischen demnach laut ende anfang mitte davon darunter ab ohne hier heute gestern ebenfalls dass vergangenen vergangene nachsten schon wohl entfielen fuhr prozent prozentpunkte mio mrd tsd bio euro dollar cent teil zahl grund folge rahmen fall seite lage zeit jahresbasis vergleich hohe stand angabe angaben frage entscheidung ankundigung".split(
      " ",
    ),
  ),
  en: new Set(
    "the a an in on at of to for from by with as and or but it its this that these those they we our he she his her their there then than when while where who which what how if after before during under over out up off about into also however meanwhile separately additionally moreover furthermore since until despite although though because so such some many most more other another each all both no not only just now last next first second third two three one four five six seven eight nine ten inc corp ltd plc co llc ag se sa nv gmbh kgaa company overall including excluding following earlier later today yesterday is are was were be been has had have will would could may might must should do does did i you my percent per mr mrs ms dr roughly nearly almost around shares administrator chairman chairwoman president director analyst analysts founder co-founder governor minister secretary insurer carmaker lender retailer drugmaker chipmaker shareholder regulator chief executive officer head manager investor owner spokesman spokeswoman professor economist strategist judge prosecutor union strikers rating firm".split(
      " ",
    ),
  ),
};
