import type { Traced } from "../traced.ts";
import { joined, sliced, trimmed, without } from "../traced.ts";
import type { Rule, Rewrite } from "./rewrite.ts";
import { firstOf } from "./enumeration.ts";
import { dropAttribute, dropOccasion } from "./german-openings.ts";
import { endingBefore, isOpen, tail } from "./rewrite.ts";
import { dropAffiliation } from "./speakers.ts";

/** A subject of one noun, as it can change places with its verb: "Amazon", "der Konzern", "die Commerzbank". */
const SUBJECT = String.raw`(?:(?:der|die|das|ein|eine|dieser|diese) (?:\p{Ll}+(?:e|er|es|en) )?)?\p{Lu}[\p{L}\p{N}.&-]*(?: (?:AG|SE|Inc\.|Group|\p{Lu}{2,}))?`;

/** What may stand behind the verb's subject without belonging to it. */
const BEHIND = String.raw`(?:über|mit|an|in|im|um|auf|für|zu|zum|zur|bei|bis|nicht|sich|seit|nach|derzeit|rund|einen|mehr|weitere|bereits|am|vor|den|dem|nun|jetzt|auch|weiterhin|erneut|knapp|fast|gut|etwa|insgesamt|ab|aus|von|gegen|künftig|seine[nm]?|ihre[nm]?|die|das|eine|ein|\d[\d.,]*)`;

const VERB = String.raw`\p{Ll}{2,}(?:t|te|ten|en|ann|ill|oll|ird|ab|ieg|iel|ing|ank|or|og|ieß|am|ahm|ließ|urde|atte|ar)`;

const CONNECTIVES = String.raw`(?:Zudem|Außerdem|Ferner|Zusätzlich|Parallel dazu|Gleichzeitig|Zugleich|Inzwischen|Unterdessen|Indes|Derweil|Daneben|Darüber hinaus|Überdies|Zuletzt|Nun|Insgesamt|Auf der anderen Seite|Im Gegenzug)`;

const INVERTED = new RegExp(
  `^${CONNECTIVES} (?<verb>${VERB}) (?<subject>${SUBJECT}) (?=${BEHIND}(?!\\p{L}))`,
  "u",
);

const ATTRIBUTED = new RegExp(
  String.raw`^Wie (?<source>(?:(?:die|das|der) )?(?:[„"“]?\p{Lu}[\p{L}\p{N}.&-]*[“”"]?)(?: [„"“]?\p{Lu}[\p{L}\p{N}.&-]*[“”"]?){0,3})(?: [^,]{0,110}?)? (?:berichtet|berichtete|berichten|schreibt|schrieb|meldet|meldete), (?<verb>${VERB}) (?<subject>${SUBJECT}) (?=${BEHIND}(?!\p{L}))`,
  "u",
);

const DATIVE: Readonly<Record<string, string>> = { die: "der", das: "dem", der: "dem" };

const HEDGES =
  /(?<!\p{L})(?:falls|wenn|sofern|soweit|laut|zufolge|angeblich|Kreisen|Insider\p{L}*|sollte|vorbehaltlich|nur|ohne|außer)(?!\p{L})/u;

const NEGATIONS = /(?<!\p{L})(?:nicht|kein\p{Ll}*|nie|niemals|weder)(?!\p{L})/u;

/** "Zudem stiegen die Aktien um …" → "Die Aktien stiegen um …". */
const uninvert: Rewrite = (sentence) => {
  const match = INVERTED.exec(sentence.text);
  return match ? [verbSecond(sentence, match)] : [];
};

/** "Wie CNBC unter Berufung auf … berichtet, verhandelt Amazon über …" → "Amazon verhandelt laut CNBC über …". */
const attributeShortly: Rewrite = (sentence) => {
  const match = ATTRIBUTED.exec(sentence.text);
  const source = match?.groups?.["source"];
  if (!match || source === undefined) return [];
  const [first = "", ...rest] = source.split(" ");
  const dative = DATIVE[first];
  const named = dative === undefined ? source : [dative, ...rest].join(" ");
  return [verbSecond(sentence, match, ` laut ${named}`)];
};

