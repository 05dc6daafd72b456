/** Two texts of which half the shingles are shared meet in a band with 90 %, a tenth shared in 1 %. */
const BANDS = 20;
const ROWS = 3;

/** Odd multipliers and offsets of the hash functions, made from a fixed seed so that bands stay comparable. */
const FUNCTIONS = makeFunctions(BANDS * ROWS);

/** One key for each band; texts that share a key may be near-duplicates. */
export function bandsOf(shingles: Uint32Array): readonly string[] {
  const minima = new Uint32Array(FUNCTIONS.length);
  for (const [index, { times, plus }] of FUNCTIONS.entries()) {
    let least = 0xffffffff;
    // Counted, not walked through: this is most of the work of telling copies.
    for (let at = 0; at < shingles.length; at++) {
      const value = mix(Math.imul(shingles[at] ?? 0, times) + plus);
      if (value < least) least = value;
    }
    minima[index] = least;
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = minima.subarray(band * ROWS, band * ROWS + ROWS);
    return `${band}:${rows.join("-")}`;
  });
}

function mix(value: number): number {
  const folded = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (folded ^ (folded >>> 13)) >>> 0;
}

function makeFunctions(count: number): readonly { readonly times: number; readonly plus: number }[] {
  let state = 0x9e3779b9;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return Array.from({ length: count }, () => ({ times: next() | 1, plus: next() }));
}
