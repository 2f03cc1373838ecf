/** One shape for each verdict, so that nothing rests on colour alone. */
import type { JSX } from 'preact';
import type { VerdictKind } from '../../judge/verdict.ts';

export type IconKind = VerdictKind | 'unreadable' | 'nothing';

const ENVELOPE = 'M3.5 5h17A1.5 1.5 0 0 1 22 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-17A1.5 1.5 0 0 1 2 17.5v-11A1.5 1.5 0 0 1 3.5 5z';
const FLAP = 'm3.2 6.8 8.8 6.4 8.8-6.4';
const CIRCLE = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z';

/** Filled outline, then what is drawn on it in the colour of the ground. */
const SHAPES: Record<IconKind, { body: string; mark?: string; line?: string }> = {
  lure: { body: 'M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z', line: 'm8.3 8.3 7.4 7.4m0-7.4-7.4 7.4' },
  suspicious: {
    body: 'M10.3 3.4 1.7 18.5A2 2 0 0 0 3.4 21.5h17.2a2 2 0 0 0 1.7-3L13.7 3.4a2 2 0 0 0-3.4 0z',
    mark: 'M11 8.5h2V15h-2zM11 16.6h2v2h-2z',
  },
  unsolicited: { body: ENVELOPE, line: 'M9.6 9.6a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7', mark: 'M11 15h2v2h-2z' },
  requested: { body: CIRCLE, line: 'm7.3 12.3 3.2 3.2 6.2-6.6' },
  unlisted: { body: CIRCLE, line: 'M7.5 12h9' },
  none: { body: ENVELOPE, line: FLAP },
  unreadable: { body: ENVELOPE, line: 'm8.5 8.7 7 6.6m0-6.6-7 6.6' },
  nothing: { body: CIRCLE, line: 'M7.5 12h.01M12 12h.01M16.5 12h.01' },
};

/** Decorative: the words beside it say the same. */
export function Icon({ kind }: { kind: IconKind }): JSX.Element {
  const { body, mark, line } = SHAPES[kind];
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path class="icon-body" d={body} />
      {mark && <path class="icon-mark" d={mark} />}
      {line && <path class="icon-line" d={line} />}
    </svg>
  );
}
