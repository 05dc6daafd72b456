import type { Language } from "../domain/language.ts";

/** Something that speaks against a claim. */
export interface Issue {
  readonly code: IssueCode;
  readonly weight: number;
  /** What the source says instead, for the reason a reader is given. */
  readonly detail: string;
}

export type IssueCode = keyof typeof REASONS;

/** `…` stands for the detail. */
const REASONS = {
  "wrong-value": { de: "Quelle nennt …", en: "the source gives …" },
  "not-found": { de: "Zahl steht nicht in der Quelle", en: "figure does not occur in the source" },
  "range-collapsed": { de: "Quelle nennt eine Spanne: …", en: "the source gives a range: …" },
  "at-most": { de: "Quelle nennt … als Obergrenze", en: "the source gives … as an upper bound" },
  "at-least": { de: "Quelle nennt … als Untergrenze", en: "the source gives … as a lower bound" },
  "bound-invented": { de: "Quelle nennt … ohne Schranke", en: "the source gives … without a bound" },
  overprecise: { de: "Quelle nennt … nur ungefähr", en: "the source gives … only approximately" },
  "unit-changed": { de: "Quelle misst in einer anderen Einheit: …", en: "the source uses another unit: …" },
  step: { de: "Quelle meint um/auf/von anders: …", en: "the source says by/to/from otherwise: …" },
  direction: { de: "Quelle nennt die andere Richtung: …", en: "the source says the other direction: …" },
  opposite: { de: "Quelle sagt das Gegenteil: …", en: "the source says the opposite: …" },
  metric: { de: "Zahl gehört zu etwas anderem: …", en: "the figure is of something else: …" },
  "better-fit": { de: "Dazu nennt die Quelle …", en: "for this the source gives …" },
  period: { de: "Zahl gehört zu einer anderen Zeit: …", en: "the figure is of another time: …" },
  prior: { de: "Zahl ist ein früherer Wert: …", en: "the figure is an earlier value: …" },
  subject: { de: "Zahl gehört zu jemand anderem: …", en: "the figure is of somebody else: …" },
  "name-unknown": { de: "Name steht nicht in der Quelle: …", en: "name does not occur in the source: …" },
  "place-unknown": { de: "Ort steht nicht in der Quelle: …", en: "place does not occur in the source: …" },
  place: { de: "Zahl gehört zu einem anderen Ort: …", en: "the figure is of another place: …" },
  noun: { de: "Quelle zählt etwas anderes: …", en: "the source counts something else: …" },
  "swapped-part": { de: "Teil und Ganzes sind vertauscht: …", en: "part and whole are swapped: …" },
  scope: { de: "Bezugsgröße ist eine andere: …", en: "the scope is another: …" },
  certainty: { de: "In der Quelle nicht sicher: …", en: "not certain in the source: …" },
  basis: { de: "Wert ist eine Erwartung Dritter: …", en: "the value is what others expected: …" },
  negation: { de: "Verneinung weicht ab: …", en: "negation differs: …" },
  attribution: { de: "Quelle schreibt es anderen zu: …", en: "the source attributes it to others: …" },
  roles: { de: "Wer was tut, ist vertauscht: …", en: "who does what is swapped: …" },
  blank: { de: "Die Aussage ist leer", en: "the claim is blank" },
  unsupported: { de: "Aussage steht nicht in der Quelle", en: "statement does not occur in the source" },
  "unbound-figure": { de: "Zahl ohne Beleg: …", en: "figure without evidence: …" },
  "printed-otherwise": {
    de: "Gedruckte Zahl weicht vom Beleg ab: …",
    en: "printed figure differs from its evidence: …",
  },
  advice: { de: "Rat ohne Absender: …", en: "advice nobody stands for: …" },
  call: { de: "Werbung oder Aufforderung: …", en: "an advertisement or a call to act: …" },
  instruction: { de: "Anweisung an Maschinen: …", en: "an instruction to machines: …" },
  comment: { de: "Kommentar eines Lesers: …", en: "a reader's comment: …" },
  "look-alike": { de: "Buchstaben fremder Schriften: …", en: "letters of other scripts: …" },
  hidden: { de: "unsichtbare Zeichen im Text", en: "invisible characters in the text" },
  mention: { de: "Erwähnung oder Zeichen einer Plattform: …", en: "a mention or a platform's signs: …" },
  link: { de: "Link im Text: …", en: "a link in the text: …" },
  layout: { de: "Auszeichnung statt Text: …", en: "mark-up instead of text: …" },
  "no-evidence": { de: "Beleg fehlt in den Artikeln", en: "the evidence is missing from the articles" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** The reason as a reader understands it, in both languages. */
export function reasonOf({ code, detail }: Issue): Readonly<Record<Language, string>> {
  const short = detail.length > LONGEST ? `${detail.slice(0, LONGEST)}…` : detail;
  const print = (wording: string): string => wording.replace("…", `“${short}”`);
  return { de: print(REASONS[code].de).replace("“", "„").replace("”", "“"), en: print(REASONS[code].en) };
}

/** Details are quoted from the source; longer ones are cut. */
const LONGEST = 120;

/**
 * A claim is refused when this much speaks against it. Below, hardly an error more is caught; above, several are
 * missed (`npm run bench:proof` prints the curve): a bullet too many refused costs style, one too few trust.
 */
export const REFUSAL = 0.7;

/** The sum of what speaks against a claim. */
export function weigh(issues: readonly Issue[]): number {
  return issues.reduce((sum, { weight }) => sum + weight, 0);
}
