import { base64Decoded, percentDecoded } from './encodings.ts';
import { queryValue } from './query.ts';

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The address inside a Proofpoint URL Defense link, '' where it cannot be read; `path` with its slash, `query`
 * and `fragment` with their marks. Versions 1 to 3, by the vendor's published decoding.
 */
export function insideUrlDefense(path: string, query: string, fragment: string): string {
  if (path.startsWith('/v1/')) return queryValue(query, 'u');
  if (path.startsWith('/v2/')) return percentDecoded(queryValue(query, 'u').replaceAll('-', '%').replaceAll('_', '/'));
  return path.startsWith('/v3/') ? insideThird(`${path}${query}${fragment}`) : '';
}

/** `*` stands for the next character of the Base64 part, `**X` for as many as X tells. */
function insideThird(rest: string): string {
  const start = rest.indexOf('__');
  const end = rest.indexOf('__;', start + 2);
  const bang = rest.indexOf('!', end);
  if (start === -1 || end === -1 || bang === -1) return '';
  const characters = [...base64Decoded(rest.slice(end + 3, bang))];
  let used = 0;
  const inner = rest.slice(start + 2, end).replace(/\*(?:\*(.))?/g, (_, length: string | undefined) => {
    const count = length === undefined ? 1 : RUN_LENGTHS.indexOf(length) + 2;
    used += count;
    return characters.slice(used - count, used).join('');
  });
  // Servers on the way merge the two slashes of the protocol.
  return inner.replace(/^([a-z][a-z0-9+.-]*:)\/([^/]|$)/i, '$1//$2');
}
