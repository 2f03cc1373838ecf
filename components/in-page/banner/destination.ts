/** Where a link of a mail leads, in the words of the judge or, without them, of the link itself. */
import type { LinkTarget } from '../../../judge/verdict.ts';

export interface Destination {
  /** `hides`: nobody can tell. */
  verb: 'leads' | 'writes' | 'calls' | 'sends' | 'hides';
  /** What stands before the registrable part, not bold. */
  before: string;
  /** The part that names the owner, bold. */
  registrable: string;
}

/**
 * Destination of the link with `href`.
 * @param index its place among the links of the body, -1 where unknown
 * @param targets the judge's own, which see through redirects and wrappers
 */
export function destinationOf(href: string, index: number, targets: LinkTarget[]): Destination {
  if (href === '') return { verb: 'hides', before: '', registrable: '' };
  const own = readOwn(href);
  const target = own.verb === 'calls' ? undefined : findTarget(href, own.shown, index, targets);
  const shown = target?.shown ?? own.shown;
  const registrable = target?.registrable ?? '';
  const split = registrable !== '' && shown.endsWith(registrable);
  return {
    verb: own.verb,
    before: split ? shown.slice(0, -registrable.length) : '',
    registrable: split ? registrable : shown,
  };
}

/** A webmail may count links otherwise than our reader did, so an index alone is believed last. */
function findTarget(href: string, own: string, index: number, targets: LinkTarget[]): LinkTarget | undefined {
  const expected = targets.find(({ link }) => link === index);
  if (expected && decoded(href).includes(asciiHost(expected.shown))) return expected;
  return targets.find(({ shown }) => asciiHost(shown) === own) ?? expected;
}

function readOwn(href: string): { verb: 'leads' | 'writes' | 'calls'; shown: string } {
  const url = parse(href);
  if (!url) return { verb: 'leads', shown: href.slice(0, 60) };
  const bare = decoded(url.pathname).replace(/^\/+/, '');
  if (url.protocol === 'mailto:') return { verb: 'writes', shown: bare };
  if (/^(tel|sms|callto):$/.test(url.protocol)) return { verb: 'calls', shown: bare };
  return { verb: 'leads', shown: url.hostname || `${url.protocol}…` };
}

function parse(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}

function asciiHost(shown: string): string {
  return shown.includes('@') ? shown.toLowerCase() : (parse(`http://${shown}`)?.hostname ?? shown.toLowerCase());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return text.toLowerCase();
  }
}
