/** A drawn window with an address of its own ("browser in the browser"): a platform's sign-in address as a bare line. */
import type { Platform } from '../../platforms/types.ts';
import { isUnder, parseTarget } from '../hosts/host.ts';
import { trimmedStart } from '../text/trimmed.ts';
import type { OpenPage, PageForm } from '../types.ts';
import { isSignInAddress } from './leaning.ts';
import type { SignNote } from './naming.ts';
import { isSignIn } from './texts.ts';
import { tokensOf } from './tokens.ts';
import { SIGN_IN } from './words.ts';

const MOST_LINES = 200;
const LONGEST_LINE = 300;
/** A page of more text is an article or a manual, where addresses stand as examples. */
const LONGEST_PAGE = 2_500;
const POINTS = 3;

/**
 * Notes each platform whose sign-in address stands alone in its line, as no link, on a short page with a sign-in form.
 * A link says where it leads; a line that only looks like an address bar says where one is.
 */
export function noteAddressBars(page: OpenPage, ownHost: string, byHost: (host: string) => Platform[], note: SignNote): void {
  if (page.text.length > LONGEST_PAGE || !page.forms.some(signsIn)) return;
  const linked = new Set(page.links.map(bare));
  for (const line of page.text.split('\n').slice(0, MOST_LINES)) {
    // A lock or an arrow may stand before it.
    const written = trimmedStart(line.slice(0, LONGEST_LINE), /[^\p{L}\p{N}]/u);
    if (!/^\S{4,}$/.test(written) || !written.includes('.') || linked.has(bare(written))) continue;
    const target = parseTarget(written.includes('://') ? written : `https://${written}`);
    if (target.kind !== 'web' || isUnder(target.host, ownHost)) continue;
    const site = { host: target.host, path: `${target.path}${target.query}` };
    if (isSignInAddress(site)) for (const platform of byHost(target.host)) note(platform, { place: 'address-bar', points: POINTS, weak: false });
  }
}

/** Credentials under a button to go in with them; settings that are saved hold addresses as values. */
function signsIn(form: PageForm): boolean {
  const words = form.buttons.flatMap((button) => tokensOf(button));
  return isSignIn(form) && words.some((word) => SIGN_IN.has(word) || word === 'next');
}

function bare(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
