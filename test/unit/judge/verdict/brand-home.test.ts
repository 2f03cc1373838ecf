import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { BodyLink, OpenMail } from '../../../../judge/open-mail.ts';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();
const kindOf = (mail: OpenMail): VerdictKind => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

type Proof = 'pass' | 'none' | 'fail' | 'unread';
const text = (href: string, words = 'our guide'): BodyLink => linkTo(href, words, { button: false });
const ALERT = 'A browser that we have not seen before signed in to your account. Was it you? Then there is nothing to do.';
const RESET = 'Somebody asked to reset the password of your account. If it was not you, ignore this mail.';

/** Mail of a bank of which the web domains alone are known. */
function fromBank(proof: Proof, said: string, links: BodyLink[], more: Partial<OpenMail> = {}): OpenMail {
  return instagramReset({
    from: { name: 'Commerzbank', address: 'info@mailing.commerzbank.de' },
    subject: said.startsWith('Somebody') ? 'Reset your password' : 'New sign-in to your account',
    body: bodyOf(`${said}\nGo on`, links),
    headers: proof === 'unread' ? null : headersSaying(proof, 'mailing.commerzbank.de'),
    ...more,
  });
}

const scanned = (said: string): OpenMail['body'] =>
  bodyOf(said, [home], { pictures: [{ alt: 'QR code', file: 'qr.png', host: '', link: null, offset: 0, width: 200, height: 200 }] });
const home = linkTo('https://www.commerzbank.de/a', 'Go on');
const CALL = `${ALERT}\nIf not, call us at 0800 555 0199.`;
const pdf = { attachments: [{ name: 'notice.pdf', type: 'application/pdf' }] };

describe('what leads off a mail from a domain of the brand’s', () => {
  it.each<[what: string, mail: OpenMail, VerdictKind]>([
    ['a number, proven', fromBank('pass', CALL, [home]), 'unlisted'],
    ['a number, source not read', fromBank('unread', CALL, [home]), 'unlisted'],
    ['a number alone, source not read', fromBank('unread', CALL, []), 'suspicious'],
    ['a number, unproved', fromBank('none', CALL, [home]), 'lure'],
    ['a number, disowned', fromBank('fail', CALL, [home]), 'lure'],
    ['a number in a reset', fromBank('pass', `${RESET}\nCall us at 0800 555 0199.`, [home]), 'suspicious'],
    ['a document alone, proven', fromBank('pass', ALERT, [], pdf), 'unlisted'],
    ['a page as a file, proven', fromBank('pass', ALERT, [], { attachments: [{ name: 'a.html', type: 'text/html' }] }), 'lure'],
    ['a second site by a link, proven', fromBank('pass', ALERT, [home, text('https://docs.kqz.example/a')]), 'unlisted'],
    ['a second site by a link, source not read', fromBank('unread', ALERT, [home, text('https://docs.kqz.example/a')]), 'suspicious'],
    ['a second site by a link, unproved', fromBank('none', ALERT, [home, text('https://docs.kqz.example/a')]), 'lure'],
    ['a second site by a button', fromBank('pass', ALERT, [home, linkTo('https://kqz.example/a', 'Go on')]), 'suspicious'],
    ['a second site alone', fromBank('pass', ALERT, [linkTo('https://kqz.example/a', 'Go on')]), 'lure'],
    ['a page that anybody has', fromBank('pass', ALERT, [home, text('https://kqz.notion.site/a')]), 'suspicious'],
    ['a picture to scan', fromBank('pass', ALERT, [home], { body: scanned(ALERT) }), 'suspicious'],
    ['a mailbox that anybody has', fromBank('pass', ALERT, [home, text('mailto:bank.help@gmail.com')]), 'suspicious'],
    ['a firm’s mailbox', fromBank('pass', ALERT, [home, text('mailto:care@kqz.example')]), 'unlisted'],
    ['an address of digits', fromBank('pass', ALERT, [home, text('http://203.0.113.7/a')]), 'lure'],
    ['a bare look-alike', fromBank('pass', ALERT, [home, text('https://commerzbank-login.example/a')]), 'lure'],
  ])('%s: %s', (_what, mail, kind) => expect(kindOf(mail)).toBe(kind));

  /** Mail of a railway of which the web domain alone is known. */
  const fromRailway = (proof: Proof, subject: string, said: string, link: BodyLink): OpenMail =>
    fromBank(proof, said, [link], {
      from: { name: 'ÖBB', address: 'info@oebb.at' },
      subject,
      headers: proof === 'unread' ? null : headersSaying(proof, 'oebb.at'),
    });
  const reset = (proof: Proof, href: string) => fromRailway(proof, 'Reset your password', RESET, linkTo(href, 'Go on'));

  it.each<[what: string, mail: OpenMail, VerdictKind]>([
    ['proven', reset('pass', 'https://tickets.kqz.example/r'), 'unlisted'],
    ['not proven', reset('none', 'https://tickets.kqz.example/r'), 'lure'],
    ['where nothing is read', reset('unread', 'https://tickets.kqz.example/r'), 'lure'],
    ['where anybody gets a host', reset('pass', 'https://oebb.web.app/r'), 'lure'],
    [
      'with a threat',
      fromRailway(
        'pass',
        'Your account is suspended',
        'Your account has been suspended. Confirm it today.',
        linkTo('https://kqz.example/r', 'Go on'),
      ),
      'suspicious',
    ],
  ])('a second site alone of a house that keeps no money, %s: %s', (_what, mail, kind) => expect(kindOf(mail)).toBe(kind));

  it('a further site of the brand’s is calm whatever it tells of', () => {
    const from = { name: 'Bitdefender', address: 'info@bitdefender.com' };
    const alert = fromBank('pass', 'Somebody signed in to your Bitdefender account. If it was not you, see below.', [], { from });
    const links = [linkTo('https://login.bitdefender.net/a', 'Go on')];
    expect(kindOf({ ...alert, headers: headersSaying('pass', 'bitdefender.com'), body: { ...alert.body, links } })).toBe('unlisted');
  });

  it('a confirmed sender’s document is grey where it is proven, and a lure where it is not', () => {
    const from = { name: 'PNC Bank', address: 'alerts@pnc.com' };
    expect(kindOf(fromBank('pass', ALERT, [], { ...pdf, from, headers: headersSaying('pass', 'pnc.com') }))).toBe('unlisted');
    expect(kindOf(fromBank('none', ALERT, [], { ...pdf, from, headers: headersSaying('none', 'pnc.com') }))).toBe('lure');
  });
});
