import { describe, expect, it } from 'vitest';
import { unseenLines } from '../../../../components/i18n/unseen.ts';
import type { Sight } from '../../../../components/i18n/unseen.ts';
import type { TextKey } from '../../../../components/i18n/text.ts';
import { t } from './sample-verdict.ts';

const CLEAR: Sight = {
  url: 'https://shop.example/',
  withheld: false,
  incognito: false,
  rememberInPrivate: false,
  pages: 'all',
  ignoredSites: [],
  history: true,
  judged: false,
  sourceUnread: false,
  senderUnproved: false,
};

describe('what cannot be seen', () => {
  it('is nothing on an ordinary page', () => expect(unseenLines(CLEAR, t)).toEqual([]));

  it.each<[string, Partial<Sight>, TextKey]>([
    ['the source of a mail', { judged: true, sourceUnread: true }, 'unchecked_source'],
    ['the proof of its sender', { judged: true, senderUnproved: true }, 'unchecked_sender_proof'],
    ["the browser's own pages", { url: 'about:addons' }, 'unseen_closed_page'],
    ['a page whose address is not told', { url: '' }, 'unseen_closed_page'],
    ['any page, when the person said so', { pages: 'none' }, 'unseen_pages_none'],
    ['pages that no mail led to, when the person said so', { pages: 'from-mail' }, 'unseen_pages_from_mail'],
    ['the history, where there is none', { history: false }, 'unseen_history'],
    ['requests in a private window', { incognito: true }, 'unseen_private'],
  ])('%s', (_, sight, key) => expect(unseenLines({ ...CLEAR, ...sight }, t)).toEqual([t(key)]));

  it('is an ignored site and all below it, but not its neighbour', () => {
    const ignoring = { ...CLEAR, ignoredSites: ['shop.example'] };
    expect(unseenLines({ ...ignoring, url: 'https://login.shop.example/' }, t)).toEqual([
      'You asked us to be quiet on shop.example, so we do not check its pages.',
    ]);
    expect(unseenLines({ ...ignoring, url: 'https://workshop.example/' }, t)).toEqual([]);
  });

  it('leaves a page that the browser withholds to the popup, which says so at its top', () =>
    expect(unseenLines({ ...CLEAR, url: '', withheld: true }, t)).toEqual([]));

  it('says nothing of pages where a verdict stands', () => expect(unseenLines({ ...CLEAR, judged: true, pages: 'none' }, t)).toEqual([]));

  it('is silent about private windows once the person allowed them', () => {
    expect(unseenLines({ ...CLEAR, incognito: true, rememberInPrivate: true }, t)).toEqual([]);
  });
});
