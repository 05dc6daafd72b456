/** Both engines bound how many values one statement may carry (32,766 and 65,535); rows here have at most eight. */
const ROWS = 500;

/** A long list in pieces that fit into one statement each. */
export function* chunksOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += ROWS) yield items.slice(start, start + ROWS);
}
