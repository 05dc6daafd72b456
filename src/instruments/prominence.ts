import type { Language } from "../domain/language.ts";
import { isActor, isOnlyBehindVerb } from "./acts.ts";
import type { Setting } from "./context.ts";
import { DEED, PREPOSITION } from "./patterns.ts";
import type { Played } from "./part.ts";
import { TRANSACTIONS } from "./words/deeds.ts";
import { isVoiceName } from "./words/trades.ts";

/**
 * How much a plain name looks like what its sentence is about: 1 as its subject, less behind a preposition, far into
 * it, beside another subject, or where a person is its subject. `actor` is a company that acts earlier in the sentence,
 * `listed` the name it continues a list of.
 */
export function prominence(setting: Setting, actor: Setting | null, listed: Played | null): number {
  const own = ownProminence(setting, actor);
  return listed === null || listed.part === "aside" ? own : Math.max(own, listed.prominence);
}

function ownProminence(setting: Setting, actor: Setting | null): number {
  const { before, after, passage, mention } = setting;
  const isWorker = mention.head !== null && WORKERS.test(mention.head);
  if (FOLLOWED.test(before)) return -1;
  const isObject = actor !== null && isOnlyBehindVerb(setting);
  if (isActor(setting) && !isObject && !(isWorker && passage.business <= 0))
    return SUBORDINATE[passage.language].test(before) ? 0 : 1;
  const isDeed = DEED[passage.language].test(before) || DEED_NEAR[passage.language].test(after);
  let weight = 0;
  if (!isDeed && isVoiceName(mention.name) && AFTER_PREPOSITION.test(before)) weight -= 0.75;
  if (BYGONE.test(passage.text.slice(setting.sentence.start, setting.sentence.end))) weight -= 1;
  if (!isDeed && PREPOSITION[passage.language].test(before)) weight -= isHalfSo(setting) ? 0.5 : 1;
  if (PERSON[passage.language].test(before)) weight -= 1;
  if (SUBORDINATE[passage.language].test(before)) weight -= 1;
  if (/^['’]s /.test(after)) weight += 0.5;
  if (passage.business > 1) weight += 0.5;
  if (passage.business < 0 || (passage.business === 0 && passage.text.length > 150)) weight -= 0.5;
  if (before.length >= 89) weight -= 0.25;
  if (!isDeed && actor !== null && !isTransaction(actor)) weight -= 1;
  if (isWorker) weight -= 1;
  return weight;
}

/** The preposition belongs to the noun that follows, or the text is a headline, which has few words for much. */
function isHalfSo({ mention, passage, after }: Setting): boolean {
  return mention.head !== null || passage.text.length < 90 || NOUN_NEXT[passage.language].test(after);
}

const NOUN_NEXT = {
  de: /^[- ](?:aktie|papier|konzern|werk|fabrik)/u,
  en: /^(?:['’]s)? (?:\p{L}+ )?(?:plants?|factor(?:y|ies)|refiner(?:y|ies)|mines?|warehouses?|flights?|jets?|planes?|shares|stock|ceo|chief|executives?|investors?|shareholders?|workers|employees|stores?)(?!\p{L})/u,
};

/** "Nach Porsche streicht auch": the one before. */
const FOLLOWED = /^(?:nach|neben|after|following|besides) $/u;

/** A year long before there was such news. */
const BYGONE = /(?<![\p{N}.,])1[0-8]\d\d(?![\p{N}.,])|(?<![\p{N}.,])19[0-4]\d(?![\p{N}.,])/u;
const WORKERS =
  /^(?:fahrer|arbeiter|manager|mitarbeiter|ingenieur|angestellte|kunde|fan|nutzer|besitzer|verkäufer|vermieter|gast|gäste)/;

/** Whether the sentence tells, after this company, of a deed that concerns two of them. */
function isTransaction({ mention, passage, sentence }: Setting): boolean {
  return TRANSACTION[passage.language].test(passage.text.slice(mention.span.end, sentence.end));
}

const TRANSACTION: Readonly<Record<Language, RegExp>> = {
  de: new RegExp(TRANSACTIONS.de.join("|"), "iu"),
  en: new RegExp(`(?<!\\p{L})(?:${TRANSACTIONS.en.join("|")})`, "iu"),
};

/** The name stands in a clause that only leads to the news. */
const SUBORDINATE = {
  de: /(?:^|: )(?:nachdem|während|obwohl|weil|anders als|im gegensatz zu|nach|seit|wie zuvor|neben)(?!\p{L})[^,:]*$/u,
  en: /(?:^|: )(?:after|while|although|though|unlike|since|like|following|besides|as with)(?!\p{L})[^,:]*$/u,
};

/** A person is the subject. */
const PERSON = {
  de: /^["„“]?(?:er|ich|wir|man|herr|frau) |(?<!\p{L})(?:er|ich|wir) (?:\p{L}+ ){0,6}$/u,
  en: /^["“]?(?:he|she|i|we|my|mr|ms|mrs|dr)(?!\p{L})|[,.;] (?:he|she) (?:\p{L}+ ){1,8}$/u,
};
/** Any word that makes what follows other than a subject or an object. */
const AFTER_PREPOSITION =
  /(?<!\p{L})(?:von|vom|bei|mit|an|auf|in|im|aus|durch|des|of|at|by|with|from|on|in|to|the)(?: (?:der|die|dem|den|the))?(?: [\p{L}-]+)? $/u;
const DEED_NEAR = {
  de: /^[^,;.]{0,30}(?:streik|stellenabbau|warnstreik|entlassungen|kündigungen|rückruf|insolvenz|übernahme|fusion)/u,
  en: /^[^,;.]{0,30}(?:strike|layoffs?|job cuts|recall|takeover|merger|lawsuit|probe)/u,
};
