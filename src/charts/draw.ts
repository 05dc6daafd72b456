import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Resvg, initWasm } from "@resvg/resvg-wasm";
import type { Chart } from "../domain/chart.ts";
import { chartSvg } from "./svg.ts";

/** A chart as a PNG. The rasterizer and its font are loaded when the first one is drawn, and kept. */
export async function drawChart(chart: Chart): Promise<Uint8Array> {
  const fontBuffers = await ready();
  const drawing = new Resvg(chartSvg(chart), {
    font: { fontBuffers: [...fontBuffers], defaultFontFamily: "DejaVu Sans", loadSystemFonts: false },
  });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}

let loaded: Promise<readonly Uint8Array[]> | null = null;

/** What failed to load is tried again with the next chart. */
function ready(): Promise<readonly Uint8Array[]> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function load(): Promise<readonly Uint8Array[]> {
  const [engine, font] = await Promise.all([
    readFile(partOf("@resvg/resvg-wasm/index_bg.wasm")),
    readFile(partOf("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")),
  ]);
  await initWasm(engine);
  return [font];
}

function partOf(file: string): string {
  return fileURLToPath(import.meta.resolve(file));
}
