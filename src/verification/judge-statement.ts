import { textAt } from "../domain/span.ts";
import { actorsIn } from "./actors.ts";
import { addedClauses } from "./added-clauses.ts";
import { bestMatch } from "./best-match.ts";
import { matchValues } from "../figures/agree.ts";
import { idsIn } from "./concept-ids.ts";
import type { Deed } from "./deeds.ts";
import { isDoneByAnother, isMisdirected, isTurned } from "./compare-deeds.ts";
import { deedsIn } from "./deeds.ts";
import { affirmsDenied, inventsChange, inventsDrama, inventsPaper } from "./denials.ts";
import { isOwnerOwned } from "./holders.ts";
import type { Issue } from "./issues.ts";
import { crossedPairs } from "./pairings.ts";
import type { Sides } from "./sides.ts";
import type { Speaker, Voice } from "./speaker.ts";
import { mayBeSame, speakerOf } from "./speaker.ts";
import type { Segment, Statement, Statements } from "./statements.ts";
import { isNamedLater, isOfAnother } from "./subjects.ts";
import { grantsApproval, resumesTalks } from "./standing.ts";
import { hasOtherOffice } from "./titles.ts";
import { unknownNames } from "./unknown-names.ts";
import { unknownComparison, unknownMetrics, unknownNumbers, unknownPlaces } from "./unknown.ts";

/** What speaks against a sentence of the claim apart from its figures. */
export function judgeStatement(statement: Statement, sides: Sides): readonly Issue[] {
  const best = bestMatch(statement, sides);
  if (!best) return [{ code: "unsupported", weight: 1, detail: "" }];
  return [
    ...unknownNames(statement, best, sides),
    ...unknownPlaces(statement, sides),
    ...unknownMetrics(statement, sides),
    ...unknownNumbers(statement, sides),
    ...unknownComparison(statement, sides),
    ...addedClauses(statement, sides),
    ...otherSpeaker(statement, best, sides),
    ...otherFate(statement, sides),
    ...otherOwners(statement, sides),
    ...turnedRoles(statement, best, sides),
    ...affirmsDenied(statement, sides),
    ...inventsChange(statement, sides),
    ...inventsPaper(statement, sides),
    ...inventsDrama(statement, sides),
    ...crossedPairs(statement, sides),
    ...(resumesTalks(statement, sides.source) ? [{ code: "opposite", weight: 1, detail: "" } as const] : []),
    ...(grantsApproval(statement, sides) ? [{ code: "certainty", weight: 1, detail: "" } as const] : []),
  ];
}

const OWNERS: ReadonlySet<string> = new Set(["noun:shareholders", "noun:investors"]);

/** How near a company's name stands before its owners, in characters: "Kontec-Aktionäre", "Kontec's shareholders". */
const BEFORE_OWNERS = 3;

/** The names of those whose owners a sentence speaks of. */
function ownedIn({ mentions, names }: Statement): readonly string[] {
  const owners = mentions.filter(({ concept }) => OWNERS.has(concept.key));
  return names.flatMap(({ token, key }) => {
    const isBefore = ({ span }: (typeof owners)[number]): boolean =>
      span.start >= token.span.end && span.start - token.span.end <= BEFORE_OWNERS;
    return owners.some(isBefore) ? [key] : [];
  });
}

/** "Liftaro shareholders approved" where only those of Kontec are spoken of. */
function otherOwners(statement: Statement, { source }: Sides): readonly Issue[] {
  const said = ownedIn(statement);
  if (said.length === 0) return [];
  const naming = source.list.filter((other) => ownedIn(other).length > 0);
  const isOther =
    naming.length > 0 && !naming.some((other) => ownedIn(other).some((key) => said.includes(key)));
  if (!isOther || !said.every((key) => source.words.has(key))) return [];
  return [
    { code: "subject", weight: 1, detail: textAt(source.source.text, naming[0]?.span ?? statement.span) },
  ];
}

/** What befalls one alone. */
const FATES: ReadonlySet<string> = new Set(["noun:bankruptcy", "noun:recall", "noun:cyberattack"]);

/** "Sonnwerk has filed for insolvency" of what is told of Helionik before anybody names Sonnwerk. */
function otherFate(statement: Statement, sides: Sides): readonly Issue[] {
  const { source } = sides;
  const names = new Set(statement.names.map(({ key }) => key));
  const isToldThere = source.list.some(
    (other) => sharesFigure(statement, other) && other.names.some(({ key }) => names.has(key)),
  );
  if (isToldThere) return [];
  const fates = statement.mentions.filter(({ concept, part }) => !part && FATES.has(concept.key));
  return fates.flatMap(({ concept: { key } }) => {
    const told = source.list.filter(({ mentions }) => mentions.some(({ concept }) => concept.key === key));
    const isOther = told.length > 0 && told.every((other) => isNamedLater(statement, other, sides));
    return isOther
      ? [
          {
            code: "subject",
            weight: 1,
            detail: textAt(source.source.text, told[0]?.span ?? statement.span),
          } as const,
        ]
      : [];
  });
}

