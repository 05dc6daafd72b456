import type { Setting } from "./context.ts";

/** Whether the name stands for the company's share: "Siemens-Aktie", "shares of Nike". */
export function isShare({ mention, before, after }: Setting): boolean {
  if (mention.head !== null && isShareHead(mention.head)) return true;
  return SHARES_OF.test(before) || SHARES_AFTER.test(after);
}

/** Whether the sentence says how its share moved: "mit minus 3,6 Prozent", "zu den größten Gewinnern". */
export function isMove({ before, after }: Setting): boolean {
  return MOVE.test(after) || RANKED.test(before) || RANKED.test(after);
}

/** Whether a German compound with this head speaks of the share. */
export function isShareHead(head: string): boolean {
  return SHARE_HEADS.test(head);
}

const SHARE_HEADS =
  /^(?:aktien?|papiere?n?|anteils?scheine?n?|titeln?|vorzugsaktien?|stammaktien?|vorzüge|kurs|aktienkurs)(?!\p{L})/u;
const SHARES_OF =
  /(?<!\p{L})(?:shares (?:of|in)|stock of|aktien? (?:von|der|des)(?: [\p{L}-]+){0,2}|papiere? (?:von|der|des)(?: [\p{L}-]+){0,2}|titel (?:von|der|des)|anteils?scheine? (?:von|der|des)|\p{L}*(?:titel|aktien|papiere|werte)n? (?:wie|von|der)) $/u;
const SHARES_AFTER = /^(?:['’]s?)? (?:shares?|stock)(?! exchange)(?!\p{L})/u;
const MOVE =
  /^[^.;]{0,60}?(?<!\p{L})(?:plus|minus|um|by|up|down|gain(?:s|ed)?|los[et]s?|rose|rise|fell|falls?|added|jumped|dropped|verlor(?:en)?|gewann(?:en)?|legten?|stiegen?|sanken?|rund|knapp|about|mehr als|more than) [^.;,]{0,15}\d+(?:[.,]\d+)? ?(?:%|prozent|percent|per cent)/u;
const RANKED =
  /(?:größten|stärksten|schwächsten|favorisierten) (?:tages)?(?:gewinner|verlierer|werte)|(?<!\p{L})(?:besonders|stark) gefragt|schlusslicht|(?:tages|index)(?:sieger|verlierer)|(?:top|biggest|best|worst) (?:gainers?|losers?|decliners?|performers?)/u;
