import type { Moment } from "../../domain/figure.ts";
import type { Agreement, Difference } from "./agreement.ts";
import { differing } from "./agreement.ts";

/** Times agree when every part both name is the same; a claim may name fewer parts, but none the evidence leaves open. */
export function agreeOnMoment(claim: Moment, evidence: Moment): Agreement {
  const [said, stated] = [endsOf(claim), endsOf(evidence)];
  if (said.length !== stated.length) return { verdict: "different", differences: ["range"] };
  const relations = said.map((parts, at) => relate(parts, stated[at] ?? parts));
  if (relations.includes("value")) return { verdict: "different", differences: ["value"] };
  const differences: Difference[] = relations.includes("precision") ? ["precision"] : [];
  if (claim.qualifier !== evidence.qualifier) differences.push("qualifier");
  return differing(differences, relations.includes("rounded") ? "rounded" : "same");
}

interface Parts {
  readonly year: string | null;
  readonly half: number | null;
  readonly quarter: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

function endsOf({ value }: Moment): readonly Parts[] {
  return [value].flat().map(partsOf);
}

const ISO =
  /^(?:(?<year>\d{4})|-)(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>\d{2})(?:-(?<day>\d{2}))?))?$/u;

/** With the quarter and the half a month lies in, so that "February" and "Q1" can be held together. */
function partsOf(iso: string): Parts {
  const groups = ISO.exec(iso)?.groups ?? {};
  const number = (name: string): number | null => (groups[name] === undefined ? null : Number(groups[name]));
  const month = number("month");
  const quarter = number("quarter") ?? (month === null ? null : Math.ceil(month / MONTHS_IN_QUARTER));
  const half = number("half") ?? (quarter === null ? null : Math.ceil(quarter / QUARTERS_IN_HALF));
  return { year: groups["year"] ?? null, half, quarter, month, day: number("day") };
}

const MONTHS_IN_QUARTER = 3;
const QUARTERS_IN_HALF = 2;

const PARTS = ["half", "quarter", "month", "day"] as const;

/** A year that only one side names is no difference: the other means the year it was written in. */
function relate(claim: Parts, evidence: Parts): "same" | "rounded" | "precision" | "value" {
  if (claim.year !== null && evidence.year !== null && claim.year !== evidence.year) return "value";
  const clash = PARTS.some(
    (part) => claim[part] !== null && evidence[part] !== null && claim[part] !== evidence[part],
  );
  if (clash) return "value";
  if (PARTS.some((part) => claim[part] !== null && evidence[part] === null)) return "precision";
  return PARTS.some((part) => claim[part] === null && evidence[part] !== null) ? "rounded" : "same";
}
