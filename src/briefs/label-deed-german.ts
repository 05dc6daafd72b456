import { namesAny, patternOf } from "./label-deed-pattern.ts";
import type { DeedStage, GermanVerbs, SplitForms } from "./label-deed-verbs.ts";

/**
 * How far a German sentence says one of the verbs has come, whose object, or the subject of whose passive, is "§": the
 * count with its noun. Only what is known to change nothing may stand between the two: times, places, the one who does
 * it; with anything else the verb may be said of something else. Null where it does not say so.
 */
export function stageInGerman(verbs: GermanVerbs, marked: string, isAhead: boolean): DeedStage | null {
  if (!namesOne(verbs, marked)) return null;
  const says = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => patternOf(`(?<!\\p{L})(?:${pattern})`).test(marked));
  if (says(coming(verbs)) || (isAhead && says(toDo(verbs)))) return "ahead";
  if (says(atItsEnd(verbs)) || (!LOOSE_END.test(marked) && says(plain(verbs)))) return "done";
  return null;
}

function namesOne({ split, arises, ...forms }: GermanVerbs, marked: string): boolean {
  const own = arises === null ? [] : [arises.plural, arises.infinitive, arises.participle];
  const parts = [...split, ...(arises?.split ?? [])].flatMap(([one, many]) => [one, many]);
  const { singular, plural, infinitive, inner, participle } = forms;
  return namesAny([singular, plural, infinitive, inner, participle, ...own, ...parts], marked);
}

/** "Wird 500 Stellen streichen", "500 Stellen sollen gestrichen werden". */
function coming({ infinitive, participle, arises }: GermanVerbs): readonly string[] {
  const own = arises === null ? [] : [`(?:${MODALS})${GAP} §${REST} (?:${arises.infinitive})${END}`];
  const first = arises === null ? [] : [`^§${REST} (?:${MODALS})${WORDS} (?:${arises.infinitive})${END}`];
  return [
    `(?:${MODAL})${GAP} §${REST} (?:${infinitive})${END}`,
    `${MANY}(?:${MODALS})${GAP} §${REST} (?:${infinitive})${END}`,
    `(?:${MODALS})${GAP} §${REST} (?:${participle}) werden${END}`,
    `^(?:dass )?§${REST} (?:${MODALS})${WORDS} (?:${participle}) (?:werden|sein)${END}`,
    ...own,
    ...first,
  ];
}

/** "Plant, 500 Stellen zu streichen"; "um 500 Stellen zu streichen" is no plan. */
function toDo({ infinitive, inner }: GermanVerbs): readonly string[] {
  return [`(?:^|${PLANS})${GAP} ?§${REST} (?:zu (?:${infinitive})|${inner})${END}`];
}

/** Where the verb closes the clause: "hat 500 Stellen gestrichen", "baut 500 Stellen ab", "weil es 500 Stellen streicht". */
function atItsEnd({ singular, split, participle, arises }: GermanVerbs): readonly string[] {
  const finite = [singular, ...split.map(([one, , particle]) => `(?:${particle})(?:${one})`)].join("|");
  return [
    `(?:hat|hatte|habe)${GAP} §${REST} (?:${participle})${END}`,
    `${MANY}(?:haben|hatten)${GAP} §${REST} (?:${participle})${END}`,
    `(?:${PASSIVE})${GAP} §${REST} (?:${participle})(?: worden)?${END}`,
    `^(?:dass )?§${REST} (?:${PASSIVE})${WORDS} (?:${participle})(?: worden)?${END}`,
    `^(?:dass|weil|wonach|nachdem)${GAP} §${REST} (?:(?:${participle}) (?:${PASSIVE})|${finite})${END}`,
    ...split.flatMap(apart),
    ...(arises === null
      ? []
      : [`(?:sind|waren)${GAP} §${REST} (?:${arises.participle})${END}`, ...arises.split.flatMap(selves)]),
  ];
}

function apart([one, many, particle]: SplitForms): readonly string[] {
  return [
    `(?:${one})${GAP} §${REST} (?:${particle})${END}`,
    `${MANY}(?:${many})${GAP} §${REST} (?:${particle})${END}`,
  ];
}

