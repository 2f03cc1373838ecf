/** Facts about hosts that anybody uses, in groups: those of one group rest on the same source. */

/**
 * How sure a group is. 'official': its maker, or who gives the hosts out, says so. 'listed': a public list or several public
 * programs do. 'observed': seen, and the source says in what. 'unconfirmed': taken over, and no source was found.
 */
export type Confidence = 'official' | 'listed' | 'observed' | 'unconfirmed';

export interface SourcedGroup<T = string> {
  /** In a few words; a document by its site and title. */
  source: string;
  /** ISO date on which it was looked up. */
  date: string;
  confidence: Confidence;
  entries: readonly T[];
}

/** All entries of `groups`, in their order. */
export function entriesOf<T>(groups: readonly SourcedGroup<T>[]): T[] {
  return groups.flatMap(({ entries }) => entries);
}

/** The hosts of `list`, which stand apart by blanks. */
export function hostList(list: string): string[] {
  return list.trim().split(/\s+/);
}
