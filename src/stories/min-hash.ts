/** Two texts of which half the shingles are shared meet in a band with 90 %, a tenth shared in 1 %. */
const BANDS = 20;
const ROWS = 3;

/** Odd multipliers and offsets of the hash functions, made from a fixed seed so that bands stay comparable. */
const { times: TIMES, plus: PLUS } = makeFunctions(BANDS * ROWS);

/** One key for each band; texts that share a key may be near-duplicates. */
export function bandsOf(shingles: Uint32Array): readonly string[] {
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < minima.length; at++) {
      const value = mix(Math.imul(shingle, TIMES[at] ?? 0) + (PLUS[at] ?? 0));
      if (value < (minima[at] ?? 0)) minima[at] = value;
    }
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

function makeFunctions(count: number): { readonly times: Int32Array; readonly plus: Uint32Array } {
  let state = 0x9e3779b9;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const [times, plus] = [new Int32Array(count), new Uint32Array(count)];
  for (let at = 0; at < count; at++) {
    times[at] = next() | 1;
    plus[at] = next();
  }
  return { times, plus };
}
