import { describe, expect, it } from 'vitest';
import { bannerTells, isJudged } from '../../../../entrypoints/background/judged-pages.ts';
import type { VerdictKind } from '../../../../judge/types.ts';
import type { PagesJudged } from '../../../../storage/settings.ts';

const PAGE = 'https://login.shop.example/x';

describe('which pages are judged', () => {
  it.each([
    ['all', false, true],
    ['all', true, true],
    ['from-mail', false, false],
    ['from-mail', true, true],
    ['none', false, false],
    ['none', true, false],
  ] as [PagesJudged, boolean, boolean][])('with "%s" and a mail that led here: %s', (pages, ledHere, expected) => {
    expect(isJudged({ pages, ignoredSites: [] }, [PAGE], ledHere)).toBe(expected);
  });

  it.each([
    ['the host itself', ['login.shop.example'], [PAGE], false],
    ['the domain above it', ['shop.example'], [PAGE], false],
    ['a host below it', ['a.login.shop.example'], [PAGE], true],
    ['a host that only ends alike', ['op.example'], [PAGE], true],
    ['the page around a frame', ['flowers.example'], ['https://ads.example/', 'https://flowers.example/'], false],
    ['the frame in a page', ['ads.example'], ['https://ads.example/', 'https://flowers.example/'], false],
    ['nothing that is on the web', ['shop.example'], ['', 'about:blank'], true],
  ])('with a left-out site that is %s', (_name, ignoredSites, addresses, expected) => {
    expect(isJudged({ pages: 'all', ignoredSites }, addresses, false)).toBe(expected);
  });
});

describe('a form in the frame of an open mail', () => {
  const mail = (kind: VerdictKind) => ({
    state: {
      state: 'mail' as const,
      key: 'a',
      from: '',
      subject: '',
      verdict: { kind, topic: null, platform: null, platformName: '', evidence: [], unchecked: [], advice: [], targets: [] },
      sourceRead: false,
      client: 'generic',
    },
  });

  it.each([
    ['a lure', [mail('lure')], true],
    ['a lure among others', [mail('none'), mail('lure')], true],
    ['a mail that is only odd', [mail('suspicious')], false],
    ['a mail that looks genuine', [mail('unsolicited')], false],
    ['a mail that cannot be read', [{ state: { state: 'unreadable' as const, client: 'generic' } }], false],
    ['no mail at all', [], false],
  ])('is left to the banner beside %s: %s', (_, mails, told) => expect(bannerTells(mails)).toBe(told));
});
