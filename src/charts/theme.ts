/** Colors as `#rrggbb`. The panel is opaque, so that letters stand on the same ground in a dark and in a light window. */
export const THEME = {
  panel: "#2b3040",
  /** Tells the panel from a white and from a nearly black window. */
  border: "#8a93a6",
  text: "#f2f3f5",
  muted: "#c3c9d6",
  grid: "#464d61",
  line: "#7cc4ff",
} as const;

/** In pixels. */
export const SIZE = { width: 640, height: 320, left: 32, right: 32, top: 84, bottom: 56 } as const;
