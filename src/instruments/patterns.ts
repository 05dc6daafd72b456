import type { Language } from "../domain/language.ts";
import { ASIDE_WORDS, type AsideWords } from "./words/asides.ts";
import { DEEDS } from "./words/deeds.ts";

type BeforeWords = "citing" | "comparing" | "placing" | "hosting" | "owning";
type AfterWords = "speaking" | "hosted" | "owned";
type PerLanguage<Value> = Readonly<Record<Language, Value>>;

/** What stands right before a name, articles and the like between. */
export const BEFORE: PerLanguage<Readonly<Record<BeforeWords, RegExp>>> = {
  de: before(ASIDE_WORDS.de),
  en: before(ASIDE_WORDS.en),
};

/** What stands right after a name. */
export const AFTER: PerLanguage<Readonly<Record<AfterWords, RegExp>>> = {
  de: after(ASIDE_WORDS.de),
  en: after(ASIDE_WORDS.en),
};

/** A deed shortly before the name: "Streik bei der Lufthansa". */
export const DEED: PerLanguage<RegExp> = { de: shortlyBefore(DEEDS.de), en: shortlyBefore(DEEDS.en) };

/** A preposition before the name that makes it a place, a means or a companion. */
export const PREPOSITION: PerLanguage<RegExp> = {
  de: /(?<!\p{L})(?:auf|(?<!^|: )bei|beim|mit|an|am|aus|in|im|durch|über|seit|hinter|neben|zu|zur|zum)(?: (?:der|dem|den|die|das))?(?: \p{L}+(?:en|er|em|es))? $/u,
  en: /(?<!\p{L})(?:(?:on|at|with|from|via|in|through|around|near|involving)(?: (?:the|its|his|her|their|a|an))?(?: \p{L}+)?|(?:to|into|over)(?: (?:the|its|a|an))?) $/u,
};

/** The end of a text in which a list of names, written with capitals, leads up to one more; part of an expression. */
export const NAMES = String.raw`(?:\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:&|\p{Lu})[\p{L}\p{N}.&'’-]*){0,3}(?:,? (?:and|or|und|oder|sowie) |, )(?:the |die |der |von |at )?)*(?:the |die |der )?$`;

function before(words: AsideWords): Readonly<Record<BeforeWords, RegExp>> {
  const between = `(?: (?:${words.between.join("|")})){0,4}`;
  const ending = (list: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}-])(?:${list.join("|")})${between}[ -][„“"'(]?$`, "u");
  return {
    citing: new RegExp(`(?<!\\p{L})(?:${words.citing.join("|")})${between}[ -][„“"'(]?$`, "u"),
    comparing: ending(words.comparing),
    placing: ending(words.placing),
    hosting: new RegExp(
      `(?<![\\p{L}-])(?:${words.hosting.join("|")})${between}(?: \\p{L}+ (?:und|oder|and|or))? [„“"'(]?$`,
      "u",
    ),
    owning: new RegExp(
      `(?<!\\p{L})(?:${words.owning.join("|")})(?: (?:von|der marke|of))?(?: \\p{L}+ und)? $`,
      "u",
    ),
  };
}

function after(words: AsideWords): Readonly<Record<AfterWords, RegExp>> {
  const beginning = (list: readonly string[]): RegExp => new RegExp(`^(?:${list.join("|")})`, "u");
  return {
    speaking: beginning(words.speaking),
    hosted: beginning(words.hosted),
    owned: beginning(words.owned),
  };
}

function shortlyBefore(words: readonly string[]): RegExp {
  return new RegExp(`(?:${words.join("|")})[^,;.]{0,40}$`, "u");
}
