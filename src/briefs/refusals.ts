import type { Rejection } from "../domain/brief.ts";
import type { Wording } from "../domain/failure.ts";

/** Rules a model's bullet can break before its facts are even looked at. */
const REFUSALS = {
  "unknown-evidence": {
    de: "Der Beleg ist keiner der vorgelegten Sätze.",
    en: "The evidence is none of the sentences given.",
  },
  "typed-figure": {
    de: "Eine Zahl wurde getippt statt als Verweis gesetzt.",
    en: "A figure was typed instead of referred to by its tag.",
  },
  "typed-unit": {
    de: "Neben einem Verweis steht ein getipptes Vorzeichen oder eine getippte Einheit; die Zahl hat ihre eigenen.",
    en: "A sign or unit is typed beside a tag; the figure is printed with its own.",
  },
  "figure-not-in-evidence": {
    de: "Eine Zahl steht nicht im angegebenen Beleg.",
    en: "A figure does not stand in the evidence named.",
  },
  markup: {
    de: "Links, Erwähnungen und Auszeichnungen sind nicht erlaubt.",
    en: "Links, mentions and mark-up are not allowed.",
  },
  language: {
    de: "Der Text ist nicht in der verlangten Sprache.",
    en: "The text is not in the language asked for.",
  },
  advice: { de: "Der Text gibt einen Rat.", en: "The text gives advice." },
  unwelcome: {
    de: "Der Text wirbt, kommentiert oder gibt Anweisungen.",
    en: "The text advertises, comments or instructs.",
  },
  "second-judge": {
    de: "Das Modell hat den Punkt beim zweiten Lesen für falsch gehalten.",
    en: "On a second reading the model held the bullet to be wrong.",
  },
  "too-long": {
    de: "Der Punkt ist länger als 160 Zeichen.",
    en: "The bullet is longer than 160 characters.",
  },
  "off-question": {
    de: "Der Satz beantwortet nicht, was gefragt war.",
    en: "The sentence does not answer what was asked.",
  },
  empty: { de: "Der Punkt sagt nichts.", en: "The bullet says nothing." },
  nonsense: {
    de: "Die Antwort des Modells hatte nicht die verlangte Form.",
    en: "The model's answer was not of the form asked for.",
  },
} as const satisfies Record<string, Wording>;

/** A refusal with its reason in both languages. */
export function refuse(code: keyof typeof REFUSALS): Rejection {
  return { code, reason: REFUSALS[code], span: null };
}
