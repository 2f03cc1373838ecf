/** Keys stand in alphabetical order, so that two people who add a fact meet in the same line. */
import type { Finding } from '../catalogue.ts';

/** The first key out of order in each object of `data`, however deep. */
export function unsortedKeys(data: unknown, at = ''): Finding[] {
  if (Array.isArray(data)) return data.flatMap((one, index) => unsortedKeys(one, `${at}[${index}]`));
  if (typeof data !== 'object' || data === null) return [];
  const keys = Object.keys(data);
  const wrong = keys.find((key, index) => index > 0 && key < (keys[index - 1] ?? ''));
  const here = wrong === undefined ? [] : [{ key: under(at, wrong), reason: 'keys are not in alphabetical order' }];
  return [...here, ...Object.entries(data).flatMap(([key, value]) => unsortedKeys(value, under(at, key)))];
}

function under(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}
