/** One shape and one glyph for each verdict, so that nothing rests on colour alone; the badge shows the same glyph. */
import type { JSX } from 'preact';
import type { VerdictKind } from '../../judge/verdict.ts';
import { badge } from '../i18n/badge.ts';

export type IconKind = VerdictKind | 'unreadable' | 'nothing';

const ENVELOPE = 'M3.5 5h17A1.5 1.5 0 0 1 22 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-17A1.5 1.5 0 0 1 2 17.5v-11A1.5 1.5 0 0 1 3.5 5z';
const CIRCLE = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z';
const OCTAGON = 'M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z';
const TRIANGLE = 'M10.3 3.4 1.7 18.5A2 2 0 0 0 3.4 21.5h17.2a2 2 0 0 0 1.7-3L13.7 3.4a2 2 0 0 0-3.4 0z';

const OUTLINES: Record<IconKind, string> = {
  lure: OCTAGON,
  suspicious: TRIANGLE,
  unsolicited: ENVELOPE,
  requested: CIRCLE,
  unlisted: CIRCLE,
  none: ENVELOPE,
  unreadable: ENVELOPE,
  nothing: CIRCLE,
};

interface Drawing {
  mark?: string;
  line?: string;
}

/** By the sign on the badge; an envelope without one shows its flap. */
const GLYPHS: Record<string, Drawing> = {
  '!': { mark: 'M10.9 6.4h2.2v7.4h-2.2zM10.9 15.6h2.2v2.2h-2.2z' },
  '?': { line: 'M9.9 10.6a2.2 2.2 0 1 1 3.2 2c-.8.4-1.1.8-1.1 1.6', mark: 'M10.9 16.6h2.2v2.2h-2.2z' },
  i: { mark: 'M10.9 7.2h2.2v2.2h-2.2zM10.9 10.6h2.2v6.2h-2.2z' },
  '✓': { line: 'm7.3 12.3 3.2 3.2 6.2-6.6' },
  '–': { line: 'M7.5 12h9' },
  '×': { line: 'm8.5 8.7 7 6.6m0-6.6-7 6.6' },
  '…': { line: 'M7.5 12h.01M12 12h.01M16.5 12h.01' },
  '': { line: 'm3.2 6.8 8.8 6.4 8.8-6.4' },
};

/** Decorative: the words beside it say the same. */
export function Icon({ kind }: { kind: IconKind }): JSX.Element {
  const glyph = kind === 'nothing' ? '…' : badge(kind).text;
  const { mark, line } = GLYPHS[glyph] ?? {};
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" data-glyph={glyph}>
      <path class="icon-body" d={OUTLINES[kind]} />
      {mark && <path class="icon-mark" d={mark} />}
      {line && <path class="icon-line" d={line} />}
    </svg>
  );
}