function verbSecond(sentence: Traced, match: RegExpExecArray, put = ""): Traced {
  const { verb = "", subject = "" } = match.groups ?? {};
  const end = match[0].trimEnd().length;
  const subjectAt = end - subject.length;
  const verbAt = subjectAt - 1 - verb.length;
  return tail(
    joined(
      sliced(sentence, subjectAt, end),
      " ",
      sliced(sentence, verbAt, verbAt + verb.length),
      put,
      sliced(sentence, end),
    ),
    0,
  );
}

const dropConjunction: Rewrite = (sentence) => {
  const match =
    /^(?:Denn|Und|Aber|Doch) (?=(?:der|die|das|ein|eine|bei|für|im|in|am|auf|mit|nach|von) |\p{Lu})/u.exec(
      sentence.text,
    );
  return match ? [tail(sentence, match[0].length)] : [];
};

/** "soll dagegen am oberen Ende liegen": a link to the sentence before, which is not told. */
const dropLink: Rewrite = (sentence) => {
  const match = LINK.exec(sentence.text);
  return match && isOpen(sentence.text, match.index)
    ? [without(sentence, match.index, match.index + match[0].length)]
    : [];
};

const LINK =
  /(?<=^[^,;:]{8,80}(?<!\p{L})\p{Ll}+(?:t|te|ten|en|ll|ag|ank|ieg|iel|ing|ieß|or|ar|og|ind)) (?:dagegen|hingegen|derweil|indes|unterdessen|jedoch|allerdings|zudem|außerdem)(?= \p{Ll}| \p{Lu}| \d)(?! (?:von|der|die|das) \p{Ll}+ \p{Lu}\p{Ll}+,)/u;

/** "Die britische Investmentbank Barclays": a name says who it is without where it is from. */
const dropOrigin: Rewrite = (sentence) =>
  [...sentence.text.matchAll(ORIGIN)].map(({ 0: word, index }) =>
    without(sentence, index, index + word.length),
  );

const ORIGIN =
  /(?<=(?<!\p{L})(?:[Dd](?:er|ie|as|em|en|es)|[Bb]eim|[Vv]om|[Zz]um|[Zz]ur) )(?:deutsche|britische|französische|italienische|spanische|schweizer|österreichische|niederländische|schwedische|dänische|amerikanische|US-amerikanische|kanadische|japanische|chinesische|südkoreanische|indische)[nrs]? (?=(?:\p{Lu}[\p{L}-]+) \p{Lu})/gu;

const GLUED_HEADING =
  /^[^.!?]{3,90}[\p{L}\d](?=(?:Die|Der|Das|Den|Dem|Ein|Eine|Zu|Zum|Zur|In|Im|Am|An|Auf|Unter|Mit|Nach|Für|Vor|Seit|Aktuell|Insgesamt|Schwächer|Stärker|Trotz) (?:\p{L}|\d))/u;

/** "Bestätigung empfohlen Im Prinzip …": one that lost its line end to a space; no such word is capital amid a sentence. */
const SPACED_HEADING =
  /^\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3} (?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|emp)\p{Ll}+en) (?=(?:Die|Der|Das|Den|Dem|Ein|Eine|Im|In|Am|An|Auf|Für|Mit|Nach|Bei|Zu|Zum|Zur|Seit|Laut|Als|Wie|Noch|Auch|Nun|Unter|Trotz|Insgesamt|Vor|Von|Um|Ab|Es) \p{L})/u;

/** "Tops und Flops im DAXZu den Gewinnern zählen …": a heading that lost its line end. */
const dropGluedHeading: Rewrite = (sentence) => {
  const match = GLUED_HEADING.exec(sentence.text) ?? SPACED_HEADING.exec(sentence.text);
  return match ? [tail(sentence, match[0].length)] : [];
};

