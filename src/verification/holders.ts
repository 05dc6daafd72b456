import type { Deed } from "./deeds.ts";
import { idsIn } from "./concept-ids.ts";
import type { Statements } from "./statements.ts";

/** How near its noun a shareholder is named, in characters. */
const NEAR = 30;

/** Whether the claim lets somebody own a part of who the source calls a shareholder: "Hauptaktionär ist der Fonds Meridan". */
export function isOwnerOwned({ act, second }: Deed, { list }: Statements): boolean {
  if (act !== "stake") return false;
  return list.some((statement) => {
    if (!idsIn(statement, "noun").has("shareholders")) return false;
    const nouns = statement.mentions.filter(({ concept }) => concept.key === "noun:shareholders");
    return statement.names.some(
      ({ token, key }) =>
        second.includes(key) &&
        nouns.some(({ span }) => token.span.start >= span.end && token.span.start - span.end <= NEAR),
    );
  });
}
