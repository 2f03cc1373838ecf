import { parseTarget } from './host.ts';
import { wrapperOf } from './wrappers.ts';

const MOST_LAYERS = 6;

export interface Unwrapped {
  /** The innermost address that could be read; the href as it came where nothing wraps it. */
  href: string;
  /** Hosts of the redirectors passed, outermost first. */
  through: string[];
  /** A redirector keeps its target to itself, or contradicts itself: where the link ends is unknown. */
  unknown: boolean;
}

/**
 * Peels link protectors and known redirectors off an address, at most six, each recognised by its own host
 * and path. A short link or click tracker is no wrapper: `hostKinds` names those. Never throws.
 */
export function unwrap(href: string): Unwrapped {
  const through: string[] = [];
  let current = href;
  for (let layer = 0; ; layer += 1) {
    const target = parseTarget(current);
    const wrapper = target.kind === 'web' ? wrapperOf(target) : null;
    if (target.kind !== 'web' || wrapper === null) return { href: current, through, unknown: false };
    const inner = layer < MOST_LAYERS ? wrapper.inner(target) : '';
    through.push(target.host);
    if (inner === '' || parseTarget(inner).kind === 'none') return { href: current, through, unknown: true };
    current = inner;
  }
}
