import { gzipSync } from 'node:zlib';

/** How large a file may be, as it is or gzipped. */
export type Budget = { bytes: number } | { gzipped: number };

export interface Size {
  name: string;
  /** As it is measured: whole or gzipped. */
  bytes: number;
  most: number;
  gzipped: boolean;
}

/** Measures each budget's file; throws where one is missing, as a renamed file would go unwatched. */
export function sizesOf(budgets: Record<string, Budget>, read: (name: string) => Uint8Array | null): Size[] {
  return Object.entries(budgets).map(([name, budget]) => {
    const content = read(name);
    if (!content) throw new Error(`A budget names ${name}, which is not in the package.`);
    const gzipped = 'gzipped' in budget;
    const bytes = gzipped ? gzipSync(content, { level: 9 }).length : content.length;
    return { name, bytes, most: gzipped ? budget.gzipped : budget.bytes, gzipped };
  });
}

/** Whether a file is larger than its budget. */
export function isOver({ bytes, most }: Size): boolean {
  return bytes > most;
}

/** One line a file: size, share of its budget, name. */
export function sizeTable(sizes: Size[]): string {
  return sizes
    .map((size) => {
      const share = `${Math.round((100 * size.bytes) / size.most)} %`;
      const verdict = isOver(size) ? '  OVER BUDGET' : '';
      return `${String(size.bytes).padStart(8)} of ${String(size.most).padStart(7)} B ${share.padStart(6)}  ${size.name}${size.gzipped ? ', gzipped' : ''}${verdict}`;
    })
    .join('\n');
}
