import type { Setting } from "./context.ts";

/** Whether the name stands for the company's share: "Siemens-Aktie", "shares of Nike". */
export function isShare({ mention, before, after }: Setting): boolean {
  if (mention.head !== null && isShareHead(mention.head)) return true;
  return SHARES_OF.test(before) || SHARES_AFTER.test(after);
}

/** Whether a German compound with this head speaks of the share. */
export function isShareHead(head: string): boolean {
  return SHARE_HEADS.test(head);
}

const SHARE_HEADS =
  /^(?:aktien?|papiere?n?|anteils?scheine?n?|titeln?|vorzugsaktien?|stammaktien?|vorzüge|kurs|aktienkurs)(?!\p{L})/u;
const SHARES_OF =
  /(?<!\p{L})(?:shares (?:of|in)|stock of|aktien? (?:von|der|des)|papiere? (?:von|der|des)|titel (?:von|der|des)|anteils?scheine? (?:von|der|des)|\p{L}*(?:titel|aktien|papiere|werte)n? (?:wie|von|der)) $/u;
const SHARES_AFTER = /^(?:['’]s?)? (?:shares?|stock)(?! exchange)(?!\p{L})/u;
