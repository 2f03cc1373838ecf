/** Whether a name that is about to be trusted looks like a listed platform's and is not. */
import { lookalike, type LookalikeTable } from '../../judge/hosts/lookalike.ts';
import type { TrustedName } from '../../storage/trusted.ts';

/** The genuine site name that `value` (an address or a host) imitates, '' for none. */
export function imitatedHost({ value }: TrustedName, table: LookalikeTable): string {
  return lookalike(value.slice(value.lastIndexOf('@') + 1), table)?.like ?? '';
}
