import type { BodyNode } from './tree.ts';

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

export type StyleOf = (element: BodyNode) => NodeStyle;

/** How an element parts the text before it from its own. */
export type Flow = 'inline' | 'cell' | 'block';

const BLOCKS = new Set(
  ('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup ' +
    'option p plaintext pre search section summary table tbody tfoot thead tr ul xmp').split(' '),
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
