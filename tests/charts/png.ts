import { inflateSync } from "node:zlib";

/** Pixels of an eight-bit RGBA PNG without interlacing, as `#rrggbb`. */
export function decodePng(png: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly pixel: (x: number, y: number) => string;
} {
  const view = Buffer.from(png);
  if (view.toString("latin1", 1, 4) !== "PNG") throw new Error("no PNG");
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  if (view[24] !== 8 || view[25] !== 6 || view[28] !== 0) throw new Error("another kind of PNG");
  const parts: Buffer[] = [];
  for (let at = 8; at < view.length; at += view.readUInt32BE(at) + 12) {
    const type = view.toString("latin1", at + 4, at + 8);
    if (type === "IDAT") parts.push(view.subarray(at + 8, at + 8 + view.readUInt32BE(at)));
  }
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * 4, height);
  const pixel = (x: number, y: number): string =>
    `#${rows.toString("hex", (y * width + x) * 4, (y * width + x) * 4 + 3)}`;
  return { width, height, pixel };
}

function unfiltered(raw: Buffer, stride: number, height: number): Buffer {
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= 4 ? (rows[y * stride + x - 4] ?? 0) : 0;
      const up = y > 0 ? (rows[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (rows[(y - 1) * stride + x - 4] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      rows[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value));
  if (a === undefined || b === undefined || c === undefined) return 0;
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