/** "Der nächste Gradmesser folgt bald: Am 5. Februar will …": what announces may go, what is announced stays. */
const dropAnnouncement: Rewrite = (sentence) => {
  const match = /^[^:„“"\d–—]{5,100}: (?=\p{Lu})/u.exec(sentence.text);
  if (!match || HEDGES.test(match[0]) || SPEAKING.test(match[0]) || !sentence.text.endsWith(".")) return [];
  const [clause = ""] = sentence.text.slice(match[0].length).split(/,(?!\d)/u);
  return FINITE.test(clause) ? [tail(sentence, match[0].length)] : [];
};

const SPEAKING =
  /(?<!\p{L})(?:sag|erklär|schrieb|schreib|hieß|heißt|betont|mein|warn|urteil|kommentier|Fazit|Frage)/u;

const FINITE =
  /(?<!\p{L})(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|will|wollen|wollte|soll|sollen|sollte|kann|können|könnte|könnten|dürfte|dürften|muss|müssen|steht|stehen|liegt|liegen|lag|lagen|kommen|kamen|geben|gaben|nehmen|nahmen|ziehen|zogen|geht|gehen|ging|gingen|gibt|gab|stieg|stiegen|steigt|fiel|fielen|fällt|sank|sinkt|legt|legte|legten|verlor|verlieren|gewann|gewannen|gewinnt|kommt|kam|bleibt|blieb|nahm|nimmt|stellt|stellen|setzt|setzen|rechnet|rechnen|erwartet|erwarten|plant|planen|verhandelt|verhandeln|kauft|verkauft|zahlt|zahlen|senkt|hebt|baut|bauen|streicht|streichen|sucht|prüft|liefert|übernimmt|schreibt|meldet|sieht|sehen|hält|halten|bietet|bieten|macht|machen|beträgt|betragen|kostet|kosten|umfasst|entspricht|belegt|verdient|zieht|läuft|droht|fordert|fehlt|fehlen|reicht|zeigt|zeigen|gehört|gehören|zählt|zählen|zog|zogen|schloss|schlossen|hielt|hielten|ließ|ließen|fand|fanden|stand|standen|trat|traten|trug|trugen|sprach|sprachen|begann|begannen|brach|brachen|lief|liefen|wuchs|wuchsen|sanken|traf|trafen|griff|griffen|verlor|gewannen|führt|führen|leidet|leiden|wächst|wachsen|fließt|sorgt|sorgen|hilft|gilt|gelten|spricht|warnt|warnen|hofft|hoffen|\p{Ll}{3,}(?:te|ten|iert))(?!\p{L})/u;

/** Clauses that only add to a main clause that is whole without them. */
const ADDITIONS =
  /, (?=(?:weil|denn|da|nachdem|obwohl|obgleich|womit|wobei|wodurch|wofür|sodass|so dass|indem|bevor|ehe|was|wo|zumal|während|wohingegen|darunter|allen voran|vor allem|insbesondere|auch wenn|nach|gefolgt) )/gu;

const PURPOSES =
  /, (?=(?:nur )?um (?!(?:rund|gut|knapp|etwa|bis|fast|über|mehr|\d))[^;:]{1,200}?(?: zu \p{Ll}+|\p{Ll}zu\p{Ll}+en)(?!\p{L}))/gu;

/** A relative clause behind "ein Vertrag" or a name adds; behind "der Vertrag" it may say which one, and stays. */
const RELATIVES =
  /(?<=(?<!\p{L})(?:ein(?:e[nmrs]?)?) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+|\p{Lu}{2,}), (?=(?:der|die|das|den|dem|deren|dessen|denen) )/gu;

/** "hat einen Verlust ausgewiesen, der …": the clause belongs to the one thing just introduced. */
const EXTRAPOSED =
  /(?<=(?<!\p{L})(?:ein(?:e[nmrs]?)?) (?:[^,;:]|(?<=\d),(?=\d)){4,90} (?:ge\p{Ll}+|\p{Ll}+(?:ge|be|ver|er|ent)\p{Ll}+|\p{Ll}+iert)), (?=(?:der|die|das|den|dem|deren|dessen) )/gu;

/** A relative clause amid a sentence, its verb at its end. */
const AMID =
  /(?<=\p{Lu}[\p{L}-]+), (?:(?:in|mit|von|an|auf|bei|zu|für) )?(?:der|die|das|den|dem|deren|dessen|denen) (?:[^,;:–]|(?<=\d),(?=\d)){6,110} \p{Ll}+(?:t|te|ten|en|ist|hat|war),(?= \p{Ll})(?! (?:der|die|das|den|dem|deren|dessen) )/gu;

/** "Boss-Aktionär Frasers, der britische Modehändler, hat …": who a name is, told behind it. */
const APPOSITIONS =
  /(?<=\p{Lu}[\p{L}-]+), (?:(?:der|die|das|ein|eine) (?:\p{Ll}+(?:e|er|es) ){0,2}\p{Lu}|Chef\p{Ll}* |Vorstand|Vorsitzende|Gründer|Leiter|Präsident|Sprecher|Analyst|Chefvolkswirt)(?:[^,;:]|(?<=\d),(?=\d)){2,80},(?= \p{Ll})(?! (?:der|die|das|ein|eine|und|sowie|oder) )/gu;

const dropApposition: Rewrite = (sentence) =>
  [...sentence.text.matchAll(APPOSITIONS)].flatMap(({ 0: aside, index }) => {
    const verbal =
      FINITE.test(aside) ||
      !/ [\p{Lu}\d][^ ]*,$/u.test(aside) ||
      HEDGES.test(aside) ||
      NARROWED.test(sentence.text.slice(0, index));
    return verbal || !isOpen(sentence.text, index) ? [] : [without(sentence, index, index + aside.length)];
  });

/** Words that a relative clause narrows down. */
const NARROWED =
  /(?<!\p{L})(?:all\p{Ll}+|jede\p{Ll}*|nur|solche\p{Ll}*|diejenigen|derjenige|diejenige|kein\p{Ll}*|nicht|viele\p{Ll}?|einige\p{Ll}?|manche\p{Ll}?)(?!\p{L})/iu;

const COORDINATIONS =
  /, (?=(?:und|aber|doch|jedoch|sondern auch|gleichzeitig|zugleich) )|, (?=(?:dies|das|dabei|hinzu|dort|davon) (?:ist|sind|war|waren|kommt|kommen|kam|fällt|fiel|liegt|wird|wurde)(?!\p{L}))|; | [–—-] /gu;

const SECOND_VERBS =
  / (?:und|sowie) (?=(?:dann |damit |so |auch )?(?:ist|war|hat|hatte|wird|wurde|will|soll|ging|gab|stieg|fiel|sank|legte|verlor|gewann|schloss|kletterte|rutschte|notierte|notiert|stemmte|erreichte|büßte|steht|liegt|lag|kommt|kostet|kostete|rangierte|profitierte|profitierten|begründet|nannte|erwartet|rechnet|plant|setzt)(?!\p{L}))/gu;

const PAIRED: readonly RegExp[] = [
  / \([^()]{1,120}\)/gu,
  / [–—-] [^–—]{4,140} [–—-],?(?= )/gu,
  /, (?:so|sagte|erklärte|betonte) [^,;:]{3,60},(?= )/gu,
];

const dropPaired: Rewrite = (sentence) =>
  PAIRED.slice(0, 2).flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap(({ 0: aside, index }) =>
      HEDGES.test(aside) || !isOpen(sentence.text, index)
        ? []
        : [trimmed(without(sentence, index, index + aside.length))],
    ),
  );