function selves([, many, particle]: SplitForms): readonly string[] {
  return [
    `(?:${many})${GAP} §${REST} (?:${particle})${END}`,
    `^§${REST} (?:${many})${WORDS} (?:${particle})${END}`,
  ];
}

/** Where the verb comes first and nothing of it behind: "streicht 500 Stellen", "Betroffen sind 500 Beschäftigte". */
function plain({ singular, plural, participle, arises }: GermanVerbs): readonly string[] {
  const opening = participle.replaceAll(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return [
    `(?:${singular})${GAP} §${NO_OBJECT}`,
    `${MANY}(?:${plural})${GAP} §${NO_OBJECT}`,
    `^(?:${opening}) (?:${PASSIVE})${GAP} §${NO_OBJECT}`,
    ...(arises === null
      ? []
      : [`(?:${arises.plural})${GAP} §${NO_OBJECT}`, `^§${REST} (?:${arises.plural})(?!\\p{L})`]),
  ];
}

const MODAL = "wird|werde|will|wolle|soll|solle|muss|müsse|kann|könne|könnte|dürfte|möchte";
const MODALS = "werden|wollen|sollen|sollten|müssen|müssten|können|könnten|dürften|möchten";
const PASSIVE = "werden|wurden|würden|sind|seien|waren";
const PLANS = "plant|plante|beabsichtigt|erwägt|gedenkt|prüft|droht";

/** A plural verb may have the counted for its subject, but for another named before it. */
const MANY = String.raw`^(?:Die|Beide|Mehrere|Viele|Einige) [^§]*?(?<!\p{L})`;

const NAME = String.raw`(?:\p{Lu}[\p{L}\d&’'-]*|\d+)`;
const ARTICLE = String.raw`(?:de[rmns]|die|das|(?:dies|sein|ihr|nächst|kommend|vergangen|laufend|erst|zweit|dritt|viert|eigen|gesamt|ganz)e[rmns]?)`;
const PLACE = String.raw`(?:in|im|am|an|bei|beim|bis|seit|ab|nach|zum|zur|aus|vor|wegen|laut|während|innerhalb|von|vom) (?:${ARTICLE} ){0,2}${NAME}`;
const ADVERB =
  "(?:nun|jetzt|heute|gestern|zugleich|zudem|außerdem|derzeit|künftig|weltweit|konzernweit|bundesweit|europaweit|insgesamt|damit|dabei|dort|hier|auch|noch|erneut|bereits|schon|zunächst|zusätzlich|dauerhaft|binnen|schrittweise|sozialverträglich|neu|wieder|zuletzt|parallel|gleichzeitig|kurzfristig|langfristig)";

/** "… der Konzern in Ulm bis 2027": what may stand between verb and count. */
const GAP = `(?: (?:${ADVERB}|${PLACE}|(?:de[rs] |die |das )?${NAME}|er|sie|es|sich von))*`;
const REST = String.raw`(?: (?:${ADVERB}|${PLACE}(?: und ${NAME})?|(?:mit|durch|für|auf|über) (?:${ARTICLE} ){0,2}${NAME}|\d{4}))*`;
const WORDS = String.raw`(?: (?!und |oder |sowie |nicht )[\p{L}\d.&-]+){0,8}?`;
const END = String.raw`(?=$|[.,;:!?–]| und | oder | sowie | - )`;

/** "Streicht 500 Beschäftigten das Weihnachtsgeld": not they are done away with. */
const NO_OBJECT = String.raw`(?! (?!Ende |Anfang |Mitte |Jahr)(?:de[rmn]|die|das|(?:k?ein|sein|ihr)\p{Ll}{0,2}|\p{Lu}[\p{L}-]*)(?!\p{L}))`;

/** "Schafft 500 Stellen ab": with its particle, a verb means something else. */
const LOOSE_END =
  /§.* (?:ab|an|auf|aus|ein|zurück|weg|vor|um|nach|fest|frei|still|her|hin|dar|dicht|los|bereit|sicher|bei|mit|hinzu|wieder|zusammen|unter|über|durch|zu|teil|gut|nieder)(?=$|[.,;:!?–]| und | oder | sowie )/u;
