import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLookalikeTable, lookalike } from '../../../../judge/hosts/lookalike.ts';
import { singleEdit } from '../../../../judge/hosts/lookalike-names.ts';

const FACEBOOK_MAIL = [{ domain: 'facebookmail.com', exact: false }];
const AWS_SENDERS = ['amazonaws.com'];
const PLATFORMS = [
  { id: 'instagram', name: 'Instagram', webDomains: ['instagram.com', 'threads.net'], commonWord: false },
  { id: 'facebook', name: 'Facebook', webDomains: ['facebook.com', 'fb.com'], commonWord: false, senderDomains: FACEBOOK_MAIL },
  { id: 'google', name: 'Google', webDomains: ['google.com', 'gmail.com'], commonWord: false },
  {
    id: 'aws',
    name: 'Amazon Web Services',
    webDomains: ['aws.amazon.com'],
    commonWord: false,
    unconfirmedSenderDomains: AWS_SENDERS,
  },
  { id: 'amazon', name: 'Amazon', webDomains: ['amazon.com', 'amazon.de'], commonWord: true },
  { id: 'apple', name: 'Apple', webDomains: ['apple.com', 'icloud.com'], commonWord: true },
  { id: 'paypal', name: 'PayPal', webDomains: ['paypal.com'], commonWord: false },
  { id: 'x', name: 'X', webDomains: ['x.com', 'twitter.com'], commonWord: true },
  { id: 'box', name: 'Box', webDomains: ['box.com'], commonWord: true },
  { id: 'chase', name: 'Chase', webDomains: ['chase.com'], commonWord: true },
  { id: 'steam', name: 'Steam', webDomains: ['steampowered.com', 'steamcommunity.com'], commonWord: true },
  { id: 'tmobile', name: 'T-Mobile', webDomains: ['t-mobile.com'], commonWord: false },
  { id: 'github', name: 'GitHub', webDomains: ['github.com'], commonWord: false },
  { id: 'yahoo', name: 'Yahoo', webDomains: ['yahoo.com'], commonWord: false },
  { id: 'netflix', name: 'Netflix', webDomains: ['netflix.com'], commonWord: false },
];
const NAMES = buildLookalikeTable(PLATFORMS);
const ascii = (host: string) => new URL(`https://${host}`).hostname;

describe('hosts that imitate a platform', () => {
  it.each([
    ['instagram.com.evil.example', 'instagram', 'embedded'],
    ['instagram.com-reset.top', 'instagram', 'embedded'],
    ['instagram-com-reset.top', 'instagram', 'embedded'],
    ['wwwpaypal.com', 'paypal', 'embedded'],
    ['paypalcom.net', 'paypal', 'embedded'],
    ['x.com.evil.top', 'x', 'embedded'],
    ['apple.com.evil.top', 'apple', 'embedded'],
    ['instagram-security.top', 'instagram', 'reset-word'],
    ['netflixsupport.com', 'netflix', 'reset-word'],
    ['securenetflix.com', 'netflix', 'reset-word'],
    ['chase-verify.com', 'chase', 'reset-word'],
    ['appleid-verify.com', 'apple', 'reset-word'],
    ['x-login.com', 'x', 'reset-word'],
    ['instagram-login.web.app', 'instagram', 'reset-word'],
    ['paypal.secure-login.top', 'paypal', 'reset-word'],
    ['secure-chase-access.s3.us-east-1.amazonaws.com', 'chase', 'reset-word'],
    ['lnstagram.com', 'instagram', 'homoglyph'],
    ['instagrarn.com', 'instagram', 'homoglyph'],
    ['faceb00k.com', 'facebook', 'homoglyph'],
    ['f4cebook-support.top', 'facebook', 'homoglyph'],
    ['paypa1.com', 'paypal', 'homoglyph'],
    ['app1e.com', 'apple', 'homoglyph'],
    ['arnazon.com', 'amazon', 'homoglyph'],
    ['steamcommunlty.com', 'steam', 'homoglyph'],
    ['instagramm.com', 'instagram', 'one-edit'],
    ['intsagram.com', 'instagram', 'one-edit'],
    ['twiter.com', 'x', 'one-edit'],
    ['inqtagram.com', 'instagram', 'bit-flip'],
    ['inst-agram.com', 'instagram', 'hyphen'],
    ['tmobile.top', 'tmobile', 'other-suffix'],
    ['instagram.ru', 'instagram', 'other-suffix'],
    [ascii('ınstagram.com'), 'instagram', 'idn'],
    [ascii('gооgle.com'), 'google', 'idn'],
    [ascii('аррӏе.com'), 'apple', 'idn'],
    [ascii('раураӏ-login.com'), 'paypal', 'idn'],
  ])('%s imitates %s: %s', (host, platform, how) => expect(lookalike(host, NAMES)).toMatchObject({ platform, how }));

  it('names the genuine domain that is meant', () => {
    expect(lookalike('twltter.com', NAMES)?.like).toBe('twitter.com');
    expect(lookalike('amazon-account.top', NAMES)).toMatchObject({ platform: 'amazon', like: 'amazon.com' });
  });

  it.each([
    ['the platform itself', 'www.instagram.com'],
    ["a platform's sender domain", 'facebookmail.com'],
    ["Google's own domains", 'accounts.google.de'],
    ['a mail provider under another suffix', 'yahoo.co.uk'],
    ['a hosting service', 'github.io'],
    ["a customer's host", 'someone.github.io'],
    ['an ordinary word elsewhere', 'apple.de'],
    ['a word that holds a short name', 'purchase.com'],
    ['a short name behind a hyphen', 'lunch-box.com.au'],
    ['i for l in an ordinary word', 'appie.nl'],
    ['a name inside another word', 'paypalobjects.com'],
    ['a word beside the name that asks nothing', 'instagram-marketing.top'],
    ['an ordinary word with a weak account word', 'box-help.com'],
    ["a tenant's subdomain", 'netflix.zendesk.com'],
    ['another word, not a slip', 'cloud.example.com'],
    ['a language in its own script', ascii('инстаграм.com')],
    ['an address', '127.0.0.1'],
    ['a single label', 'localhost'],
    ['nothing', ''],
  ])('%s is no imitation', (_, host) => expect(lookalike(host, NAMES)).toBeNull());

  it('never accuses a genuine domain or what lies below it', () => {
    const domain = fc.constantFrom(...PLATFORMS.flatMap(({ webDomains }) => webDomains));
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
    const host = fc.oneof(
      domain,
      fc.tuple(label, domain).map((labels) => labels.join('.')),
    );
    fc.assert(fc.property(host, (own) => lookalike(own, NAMES) === null));
  });

  it('never throws, and answers the same when asked again', () => {
    fc.assert(fc.property(fc.string(), (host) => lookalike(host, NAMES) === lookalike(host, NAMES)));
  });
});

describe('a single slip', () => {
  it.each([
    ['instagran', 'instagram', 'one-edit'],
    ['instageam', 'instagram', 'one-edit'],
    ['instagam', 'instagram', 'one-edit'],
    ['inst1agram', 'instagram', 'one-edit'],
    ['isntagram', 'instagram', 'one-edit'],
    ['inqtagram', 'instagram', 'bit-flip'],
    ['instagram', 'instagram', null],
    ['cloud', 'icloud', null],
    ['istagrm', 'instagram', null],
  ])('%s from %s: %s', (word, from, how) => expect(singleEdit(word, from)).toBe(how));
});
