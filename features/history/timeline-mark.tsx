/** One mark of the timeline: a shape for each verdict, so that nothing rests on colour alone. */
import type { JSX } from 'preact';
import type { ShownKind } from './timeline-rows.ts';

/** Drawn around 0,0 in a square of 8. */
const SHAPES: Record<ShownKind, { d: string; drawn: 'filled' | 'line' }> = {
  lure: { d: 'm-3 -3 6 6m0 -6 -6 6', drawn: 'line' },
  suspicious: { d: 'M0 -4 4.4 3.6H-4.4z', drawn: 'filled' },
  unsolicited: { d: 'M0 -4.4 4.4 0 0 4.4 -4.4 0z', drawn: 'filled' },
  requested: { d: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z', drawn: 'line' },
};

export interface MarkProps {
  kind: ShownKind;
  x: number;
  y: number;
  /** Mails that it stands for; more are drawn larger. */
  count?: number;
}

export function Mark({ kind, x, y, count = 1 }: MarkProps): JSX.Element {
  const { d, drawn } = SHAPES[kind];
  const size = count === 1 ? 0.9 : count < 4 ? 1.1 : 1.3;
  return <path class={`mark ${drawn}`} data-kind={kind} d={d} transform={`translate(${x} ${y}) scale(${size})`} />;
}
