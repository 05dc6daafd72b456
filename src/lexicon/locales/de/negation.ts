import type { Words } from "../../words.ts";

/** Words that turn a statement around. */
export const NEGATIONS: Words = {
  not: "nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, weder, kaum, nichts, niemand, keinerlei, keineswegs, nirgends",
  "ruled-out": "aus+schließen/schließt/schloss/schlossen/geschlossen, ausgeschlossen",
  "no-longer": "nicht mehr, nicht länger, kein mehr",
  "not-yet":
    "noch nicht, noch kein, noch keine, noch ausstehend, müssen noch, muss noch, stehen noch aus, fehlt noch, fehlen noch, steht noch aus, aussteht, noch offen",
  "as-never": "wie nie, wie noch nie, wie nie zuvor",
  already: "bereits, schon",
  without: "ohne",
};
