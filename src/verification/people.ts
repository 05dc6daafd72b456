/** Those who speak for a company: a statement of one is the company's. */
export const COMPANY: ReadonlySet<string> = new Set([
  "companies",
  "ceo",
  "cfo",
  "board",
  "supervisory-board",
  "spokesperson",
  "memo",
  "insurer",
  "carmaker",
  "retailer",
  "airline",
  "banks",
  "subsidiary",
  "parent",
]);

/** Parties of their own. */
export const OTHERS: ReadonlySet<string> = new Set([
  "insiders",
  "newspaper",
  "association",
  "agency",
  "government",
  "regulator",
  "commission",
  "court",
  "prosecutor",
  "defense",
  "works-council",
  "union",
  "economists",
  "analysts",
  "central-bank",
  "rival",
  "opposition",
]);

/** Whether a noun names somebody who can say or do something. */
export function isSpeaker(concept: string): boolean {
  return COMPANY.has(concept) || OTHERS.has(concept);
}
