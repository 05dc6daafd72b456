import type { Words } from "../../words.ts";

/** Words that hand a statement to a speaker. */
export const ATTRIBUTIONS: Words = {
  said: "sagen, sagt, sagte, sagten, gesagt, mitteilen, mit+teilen/teilt/teilte/teilten/geteilt, teilte mit, erklären, erklärt, erklärte, erklärten, betonen, betonte, äußern, äußerte, hieß es, heißt es, schreiben, schreibt, schrieb, melden, meldet, meldete, gemeldet, berichten, berichtet, berichtete, bekannt+geben/gibt/gab/gaben/gegeben, verweisen, verwies, bekräftigte, räumte ein, verkündete, nennen, nennt, nannte, nannten, bestätigen, bestätigt, bestätigte, bestätigten, bekräftigen, bekräftigt, verkünden, verkündet, ankündigte, kündigte an, berichteten, meldeten, schrieben, äußerten, betonten, räumten ein, erläuterte, erläutert, begründete, monierte, kritisierte, kritisiert, lobte, sprach von, spricht von, warnte, warnt, mahnte, hob hervor, versicherte, versichert, wies darauf hin, informierte, gab bekannt, gaben bekannt",
  "according-to":
    "laut, zufolge, nach Angaben, gemäß, nach Einschätzung, nach Schätzung, nach Schätzungen, Angaben zufolge, laut Angaben, einem Bericht zufolge, nach Ansicht, nach Meinung, aus Sicht",
};
