import type { DeliveryRecord } from "../../domain/delivery.ts";
import type { Language } from "../../domain/language.ts";
import type { SkipReason } from "../../domain/schedule.ts";
import type { EventName } from "../../domain/story.ts";

/** How the way of an article into a brief is worded, stage by stage. */
export interface StageWords {
  readonly titleOf: (title: string) => string;
  readonly collected: (publisher: string, day: string) => string;
  readonly notCollected: string;
  readonly howToFind: (why: string) => string;
  readonly language: Readonly<Record<Language, string>>;
  readonly assumed: string;
  readonly removed: (parts: string) => string;
  readonly nothingRemoved: string;
  readonly subjects: (tickers: string) => string;
  readonly mentions: (tickers: string) => string;
  readonly noSubject: string;
  readonly notSubject: (ticker: string) => string;
  readonly event: (name: string, weight: string) => string;
  readonly noEvent: string;
  readonly events: Readonly<Record<EventName, string>>;
  readonly muted: string;
  readonly mutedSource: (source: string) => string;
  readonly mutedWords: (words: readonly string[]) => string;
  readonly mutedSentences: (sentences: number, words: readonly string[]) => string;
  readonly mutedArticle: (title: string, from: string, why: string) => string;
  readonly copyOf: (title: string) => string;
  readonly sameEvent: (others: number) => string;
  readonly place: (place: number, of: number) => string;
  readonly noPlace: string;
  readonly bullets: (numbers: string) => string;
  readonly noBullet: string;
  readonly rejected: (reason: string) => string;
  readonly articles: string;
  readonly slots: string;
  readonly noSlots: string;
  readonly slot: (slot: string, what: string) => string;
  readonly states: Readonly<Record<DeliveryRecord["state"], string>>;
  readonly skips: Readonly<Record<SkipReason, string>>;
}

const GERMAN: StageWords = {
  titleOf: (title) => `Warum: ${title}`,
  collected: (publisher, day) => `Gesammelt: ja, ${publisher}, ${day}`,
  notCollected: "Gesammelt: nein. Kein gespeicherter Artikel heißt so oder hat diese Adresse.",
  howToFind: (why) => `Nenne die Adresse oder Wörter der Überschrift, zum Beispiel: ${why} https://…`,
  language: { de: "Sprache: Deutsch", en: "Sprache: Englisch" },
  assumed: " (geschätzt)",
  removed: (parts) => `Herausgenommen: ${parts}`,
  nothingRemoved: "Herausgenommen: nichts, keine Werbung gefunden",
  subjects: (tickers) => `Handelt von: ${tickers}`,
  mentions: (tickers) => `Erwähnt nur: ${tickers}`,
  noSubject: "Handelt von keinem Wert, den ich kenne",
  notSubject: (ticker) => `Nicht im Brief: handelt nicht von ${ticker}`,
  event: (name, weight) => `Art des Ereignisses: ${name}, zählt ${weight}-fach`,
  noEvent: "Art des Ereignisses: keine, die ich kenne, zählt einfach",
  events: {
    guidance: "Prognose",
    results: "Geschäftszahlen",
    takeover: "Übernahme oder Fusion",
    talks: "Verhandlungen",
    ipo: "Börsengang",
    court: "Klage oder Strafe",
    jobs: "Arbeitsplätze",
    leadership: "Führungswechsel",
    "interest-rate": "Zinsen",
    inflation: "Inflation",
    dividend: "Dividende",
    rating: "Kursziel",
  },
  muted: "Stummgeschaltet in diesem Kanal",
  mutedSource: (source) => `Nicht im Brief: Die Quelle „${source}“ ist hier stummgeschaltet`,
  mutedWords: (words) =>
    words.length === 1
      ? `Nicht im Brief: Das Stichwort „${words.join()}“ ist hier stummgeschaltet`
      : `Nicht im Brief: Die Stichwörter „${words.join("“, „")}“ sind hier stummgeschaltet`,
  mutedSentences(sentences, words) {
    const those = words.length === 1 ? "dem stummgeschalteten Stichwort" : "stummgeschalteten Stichwörtern";
    const named = `${those} „${words.join("“, „")}“`;
    return sentences === 1
      ? `Ein Satz mit ${named} ist ausgelassen`
      : `${sentences} Sätze mit ${named} sind ausgelassen`;
  },
  mutedArticle: (title, from, why) => `„${title}“ (${from}). ${why}`,
  copyOf: (title) => `Nicht im Brief: Kopie von „${title}“`,
  sameEvent: (others) =>
    others === 1
      ? "Ein weiterer Artikel erzählt dasselbe Ereignis"
      : `${others} weitere Artikel erzählen dasselbe Ereignis`,
  place: (place, of) => `Rang ${place} von ${of} Artikeln, aus denen der Brief gemacht ist`,
  noPlace: "Nicht unter den Artikeln, aus denen der Brief gemacht ist",
  bullets: (numbers) => `Belegt Punkt ${numbers}`,
  noBullet: "Belegt keinen Punkt: andere Sätze waren gewichtiger",
  rejected: (reason) => `Punkt verworfen: ${reason}`,
  articles: "Artikel, Stufe für Stufe",
  slots: "Letzte Termine dieses Kanals",
  noSlots: "In den letzten Tagen war hier kein Brief fällig.",
  slot: (slot, what) => `${slot}: ${what}`,
  states: {
    pending: "steht an",
    claimed: "in Arbeit",
    sending: "wird gesendet",
    ambiguous: "Ausgang offen",
    sent: "gesendet",
    reconciled: "gesendet, später bestätigt",
    unconfirmed: "vielleicht gesendet, nicht bestätigt",
    failed: "nicht angekommen",
    skipped: "ausgelassen",
  },
  skips: {
    late: "zu spät",
    superseded: "ein späterer war auch fällig",
    "nothing-new": "nichts Neues",
    "nothing-watched": "nichts beobachtet",
    paused: "Pause in diesem Kanal",
  },
};

