/** A sentence as the prompt shows it, for a model that is about to get it wrong. */
export interface Shown {
  readonly id: string;
  /** With tags in place of figures: "rose {F3} to {F4}". */
  readonly text: string;
  /** Its tags in written order. */
  readonly tags: readonly string[];
  /** What the prompt shows of each, in the same order: "5 %". */
  readonly surfaces: readonly string[];
}

export interface Wrong {
  readonly text: string;
  readonly evidence: readonly string[];
}

/** One way to err; null where the sentence gives no occasion for it. */
export type Error = (sentence: Shown, others: readonly Shown[]) => Wrong | null;

const told = (text: string, { id }: Shown): Wrong | null => ({ text, evidence: [id] });

function replaced(sentence: Shown, pattern: RegExp, by: string | ((word: string) => string)): Wrong | null {
  const text = sentence.text.replace(pattern, (word) => (typeof by === "string" ? by : by(word)));
  return text === sentence.text ? null : told(text, sentence);
}

const TURNED: Readonly<Record<string, string>> = {
  rose: "fell",
  fell: "rose",
  up: "down",
  down: "up",
  increased: "decreased",
  gained: "lost",
  grew: "shrank",
  stieg: "sank",
  stiegen: "sanken",
  gestiegen: "gesunken",
  gesunken: "gestiegen",
  erhöhte: "senkte",
  senkte: "erhöhte",
};

const ABOUT: Readonly<Record<string, string>> = {
  revenue: "net income",
  sales: "net income",
  profit: "revenue",
  earnings: "revenue",
  Umsatz: "Nettogewinn",
  Gewinn: "Umsatz",
  Nettogewinn: "Umsatz",
};

const words = (list: Readonly<Record<string, string>>): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${Object.keys(list).join("|")})(?! to)(?![\\p{L}])`, "u");

const kindOf = (surface: string): string | undefined =>
  /%|percent|Prozent|\p{Sc}|Euro|Dollar/u.exec(surface)?.[0];

/** The first two figures of one unit change places. */
function swapped(sentence: Shown): Wrong | null {
  const { tags, surfaces } = sentence;
  for (const [at, surface] of surfaces.entries()) {
    const kind = kindOf(surface);
    const other = surfaces.findIndex(
      (next, index) => index > at && next !== surface && kindOf(next) === kind,
    );
    const [one, two] = [tags[at], tags[other]];
    if (kind === undefined || one === undefined || two === undefined) continue;
    const text = sentence.text.replaceAll(/\{F\d+\}/gu, (tag) =>
      tag === `{${one}}` ? `{${two}}` : tag === `{${two}}` ? `{${one}}` : tag,
    );
    return told(text, sentence);
  }
  return null;
}

/** Eleven ways in which models err, each beyond doubt. */
export const ERRORS: Readonly<Record<string, Error>> = {
  "types a figure": (sentence) => replaced(sentence, /\{F\d+\}/u, "97,3"),
  "types a number word": (sentence) => replaced(sentence, /\{F\d+\}/u, "siebzehntausend"),
  "names a tag of another sentence": (sentence, others) => {
    const foreign = others.find(({ id, tags }) => id !== sentence.id && tags.length > 0)?.tags[0];
    return foreign === undefined ? null : replaced(sentence, /\{F\d+\}/u, `{${foreign}}`);
  },
  "invents a tag": (sentence) => replaced(sentence, /\{F\d+\}/u, "{F9999}"),
  "swaps two figures": swapped,
  "swaps the direction": (sentence) => replaced(sentence, words(TURNED), (word) => TURNED[word] ?? word),
  "swaps the metric": (sentence) => replaced(sentence, words(ABOUT), (word) => ABOUT[word] ?? word),
  "tells of somebody else": (sentence) => told(`Quorvex Holding: ${sentence.text}`, sentence),
  "gives advice": (sentence) => told(`${sentence.text} Jetzt kaufen, buy now!`, sentence),
  "links and mentions": (sentence) => told(`${sentence.text} @everyone https://quorvex.example/x`, sentence),
  "rests on nothing": ({ text }) => ({ text, evidence: ["S9999"] }),
};
