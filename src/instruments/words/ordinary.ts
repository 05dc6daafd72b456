import type { Language } from "../../domain/language.ts";
import { wordList } from "./word-list.ts";

/** Folded aliases that are everyday words, clubs or markets in the language: only the context makes them a company. */
export const ORDINARY: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    wordList(`
      next; meta; apa; ptc; rbc; eqt; tcs; mps; allianz; post; visa; orange; boss; delta; linde; block; match;
    sprint; snap; total; continental; mini; smart; saturn; dow; dow jones; gap; square; target; united;
    swiss; rational; salzgitter; metro; fuchs; indus; douglas; verbund; lenzing; schindler; helvetia;
    baloise; safran; leonardo; amadeus; hexagon; vale; pandora; kingfisher; pearson; sage; sharp; olympus;
    canon; magna; arm; snowflake; circle; affirm; lucid; campbell; cat; ross; fox; hartford; travelers;
    carnival; corning; tapestry; coherent; paramount; dover; borussia dortmund; bvb; nasdaq; gold; euro;
    ether; nikkei; cac; springer; conti; iron mountain; alphabet; lear; hermes; chase; ring; seat; helios;
    kabi; ergo; dove; omega; patrizia; acs; seb; basler; kongsberg; zoom; charter; carrier; slack; a1
  `),
  ),
  en: new Set(
    wordList(`
      next; apa; ptc; rbc; eqt; tcs; mps; target; gap; delta; block; square; match; orange; total; continental;
    united; fox; ross; snap; sprint; zoom; alphabet; cat; dow; dow jones; post; boss; mini; smart; swiss;
    zurich; rational; metro; douglas; sage; sharp; olympus; canon; magna; arm; snowflake; circle; affirm;
    lucid; campbell; hartford; travelers; carnival; corning; tapestry; coherent; paramount; dover; leonardo;
    amadeus; hexagon; vale; pandora; kingfisher; pearson; ring; slack; seat; dove; omega; chase;
    borussia dortmund; bvb; nasdaq; gold; euro; ether; nikkei; cac; conti; williams; iron mountain; saturn;
    helios; ergo; hermes; man; indus; visa
  `),
  ),
};

/** Those whose noun is meant even where a brand has the name as well: "auf der A1" is a motorway. */
export const NOUNS_OVER_BRANDS: ReadonlySet<string> = new Set(["a1"]);

/** German nouns among them: with an article they are what they say. A company of that name has none. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
    a1; orange; boss; delta; block; match; sprint; snap; gap; square; target; alphabet; ring; saturn; fuchs; seat; zoom;
    meta; next; carrier; charter; canon; omega; dove; cat; fox; hexagon; circle
  `),
);

/** Folded aliases that are surnames, places or nouns of law as well, which English writes with a capital too. */
export const SURNAMES: ReadonlySet<string> = new Set(
  wordList(`
    next; ross; williams; campbell; douglas; pearson; fox; hartford; lilly; dover; corning; chase; swiss; delta;
    post; continental; united; olympus; zurich; man; sage; paramount; square; mosaic; nasdaq; leonardo;
    amadeus; lucid; carnival; travelers; hermes; hilton; tyson; ferguson; emerson; otis; axon; baxter;
    charter; carrier; wynn; valero; occidental; northrop; saturn; dow jones; visa
  `),
);
