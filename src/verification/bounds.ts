import type { Quantity } from "../domain/figure.ts";
import type { Issue } from "./issues.ts";
import type { RoledFigure } from "./roles.ts";

/** The side a figure bounds: what is told lies below an upper one. */
type Side = "upper" | "lower" | null;

const SIDES: Readonly<Record<string, Side>> = {
  "at-most": "upper",
  "less-than": "upper",
  "at-least": "lower",
  "more-than": "lower",
};

interface Both {
  /** Texts the spans count in. */
  readonly claimText: string;
  readonly sourceText: string;
  /** The source's figure as a reader is shown it. */
  readonly detail: string;
}

/** A bound of the source may not be dropped, and none be put in. */
export function boundIssues(claim: RoledFigure, source: RoledFigure, texts: Both): readonly Issue[] {
  const [said, stated] = [sideOf(claim, texts.claimText), sideOf(source, texts.sourceText)];
  if (said === stated) return [];
  const [own, there] = [qualifierOf(claim), qualifierOf(source)];
  if (stated === null) {
    const even = there === "about" && isEven(source, texts.sourceText);
    const loose = !even && (there === "about" || own === "less-than" || own === "more-than");
    return [{ code: "bound-invented", weight: loose ? 0.5 : 1, detail: texts.detail }];
  }
  if (own === "about" && (there === "more-than" || there === "less-than")) return [];
  return [{ code: stated === "upper" ? "at-most" : "at-least", weight: 1, detail: texts.detail }];
}

/** "rund" and "about" lean to neither side; "gut" and "nearly" do. */
const EVEN = /(?<!\p{L})(?:rund|etwa|circa|ca\.|ungefähr|about|around|roughly|approximately)\s*$/iu;

function isEven({ figure: { span } }: RoledFigure, text: string): boolean {
  return EVEN.test(text.slice(Math.max(0, span.start - 16), span.start));
}

function qualifierOf({ figure }: RoledFigure): Quantity["qualifier"] {
  return figure.qualifier;
}

function sideOf(roled: RoledFigure, text: string): Side {
  const { qualifier } = roled.figure;
  if (qualifier !== null && qualifier in SIDES)
    return isCompared(roled, text) ? null : (SIDES[qualifier] ?? null);
  return verbSide(roled, text);
}

/** "more than the 0.3% economists had expected" compares; it is no bound of the figure. */
const COMPARED_WITH =
  /(?:than|als)\s+(?:the|a|an|die|der|den|das|dem|von|in|its|ein\p{L}*)\s*(?:\p{L}+\s){0,2}$/iu;

/** "edged up to 10.8%" rose; "verfügt über 540 Millionen" has. */
const NO_BOUND =
  /(?:(?:ed|ose|ent|ew|limb|jump|ick|rives?|ove|ushed|eaches|ame) up to|(?:verfüg|forderung|finanzspritze|hilfe|paket|emission|bürgschaft|absichtserklärung|offerte|gebot|anleihe|kredit|darlehen|auftr|bestellung|finanzierungsrunde|platzierung|vertrag|verträge|Scheck|Geldbuße|Strafe|Zahlung|Finanzierung|Rechnung|Programm)\p{L}*(?: (?!(?:von|auf|bei|um|wert|höhe|lag|lagen|liegt|liegen|ist|sind|war|waren|beträgt|kostet)(?!\p{L}))\p{L}+){0,3} über)\s*$/iu;

function isCompared({ figure: { span } }: RoledFigure, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const isMoved =
    /up to\s*$/u.test(before) && /^ (?:\p{L}+ )?from /u.test(text.slice(span.end, span.end + 24));
  return isMoved || COMPARED_WITH.test(before) || NO_BOUND.test(before);
}

/** How near before its figure a verb bounds it: "expected to surpass $460,000". */
const BESIDE = 12;

/** Said of what is to come; what has passed a mark is another matter. */
function verbSide({ figure, segment, certainties }: RoledFigure, text: string): Side {
  if (!certainties.has("expected") && !certainties.has("planned")) return null;
  const verb = segment.mentions.find(
    ({ concept: { kind, id }, span }) =>
      kind === "direction" &&
      (id === "above" || id === "below") &&
      span.end <= figure.span.start &&
      figure.span.start - span.end <= BESIDE,
  );
  // "above the $1.98 analysts had expected" compares.
  if (!verb || /\p{L}/u.test(text.slice(verb.span.end, figure.span.start))) return null;
  return verb.concept.id === "above" ? "lower" : "upper";
}
