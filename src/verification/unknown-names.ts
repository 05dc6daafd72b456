import { textAt } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { stemOf } from "../lexicon/stem.ts";
import type { Token } from "../lexicon/tokens.ts";
import { displaces } from "./displaced.ts";
import type { Issue } from "./issues.ts";
import { nameKey } from "./names.ts";
import { OTHERS } from "./people.ts";
import type { Sides } from "./sides.ts";
import type { Statement } from "./statements.ts";

/** English names carry capitals; unknown German nouns do as well, and count for less. */
export function unknownNames(statement: Statement, best: Statement, sides: Sides): readonly Issue[] {
  const { names, tokens, mentions } = statement;
  const { claim, source, headline } = sides;
  const { language } = claim.source;
  const known = (key: string): boolean =>
    headline?.tokens.some((token) => nameKey(token.key) === nameKey(key)) === true ||
    source.words.has(key) ||
    source.words.has(nameKey(key)) ||
    source.words.has(`${nameKey(key)}s`) ||
    source.words.has(stemOf(key, language));
  const unknown = names.flatMap((name): readonly Issue[] => {
    const { token, key, first } = name;
    if (known(token.key) || known(key)) return [];
    if (language === "en" && source.source.language === "de" && INSTITUTIONAL.has(token.key)) return [];
    const next = tokens[tokens.indexOf(token) + 1];
    const detail = textAt(claim.source.text, token.span);
    if (isGlued(detail, source.source.text) || isShortFor(detail, source.source.text)) return [];
    if (hasAdjective(nameKey(detail), source.source.text)) return [];
    if (displaces(name, statement, best, sides)) return [{ code: "name-unknown", weight: 1, detail }];
    if (first && language === "en" && next?.capital !== true && !isLikelyName(detail)) return [];
    const sure = language === "en" || isAcronym(detail) || isApposed(token, mentions);
    const weight = sure ? 1 : source.source.language === "de" ? 0.4 : 0.3;
    return [{ code: "name-unknown", weight, detail }];
  });
  // Two German nouns the source's words do not have are as likely two paraphrases as one name.
  const [unsure, ...further] = unknown.filter(({ weight }) => weight < 1);
  return unknown.filter((issue) => issue === unsure || !further.includes(issue));
}

/** What the names of offices are made of, which another language calls otherwise. */
const INSTITUTIONAL: ReadonlySet<string> = new Set(
  "federal justice ministry office agency department association union chamber institute supreme regional higher national central statistics labor labour finance financial economic economics affairs competition authority commission council parliament state public european international health energy trade commerce interior foreign senate administrative constitutional network cartel environment transport industry workers metalworkers railway consumer protection employment patent employers pension fund savings court appeal social statistical medicines aviation motor vehicle".split(
    " ",
  ),
);

/** "DerDAXder", "EuroStoxx 50gewann": scraped text keeps a name but loses the spaces around it. */
export function isGlued(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = /\p{L}/u.test(text.charAt(at - 1));
    const behind = /\p{L}/u.test(text.charAt(at + word.length));
    const capital = /^\p{Lu}|^\d/u.test(word);
    if (capital && (behind ? /[\p{Lu}\d]$/u.test(word) || before : before)) return true;
  }
  return false;
}

/** The first word of an English sentence has its capital anyway; a possessive gives a name away. */
function isLikelyName(word: string): boolean {
  if (/['’]s$/u.test(word)) return true;
  return isAcronym(word);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word);
}

/** "Ghana" of "a Ghanaian court", "Kenia" of "kenianische Behörden". */
function hasAdjective(key: string, text: string): boolean {
  if (!/^\p{L}{4,}$/u.test(key)) return false;
  return new RegExp(
    `(?<!\\p{L})${key.slice(0, -1)}\\p{L}?(?:n|an|ian|ese|er|(?:n|an|ian|es)?isch\\p{L}*)(?!\\p{L})`,
    "iu",
  ).test(text);
}

/** "SNB" of the Swiss National Bank. */
function isShortFor(word: string, text: string): boolean {
  if (!isAcronym(word) || word.length < 3) return false;
  const initials = word.replace(/\p{Lu}(?!$)/gu, "$&\\p{L}+[\\s-]+");
  return new RegExp(`(?<!\\p{L})${initials}\\p{Ll}`, "u").test(text);
}

/** "die Gewerkschaft Verdi": what stands right behind a party is its name. */
function isApposed({ span }: Token, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ concept: { kind, id }, span: party }) =>
      kind === "noun" &&
      (OTHERS.has(id) || id === "companies" || id === "division") &&
      span.start - party.end === 1,
  );
}
