import { isQuantity } from "../domain/figure.ts";
import { textAt } from "../domain/span.ts";
import { tokensBehind } from "./beside.ts";
import { idsIn } from "./concept-ids.ts";
import type { RoledFigure } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Passage } from "./statements.ts";

/** "Sechs zu drei Stimmen" of a "6-3 vote": both numbers are one score, and the source tells it of votes. */
export function isScore({ figure, statement }: RoledFigure, { claim, source }: Sides): boolean {
  const { text } = claim.source;
  return statement.quantities.some((other) => {
    const [first, second] = other.span.start > figure.span.start ? [figure, other] : [other, figure];
    if (!isQuantity(first) || other === figure || !isSmall(first.value) || !isSmall(second.value))
      return false;
    if (!BETWEEN.test(text.slice(first.span.end, second.span.start))) return false;
    const score = new RegExp(`(?<![\\d.,:])${first.value}[-–:]${second.value}(?![\\d.,:])`, "u");
    return source.list.some(
      (passage) => isOfVotes(passage) && score.test(textAt(source.source.text, passage.span)),
    );
  });
}

function isSmall(value: unknown): value is string {
  return typeof value === "string" && /^\d{1,2}$/u.test(value);
}

const BETWEEN = /^\s?(?:zu|to|:|-|–)\s?$/u;

function isOfVotes(passage: Passage): boolean {
  return idsIn(passage, "event").has("vote") || passage.tokens.some(({ key }) => RULED.test(key));
}

const RULED = /^(?:ruled|ruling|decision|entscheidung|urteil|abstimmung|majority|mehrheit)$/u;

/** "Two plants" of "beide Werke", "two other companies" of "die beiden anderen". */
export function isBothOf({ figure, segment, noun }: RoledFigure, { source }: Sides): boolean {
  if (figure.kind !== "number" || figure.value !== "2" || !/^\p{L}+$/u.test(figure.surface)) return false;
  const behind = tokensBehind(segment.tokens, figure.span.end, 1);
  const isOther = behind.some(({ key }) => OTHER.test(key));
  return source.list.some((passage) =>
    passage.tokens.some(({ key }, at) => {
      if (!BOTH.has(key)) return false;
      const next = passage.tokens.slice(at + 1, at + 1 + REACH);
      if (isOther && next.some((token) => OTHER.test(token.key))) return true;
      return passage.mentions.some(
        ({ concept: { kind, id }, span }) =>
          kind === "noun" && noun.includes(id) && next.some((token) => token.span.start === span.start),
      );
    }),
  );
}

/** How many words may stand between "beide" and what is counted, with it. */
const REACH = 2;

const OTHER = /^(?:others?|andere[nr]?)$/u;

const BOTH: ReadonlySet<string> = new Set(["beide", "beiden", "beider", "both", "zwei", "two"]);
