import { describe, expect, it } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import { chartSvg } from "../../src/charts/svg.ts";
import { SIZE, THEME } from "../../src/charts/theme.ts";
import type { Chart } from "../../src/domain/chart.ts";
import { decodePng } from "./png.ts";

const CHART: Chart = {
  language: "de",
  title: "AMZN · Kapex 2026",
  alt: "",
  points: [
    { label: "5. Januar 2026", value: 118, shown: "118 Mrd. US-Dollar" },
    { label: "12. Januar 2026", value: 125, shown: "125 Mrd. US-Dollar" },
    { label: "20. Januar 2026", value: 131, shown: "131 Mrd. US-Dollar" },
  ],
};

describe("a chart", () => {
  it("is a PNG whose panel, line and letters can be found in it", async () => {
    const { width, height, pixel } = decodePng(await drawChart(CHART));
    expect([width, height]).toEqual([SIZE.width, SIZE.height]);
    expect(pixel(width / 2, 12)).toBe(THEME.panel);
    const colors = new Map<string, number>();
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) colors.set(pixel(x, y), (colors.get(pixel(x, y)) ?? 0) + 1);
    expect(colors.get(THEME.line)).toBeGreaterThan(500);
    expect(colors.get(THEME.text)).toBeGreaterThan(200);
    expect(colors.get(THEME.muted)).toBeGreaterThan(100);
  });

  it("rises where the figure rises: the last dot stands above the first", async () => {
    const { width, height, pixel } = decodePng(await drawChart(CHART));
    const dotIn = (x: number): number => {
      for (let y = 0; y < height; y += 1) if (pixel(x, y) === THEME.line) return y;
      return -1;
    };
    expect(dotIn(width - SIZE.right)).toBeGreaterThan(0);
    expect(dotIn(width - SIZE.right)).toBeLessThan(dotIn(SIZE.left));
  });

  it.each([
    ["letters on their panel", THEME.text, THEME.panel, 7],
    ["days on their panel", THEME.muted, THEME.panel, 4.5],
    ["the line on its panel", THEME.line, THEME.panel, 4.5],
    ["the border in a white window", THEME.border, "#ffffff", 3],
    ["the border in Discord's dark window", THEME.border, "#313338", 3],
    ["the border in a black window", THEME.border, "#000000", 3],
  ])("can be read in dark and light: %s", (_what, color, ground, least) => {
    expect(contrast(color, ground)).toBeGreaterThanOrEqual(least);
  });

  it("shows words that look like mark-up instead of obeying them", async () => {
    const hostile = { ...CHART, title: '</text><image href="file:///etc/passwd"/>&\u0000' };
    expect(chartSvg(hostile)).not.toContain("<image");
    expect(decodePng(await drawChart(hostile)).width).toBe(SIZE.width);
  });

  it("draws equal values as a level line", () => {
    const level = { ...CHART, points: CHART.points.map((point) => ({ ...point, value: 5 })) };
    expect(chartSvg(level)).not.toContain("NaN");
  });
});

/** As WCAG counts it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
