import type { Setting } from "./context.ts";
import { isTitleCase } from "./other-names.ts";
import {
  APPOSED,
  CITIES,
  GIVEN_NAMES,
  OTHERS_BETWEEN,
  OTHERS_HEADS,
  OTHERS_NOUNS,
  PERSONS_ROLES,
  PLACES_KINDS,
} from "./words/bearers.ts";

/** Whether a person, a place, a school or a cup bears the name here: "Petra Henkel", "die Stadt Salzgitter". */
export function isBorneByOthers(setting: Setting): boolean {
  const { mention, before, after } = setting;
  if (mention.head !== null && OTHERS_HEAD.test(mention.head)) return true;
  if (isDistrict(setting) || isCapitalCompound(setting)) return true;
  if (mention.legal || mention.name.includes(" ")) return false;
  return ROLE.test(before) || isSurname(setting) || (mention.head === null && APPOSITION.test(after));
}

const OTHERS_HEAD = new RegExp(`(?:^|-)(?:${OTHERS_HEADS.join("|")})$`, "u");
const ROLE = new RegExp(
  `(?<![\\p{L}-])(?:${[...PERSONS_ROLES, ...PLACES_KINDS].join("|")})\\.? (?:\\p{L}\\. )?$`,
  "u",
);
const APPOSITION = new RegExp(
  `^, (?:an?|the|eine?|die|das|der) (?:[\\p{L}-]+ )?(?:${APPOSED.join("|")})(?!\\p{L})|^, \\d\\d(?:, |\\)|$)`,
  "u",
);

/** A given name right before it, with or without a second one: "Petra Henkel", "Hans-Peter Krones", "John F. Deere". */
function isSurname({ mention, passage, sentence }: Setting): boolean {
  const { start } = mention.span;
  const written = passage.text.slice(Math.max(sentence.start, start - 60), start);
  const given = GIVEN.exec(written);
  if (given === null) return false;
  const [, second = "", first = ""] = given;
  if (GIVEN_NAMES.has(first) || (/^\p{Lu}\.$/u.test(first) && GIVEN_NAMES.has(second))) return true;
  return ROLE.test(written.slice(0, given.index + given[0].length - first.length - 1).toLowerCase());
}

const GIVEN = /(?:(?<![\p{L}-])(\p{Lu}\p{Ll}+)[- ])?(\p{Lu}\p{Ll}+|\p{Lu}\.) $/u;

/** "Köln-Deutz": a part of a city. */
function isDistrict({ mention, passage }: Setting): boolean {
  const { start } = mention.span;
  return DISTRICT.test(passage.text.slice(Math.max(0, start - 20), start));
}

const DISTRICT = new RegExp(`(?<!\\p{L})(?:${CITIES.join("|")})-$`, "u");

/** What others write apart that German mostly compounds: "the Tesco Prize", "Marriott Museum of Art", "Uber Arena". */
function isCapitalCompound({ mention, passage, sentence }: Setting): boolean {
  if (mention.head !== null) return false;
  const written = passage.text.slice(mention.span.end, Math.min(sentence.end, mention.span.end + 50));
  const isWordByWord =
    passage.language === "de" || isTitleCase(passage.text.slice(sentence.start, sentence.end));
  const [capitals = ""] = /^(?: \p{Lu}\p{L}+){1,3}/u.exec(written) ?? [];
  const words = capitals.trim().toLowerCase().split(" ");
  const noun = words.findIndex((word) => OTHERS_NOUNS.has(word));
  return (
    noun === 0 ||
    (noun > 0 && (!isWordByWord || words.slice(0, noun).every((word) => OTHERS_BETWEEN.has(word))))
  );
}
