import { percentDecoded } from './encodings.ts';

/**
 * The decoded value of the first of these parameters that a query holds, names in any case; '' for none, and
 * '' where one is given twice with different values (nobody can tell which one the server follows). A plus
 * stays a plus: addresses inside addresses are percent-encoded.
 */
export function queryValue(query: string, ...names: string[]): string {
  const values = new Map<string, string>();
  const torn = new Set<string>();
  for (const pair of query.replace(/^\?/, '').split(/&(?:amp;)?/)) {
    const cut = pair.indexOf('=');
    if (cut < 1) continue;
    const name = pair.slice(0, cut).toLowerCase();
    const value = percentDecoded(pair.slice(cut + 1));
    if (values.has(name) && values.get(name) !== value) torn.add(name);
    values.set(name, value);
  }
  for (const name of names) {
    const value = values.get(name.toLowerCase()) ?? '';
    if (torn.has(name.toLowerCase())) return '';
    if (value !== '') return value;
  }
  return '';
}
