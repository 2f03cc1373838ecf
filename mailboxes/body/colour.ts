/** Backgrounds lighter than this (0 black … 1 white) look like paper, not like a button. */
const PAPER = 0.82;

/**
 * Whether a CSS background value paints something that stands out on white paper.
 * Understands #hex, rgb()/rgba(), names and url()/gradients; what it cannot read counts as not painted.
 */
export function standsOut(background: string): boolean {
  const value = background.trim().toLowerCase();
  if (/url\(|gradient\(/.test(value)) return true;
  const rgb = readColour(value);
  if (rgb) return rgb.alpha > 0.1 && lightness(rgb.channels) < PAPER;
  const name = /^[a-z]+$/.exec(value.split(/\s/, 1)[0] ?? '')?.[0];
  return name !== undefined && !NOT_PAINTED.has(name);
}

const NOT_PAINTED = new Set(
  ('none transparent inherit initial unset revert white snow ivory azure whitesmoke ghostwhite floralwhite ' +
    'mintcream seashell linen aliceblue honeydew beige oldlace gainsboro lavender cornsilk lightyellow').split(' '),
);

interface Colour {
  channels: number[];
  alpha: number;
}

function readColour(value: string): Colour | null {
  const hex = /#([0-9a-f]{3,8})\b/.exec(value)?.[1];
  if (hex) return fromHex(hex);
  const list = /rgba?\(([^()]*)\)/.exec(value)?.[1];
  const numbers = list?.split(/[\s,/]+/).filter(Boolean).map((part) => Number.parseFloat(part)) ?? [];
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  return { channels: numbers.slice(0, 3), alpha: numbers[3] ?? 1 };
}

function fromHex(hex: string): Colour | null {
  const wide = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (wide.length !== 6 && wide.length !== 8) return null;
  const bytes = wide.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return { channels: bytes.slice(0, 3), alpha: (bytes[3] ?? 255) / 255 };
}

/** Perceived lightness after Rec. 601 weights, 0 to 1. */
function lightness([red = 0, green = 0, blue = 0]: number[]): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
