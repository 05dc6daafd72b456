/** How many words a shingle has. */
const WIDTH = 3;

/** Every run of three words as a 32-bit number, sorted; the same words give the same number. */
export function shinglesOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + WIDTH <= words.length; at++)
    shingles.add(hash(words.slice(at, at + WIDTH).join(" ")));
  if (shingles.size === 0 && words.length > 0) shingles.add(hash(words.join(" ")));
  return Uint32Array.from(shingles).sort();
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
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