const ENGLISH: StageWords = {
  titleOf: (title) => `Why: ${title}`,
  collected: (publisher, day) => `Collected: yes, ${publisher}, ${day}`,
  notCollected: "Collected: no. No stored article has that headline or address.",
  howToFind: (why) => `Give the address or words of the headline, for example: ${why} https://…`,
  language: { de: "Language: German", en: "Language: English" },
  assumed: " (guessed)",
  removed: (parts) => `Taken out: ${parts}`,
  nothingRemoved: "Taken out: nothing, no advertising found",
  subjects: (tickers) => `Is about: ${tickers}`,
  mentions: (tickers) => `Only mentions: ${tickers}`,
  noSubject: "Is about no instrument I know",
  notSubject: (ticker) => `Not in the brief: not about ${ticker}`,
  event: (name, weight) => `Kind of event: ${name}, counts ${weight} times`,
  noEvent: "Kind of event: none I know, counts once",
  events: {
    guidance: "guidance",
    results: "results",
    takeover: "takeover or merger",
    talks: "talks",
    ipo: "stock market debut",
    court: "lawsuit or fine",
    jobs: "jobs",
    leadership: "change at the top",
    "interest-rate": "interest rates",
    inflation: "inflation",
    dividend: "dividend",
    rating: "price target",
  },
  muted: "Muted in this channel",
  mutedSource: (source) => `Not in the brief: the source “${source}” is muted here`,
  mutedWords: (words) =>
    words.length === 1
      ? `Not in the brief: the keyword “${words.join()}” is muted here`
      : `Not in the brief: the keywords “${words.join("”, “")}” are muted here`,
  mutedSentences(sentences, words) {
    const those = words.length === 1 ? "the muted keyword" : "the muted keywords";
    const named = `${those} “${words.join("”, “")}”`;
    return sentences === 1
      ? `One sentence with ${named} is left out`
      : `${sentences} sentences with ${named} are left out`;
  },
  mutedArticle: (title, from, why) => `“${title}” (${from}). ${why}`,
  copyOf: (title) => `Not in the brief: a copy of “${title}”`,
  sameEvent: (others) =>
    others === 1 ? "One more article tells the same event" : `${others} more articles tell the same event`,
  place: (place, of) => `Rank ${place} of the ${of} articles the brief is made from`,
  noPlace: "Not among the articles the brief is made from",
  bullets: (numbers) => `Bears out point ${numbers}`,
  noBullet: "Bears out no point: other sentences weighed more",
  rejected: (reason) => `Point rejected: ${reason}`,
  articles: "Articles, stage by stage",
  slots: "This channel's last slots",
  noSlots: "No brief was due here in the last days.",
  slot: (slot, what) => `${slot}: ${what}`,
  states: {
    pending: "coming up",
    claimed: "being made",
    sending: "being sent",
    ambiguous: "outcome open",
    sent: "sent",
    reconciled: "sent, confirmed later",
    unconfirmed: "perhaps sent, not confirmed",
    failed: "did not arrive",
    skipped: "left out",
  },
  skips: {
    late: "too late",
    superseded: "a later one was due as well",
    "nothing-new": "nothing new",
    "nothing-watched": "nothing watched",
    paused: "paused in this channel",
  },
};

export function stageWords(language: Language): StageWords {
  return language === "de" ? GERMAN : ENGLISH;
}