/** Who does what to whom is told the other way around, or an office given to somebody else. */
function turnedRoles(statement: Statement, best: Statement, { claim, source }: Sides): readonly Issue[] {
  const told = deedsIn(statement, claim);
  // A sentence that holds none of the claim's figures is hardly the one the claim tells.
  const holding = source.list.filter((other) => sharesFigure(statement, other));
  const heard = holding.length === 0 || holding.includes(best) ? [best] : holding;
  const words = { claim: claim.words, source: source.words };
  const isWrong = (deed: Deed): boolean =>
    isOwnerOwned(deed, source) ||
    heard.some((other) =>
      deedsIn(other, source).some(
        (stated) => isTurned(deed, stated) || isMisdirected(deed, stated, source.words),
      ),
    ) ||
    holding.some(
      (other) =>
        !isNamedIn(other, deed) &&
        deedsIn(other, source).some((stated) => isDoneByAnother(deed, stated, words)),
    );
  if (told.some(isWrong))
    return [{ code: "roles", weight: 1, detail: textAt(source.source.text, best.span) }];
  if (heard.every((other) => isOfAnother(statement, other, { claim, source })))
    return [{ code: "subject", weight: 1, detail: textAt(source.source.text, best.span) }];
  return hasOtherOffice(statement, source) ? [{ code: "roles", weight: 1, detail: "" }] : [];
}

/** The sentence names who does it in the claim, for whatever else. */
function isNamedIn({ names }: Statement, deed: Deed): boolean {
  return names.some(({ key }) => deed[deed.doer].includes(key));
}

interface Said {
  readonly statement: Statement;
  readonly source: Statements;
}

/**
 * Whether one of the sentences that hold a figure of the claim is told by its speaker; null where none says by whom it
 * is told.
 */
function isSpeakingThere(claimed: Speaker, voice: Voice, { statement, source }: Said): boolean | null {
  const holding = source.list.filter(({ quantities }) =>
    quantities.some((figure) => statement.quantities.some((own) => matchValues(own, figure) === "equal")),
  );
  const isNamed = (other: Statement): boolean =>
    voice === "thought" &&
    claimed.concept !== null &&
    (idsIn(other, "noun").has(claimed.concept) ||
      (FORECASTERS.has(claimed.concept) && idsIn(other, "basis").has("consensus")));
  const beside = holding.flatMap((other) => segmentsHolding(statement, other));
  if (beside.some((segment) => isToldBy(claimed, segment, source))) return true;
  if (
    voice === "thought" &&
    beside.length > 0 &&
    beside.every((segment) => isOfOtherThinker(claimed, segment, source))
  )
    return false;
  if (holding.some(isNamed)) return true;
  const speakers = holding.map((other) => speakerOf(other, voice, source));
  if (speakers.some((stated) => stated !== null && mayBeSame(claimed, stated, source))) return true;
  return voice === "said" && speakers.length > 0 && !speakers.includes(null) ? false : null;
}

/** The clauses of a sentence that hold a figure of the claim. */
function segmentsHolding({ quantities }: Statement, { segments }: Statement): readonly Segment[] {
  return segments.filter((segment) =>
    segment.quantities.some((figure) => quantities.some((own) => matchValues(own, figure) === "equal")),
  );
}

function speakersIn(segment: Segment, { source }: Statements): readonly string[] {
  return actorsIn(segment, source.text, source.language)
    .filter(({ preposition }) => preposition === null)
    .flatMap(({ keys }) => keys);
}

/** "…; die Regierung hält 320.000 für erforderlich": who stands in the figure's own clause. */
function isToldBy({ concept, names }: Speaker, segment: Segment, source: Statements): boolean {
  return speakersIn(segment, source).some((key) => key === `noun:${concept ?? ""}` || names.includes(key));
}

/** A party of another kind expects it in the figure's own clause. */
function isOfOtherThinker({ concept }: Speaker, segment: Segment, source: Statements): boolean {
  if (!idsIn(segment, "certainty").has("expected") || concept === null) return false;
  const parties = speakersIn(segment, source).filter((key) => OF_THEIR_OWN.has(key));
  return OF_THEIR_OWN.has(`noun:${concept}`) && parties.length > 0;
}

/** Who is not the same under two names. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(
  ["association", "government", "union", "works-council", "regulator", "economists", "central-bank"].map(
    (id) => `noun:${id}`,
  ),
);

const FORECASTERS: ReadonlySet<string> = new Set(["analysts", "economists"]);

function sharesFigure({ quantities: one }: Statement, { quantities: other }: Statement): boolean {
  return one.some((figure) => other.some((stated) => matchValues(figure, stated) === "equal"));
}

/** A spokesman tells what he declined to comment on. */
function isSilent(statement: Statement, { list }: Statements): boolean {
  const speaks = (passage: Statement): boolean => idsIn(passage, "noun").has("spokesperson");
  const isRefusing = (passage: Statement): boolean =>
    idsIn(passage, "certainty").has("refused-comment") ||
    (idsIn(passage, "negation").has("not") && passage.tokens.some(({ key }) => COMMENTING.test(key)));
  if (!speaks(statement) || isRefusing(statement)) return false;
  const told = list.filter(speaks);
  return told.length > 0 && told.every(isRefusing);
}

const COMMENTING = /^(?:kommentier|comment(?:s|ed|ing)?$|ausserte$|aussern$|stellung$)/u;

/** The claim gives the statement to somebody whom the source does not quote for it. */
function otherSpeaker(statement: Statement, best: Statement, { claim, source }: Sides): readonly Issue[] {
  if (isSilent(statement, source))
    return [{ code: "attribution", weight: 1, detail: textAt(source.source.text, best.span) }];
  const isOther = (voice: Voice): boolean => {
    const claimed = speakerOf(statement, voice, claim);
    const held = claimed && isSpeakingThere(claimed, voice, { statement, source });
    if (typeof held === "boolean") return !held;
    const stated =
      speakerOf(best, voice, source) ?? (voice === "said" ? speakerOf(best, "thought", source) : null);
    return claimed !== null && stated !== null && !mayBeSame(claimed, stated, source);
  };
  if (!isOther("said") && !isOther("thought")) return [];
  return [{ code: "attribution", weight: 1, detail: textAt(source.source.text, best.span) }];
}
