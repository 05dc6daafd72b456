/** Two texts of which half the shingles are shared meet in a band with 90 %, a tenth shared in 1 %. */
const BANDS = 20;
const ROWS = 3;

/** Odd multipliers and offsets of the hash functions, made from a fixed seed so that bands stay comparable. */
const { times: TIMES, plus: PLUS } = makeFunctions(BANDS * ROWS);

/** One key for each band; texts that share a key may be near-duplicates. */
export function bandsOf(shingles: Uint32Array): readonly string[] {
  const bits = new Int32Array(shingles.buffer, shingles.byteOffset, shingles.length);
  const minima = Uint32Array.from(TIMES, (times, at) => minimumOf(bits, times, PLUS[at] ?? 0));
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = minima.subarray(band * ROWS, band * ROWS + ROWS);
    return `${band}:${rows.join("-")}`;
  });
}

const SIGN = 0x80000000 | 0;

/**
 * The least value that one hash function gives any of them, without a sign. With their first bit turned, signed numbers
 * compare as unsigned ones do, and whoever keeps to signed ones of 32 bits is twice as fast.
 */
function minimumOf(shingles: Int32Array, times: number, plus: number): number {
  let least = 0x7fffffff;
  for (const shingle of shingles) {
    const spread = (Math.imul(shingle, times) + plus) | 0;
    const folded = Math.imul(spread ^ (spread >>> 15), 0x85ebca6b);
    const value = folded ^ (folded >>> 13) ^ SIGN;
    if (value < least) least = value;
  }
  return (least ^ SIGN) >>> 0;
}

function makeFunctions(count: number): { readonly times: Int32Array; readonly plus: Int32Array } {
  let state = 0x9e3779b9;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const [times, plus] = [new Int32Array(count), new Int32Array(count)];
  for (let at = 0; at < count; at++) {
    times[at] = next() | 1;
    plus[at] = next();
  }
  return { times, plus };
}
