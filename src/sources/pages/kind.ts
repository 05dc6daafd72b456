import type { ArticleKind } from "../../domain/article.ts";
import type { Block } from "./blocks.ts";
import type { LinkedData } from "./linked-data.ts";

/** What a page holds; none where it is a consent dialog or a list of links. */
export type PageKind = ArticleKind | "none";

/** Pages that must be paid for and still hold this much were saved by somebody who may read them. */
const WHOLE_TEXT = 2_500;

/** Short lines that ask to pay before the rest is shown. */
const PAYWALL =
  /(?:weiterlesen|weiter lesen|lesen sie weiter|jetzt (?:testen|freischalten|abonnieren))[^.]{0,40}(?:abo|plus|\+|premium|monat)|(?:abo|plus|premium|digital)\p{L}*[- ]?(?:artikel|inhalt|abonnent|mitglied)|bereits (?:abonnent|registriert|digital)|exklusiv für abonnent|um (?:diesen artikel|weiter)[^.]{0,30} zu lesen|subscribe to (?:continue|read|unlock)|to continue reading|already a subscriber|subscribers? only|for subscribers|unlock this (?:article|story)/iu;
const LONGEST_CALL = 200;

export function kindOf(text: string, blocks: readonly Block[], { paywalled, live }: LinkedData): PageKind {
  if (text === "") return "none";
  if (live) return "live";
  if (text.length >= WHOLE_TEXT) return "article";
  const asks = blocks.some((block) => block.text.length <= LONGEST_CALL && PAYWALL.test(block.text));
  return paywalled || asks ? "teaser" : "article";
}
