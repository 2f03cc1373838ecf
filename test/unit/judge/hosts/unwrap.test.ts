import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../judge/hosts/unwrap.ts';
import { parseTarget } from '../../../../judge/hosts/host.ts';
import { ANY_LETTER } from '../../any-letter.ts';

const enc = encodeURIComponent;
const urlSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

function proofpoint2(inner: string): string {
  return enc(inner).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%', '-');
}

/** The vendor's third form: one hidden character is `*`, a run of n is `**` and a letter for n. */
function proofpoint3(inner: string): string {
  const lengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const hidden: string[] = [];
  const shown = inner.replace(/[^A-Za-z0-9:/._-]+/gu, (run) => {
    const letters = [...run];
    hidden.push(...letters);
    return letters.length === 1 ? '*' : `**${lengths[letters.length - 2]}`;
  });
  return `https://urldefense.com/v3/__${shown}__;${urlSafe(base64(hidden.join('')))}!!AbC$`;
}

const WRAPPERS: [name: string, wrap: (inner: string) => string][] = [
  ['Safe Links', (inner) => `https://nam02.safelinks.protection.outlook.com/?url=${enc(inner)}&data=05%7C`],
  ['URL Defense 1', (inner) => `https://urldefense.proofpoint.com/v1/url?u=${enc(inner)}&k=x`],
  ['URL Defense 2', (inner) => `https://urldefense.proofpoint.com/v2/url?u=${proofpoint2(inner)}&d=x`],
  ['Barracuda', (inner) => `https://linkprotect.cudasvc.com/url?a=${enc(inner)}&c=E`],
  ['Cisco', (inner) => `https://secure-web.cisco.com/1aBc/${enc(inner)}`],
  ['Sophos', (inner) => `https://eu-west-1.protection.sophos.com/?d=x.example&u=${enc(base64(inner))}&i=1`],
  ['Trend Micro', (inner) => `https://ca-1234.ctp.trendmicro.com/wis/clicktime/v1/query?url=${enc(inner)}&umid=1`],
  ['FireEye', (inner) => `https://protect2.fireeye.com/v1/url?k=1&u=${enc(inner)}`],
  ['Symantec', (inner) => `https://clicktime.symantec.com/?u=${enc(inner)}`],
  ['Google', (inner) => `https://www.google.co.uk/url?q=${enc(inner)}&sa=D`],
  ['Google, other parameter', (inner) => `https://google.com/url?sa=t&url=${enc(inner)}`],
  ['YouTube', (inner) => `https://www.youtube.com/redirect?event=x&q=${enc(inner)}`],
  ['Facebook', (inner) => `https://l.facebook.com/l.php?u=${enc(inner)}&h=1`],
  ['Facebook mobile', (inner) => `https://lm.facebook.com/l.php?u=${enc(inner)}`],
  ['Instagram', (inner) => `https://l.instagram.com/?u=${enc(inner)}&e=1`],
  ['t.co', (inner) => `https://t.co/redirect?url=${enc(inner)}`],
  ['Twitter', (inner) => `https://twitter.com/i/redirect?url=${enc(inner)}&t=1`],
  ['X', (inner) => `https://x.com/i/redirect?url=${enc(inner)}`],
  ['GMX', (inner) => `https://deref-gmx.net/mail/client/x/dereferrer/?redirectUrl=${enc(inner)}`],
  ['WEB.DE', (inner) => `https://deref-web.de/mail/client/x/dereferrer/?redirectUrl=${enc(inner)}`],
  ['Mail.ru', (inner) => `https://checklink.mail.ru/proxy?es=1&url=${enc(inner)}`],
  ['Yandex', (inner) => `https://sba.yandex.net/redirect?url=${enc(inner)}`],
  ['LinkedIn', (inner) => `https://www.linkedin.com/redir/redirect?url=${enc(inner)}`],
  ['LinkedIn safety', (inner) => `https://www.linkedin.com/safety/go?url=${enc(inner)}`],
  ['Slack', (inner) => `https://slack-redir.net/link?url=${enc(inner)}`],
  ['Steam', (inner) => `https://steamcommunity.com/linkfilter/?u=${enc(inner)}`],
  ['href.li', (inner) => `https://href.li/?${enc(inner)}`],
  ['Bing', (inner) => `https://www.bing.com/ck/a?!&&p=1&u=a1${urlSafe(base64(inner))}`],
  ['Amazon SES', (inner) => `https://abc.r.us-east-1.awstrack.me/L0/${enc(inner)}/1/0100-x/y=1`],
];

