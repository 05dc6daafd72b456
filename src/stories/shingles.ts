/** How many words a shingle has. */
const WIDTH = 3;

/** Every run of three words as a 32-bit number, sorted; the same words give the same number. */
export function shinglesOf(text: string): Uint32Array {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hash);
  if (words.length === 0) return new Uint32Array();
  const width = Math.min(WIDTH, words.length);
  const shingles = new Uint32Array(words.length - width + 1);
  for (let at = 0; at < shingles.length; at++) shingles[at] = joined(words, at, width);
  return withoutRepeats(shingles.sort());
}

/** Share of the shingles of both that both have. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  let atB = 0;
  for (const shingle of a) {
    while (atB < b.length && (b[atB] ?? 0) < shingle) atB += 1;
    if (b[atB] === shingle) both += 1;
  }
  return both / (a.length + b.length - both || 1);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = BASIS;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value;
}

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Words in another order give another number. */
function joined(words: readonly number[], from: number, width: number): number {
  let value = BASIS;
  for (let at = from; at < from + width; at++) {
    const word = words[at] ?? 0;
    value = Math.imul(value ^ word, PRIME);
    value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  }
  return value;
}

function withoutRepeats(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (const shingle of sorted) {
    if (kept > 0 && sorted[kept - 1] === shingle) continue;
    sorted[kept] = shingle;
    kept += 1;
  }
  return sorted.slice(0, kept);
}
