import type { Chart, ChartPoint } from "../domain/chart.ts";
import { SIZE, THEME } from "./theme.ts";

/** A chart as SVG: its title, the course with a dot for each value, what the values are and when they were told. */
export function chartSvg({ title, points }: Chart): string {
  const places = placesOf(points);
  const body = [
    `<rect x="1" y="1" width="${SIZE.width - 2}" height="${SIZE.height - 2}" rx="12" fill="${THEME.panel}" stroke="${THEME.border}" stroke-width="2"/>`,
    text({ x: SIZE.left, y: 40, size: 20, color: THEME.text, anchor: "start" }, fitted(title, LONGEST_TITLE)),
    `<line x1="${SIZE.left}" y1="${FLOOR}" x2="${SIZE.width - SIZE.right}" y2="${FLOOR}" stroke="${THEME.grid}" stroke-width="2"/>`,
    `<polyline points="${places.map(({ x, y }) => `${x},${y}`).join(" ")}" fill="none" stroke="${THEME.line}" stroke-width="3"/>`,
    ...places.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="5" fill="${THEME.line}"/>`),
    ...places.filter(({ labelled }) => labelled).flatMap(labelsOf),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" font-family="DejaVu Sans">${body.join("")}</svg>`;
}

const LONGEST_TITLE = 46;
const FLOOR = SIZE.height - SIZE.bottom;
/** Values that have room for their words beside each other. */
const MOST_LABELLED = 3;

interface Place {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
  readonly labelled: boolean;
  readonly anchor: Anchor;
}

type Anchor = "start" | "middle" | "end";

/** Each value as high as it stands between the lowest and the highest; equal ones lie in the middle. */
function placesOf(points: readonly ChartPoint[]): readonly Place[] {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [width, height] = [SIZE.width - SIZE.left - SIZE.right, FLOOR - SIZE.top - 16];
  const last = points.length - 1;
  return points.map((point, at) => {
    const share = high === low ? 0.5 : (point.value - low) / (high - low);
    return {
      point,
      x: Math.round(SIZE.left + (last === 0 ? width / 2 : (width * at) / last)),
      y: Math.round(SIZE.top + (1 - share) * height),
      labelled: at === 0 || at === last || points.length <= MOST_LABELLED,
      anchor: at === 0 ? "start" : at === last ? "end" : "middle",
    };
  });
}

function labelsOf({ point, x, y, anchor }: Place): readonly string[] {
  return [
    text({ x, y: y - 12, size: 15, color: THEME.text, anchor }, fitted(point.shown, LONGEST_LABEL)),
    text({ x, y: FLOOR + 28, size: 14, color: THEME.muted, anchor }, fitted(point.label, LONGEST_LABEL)),
  ];
}

const LONGEST_LABEL = 24;

interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly anchor: Anchor;
}

function text({ x, y, size, color, anchor }: Lettering, words: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${color}" stroke="${THEME.panel}" stroke-width="5" paint-order="stroke" text-anchor="${anchor}">${escaped(words)}</text>`;
}

function fitted(words: string, longest: number): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1).trimEnd()}…`;
}

/** Words from articles are shown, not obeyed; XML knows no control characters. */
function escaped(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
