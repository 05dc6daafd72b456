import { textAt } from "../domain/span.ts";
import { widerMetrics } from "../lexicon/relations.ts";
import { stemOf } from "../lexicon/stem.ts";
import type { Sides } from "./compare-roles.ts";
import { deedsIn, isTurned } from "./deeds.ts";
import { hasOtherOffice } from "./titles.ts";
import { certaintyWeight, oppositeWeight } from "./compare-roles.ts";
import { overlap, passageFeatures, rarityIn, total } from "./features.ts";
import type { Issue } from "./issues.ts";
import { nameKey } from "./names.ts";
import { idsIn } from "./roles.ts";
import { isPast } from "./tense.ts";
import type { Voice } from "./speaker.ts";
import { mayBeSame, speakerOf } from "./speaker.ts";
import type { Passage, Statement } from "./statements.ts";

/** What speaks against a sentence of the claim apart from its figures. */
export function judgeStatement(statement: Statement, sides: Sides): readonly Issue[] {
  const best = bestMatch(statement, sides);
  if (!best) return [{ code: "unsupported", weight: 1, detail: "" }];
  return [
    ...unknownNames(statement, sides),
    ...unknownPlaces(statement, sides),
    ...unknownMetrics(statement, sides),
    ...otherSpeaker(statement, best, sides),
    ...turnedRoles(statement, best, sides),
    ...clauseIssues(statement, best, sides),
  ];
}

/** The sentence of the source that shares most with a passage of the claim. */
function bestMatch(passage: Passage, { claim, source, candidates }: Sides): Statement | null {
  const features = passageFeatures(passage, claim.source.language);
  const rarity = rarityIn(source);
  let best: Statement | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const fit = overlap(features, passageFeatures(candidate, source.source.language), rarity);
    if (fit > most) [best, most] = [candidate, fit];
  }
  return best ?? candidates[0] ?? null;
}

/** English names carry capitals; unknown German nouns do as well, and count for less. */
function unknownNames({ names, tokens }: Statement, { claim, source, headline }: Sides): readonly Issue[] {
  const { language } = claim.source;
  const known = (key: string): boolean =>
    headline?.tokens.some((token) => nameKey(token.key) === nameKey(key)) === true ||
    source.words.has(key) ||
    source.words.has(nameKey(key)) ||
    source.words.has(`${nameKey(key)}s`) ||
    source.words.has(stemOf(key, language));
  return names.flatMap(({ token, key, first }) => {
    if (known(token.key) || known(key)) return [];
    const next = tokens[tokens.indexOf(token) + 1];
    if (first && language === "en" && next?.capital !== true) return [];
    const detail = textAt(claim.source.text, token.span);
    const weight = language === "en" ? 1 : source.source.language === "de" ? 0.4 : 0.3;
    return [{ code: "name-unknown", weight, detail }];
  });
}

function unknownPlaces({ mentions }: Statement, { claim, source, headline }: Sides): readonly Issue[] {
  return mentions.flatMap(({ concept, span }) =>
    concept.kind === "place" &&
    !source.concepts.has(`place:${concept.id}`) &&
    !(headline && idsIn(headline, "place").has(concept.id))
      ? [{ code: "place-unknown" as const, weight: 1, detail: textAt(claim.source.text, span) }]
      : [],
  );
}

/** Who does what to whom is told the other way around, or an office given to somebody else. */
function turnedRoles(statement: Statement, best: Statement, { claim, source }: Sides): readonly Issue[] {
  const [told, stated] = [deedsIn(statement, claim), deedsIn(best, source)];
  const turned = told.some((deed) => stated.some((other) => isTurned(deed, other)));
  if (turned) return [{ code: "roles", weight: 1, detail: textAt(source.source.text, best.span) }];
  return hasOtherOffice(statement, source) ? [{ code: "roles", weight: 1, detail: "" }] : [];
}

/** The claim gives the statement to somebody whom the source does not quote for it. */
function otherSpeaker(statement: Statement, best: Statement, { source }: Sides): readonly Issue[] {
  const isOther = (voice: Voice): boolean => {
    const claimed = speakerOf(statement, voice);
    const stated = speakerOf(best, voice) ?? (voice === "said" ? speakerOf(best, "thought") : null);
    return claimed !== null && stated !== null && !mayBeSame(claimed, stated, source);
  };
  if (!isOther("said") && !isOther("thought")) return [];
  return [{ code: "attribution", weight: 1, detail: textAt(source.source.text, best.span) }];
}

/** Words for metrics that bullets use where the source shows them in other ways. */
const IMPLIED = new Set([
  "guidance",
  "ratio",
  "price",
  "gain",
  "profit",
  "costs",
  "stake",
  "valuation",
  "growth",
  "share-price",
  "assets",
  "limit",
  "term",
]);

function unknownMetrics({ mentions, quantities }: Statement, { claim, source }: Sides): readonly Issue[] {
  if (quantities.length > 0) return [];
  const known = (id: string): boolean =>
    [...source.concepts].some((concept) => {
      if (!concept.startsWith("metric:")) return false;
      const other = concept.slice("metric:".length);
      return widerMetrics(id).includes(other) || widerMetrics(other).includes(id);
    });
  return mentions.flatMap(({ concept, span, part }) =>
    concept.kind === "metric" && !part && !IMPLIED.has(concept.id) && !known(concept.id)
      ? [{ code: "metric" as const, weight: 0.5, detail: textAt(claim.source.text, span) }]
      : [],
  );
}

/** Clauses without quantities are held against the sentence that fits them best. */
function clauseIssues(statement: Statement, best: Statement, sides: Sides): readonly Issue[] {
  const detail = textAt(sides.source.source.text, best.span);
  if (statement.quantities.length > 0) return [];
  const issues: Issue[] = [];
  if (
    coverage(statement, best, sides) < 0.2 &&
    sides.claim.source.language === sides.source.source.language
  ) {
    issues.push({ code: "unsupported", weight: 0.6, detail });
  }
  if (isDirectionTurned(statement, best)) issues.push({ code: "direction", weight: 1, detail });
  if (oppositeWeight(statement, best) > 0) issues.push({ code: "opposite", weight: 1, detail });
  if (negates(statement) !== negates(best)) issues.push({ code: "negation", weight: 1, detail });
  const past = isPast(statement, sides.claim.source.language);
  const hedges = [idsIn(statement, "certainty"), idsIn(best, "certainty")] as const;
  const certainty = certaintyWeight(...hedges, { past, bounded: false });
  if (certainty > 0) issues.push({ code: "certainty", weight: certainty, detail });
  return issues;
}

function coverage(statement: Statement, best: Statement, { claim, source }: Sides): number {
  const features = passageFeatures(statement, claim.source.language);
  const all = total(features);
  return all === 0 ? 1 : overlap(features, passageFeatures(best, source.source.language)) / all;
}

function isDirectionTurned(claim: Passage, source: Passage): boolean {
  const [said, stated] = [idsIn(claim, "direction"), idsIn(source, "direction")];
  const turned = (one: string, other: string): boolean =>
    said.has(one) && !said.has(other) && stated.has(other) && !stated.has(one);
  return turned("up", "down") || turned("down", "up");
}

function negates(passage: Passage): boolean {
  const ids = idsIn(passage, "negation");
  return ids.has("not") || ids.has("no-longer") || ids.has("not-yet");
}
