import type { Wording } from "../domain/failure.ts";
import type { Unwelcome } from "../lexicon/unwelcome.ts";

/** Why a line does not leave. */
export type WithholdingCode = Unwelcome | "too-long" | "too-much";

/** As a reader is told. */
export const WITHHOLDING_REASONS: Readonly<Record<WithholdingCode, Wording>> = {
  advice: { de: "Kauf- oder Verkaufsrat ohne Absender", en: "advice to buy or sell that nobody stands for" },
  call: { de: "Werbung", en: "advertising" },
  instruction: { de: "Anweisung an Maschinen", en: "instructions to machines" },
  comment: { de: "Leserkommentar", en: "a reader's comment" },
  "look-alike": { de: "Buchstaben fremder Schriften", en: "letters of other scripts" },
  hidden: { de: "unsichtbare Zeichen", en: "invisible characters" },
  mention: { de: "Erwähnung", en: "a mention" },
  link: { de: "fremder Link", en: "a foreign link" },
  layout: { de: "Auszeichnung statt Text", en: "mark-up instead of text" },
  "too-long": { de: "zu lang", en: "too long" },
  "too-much": { de: "passte nicht in die Nachricht", en: "did not fit the message" },
};
