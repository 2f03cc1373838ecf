import { describe, expect, it } from 'vitest';
import { footerStart, isAside } from '../../../../judge/destination/asides.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { parseTarget } from '../../../../judge/hosts/host.ts';
import type { BodyLink, BodyPicture } from '../../../../judge/open-mail.ts';
import { bodyOf, linkTo } from '../build-mail.ts';

const rules = await readRules();
const instagram = rules.platforms.byId('instagram');
const FOOTER = 500;
const inMail = (link: BodyLink, place: string, picture: BodyPicture | null = null) => {
  const target = parseTarget(`https://${place}`);
  return { link, target: target.kind === 'web' ? target : null, picture };
};
const plainLink = (text: string, offset = 100) => linkTo('', text, { button: false, offset });

describe('an aside accuses nobody', () => {
  it.each([
    ['unsubscribe', plainLink('Unsubscribe'), 'mailer.example'],
    ['unsubscribe in German', plainLink('Newsletter abbestellen'), 'mailer.example'],
    ['privacy policy', plainLink('Privacy Policy'), 'stranger.example'],
    ['terms', plainLink('Terms of use'), 'stranger.example'],
    ['view in browser', plainLink('View this email in your browser'), 'mailer.example'],
    ['an app store', plainLink('Get the app'), 'play.google.com'],
    ['a virus scanner’s line', plainLink('www.avast.com'), 'www.avast.com/sig-email'],
    ['a gateway’s line above the mail', plainLink('Report it as spam', 0), 'portal.mailguard.com.au/report'],
    ['a social icon', linkTo('', '', { button: false, picture: true }), 'www.facebook.com'],
    [
      'a social icon that is called as the platform',
      linkTo('', 'Instagram', { button: false, picture: true }),
      'www.facebook.com/instagramhelp',
    ],
    ['a social name', plainLink('LinkedIn'), 'www.linkedin.com'],
    ['its own profile by its handle', plainLink('@instagram'), 'twitter.com/instagram'],
    ['"follow us on …" anywhere', plainLink('Follow us on Steam'), 'steamcommunity.com'],
    ['help in the footer', plainLink('Help Center', 600), 'stranger.example'],
  ])('%s', (_what, link, host) => {
    expect(isAside(inMail(link, host), FOOTER, instagram)).toBe(true);
  });
});

describe('an act counts', () => {
  it.each([
    ['a button', linkTo('', 'Reset your password'), 'stranger.example'],
    ['a button in the footer', linkTo('', 'Contact support', { offset: 600 }), 'stranger.example'],
    ['a link in the text', plainLink('click here'), 'stranger.example'],
    ['help in the text', plainLink('Contact support'), 'stranger.example'],
    ['a stranger’s profile by the platform’s handle', plainLink('@instagram'), 'twitter.com/instagram-help'],
    ['the handle as a button', linkTo('', '@instagram'), 'twitter.com/instagram'],
    ['a social host behind other words', plainLink('Restore my account'), 'www.linkedin.com'],
    ["the platform's own site as icon", linkTo('', '', { picture: true, button: false }), 'www.instagram.com'],
    [
      'a long sentence that mentions privacy',
      plainLink('To protect your privacy and keep your account open you must confirm your identity within the next 24 hours'),
      'stranger.example',
    ],
  ])('%s', (_what, link, host) => {
    expect(isAside(inMail(link, host), FOOTER, instagram)).toBe(false);
  });
});

describe('the footer', () => {
  it('begins at its first mark in the second half of the text', () => {
    const text = `${'Reset it now. '.repeat(10)}\n© 2026 Meta`;
    expect(footerStart(bodyOf(text, []))).toBe(text.indexOf('©'));
  });

  it('is nowhere in a mail without such a mark', () => {
    expect(footerStart(bodyOf('Reset your password.', []))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a picture of a profile that is called as the platform', () => {
  const netflix = rules.platforms.byId('netflix');
  it.each<[what: string, where: string, picture: boolean, isAnAside: boolean]>([
    ['leads to its profile', 'www.facebook.com/netflixofficial', true, true],
    ["leads to somebody else's", 'www.facebook.com/account-notices', true, false],
    ['is a text', 'www.facebook.com/netflixofficial', false, false],
  ])('%s', (_what, where, picture, isAnAside) => {
    expect(isAside(inMail(linkTo('', 'Netflix', { button: false, picture }), where), FOOTER, netflix)).toBe(isAnAside);
  });
});
