/** What agencies and editors set behind the last sentence: "/ck/mis--- Von Eva Muster, dpa-AFX ---", "(dpa)". */
const SIGN_OFF =
  /(?:(?<=[.!?"”“)])\s*(?:\/\p{Ll}{2,4}){1,4}\/?\s*(?:-{2,3}[^.]{3,90}-{2,3})?|\s*-{2,3} ?(?:Von|By) [^.]{3,90}-{2,3}|(?<=[.!?"”“])\s*\((?:dpa|dpa-AFX|APA|AWP|Reuters|Dow Jones|AFP|dts|red)(?:[/, -]+\p{L}+)*(?:, \d[\d. ]+)?\))$/u;

/** Where the sign-off of a sentence begins, 0 when it is nothing else; null when it has none. */
export function signOff(sentence: string): number | null {
  if (!/[-/)]$/u.test(sentence) && !/\/\p{Ll}{2,4}$/u.test(sentence)) return null;
  return SIGN_OFF.exec(sentence)?.index ?? null;
}