describe('unwrapping', () => {
  const address = fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'small' });

  it.each(WRAPPERS)('%s gives back what it wrapped', (_, wrap) => {
    fc.assert(
      fc.property(address, (inner) => unwrap(wrap(inner)).href === inner),
      { numRuns: 50 },
    );
  });

  it('URL Defense 3 gives back what it wrapped', () => {
    const path = fc.string({ unit: fc.constantFrom('a', '?', '=', '&', '#', '%', 'é', '*', '+'), maxLength: 12 });
    const inner = path.map((rest) => `https://a.example/${rest}`);
    fc.assert(fc.property(inner, (href) => unwrap(proofpoint3(href)).href === href));
    expect(unwrap('https://urldefense.com/v3/__https:/a.example/x**Ay__;PyM-!!b').href).toBe('https://a.example/x?#y');
  });

  it('peels one layer after the other and names the hosts passed', () => {
    const inner = 'https://a.example/x';
    const href = `https://eur01.safelinks.protection.outlook.com/?url=${enc(`https://www.google.de/url?q=${enc(inner)}`)}`;
    const through = ['eur01.safelinks.protection.outlook.com', 'www.google.de'];
    expect(unwrap(href)).toEqual({ href: inner, through, unknown: false, opaque: false, target: parseTarget(inner) });
  });

  it.each([
    ['Mimecast', 'https://protect-us.mimecast.com/s/abc?domain=instagram.com'],
    ['a LinkedIn code', 'https://www.linkedin.com/slink?code=abc'],
    ['a wrapper without its parameter', 'https://l.facebook.com/l.php?h=1'],
    ['two different targets', 'https://www.google.com/url?q=https%3A%2F%2Fa.example&q=https%3A%2F%2Fb.example'],
    ['a broken URL Defense link', 'https://urldefense.com/v3/__https://a.example'],
    ['Base64 that is none', 'https://x.protection.sophos.com/?u=%25%25%25'],
  ])('%s has an unknown target', (_, href) => expect(unwrap(href)).toMatchObject({ href, unknown: true }));

  it('gives up after six layers', () => {
    let href = 'https://a.example/';
    for (let layer = 0; layer < 8; layer += 1) href = `https://t.co/redirect?url=${enc(href)}`;
    expect(unwrap(href)).toMatchObject({ unknown: true, opaque: false });
    expect(unwrap(href).through).toHaveLength(7);
  });

  it.each([
    'https://t.co/abc',
    'https://google.evil.example/url?q=https%3A%2F%2Finstagram.com',
    'https://notl.facebook.com.example/l.php?u=https%3A%2F%2Finstagram.com',
    'https://www.google.com/search?q=https%3A%2F%2Finstagram.com',
    'https://accounts.google.com/signin?continue=https%3A%2F%2Fa.example',
    'mailto:a@example.com',
    '#top',
    '',
  ])('%j is no wrapper', (href) =>
    expect(unwrap(href)).toEqual({ href, through: [], unknown: false, opaque: false, target: parseTarget(href) }),
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: ANY_LETTER }), (href) => typeof unwrap(href).href === 'string'));
    const wrapped = fc.tuple(fc.constantFrom(...WRAPPERS), fc.string({ unit: 'grapheme' }));
    fc.assert(fc.property(wrapped, ([[, wrap], inner]) => typeof unwrap(wrap(inner)).unknown === 'boolean'));
  });
});
