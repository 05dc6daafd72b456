import { idsIn } from "./concept-ids.ts";
import type { RoledFigure } from "./roles.ts";
import { rolesIn } from "./roles.ts";
import type { Statement, Statements } from "./statements.ts";
import type { Sides } from "./sides.ts";

/** Another country is named where the source states the figure. */
export function placeWeight(claim: RoledFigure, source: RoledFigure, { source: whole }: Sides): number {
  const places = [...idsIn(claim.segment, "place")].filter((id) => whole.concepts.has(`place:${id}`));
  const there = idsIn(source.statement, "place");
  if (isOfOnePlace(claim, source, whole)) return 1;
  if (isPartOfPlace(source) && !idsIn(claim.segment, "direction").has("exclude") && places.length > 0)
    return 1;
  if (places.length === 0 || places.some((id) => there.has(id))) return besidePlace(claim, source);
  const told = whole.list
    .slice(0, source.statement.index)
    .findLast((statement) => idsIn(statement, "place").size > 0);
  if (told && places.some((id) => idsIn(told, "place").has(id)) && (there.size === 0 || isNext(told, source)))
    return 0;
  if (there.size === 0 && areNamedLater(places, source.statement, whole)) return 1;
  return there.size > 0 ? 1 : 0.3;
}

/** "Deliveries fell 15%" of what is told of Europe, beside another place, where the source has a figure for all. */
function isOfOnePlace(claim: RoledFigure, source: RoledFigure, whole: Statements): boolean {
  const said = idsIn(claim.statement, "place");
  const stated = idsIn(source.segment, "place");
  if (stated.size !== 1 || stated.has("world") || [...said].some((id) => id !== "world")) return false;
  if (source.figure.kind !== "percent" || source.step !== "by" || claim.step !== "by") return false;
  const near = whole.list.slice(Math.max(0, source.statement.index - 1), source.statement.index + 1);
  const roles = near.flatMap((statement) => rolesIn(statement, whole));
  const rivals = roles.filter(
    (other) => other.segment !== source.segment && other.figure.kind === "percent" && other.step === "by",
  );
  const isForAll = ({ segment }: RoledFigure): boolean =>
    [...idsIn(segment, "place")].every((id) => id === "world");
  const isElsewhere = ({ segment }: RoledFigure): boolean => {
    const places = idsIn(segment, "place");
    return places.size > 0 && places.isDisjointFrom(stated);
  };
  return rivals.some(isForAll) && (said.has("world") || rivals.some(isElsewhere));
}

/** "Asia excluding Japan": less than the place. */
function isPartOfPlace({ statement: { segments }, segment }: RoledFigure): boolean {
  return [segment, ...segments.slice(0, segments.indexOf(segment))].some(({ mentions }) =>
    mentions.some(
      ({ concept, span }) =>
        concept.key === "direction:exclude" &&
        mentions.some((place) => place.concept.kind === "place" && span.start - place.span.end === 1) &&
        mentions.some((place) => place.concept.kind === "place" && place.span.start - span.end === 1),
    ),
  );
}

function isNext({ index }: Statement, { statement }: RoledFigure): boolean {
  return index === statement.index - 1;
}

/** The source told of other places up to there, and names these only later. */
function areNamedLater(places: readonly string[], { index }: Statement, { list }: Statements): boolean {
  const told = list.slice(0, index).map((statement) => idsIn(statement, "place"));
  return told.some((ids) => ids.size > 0) && !told.some((ids) => places.some((id) => ids.has(id)));
}

/** "14 percent in North America, 3 percent in China": each clause has a place of its own. */
function besidePlace({ segment: claim }: RoledFigure, { segment: source }: RoledFigure): number {
  const [said, stated] = [idsIn(claim, "place"), idsIn(source, "place")];
  return said.size > 0 && stated.size > 0 && ![...said].some((id) => stated.has(id)) ? 1 : 0;
}
