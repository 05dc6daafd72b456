import { overlaps, textAt } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { stemOf } from "../lexicon/stem.ts";
import type { Token } from "../lexicon/tokens.ts";
import type { Issue } from "./issues.ts";
import { nameKey } from "./names.ts";
import { isSpeaker } from "./people.ts";
import type { Sides } from "./sides.ts";
import type { Segment, Statement } from "./statements.ts";

/**
 * Clauses without a figure of which the source says no word: "…, Insolvenz droht". Only within one language: across
 * the two a word that is not known proves nothing.
 */
export function addedClauses({ segments }: Statement, { claim, source, headline }: Sides): readonly Issue[] {
  if (claim.source.language !== source.source.language || segments.length < 2) return [];
  const { language } = claim.source;
  const known = ({ key }: Token): boolean =>
    source.words.has(key) ||
    source.words.has(nameKey(key)) ||
    source.words.has(stemOf(key, language)) ||
    headline?.tokens.some((token) => token.key === key) === true;
  return segments.flatMap((segment) => {
    if (segment.quantities.length > 0 || segment.moments.length > 0 || isQuoting(segment)) return [];
    const content = contentOf(segment);
    const told = content.some((token) => known(token) || isMeant(token, segment.mentions, source.concepts));
    const least = CONTINUING.has(segment.tokens[0]?.key ?? "") ? LEAST + 1 : LEAST;
    if (content.length < least || told) return [];
    return [{ code: "unsupported", weight: 1, detail: textAt(claim.source.text, segment.span) }];
  });
}

/** One word alone may be another word for what the source says. */
const LEAST = 2;

/** "…, zusammen 84 Millionen Euro, an die Aktionäre weiter": goes on with the clause before the figure. */
const CONTINUING: ReadonlySet<string> = new Set(
  "an auf fur in im zu zum zur aus bei to for in at of on".split(" "),
);

function isQuoting({ mentions }: Segment): boolean {
  return mentions.some(({ concept: { kind } }) => kind === "attribution");
}

/** Words that say something: none of the short ones, and nobody who speaks. */
function contentOf({ tokens, mentions }: Segment): readonly Token[] {
  return tokens.filter(({ key, span }) => {
    const speaks = mentions.some(
      (mention) =>
        mention.concept.kind === "noun" && isSpeaker(mention.concept.id) && overlaps(mention.span, span),
    );
    return key.length >= SHORTEST && !FUNCTION.has(key) && !speaks;
  });
}

const SHORTEST = 4;

function isMeant({ span }: Token, mentions: readonly Mention[], concepts: ReadonlySet<string>): boolean {
  return mentions.some(
    (mention) =>
      overlaps(mention.span, span) && concepts.has(`${mention.concept.kind}:${mention.concept.id}`),
  );
}

const FUNCTION: ReadonlySet<string> = new Set(
  "dabei damit dadurch darauf darin davon dazu diese dieser dieses eine einem einen einer eines habe haben hatte hatten ihre ihren ihrer ihrem sein seine seinen seiner seinem sich sind soll sollen sowie nach noch nicht auch aber oder wenn dass werde werden wird wurde wurden worden with that this they their them than then were will would have been also from into over such when which while could should about after before".split(
    " ",
  ),
);
