import type { Language } from "../domain/language.ts";
import { stemOf } from "../lexicon/stem.ts";
import { tokenize } from "../lexicon/tokens.ts";

/** Words every text has; they make no two sentences alike. */
const EMPTY = new Set(
  "about after also been before being between could does during from have having into itself just more most much only other over same should some such than that their them then there these they this those through under until very were what when where which while will with would aber alle allem allen aller alles also andere anderen auch beim bereits bisher dabei damit dann dass deren dessen diese diesem diesen dieser dieses doch durch eine einem einen einer eines etwa gegen haben hatte hatten hier immer jetzt kann können mehr nach nicht noch oder ohne rund schon sehr seien sein seine seinem seinen seiner seit sich sind soll sollen sowie über unter viele vom wegen weiter weitere weiterhin wenn werde werden wird worden wurde wurden zudem zuletzt zwischen said says year jahr jahres company unternehmen konzern".split(
    " ",
  ),
);

const SHORTEST = 4;

/** The words that say what a text is about, without inflection. */
export function contentTerms(text: string, language: Language): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { key, capital } of tokenize(text, { start: 0, end: text.length }, language)) {
    const named = capital && key.length >= 3;
    if ((!named && key.length < SHORTEST) || EMPTY.has(key) || /^\d/u.test(key)) continue;
    terms.add(stemOf(key, language));
  }
  return terms;
}

/** Share of the smaller set that is in both; 0 when one is empty. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let both = 0;
  for (const term of a) if (b.has(term)) both++;
  return both / smaller;
}
