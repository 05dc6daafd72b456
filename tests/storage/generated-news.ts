import type { RawArticle } from "../../src/domain/article.ts";
import type { Language } from "../../src/domain/language.ts";

const COMPANIES = [
  "Amazon",
  "SAP",
  "Siemens",
  "Microsoft",
  "Allianz",
  "Apple",
  "BASF",
  "Tesla",
  "Infineon",
  "BMW",
];

const GERMAN = {
  subjects: [
    "Der Konzern",
    "Das Unternehmen",
    "Der Vorstand",
    "Der Halbleiterhersteller",
    "Die Notenbank",
    "Der Autobauer",
  ],
  verbs: ["erwartet", "meldet", "senkt", "erhöht", "bestätigt", "streicht", "verhandelt über"],
  objects: [
    "den Umsatz",
    "die Gewinnprognose",
    "tausende Stellen",
    "die Dividende",
    "Investitionen in Rechenzentren",
    "den Leitzins",
    "einen Aktienrückkauf",
    "Lieferketten in Asien",
  ],
  tails: [
    "wie der Finanzvorstand sagte",
    "so ein Sprecher",
    "nach Börsenschluss",
    "trotz hoher Energiepreise",
    "wegen der Strafzölle",
  ],
} as const;

const ENGLISH = {
  subjects: ["The company", "The group", "The chipmaker", "The central bank", "The carmaker", "The board"],
  verbs: ["expects", "reported", "cut", "raised", "confirmed", "is in talks about"],
  objects: [
    "revenue",
    "its profit forecast",
    "thousands of jobs",
    "the dividend",
    "spending on data centers",
    "interest rates",
    "a share buyback",
    "supply chains in Asia",
  ],
  tails: [
    "the finance chief said",
    "according to a spokesman",
    "after the close",
    "despite high energy prices",
    "because of tariffs",
  ],
} as const;

/** A seeded stream of numbers from 0 up to `below`; mulberry32. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Made-up news, the same for the same seed: companies, figures and words of market news, about `sentences` long. */
export function* generateNews(seed: number, count: number, sentences: number): Generator<RawArticle> {
  const next = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  for (let index = 0; index < count; index++) {
    const language: Language = next(2) === 0 ? "de" : "en";
    const words = language === "de" ? GERMAN : ENGLISH;
    const company = pick(COMPANIES);
    const lines = Array.from({ length: sentences }, () => {
      const figure = `${next(900) + 1}${language === "de" ? "," : "."}${next(10)}`;
      const scale = language === "de" ? "Mrd. Euro" : "billion euros";
      return `${pick(words.subjects)} ${pick(words.verbs)} ${pick(words.objects)}: ${figure} ${scale}, ${pick(words.tails)}. Code ${next(50_000).toString(36)}x.`;
    });
    const title = `${company} ${pick(words.verbs)} ${pick(words.objects)}`;
    const minutes = next(60 * 24 * 365);
    yield {
      origin: `generated:${index}`,
      key: `generated:${seed}:${index}`,
      title,
      text: [`${company}. ${title}.`, ...lines].join("\n\n"),
      language,
      publisher: "Handelspost",
      url: null,
      published: {
        at: new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString(),
        precision: "time",
        source: "stated",
      },
    };
  }
}
