import type { Figure } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";

const END = /[.!?]["“”»)]*\s+(?=["“„»(]?[\p{Lu}\p{N}])|\n+/gu;
const ABBREVIATION =
  /(?:^|\s)(?:\p{L}|Mr|Mrs|Ms|Dr|St|Inc|Corp|Co|Ltd|No|vs|ca|bzw|Mio|Mrd|Tsd|Nr|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Okt|Dez|U\.S|U\.K|z\.B|d\.h)\.$/u;

/** "2 145 Mio. Der Zufluss betrug": a unit is short for itself and may close its sentence. */
const UNIT = /(?:^|[\s\d])(?:Mio|Mrd|Tsd|Bio|Inc|Corp|Co|Ltd)\.$/u;
const OPENER =
  /^["“”»)]*\s+["“„»(]?(?:Der|Die|Das|Den|Dem|Ein|Eine|Im|In|Am|An|Auf|Für|Bei|Nach|Vor|Damit|Zudem|Zuvor|Dazu|Davon|Auch|Es|Sie|Er|The|It|Its|A|An|On|At|For|He|She|They|This|That|Shares|Analysts)\s/u;

function isAbbreviated(text: string, { start, mark }: { start: number; mark: number }): boolean {
  const before = text.slice(start, mark);
  if (!ABBREVIATION.test(before)) return false;
  return !(UNIT.test(before) && OPENER.test(text.slice(mark, mark + 40)));
}

/** The sentences of a claim: a line or two, so that a full parser of sentences is not needed. */
export function splitClaim(text: string, figures: readonly Figure[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const mark = match.index + 1;
    if (figures.some(({ span }) => span.start < mark && mark < span.end)) continue;
    if (match[0].startsWith(".") && isAbbreviated(text, { start, mark })) continue;
    push(start, match.index + match[0].length);
    start = match.index + match[0].length;
  }
  push(start, text.length);
  return spans;

  function push(from: number, to: number): void {
    const end = from + text.slice(from, to).trimEnd().length;
    if (end > from) spans.push({ start: from, end });
  }
}
