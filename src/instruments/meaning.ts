import type { Instrument } from "../domain/instrument.ts";
import type { Setting } from "./context.ts";
import { isBorneByOthers } from "./bearers.ts";
import { NOUN_BEFORE } from "./neighbors.ts";
import { isPartOfOtherName, isTerrain } from "./other-names.ts";
import { ownerOf } from "./owners.ts";
import { supportOf } from "./support.ts";
import { COMPANY_HEADS } from "./words/boundaries.ts";
import { COMMON_NOUNS, NOUNS_OVER_BRANDS, ORDINARY } from "./words/ordinary.ts";

/**
 * The instrument a name means in its setting; null where it is an ordinary word or someone else's name.
 * `sure` holds what the text names beyond doubt elsewhere; `listed` says that the name continues a list of companies.
 */
export function meantBy(setting: Setting, sure: ReadonlySet<Instrument>, listed: boolean): Instrument | null {
  const { mention } = setting;
  const owner = ownerOf(setting, sure);
  if (owner === null || mention.kind === "identifier") return owner;
  if (isBorneByOthers(setting)) return null;
  if (mention.kind === "name" || isConfirmed(setting)) return owner;
  if (isUnit(setting) || isCommonNoun(setting)) return null;
  if (isPartOfOtherName(setting) || (mention.kind === "ambiguous" && isTerrain(setting))) return null;
  if (sure.has(owner)) return owner;
  return supportOf(setting) + (listed ? 2 : 0) >= 2 ? owner : null;
}

/** "Der schwarze Block", "im Delta": a German noun with its article. */
function isCommonNoun({ mention, passage, before }: Setting): boolean {
  if (
    passage.language !== "de" ||
    mention.head !== null ||
    (mention.kind === "brand" && !NOUNS_OVER_BRANDS.has(mention.name))
  )
    return false;
  return COMMON_NOUNS.has(mention.name) && WITH_ARTICLE.test(before);
}

const WITH_ARTICLE =
  /(?<!\p{L})(?:der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|im|am|zum|zur|vom|beim|ins|jeder|jedes|dieser|dieses|diesem)(?: \p{Ll}+e[nrms]?)? $/u;

/** A currency behind a number is what is counted: "5 Milliarden Euro". */
function isUnit({ mention, before }: Setting): boolean {
  return mention.instruments.every(({ kind }) => MONEYS.has(kind)) && COUNT.test(before);
}

const MONEYS: ReadonlySet<string> = new Set(["currency", "crypto"]);
const COUNT =
  /(?:\d|(?<!\p{L})(?:mrd\.?|mio\.?|bio\.?|tsd\.?|\p{L}*(?:hundert|tausend|million(?:en|s)?|milliarden?|billion(?:en|s)?|trillion)|bn|m|k)) $/u;

/** Whether the words at the name itself leave no doubt: a legal form, a company's compound, its ticker. */
export function isConfirmed(setting: Setting): boolean {
  const { mention, passage } = setting;
  if (mention.head !== null && COMPANY_HEADS.has(mention.head)) return true;
  if (mention.legal) return !endsLongerName(setting);
  const after = passage.text.slice(mention.span.end, mention.span.end + 45).toLowerCase();
  return IDENTIFIED.test(after) && tickerFollows(mention.instruments, after);
}

const IDENTIFIED = /^ ?\((?:isin|wkn|nasdaq|nyse|xetra|[a-z]{1,5}(?:\.[a-z]{1,2})?\))/;

function tickerFollows(instruments: readonly Instrument[], after: string): boolean {
  const inside = /^ ?\((?<content>[^)]{1,40})/.exec(after)?.groups?.["content"] ?? "";
  return instruments.some(
    ({ ticker }) =>
      inside
        .toUpperCase()
        .split(/[^A-Z0-9.^-]+/)
        .includes(ticker) || /isin|wkn|nasdaq|nyse|xetra/.test(inside),
  );
}

/** "Signa Sports United NV": an ordinary word whose legal form belongs to a longer name. */
function endsLongerName(setting: Setting): boolean {
  const { mention, passage, sentence, before } = setting;
  if (mention.kind !== "ambiguous" || !ORDINARY.en.has(mention.name)) return false;
  const written = passage.text.slice(sentence.start, mention.span.start);
  return /\p{Lu}\p{L}+ $/u.test(written) && !NOUN_BEFORE[passage.language].test(before);
}
