import type { Words } from "../../words.ts";

/** Words that turn a statement around. */
export const NEGATIONS: Words = {
  not: "nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, weder, kaum, nichts, niemand, keinerlei, keineswegs, nirgends, mitnichten, keinesfalls, in keinem Fall, auf keinen Fall, nirgendwo",
  "ruled-out": "aus+schließen/schließt/schloss/schlossen/geschlossen, ausgeschlossen",
  "no-longer": "nicht mehr, nicht länger, kein mehr, keine weiteren mehr, nie mehr, nie wieder",
  "not-yet":
    "noch nicht, noch kein, noch keine, noch nichts, noch keinen, noch keiner, noch keinem, bislang nicht, bisher nicht, bislang kein, bislang keine, bisher kein, bisher keine, bislang keinen, bisher keinen",
  "as-never": "wie nie, wie noch nie, wie nie zuvor",
  already: "bereits, schon",
  without: "ohne",
  pending:
    "müssen noch, muss noch, stehen noch aus, fehlt noch, fehlen noch, steht noch aus, aussteht, noch offen, noch ausstehend, steht aus, stehen aus, noch unklar",
};
