import { textAt } from "../domain/span.ts";
import { idsIn } from "./concept-ids.ts";
import type { Issue } from "./issues.ts";
import type { Sides } from "./sides.ts";
import type { Passage, Segment, Statement, Statements } from "./statements.ts";

/** "… plant einen Aktienrückkauf und …" of what the source only ever denies: "Ein Aktienrückkauf ist nicht geplant." */
export function affirmsDenied(statement: Statement, { claim, source }: Sides): readonly Issue[] {
  const turnedDown = idsIn(statement, "direction");
  if (isDenying(statement) || turnedDown.has("reject") || turnedDown.has("defeat")) return [];
  return statement.mentions.flatMap(({ concept, span, part }) => {
    if (concept.kind !== "metric" || part || !isDenied(concept.id, source)) return [];
    return [{ code: "negation", weight: 1, detail: textAt(claim.source.text, span) }];
  });
}

function isDenied(metric: string, { list, concepts }: Statements): boolean {
  if (!concepts.has(`metric:${metric}`)) return false;
  const naming = (passage: Passage): boolean => idsIn(passage, "metric").has(metric);
  return list
    .filter(naming)
    .every((statement) => isDenying(statement) && statement.segments.filter(naming).every(isWhollyDenied));
}

/** Without a figure: "not below 5%" denies nothing of what is measured. */
function isWhollyDenied(segment: Segment): boolean {
  return segment.quantities.length === 0 && segment.moments.length === 0 && isDenying(segment);
}

function isDenying(passage: Passage): boolean {
  const ids = idsIn(passage, "negation");
  return (ids.has("not") || ids.has("no-longer")) !== ids.has("ruled-out");
}

const OFFICES: ReadonlySet<string> = new Set([
  "ceo",
  "cfo",
  "supervisory-board",
  "founder",
  "board",
  "governor",
]);
const CHANGES: readonly string[] = ["leave", "appoint"];

/** "…, and its CEO resigned": nobody comes or goes in the source. */
export function inventsChange(
  statement: Statement,
  { claim, source: { concepts } }: Sides,
): readonly Issue[] {
  const told = idsIn(statement, "direction");
  const change = CHANGES.find((id) => told.has(id) && !concepts.has(`direction:${id}`));
  if (change === undefined || OFFICES.isDisjointFrom(idsIn(statement, "noun"))) return [];
  return [{ code: "unsupported", weight: 1, detail: textAt(claim.source.text, statement.span) }];
}

/** What nobody leaves out and no claim may put in. */
const DRASTIC: ReadonlySet<string> = new Set([
  "noun:bankruptcy",
  "noun:strike",
  "noun:recall",
  "noun:cyberattack",
  "direction:dismiss",
]);

/** "…, obwohl der Vorstand Entlassungen ankündigte": the source tells of nothing of the kind. */
export function inventsDrama(
  { mentions, tokens }: Statement,
  { claim, source, headline }: Sides,
): readonly Issue[] {
  const isThing = (key: string, start: number): boolean =>
    key !== "direction:dismiss" ||
    mentions.some(({ concept }) => concept.key === "noun:jobs") ||
    tokens.some(({ span, capital }) => capital && span.start === start);
  const isTold = (key: string): boolean =>
    source.concepts.has(key) || headline?.mentions.some(({ concept }) => concept.key === key) === true;
  return mentions.flatMap(({ concept, span, part }) =>
    !part &&
    DRASTIC.has(concept.key) &&
    isThing(concept.key, span.start) &&
    !isTold(concept.key) &&
    !isDown(concept.key, source)
      ? [{ code: "unsupported", weight: 1, detail: textAt(claim.source.text, span) }]
      : [],
  );
}

/** Jobs may go without a word for dismissing anybody. */
function isDown(key: string, { concepts }: Statements): boolean {
  return (
    key === "direction:dismiss" &&
    concepts.has("direction:down") &&
    (concepts.has("noun:jobs") || concepts.has("noun:employees"))
  );
}

const PAPER = /\p{L}(?:blatt|zeitung|magazin|rundschau|anzeiger|kurier|bote)s?$/u;
const ANY_PAPER = /^(?:tages|wirtschafts|fach|nachrichten|sonntags|lokal|regional|boulevard)/u;

/** "laut Handelsblatt" where the source names no such paper. */
export function inventsPaper({ tokens }: Statement, { claim, source, headline }: Sides): readonly Issue[] {
  if (claim.source.language !== "de") return [];
  const known = (key: string): boolean =>
    source.words.has(key) || headline?.tokens.some((token) => token.key === key) === true;
  return tokens
    .filter(({ key, capital }) => capital && PAPER.test(key) && !known(key))
    .filter(({ key }) => !ANY_PAPER.test(key) || key === "wirtschaftsblatt")
    .map(({ span }) => ({ code: "attribution", weight: 1, detail: textAt(claim.source.text, span) }));
}
