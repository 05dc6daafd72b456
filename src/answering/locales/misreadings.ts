import type { Language } from "../../domain/language.ts";

/** Words of a question that the lexicon of proof takes for something else than is asked. */
export interface Misreading {
  /** The words. */
  readonly said: RegExp;
  /** Keys of the concepts that they do not mean. */
  readonly concepts: readonly string[];
  /** How a question goes in which they do not. */
  readonly where: RegExp;
}

const VALUE_OF =
  /(?<!\p{L})(?:vertrag|auftrag|deal|geschäft|kontrakt|bestellung|orders?|contract|agreement|bid)\p{L}*(?!\p{L})/iu;

export const MISREADINGS: Readonly<Record<Language, readonly Misreading[]>> = {
  de: [
    {
      said: /^wirtschaft$|^konjunktur$/iu,
      concepts: ["metric:gdp"],
      where: /(?:wachs|wuchs|wächst|gewachsen|schrumpf)/iu,
    },
    { said: /^(?:minus|plus)$/iu, concepts: ["metric:loss", "metric:gain"], where: /minus|plus/iu },
    {
      said: /leistung$/iu,
      concepts: ["metric:capacity"],
      where: /(?:ablauf|versicherungs|sozial|gegen|wirtschafts|zusatz|vor|dienst)leistung/iu,
    },
    {
      said: /^wert$/iu,
      concepts: ["metric:valuation", "metric:market-cap"],
      where: /(?:aktien?|papiere?|anteilsschein\p{L}*)(?!\p{L})[^?]* wert(?!\p{L})/iu,
    },
    { said: /wert|bewert/iu, concepts: ["metric:valuation", "metric:market-cap"], where: VALUE_OF },
  ],
  en: [
    { said: /^a share$/iu, concepts: ["scope:per-share"], where: /(?<!\p{L})a share of(?!\p{L})/iu },
    {
      said: /^charged?s?$/iu,
      concepts: ["metric:charge"],
      where:
        /(?<!\p{L})(?:do|does|did|will|would|is|are|was|were)(?!\p{L})[^?]* charged?(?!\p{L})|(?<!\p{L})charges (?:per|for|a|each)(?!\p{L})/iu,
    },
    {
      said: /^deliver(?:ed)?$/iu,
      concepts: ["metric:deliveries"],
      where: /(?<!\p{L})(?:return|profit|growth|results?|yield|performance)(?!\p{L})/iu,
    },
    {
      said: /^book(?:s|ed)?$/iu,
      concepts: ["metric:order-intake"],
      where:
        /(?<!\p{L})(?:the|its|their|in|on) books?(?!\p{L})|(?<!\p{L})(?:did|does|do|has|have|will)(?!\p{L})[^?]* book(?:ed)?(?!\p{L})/iu,
    },
    {
      said: /^econom(?:y|ic|ies)$/iu,
      concepts: ["metric:gdp"],
      where: /(?<!\p{L})(?:grow\p{L}*|grew|expand\p{L}*|shrink\p{L}*|shrank)(?!\p{L})/iu,
    },
    {
      said: /value|worth/iu,
      concepts: ["metric:valuation", "metric:market-cap"],
      where: VALUE_OF,
    },
    {
      said: /^worth$/iu,
      concepts: ["metric:valuation", "metric:market-cap"],
      where: /(?<!\p{L})(?:shares?|stocks?)(?: \S+){0,3} worth(?!\p{L})/iu,
    },
    { said: /^sits?$/iu, concepts: ["noun:sites"], where: /(?<!\p{L})sits?(?!\p{L})/iu },
    {
      said: /^cap$/iu,
      concepts: ["metric:limit"],
      where: /(?<!\p{L})(?:large|mid|small|mega|market)[- ]cap(?!\p{L})/iu,
    },
  ],
};
