import type { TreeNode } from '../../dom/tree.ts';

/** What of an element's style matters to reading. Null means "as its parent". */
export interface NodeStyle {
  /** CSS display, '' for the default of the tag. */
  display: string;
  /** Nobody can see it nor anything in it. */
  gone: boolean;
  /** visibility: hidden; a child may show itself again. */
  hidden: boolean | null;
  /** Its text is too small or too transparent to see; pictures in it still show. */
  faint: boolean | null;
  /** Line breaks of its text are shown (white-space: pre…). */
  keepsLines: boolean | null;
  /** Painted with a colour or picture that sets it off from a white page. */
  filled: boolean;
  /** Has room around its text as buttons have. */
  padded: boolean;
}

export type StyleOf = (element: TreeNode) => NodeStyle;

/** How an element parts the text before it from its own. */
export type Flow = 'inline' | 'cell' | 'block';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup ' +
    'option p plaintext pre search section summary table tbody tfoot thead tr ul xmp'
  ).split(' '),
);

/** The flow of a tag under a CSS display value ('' for none said). */
export function flowOf(tag: string, display: string): Flow {
  if (display === 'table-cell') return 'cell';
  if (display.startsWith('inline') || display === 'contents') return 'inline';
  if (/^(block|flex|grid|table|list-item|flow-root)/.test(display)) return 'block';
  if (tag === 'td' || tag === 'th') return 'cell';
  return BLOCKS.has(tag) ? 'block' : 'inline';
}

/** Smallest inner room, in px, that looks like a button's. */
const BUTTON_PADDING = 4;
/** A border this thick, in px, is used by mail templates in place of padding. */
const BUTTON_BORDER = 5;
/** A line or cell this high, in px, holds its text as a button does. */
const BUTTON_HEIGHT = 28;

/** Whether measures in px (null where unknown) leave a button's room around the text. */
export function isPadded(padding: number | null, border: number | null, height: number | null): boolean {
  return (padding ?? 0) >= BUTTON_PADDING || (border ?? 0) >= BUTTON_BORDER || (height ?? 0) >= BUTTON_HEIGHT;
}

/** Text smaller than this, in px, is there for machines. */
export const FAINT_FONT = 2;
/** Text moved this far out, in px, is off every screen. */
export const OFF_SCREEN = -500;

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
  (
    'none transparent inherit initial unset revert white snow ivory azure whitesmoke ghostwhite floralwhite ' +
    'mintcream seashell linen aliceblue honeydew beige oldlace gainsboro lavender cornsilk lightyellow'
  ).split(' '),
);

interface Colour {
  channels: number[];
  alpha: number;
}

function readColour(value: string): Colour | null {
  const hex = /#([0-9a-f]{3,8})\b/.exec(value)?.[1];
  if (hex) return fromHex(hex);
  const list = /rgba?\(([^()]*)\)/.exec(value)?.[1];
  const numbers =
    list
      ?.split(/[\s,/]+/)
      .filter(Boolean)
      .map((part) => Number.parseFloat(part)) ?? [];
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
