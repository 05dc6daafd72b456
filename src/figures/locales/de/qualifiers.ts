import type { Phrases } from "../../readers/locale.ts";
import { rows } from "../rows.ts";

/** Before a number; a star stands for an article: "um die 150". */
export const DE_BEFORE: Phrases = rows([
  [
    "rund,etwa,circa,ca,ca.,zirka,ungefähr,knapp,fast,nahezu,annähernd,beinahe,beinah,gut,schätzungsweise,rd.,rd,um die,an die," +
      "rund *,etwa *,circa *,knapp *,fast *,nahezu *,gut *,annähernd *,beinahe *,um *,an *,um rund,nicht ganz,praktisch,in etwa,so um die,um etwa,nahe,nahe bei,gegen,grob,geschätzt,geschätzte,geschätzten,plus minus,gerundet",
    "about",
  ],
  [
    "mehr als,über,größer als,höher als,oberhalb von,jenseits von,jenseits der,oberhalb,mehr als *,knapp über,leicht über,weit über,deutlich über," +
      "etwas mehr als,weit mehr als,deutlich mehr als,weitaus mehr als,etwas über,oberhalb der,länger als,älter als,teurer als,gut über",
    "more-than",
  ],
  [
    "weniger als,unter,kleiner als,niedriger als,geringer als,unterhalb von,unterhalb der,unterhalb,keine,weniger als *,knapp unter,leicht unter,deutlich unter," +
      "weit unter,etwas weniger als,etwas unter,jünger als,kürzer als,billiger als",
    "less-than",
  ],
  [
    "mindestens,wenigstens,zumindest,minimal,minimum,nicht weniger als,nicht unter,nicht weniger,mindestens *,allermindestens,ab,keine weniger als",
    "at-least",
  ],
  [
    "höchstens,maximal,bis zu,bis auf bis zu,maximum,nicht mehr als,allenfalls,bis,nicht über,von bis zu,um bis zu,auf bis zu," +
      "mit bis zu,für bis zu,bis an die,bestenfalls,bis zu *,kaum mehr als,gerade einmal bis zu,maximal bis zu",
    "at-most",
  ],
]);

/** Behind a number. */
export const DE_AFTER: Phrases = rows([
  ["oder mehr,und mehr,aufwärts,oder darüber,und darüber,oder höher,mindestens", "at-least"],
  ["oder weniger,und weniger,höchstens,maximal,oder darunter", "at-most"],
]);
