/** Which entries of a long list are shown: searched, of one kind, in an order, a page at a time. Pure. */
import type { TrustedEntry, TrustedKind } from '../../storage/trusted.ts';

export type Order = 'newest' | 'oldest' | 'name';

export interface ListView {
  wanted: string;
  kind: TrustedKind | 'all';
  order: Order;
  /** From 0 on; one past the end shows the last. */
  page: number;
}

export interface Selection {
  rows: TrustedEntry[];
  /** Entries on all pages. */
  found: number;
  page: number;
  pages: number;
}

export const ROWS_A_PAGE = 50;

const byName = new Intl.Collator().compare;

const ORDERS: Record<Order, (a: TrustedEntry, b: TrustedEntry) => number> = {
  newest: (a, b) => b.at - a.at,
  oldest: (a, b) => a.at - b.at,
  name: (a, b) => byName(a.value, b.value),
};

/** The rows to draw; what is wanted may stand in the name or the note. */
export function selectEntries(entries: readonly TrustedEntry[], { wanted, kind, order, page }: ListView): Selection {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries
    .filter((entry) => kind === 'all' || entry.kind === kind)
    .filter(({ value, note }) => words.every((word) => value.includes(word) || note.toLowerCase().includes(word)))
    .toSorted(ORDERS[order]);
  const pages = Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
  const shown = Math.min(Math.max(0, page), pages - 1);
  return { rows: found.slice(shown * ROWS_A_PAGE, (shown + 1) * ROWS_A_PAGE), found: found.length, page: shown, pages };
}