const dropAmid: Rewrite = (sentence) =>
  [...sentence.text.matchAll(AMID)].flatMap(({ 0: aside, index }) => {
    const kept = sentence.text.slice(0, index);
    if (NARROWED.test(kept) || HEDGES.test(aside) || !isOpen(sentence.text, index)) return [];
    return [without(sentence, index, index + aside.length)];
  });

const dropAddition = endingBefore(
  ADDITIONS,
  (kept, cut) => stands(kept) && !HEDGES.test(cut) && !isBoundTo(kept, cut),
);

/** "dort, wo …" and "nicht, weil …, sondern …" say something else without what follows. */
function isBoundTo(kept: string, cut: string): boolean {
  return (
    (cut.startsWith(", wo ") && /(?<!\p{L})(?:dort|da)(?!\p{L})/u.test(kept)) ||
    /(?<!\p{L})sondern(?!\p{L})/u.test(cut)
  );
}
const dropPurpose = endingBefore(
  PURPOSES,
  (kept, cut) => stands(kept) && !HEDGES.test(cut.replace(/^, nur/u, ",")),
);
/** ", die Nordkap Bau GmbH und die …" is no clause but the next of a list. */
const CLAUSE_END = /(?<!\p{L})\p{Ll}+(?:,|\.?$)/u;
const dropRelative = endingBefore(
  RELATIVES,
  (kept, cut) => stands(kept) && !NEGATIONS.test(kept) && (FINITE.test(cut) || CLAUSE_END.test(cut)),
);
const dropExtraposed = endingBefore(EXTRAPOSED, (kept) => stands(kept) && !NEGATIONS.test(kept));
const dropSecondVerb = endingBefore(SECOND_VERBS, (kept) => stands(kept));
const dropCoordination = endingBefore(COORDINATIONS, (kept, cut) => {
  if (!stands(kept)) return false;
  if (!cut.startsWith(",")) return isLastDash(kept, cut) && !(HEDGES.test(cut) && cut.split(" ").length < 7);
  return !/,(?!\d)/u.test(kept) && FINITE.test(cut) && !HEDGES.test(cut);
});

