export interface PairScore {
  readonly pairF1: number;
  readonly bcubedF1: number;
}

/** How well found groups match wanted ones; one row for each item. */
export function pairScore(rows: readonly (readonly [wanted: string, found: string])[]): PairScore {
  const wanted = countBy(rows.map(([gold]) => gold));
  const found = countBy(rows.map(([, guess]) => guess));
  const both = countBy(rows.map((row) => JSON.stringify(row)));
  const hits = pairs(both);
  const of = (count: ReadonlyMap<string, number>, key: string): number => count.get(key) ?? 1;
  const mean = (per: (row: readonly [string, string]) => number): number =>
    rows.reduce((sum, row) => sum + per(row), 0) / rows.length;
  const precise = mean((row) => of(both, JSON.stringify(row)) / of(found, row[1]));
  const complete = mean((row) => of(both, JSON.stringify(row)) / of(wanted, row[0]));
  return {
    pairF1: harmonic(hits / pairs(found), hits / pairs(wanted)),
    bcubedF1: harmonic(precise, complete),
  };
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function pairs(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
