import type { NoAnswer } from "../../domain/answer.ts";
import type { SureAs } from "../../domain/fact.ts";
import type { Language } from "../../domain/language.ts";
import type { ModelNoteWords } from "./words.ts";

/** How answers are worded. */
export interface AnswerWords extends ModelNoteWords {
  readonly title: string;
  readonly refusals: Readonly<Record<NoAnswer, string>>;
  readonly nearest: string;
  readonly reported: string;
  readonly nothingReported: string;
  readonly earlier: string;
  readonly conflicts: string;
  /** Of sentences as the articles have them. */
  readonly madeFrom: (articles: number) => string;
  /** Of what a model phrased. */
  readonly provenBy: (articles: number) => string;
  readonly tooMany: (seconds: number) => string;
  readonly howTo: (ask: string) => string;
  readonly history: string;
  readonly historyUnclear: (ask: string) => string;
  readonly historyEmpty: string;
  readonly historyTooShort: string;
  readonly certainties: Readonly<Record<Exclude<SureAs, "fact">, string>>;
}

const GERMAN: AnswerWords = {
  title: "Antwort",
  refusals: {
    "not-in-sources": "Steht nicht in meinen Quellen.",
    advice:
      "Ob du kaufen, halten oder verkaufen sollst, sage ich nicht: Marktbrief gibt keine Anlageberatung.",
    empty:
      "Ich habe keine Frage erkannt. Nenne, wonach du suchst: einen Wert, eine Kennzahl, einen Zeitraum.",
  },
  nearest: "Am nächsten kommt dem:",
  reported: "Was Quellen dazu berichten:",
  nothingReported: "Einstufungen, die jemand namentlich abgibt, stehen nicht in meinen Quellen.",
  earlier: "Zuvor: ",
  conflicts: "Quellen widersprechen sich",
  madeFrom: (articles) =>
    articles === 1
      ? "Aus einem gespeicherten Artikel, wörtlich belegt"
      : `Aus ${articles} gespeicherten Artikeln, wörtlich belegt`,
  provenBy: (articles) =>
    articles === 1 ? "Aus einem gespeicherten Artikel" : `Aus ${articles} gespeicherten Artikeln`,
  modelFailed: (reason) =>
    `Das Sprachmodell fiel aus (${reason}); diese Antwort besteht aus Sätzen der Artikel.`,
  overBudget:
    "Das Tagesbudget des Sprachmodells für Fragen ist verbraucht; diese Antwort besteht aus Sätzen der Artikel.",
  overCap:
    "Das Sprachmodell hätte mehr verbraucht, als eine Antwort darf; diese Antwort besteht aus Sätzen der Artikel.",
  tooMany: (seconds) => `Das waren viele Fragen auf einmal. Frage in ${seconds} Sekunden wieder.`,
  howTo: (ask) =>
    `Stelle deine Frage dahinter, zum Beispiel: ${ask} AMZN Wie hoch sind die Investitionen 2026?`,
  history: "Wie sich die Zahl bewegt hat",
  historyUnclear: (ask) => `Nenne einen Wert und eine Kennzahl, zum Beispiel: ${ask} AMZN Kapex Verlauf`,
  historyEmpty: "Diese Kennzahl steht in keinem meiner Artikel zu diesem Wert.",
  historyTooShort: "Kein Bild geschrieben: Dafür braucht es mindestens zwei verschiedene Werte.",
  certainties: {
    planned: "geplant",
    expected: "erwartet",
    possible: "möglich",
    talks: "in Gesprächen",
    reported: "laut Bericht",
    denied: "dementiert",
  },
};

const ENGLISH: AnswerWords = {
  title: "Answer",
  refusals: {
    "not-in-sources": "Not in my sources.",
    advice: "Whether to buy, hold or sell I do not say: Marktbrief gives no investment advice.",
    empty: "I found no question. Say what you are looking for: an instrument, a metric, a period.",
  },
  nearest: "The nearest there is:",
  reported: "What sources report on it:",
  nothingReported: "No rating that somebody gives by name is in my sources.",
  earlier: "Earlier: ",
  conflicts: "Sources disagree",
  madeFrom: (articles) =>
    articles === 1
      ? "From one stored article, proven word for word"
      : `From ${articles} stored articles, proven word for word`,
  provenBy: (articles) => (articles === 1 ? "From one stored article" : `From ${articles} stored articles`),
  modelFailed: (reason) =>
    `The language model failed (${reason}); this answer is made of sentences of the articles.`,
  overBudget:
    "Today's budget for questions to the language model is spent; this answer is made of sentences of the articles.",
  overCap:
    "The language model would have used more than one answer may; this answer is made of sentences of the articles.",
  tooMany: (seconds) => `Those were many questions at once. Ask again in ${seconds} seconds.`,
  howTo: (ask) =>
    `Put your question behind it, for example: ${ask} AMZN What is the capital expenditure for 2026?`,
  history: "How it moved",
  historyUnclear: (ask) => `Name an instrument and a metric, for example: ${ask} AMZN capex history`,
  historyEmpty: "None of my articles on this instrument states that metric.",
  historyTooShort: "No picture written: it takes at least two different values.",
  certainties: {
    planned: "planned",
    expected: "expected",
    possible: "possible",
    talks: "in talks",
    reported: "reportedly",
    denied: "denied",
  },
};

export function answerWords(language: Language): AnswerWords {
  return language === "de" ? GERMAN : ENGLISH;
}
