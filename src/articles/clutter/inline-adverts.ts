import type { Span } from "../../domain/span.ts";
import { bodyLikeness, sloganLikeness, sponsorLikeness } from "./advert-words.ts";

/**
 * Adverts that mark-up glued into a paragraph: the bare word "Anzeige", then sponsor and slogan, once or more, without
 * a space between them: "… Punkte.AnzeigeSponsorSlogan!SponsorSlogan.Der Index …".
 */
export function inlineAdverts(text: string): readonly Span[] {
  if (!/Anzeige|ANZEIGE/u.test(text)) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(OPENING)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    found.push({ start, end: endOf(text, start + match[0].length) });
  }
  return found;
}

/**
 * The word glued to what follows; "Anzeigengeschäft" and "Anzeige gegen …" go on in lower case or with a space. Only an
 * address may begin small: "Anzeigebeispiel.de".
 */
const OPENING =
  /(?<![\p{L}\p{N}-])(?:Anzeige|ANZEIGE)(?=[\p{Lu}\d[„"“]|\p{Ll}\p{Lu}|[\p{Ll}\d-]{3,40}\.(?:com|de|net|org|info|io|at|ch|eu)(?!\p{Ll}))/gu;

/** All adverts of one block together are shorter than this. */
const LONGEST = 480;

function endOf(text: string, start: number): number {
  const line = text.indexOf("\n", start);
  const stretch = text.slice(start, Math.min(start + LONGEST, line < 0 ? text.length : line));
  const seams = seamsIn(stretch);
  const best = bestEnd(stretch, seams, { at: 0, items: 0 });
  return start + best.end;
}

/**
 * Where one thing is glued to the next: "ReportDiese", "Wall Street.Wall", "wenn ...Analyst". Also inside brands
 * ("FitForce"), so that not every seam parts something.
 */
const SEAM =
  /(?<=[\p{Ll}\d)™®%€\]](?: ?[.!?…]{1,3}["”“]?|["”“])?|\p{Lu}{2}[.!?…]{1,3})(?=[\p{Lu}["„“])|(?<=\p{Ll}[.!?…]{0,3})(?=\d+ )/gu;

function seamsIn(stretch: string): readonly number[] {
  const seams = [...stretch.matchAll(SEAM)].map(({ index }) => index);
  return [...seams.filter((seam) => seam > 0), stretch.length];
}

interface Progress {
  readonly at: number;
  readonly items: number;
}

interface Best {
  readonly end: number;
  readonly score: number;
}

/** Two adverts to a block are the rule; a third must be beyond doubt. */
const ITEM_COSTS = [0, 0, 3] as const;
const MOST_ITEMS = ITEM_COSTS.length;
const LONGEST_SPONSOR = 48;
const SHORTEST_SLOGAN = 8;
const LONGEST_SLOGAN = 150;
/** The best of ending here and of every next sponsor with every slogan. */
function bestEnd(stretch: string, seams: readonly number[], { at, items }: Progress): Best {
  let best: Best =
    items === 0
      ? { end: seams[0] ?? stretch.length, score: -Infinity }
      : { end: at, score: bodyLikeness(stretch.slice(at)) };
  if (items === MOST_ITEMS) return best;
  for (const sponsorEnd of seams.filter((seam) => seam > at + 2 && seam <= at + LONGEST_SPONSOR)) {
    const sponsor = sponsorLikeness(stretch.slice(at, sponsorEnd));
    if (sponsor < -2) continue;
    for (const end of seams.filter(
      (seam) => seam >= sponsorEnd + SHORTEST_SLOGAN && seam <= sponsorEnd + LONGEST_SLOGAN,
    )) {
      const inner = seams.filter((seam) => seam > sponsorEnd && seam < end).length;
      const slogan = sloganLikeness(stretch.slice(sponsorEnd, end)) - inner * 0.8;
      const rest = bestEnd(stretch, seams, { at: end, items: items + 1 });
      const score = sponsor + slogan + rest.score - (ITEM_COSTS[items] ?? 0);
      if (score > best.score) best = { end: rest.end, score };
    }
  }
  return best;
}
