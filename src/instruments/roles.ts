import { isBackground, isCompared } from "./comparisons.ts";
import type { Setting } from "./context.ts";
import type { Part, Played } from "./part.ts";
import { isHost, isVenue } from "./places.ts";
import { isProduct } from "./products.ts";
import { isMove, isShare } from "./shares.ts";
import { isCited, isJudged, isVoice } from "./sources.ts";

/** The part a name plays in its sentence. `previous` is the name before it that it continues a list of. */
export function partOf(setting: Setting, previous: Played | null): Part {
  if (isShare(setting)) return "central";
  if (ASIDES.some((isAside) => isAside(setting))) return "aside";
  if (isMove(setting) || isJudged(setting)) return "central";
  return previous?.part ?? "plain";
}

/** "Die Deutsche-Bank-Tochter DWS": whether the name only says whose the next one is. */
export function isOwnerOf({ mention, passage }: Setting, next: Setting | undefined): boolean {
  if (mention.head === null || !/(?:tochter|töchter|ableger|beteiligung)$/.test(mention.head)) return false;
  if (next?.passage !== passage) return false;
  const isNext = next.mention.span.start - mention.span.end <= mention.head.length + 2;
  return isNext && !next.mention.instruments.some((instrument) => mention.instruments.includes(instrument));
}

/** "A, B and C", "Alphabet's Google": whether the name stands in one list with the one before. */
export function continuesList(previous: Setting, setting: Setting): boolean {
  if (previous.sentence.start !== setting.sentence.start || previous.passage !== setting.passage)
    return false;
  const between = setting.passage.text.slice(previous.mention.span.end, setting.mention.span.start);
  if (between.length < 80 && LIST_GAP.test(between)) return true;
  return (
    SAME.test(between) &&
    setting.mention.instruments.some((one) => previous.mention.instruments.includes(one))
  );
}

/** The ticker, the issuer or a brand of its own behind a name. */
const SAME = /^(?:['’]s | ?\((?:ex |[A-Z][A-Za-z]{2,8}: ?)?)$/u;

const LIST_GAP =
  /^\){0,2}(?:(?:['’]s)?(?: \p{Lu}[\p{L}\p{N}]*){1,2}(?=,| and | und | or | oder ))?(?:,? ?\([^)]{1,30}\))?(?:, \p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,3} ?)*(?:,|\/| ?\/ |,? (?:to|bis|and|und|or|oder|sowie|&|as well as|und auch))? ?(?:the |der |die |von |bei |by |at )?\$?$/u;

const ASIDES: readonly ((setting: Setting) => boolean)[] = [
  isCited,
  isVoice,
  isVenue,
  isCompared,
  isHost,
  isProduct,
  isBackground,
];
