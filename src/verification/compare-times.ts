import type { Moment } from "../domain/figure.ts";

/** How two moments relate: `apart` excludes that both name the same time. */
export type TimeRelation = "same" | "inside" | "apart" | "unknown";

/** Compares by what the words state; completed years are only compared where both are completed alike. */
export function relateMoments(claim: Moment, source: Moment): TimeRelation {
  const [one, other] = [ends(claim), ends(source)];
  if (one.length === 2 && other.length === 2) return relateStretches(one, other);
  const relations = one.flatMap((end) => other.map((stated) => relate(end, stated)));
  for (const relation of ["same", "inside", "unknown"] as const) {
    if (relations.includes(relation)) return relation;
  }
  return "apart";
}

/** Two stretches are the same only when both of their ends are. */
function relateStretches(one: readonly TimeParts[], other: readonly TimeParts[]): TimeRelation {
  const relations = one.flatMap((end, index) => {
    const stated = other[index];
    return stated ? [relate(end, stated)] : [];
  });
  for (const relation of ["apart", "unknown", "inside"] as const) {
    if (relations.includes(relation)) return relation;
  }
  return "same";
}

interface TimeParts {
  readonly year: number | null;
  readonly half: number | null;
  readonly quarter: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

function ends({ stated, value }: Moment): readonly TimeParts[] {
  const words = stated ?? value;
  return (typeof words === "string" ? [words] : words).map(parse);
}

const ISO =
  /^(?:(?<year>\d{4})|-)?(?:-+(?:Q(?<quarter>[1-4])|H(?<half>[12])|W\d+|(?<month>\d{2})))?(?:-(?<day>\d{2}))?/u;

function parse(iso: string): TimeParts {
  const groups = ISO.exec(iso)?.groups ?? {};
  const part = (name: string): number | null => (groups[name] === undefined ? null : Number(groups[name]));
  const month = part("month");
  const quarter = part("quarter");
  return {
    year: part("year"),
    month,
    day: part("day"),
    quarter: quarter ?? (month === null ? null : Math.ceil(month / 3)),
    half:
      part("half") ?? (quarter === null ? (month === null ? null : month > 6 ? 2 : 1) : quarter > 2 ? 2 : 1),
  };
}

const FIELDS = ["year", "half", "quarter", "month", "day"] as const;

function relate(claim: TimeParts, source: TimeParts): TimeRelation {
  let shared = 0;
  let onlyClaim = 0;
  let onlySource = 0;
  for (const field of FIELDS) {
    const one = claim[field];
    const other = source[field];
    if (one !== null && other !== null && one !== other) return "apart";
    if (one !== null && other !== null) shared += 1;
    else if (one !== null && field !== "year") onlyClaim += 1;
    else if (other !== null && field !== "year") onlySource += 1;
  }
  if (shared === 0) return "unknown";
  return onlyClaim === 0 && onlySource === 0 ? "same" : "inside";
}

/** How long a stretch a moment names: what "quarterly" and "full-year" are told apart by. */
export function granularityOf(moment: Moment): "year" | "half" | "quarter" | "month" | "day" | null {
  const [parts] = ends(moment);
  if (!parts) return null;
  if (parts.day !== null) return "day";
  if (parts.month !== null) return "month";
  const words = typeof moment.value === "string" ? moment.value : moment.value[0];
  if (words.includes("Q")) return "quarter";
  if (words.includes("H")) return "half";
  return parts.year === null ? null : "year";
}