/** A dash that neither opens nor closes an aside. */
function isLastDash(kept: string, cut: string): boolean {
  return !/ [–—-] /u.test(kept) && !/ [–—-] /u.test(cut.slice(3));
}

/** A clause that opens with a conjunction has its verb at its end and needs what follows. */
function stands(kept: string): boolean {
  return (
    FINITE.test(kept) &&
    !/^(?:Wie|Wenn|Weil|Da|Nachdem|Während|Obwohl|Als|Falls|Sollte|Um|Zwar|Ob|Bevor|Seit)(?!\p{L})/u.test(
      kept,
    )
  );
}

/** The second of two main clauses, as a sentence of its own. */
const keepSecond: Rewrite = (sentence) =>
  [
    ...sentence.text.matchAll(
      /, (?:und|doch|aber) (?=(?:der|die|das|ein|eine) \p{Lu}|\p{Lu})|; (?=\p{L})|, (?=allein \p{Ll})/gu,
    ),
  ].flatMap(({ 0: link, index }) => {
    const start = index + link.length;
    const second = sentence.text.slice(start);
    return isOpen(sentence.text, index) &&
      FINITE.test(second.split(/[,;]/u)[0] ?? "") &&
      !/^\p{L}+ \p{L}+ (?:zu|ist)$/u.test(second)
      ? [tail(sentence, start)]
      : [];
  });

/** How a German sentence is made shorter and stays whole, the gentlest first. */
export const GERMAN: readonly Rule[] = [
  { cost: -0.3, rewrite: dropGluedHeading },
  { cost: -0.1, rewrite: uninvert },
  { cost: -0.1, rewrite: attributeShortly },
  { cost: -0.1, rewrite: dropConjunction },
  { cost: -0.05, rewrite: dropLink },
  { cost: -0.05, rewrite: dropAnnouncement },
  { cost: 0.02, rewrite: dropOrigin },
  { cost: 0.04, rewrite: dropAffiliation },
  { cost: 0.02, rewrite: dropPaired },
  { cost: 0.05, rewrite: firstOf("und") },
  { cost: 0.1, rewrite: dropAddition },
  { cost: 0.1, rewrite: dropPurpose },
  { cost: 0.15, rewrite: dropRelative },
  { cost: 0.2, rewrite: dropExtraposed },
  { cost: 0.15, rewrite: dropOccasion },
  { cost: 0.1, rewrite: dropAttribute },
  { cost: 0.15, rewrite: dropApposition },
  { cost: 0.25, rewrite: dropAmid },
  { cost: 0.15, rewrite: dropSecondVerb },
  { cost: 0.2, rewrite: dropCoordination },
  { cost: 0.2, rewrite: keepSecond },
];
