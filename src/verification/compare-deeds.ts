import type { Deed } from "./deeds.ts";
import type { Words } from "./statements.ts";

/** Whether the claim lets the same party do the same to somebody whom the source names for other things only. */
export function isMisdirected(claim: Deed, source: Deed, words: Words): boolean {
  if (claim.act === "stake") return false;
  if (claim.act !== source.act || claim.doer !== source.doer) return false;
  const side = claim.doer === "first" ? "second" : "first";
  const names = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => !key.startsWith("noun:"));
  const [said, stated] = [names(claim[side]), names(source[side])];
  if (
    said.length === 0 ||
    stated.length === 0 ||
    !claim[claim.doer].some((key) => source[source.doer].includes(key))
  )
    return false;
  return (
    said.every((key) => words.has(key)) &&
    !said.some((key) => stated.includes(key) || source[source.doer].includes(key))
  );
}

/** "Pemberton shareholders will receive …" of what Zetmeel's are told to receive. */
export function isDoneByAnother(
  claim: Deed,
  source: Deed,
  { claim: told, source: words }: DeedWords,
): boolean {
  if (claim.act !== source.act || claim.doer !== source.doer || claim.act === "stake") return false;
  const [said, stated] = [claim[claim.doer], source[source.doer]].map((keys) =>
    keys.filter((key) => !key.startsWith("noun:")),
  );
  if (!said || !stated || said.length === 0 || stated.length === 0) return false;
  return (
    said.every((key) => words.has(key)) &&
    !said.some((key) => stated.includes(key)) &&
    !stated.some((key) => told.has(key))
  );
}

interface DeedWords {
  readonly claim: Words;
  readonly source: Words;
}

/** "The company" may be any of those named. */
const ANYBODY = "noun:companies";

/** Whether the claim turns what the source tells: the one's buyer is the other's seller. */
export function isTurned(claim: Deed, source: Deed): boolean {
  if (claim.act !== source.act) return false;
  if (claim.doer === source.doer && source[source.doer].every((key) => key === ANYBODY)) return false;
  const share = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((key) => key !== ANYBODY && other.includes(key));
  if (share(claim.first, source.first)) return false;
  if (share(claim.first, source.second) && share(claim.second, source.first)) return true;
  if (share(claim.second, source.second)) return false;
  if (claim.doer !== source.doer && source[source.doer].every((key) => key === ANYBODY)) return true;
  return share(claim.first, source.second) || share(claim.second, source.first);
}
