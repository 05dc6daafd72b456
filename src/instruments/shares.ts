import { MOVED_LAST, MOVES } from "./words/moves.ts";
import type { Setting } from "./context.ts";

/** Whether the name stands for the company's share: "Siemens-Aktie", "shares of Nike". */
export function isShare({ mention, before, after }: Setting): boolean {
  if (mention.head !== null && isShareHead(mention.head)) return true;
  return SHARES_OF.test(before) || SHARES_AFTER.test(after);
}

/** Whether the sentence says how its share moved: "mit minus 3,6 Prozent", "zu den größten Gewinnern". */
export function isMove({ before, after }: Setting): boolean {
  return (
    MOVE.test(after) ||
    SHORT_MOVE.test(after) ||
    QUOTED.test(after) ||
    RANKED.test(before) ||
    MOVED_BEFORE.test(before) ||
    RANKED.test(after)
  );
}

/** Whether a German compound with this head speaks of the share. */
export function isShareHead(head: string): boolean {
  return SHARE_HEADS.test(head);
}

const SHARE_HEADS =
  /^(?:aktien?|papiere?n?|anteils?scheine?n?|titeln?|vorzugsaktien?|stammaktien?|vorzüge|kurs|aktienkurs)(?!\p{L})/u;
const SHARES_OF =
  /(?<!\p{L})(?:shares (?:of|in)|stock of|aktien? (?:von|der|des)(?: [\p{L}-]+){0,2}|papiere? (?:von|der|des)(?: [\p{L}-]+){0,2}|titel (?:von|der|des)|anteils?scheine? (?:von|der|des)|\p{L}*(?:titel|aktien|papiere|werte)n? (?:wie|von|der)) $/u;
const SHARES_AFTER =
  /^(?:['’]s?)? (?:shares?|stock)(?! exchange)(?!\p{L})|^-(?:aktien?|papiere?n?|titel)(?!\p{L})/u;
const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|ein(?:en|em)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|one|two|three|four|five|six|seven|eight|nine|ten)`;
const PERCENT = String.raw`${NUMBER} ?(?:%|prozent|percent|per cent)`;
const MOVED = MOVES.join("|");
const MOVE = new RegExp(
  `^[^.;]{0,60}?(?<!\\p{L})(?:${MOVED}) [^.;,]{0,15}?(?<![\\p{L}\\d.,])${PERCENT}|^ [^.;,]{0,25}(?<![\\p{L}\\d.,])${PERCENT} (?:${MOVED_LAST.join("|")})(?!\\p{L})`,
  "u",
);
/** What the verb before is left out of: "BASF verlieren 1,9 Prozent, Evonik 2,4 Prozent". */
const SHORT_MOVE =
  /^(?: ?\([^)]{1,12}\))?(?:(?: vz)? ?\(|,? (?:sogar |gar |rund |knapp |gut |etwa |even )?)(?:(?:plus|minus|up|down|\p{L}+ um) )?[-+−–]? ?\d+(?:[.,]\d+)? ?(?:%|prozent|percent|per cent)(?!\p{L})/u;
/** How American lists of prices put it: "is -0.3 at $185.55", "is unchanged at $153.51". */
const QUOTED = /^ is (?:unchanged|[-+]?\d+(?:\.\d+)?) at \$\d/u;
/** "a 3.3% jump in X", "ein Plus von drei Prozent bei X". */
const MOVED_BEFORE =
  /(?:%|percent) (?:jump|rise|gain|drop|fall|slide|decline|surge|plunge|rally|loss) (?:in|for|at) (?:shares of )?$|(?<!\p{L})(?:kurs)?(?:plus|minus|aufschläge?|abschläge?|gewinne?|verluste?|sprung)n? von [^.,;]{0,20}prozent (?:bei|für)(?: der| den)? $/u;
const RANKED =
  /(?:größten|stärksten|schwächsten|favorisierten) (?:tages)?(?:gewinner|verlierer|werte)|(?<!\p{L})(?:besonders|stark) gefragt|schlusslicht|(?:tages|index)(?:sieger|verlierer)|(?:top|biggest|best|worst) (?:gainers?|losers?|decliners?|performers?)/u;
