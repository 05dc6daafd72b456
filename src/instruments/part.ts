import type { Setting } from "./context.ts";

/** How a sentence speaks of a name: `central` is its share or its own deed, `aside` a source, rival, venue or product. */
export type Part = "central" | "plain" | "aside";

export interface Played {
  readonly setting: Setting;
  readonly part: Part;
  /** See `prominence`. */
  readonly prominence: number;
}
