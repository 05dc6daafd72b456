const isWhole = process.env["LONG"] === "yes";

/** How often something is tried that proves by number: whole with `LONG=yes`, as `.ci` does it, else a fifth of it. */
export function times(whole: number): number {
  return isWhole ? whole : Math.ceil(whole / 5);
}
