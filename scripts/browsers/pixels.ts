/** Reads the colours of a screenshot: what a person sees, whatever the tree says. */
import { inflateSync } from 'node:zlib';

export type Colour = [red: number, green: number, blue: number];

interface Picture {
  width: number;
  height: number;
  at(x: number, y: number): Colour;
}

/** Reads a PNG as browsers write their screenshots: 8 bits a channel, not interlaced. */
export function readPng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = bytes[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) unfilter(raw, pixels, y, stride, channels);
  const at = (x: number, y: number): Colour => {
    const start = y * stride + x * channels;
    return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0];
  };
  return { width, height, at };
}

/** PNG specification, section 9: each line is written as differences to its neighbours. */
function unfilter(raw: Buffer, pixels: Buffer, y: number, stride: number, channels: number): void {
  const filter = raw[y * (stride + 1)] ?? 0;
  for (let x = 0; x < stride; x += 1) {
    const left = x >= channels ? (pixels[y * stride + x - channels] ?? 0) : 0;
    const up = y > 0 ? (pixels[(y - 1) * stride + x] ?? 0) : 0;
    const corner = y > 0 && x >= channels ? (pixels[(y - 1) * stride + x - channels] ?? 0) : 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    pixels[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** A part of a picture; what lies outside the picture counts as unseen. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Share of a grid of points in `area` whose colour is within 6 steps of `colour` in each channel. */
export function shareOf(
  picture: Picture,
  colour: Colour,
  area: Area = { x: 0, y: 0, width: picture.width, height: picture.height },
): number {
  let hits = 0;
  const grid = 24;
  for (let row = 0; row < grid; row += 1) {
    for (let column = 0; column < grid; column += 1) {
      const x = Math.floor(area.x + ((column + 0.5) * area.width) / grid);
      const y = Math.floor(area.y + ((row + 0.5) * area.height) / grid);
      if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) continue;
      const seen = picture.at(x, y);
      if (seen.every((value, channel) => Math.abs(value - (colour[channel] ?? 0)) <= 6)) hits += 1;
    }
  }
  return hits / (grid * grid);
}
