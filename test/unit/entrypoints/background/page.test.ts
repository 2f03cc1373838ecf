import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bannerTells, isJudged } from '../../../../entrypoints/background/page.ts';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import type { OpenPage } from '../../../../judge/open-page.ts';
import type { JudgedPage } from '../../../../messages/requests.ts';
import type { PagesJudged } from '../../../../storage/settings.ts';
import { readRequests } from '../../../../storage/reset-requests.ts';
import { deadArea } from '../../storage/plain-area.ts';
import { fakeWorld, NOW, until, WEBMAIL } from './fake-world.ts';

const PAGE = 'https://login.shop.example/x';

// What fails here fails on purpose.
beforeEach(() => ['warn', 'error'].forEach((name) => vi.spyOn(console, name as 'warn').mockImplementation(() => {})));
afterEach(() => void vi.restoreAllMocks());

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
    ['a mail that cannot be read', [{ state: { state: 'unreadable' as const, client: 'generic', reason: 'no-room' } }], false],
    ['no mail at all', [], false],
  ])('is left to the banner beside %s: %s', (_, mails, told) => expect(bannerTells(mails)).toBe(told));
});

const OPEN: OpenPage = {
  url: WEBMAIL,
  title: 'Instagram',
  siteNames: ['Instagram'],
  headings: ['Log in to Instagram'],
  text: 'Log in to Instagram. Phone number, username or email. Password. Log in. Forgot password? Instagram from Meta.',
  forms: [
    {
      action: '',
      fields: [
        { kind: 'user-name', label: 'Username' },
        { kind: 'password', label: 'Password' },
      ],
      buttons: ['Log in'],
    },
  ],
  pictures: [{ alt: 'Instagram', src: `${WEBMAIL}logo.png` }],
  icons: [],
  assets: [],
  links: [],
  copiedFrom: [],
  lang: 'en',
  clipped: false,
};
const ask = (page: OpenPage = OPEN) => ({ type: 'judge-page', page, documentId: 'a'.repeat(32) });

describe('a page that asks for a password in a strange name', () => {
  it('is warned of, and told on the button', async () => {
    const at = await fakeWorld();
    const judged = (await at.say(ask())) as JudgedPage;
    expect(judged).toMatchObject({ verdict: { kind: 'lure' }, host: 'mail.example', part: false, wentOn: false });
    expect(await at.ask({ type: 'read-tab', tabId: 1 })).toMatchObject({ state: 'page', verdict: { kind: 'lure' } });
    expect(at.badge()).toBe('!');
    await until(async () => (await at.store.keys()).length === 1);
    expect(await at.ask({ type: 'read-warning', id: judged.id })).toMatchObject({ url: WEBMAIL, judged: { id: judged.id } });
  });

  it('is warned of where nothing that is stored can be read or written', async () => {
    const at = await fakeWorld({ local: deadArea(), session: deadArea(), withHistory: async () => null });
    expect(await at.say(ask())).toMatchObject({ verdict: { kind: 'lure' } });
  });

  it('is told as refused where it cannot be taken, never as a page with nothing in it', async () => {
    const at = await fakeWorld();
    expect(await at.say({ ...ask(), documentId: 'no documentId' })).toEqual({ failed: 'refused' });
  });
});

describe('a name in the page of the tab, and a bare form in its frame', () => {
  const bare: OpenPage = { ...OPEN, title: '', siteNames: [], headings: [], text: 'Username Password', pictures: [] };
  const named: OpenPage = { ...OPEN, forms: [] };
  const TOP = 'https://garden.example/';
  const inFrame = (url: string) => ({ url, frameId: 3, tab: { id: 1, url: TOP, incognito: false } });
  const withTop = async (top: OpenPage) => {
    const at = await fakeWorld();
    at.frames['1 0'] = async () => top;
    return at;
  };

  it.each([
    ['are judged together, as one page of the tab', named, 'https://forms.example/', 'lure'],
    ['are nothing where neither claims anything', { ...bare, forms: [] }, 'https://forms.example/', 'none'],
    ['are nothing where the frame is the platform’s own', named, 'https://www.instagram.com/embed', 'none'],
  ])('%s', async (_, top, url, kind) => {
    const at = await withTop(top);
    const judged = (await at.handle(ask(bare), inFrame(url))) as JudgedPage;
    expect(judged).toMatchObject({ verdict: { kind }, part: true });
    if (kind === 'lure') expect(judged.host).toBe('garden.example');
  });

  it('are judged together where the frame has no field and hears the keys', async () => {
    const at = await withTop(named);
    const heard = { ...bare, text: 'Password', forms: [], keysOutside: true };
    expect(await at.handle(ask(heard), inFrame('https://forms.example/'))).toMatchObject({ verdict: { kind: 'suspicious' } });
  });

  it('are judged together where the keys were heard before the name was painted', async () => {
    const at = await withTop({ ...bare, text: '', forms: [] });
    const heard = { ...bare, text: 'Password', forms: [], keysOutside: true };
    expect(await at.handle(ask(heard), inFrame('https://forms.example/'))).toMatchObject({ verdict: { kind: 'none' } });
    const top = { url: TOP, frameId: 0, tab: { id: 1, url: TOP, incognito: false } };
    expect(await at.handle(ask(named), top)).toMatchObject({ verdict: { kind: 'suspicious' } });
  });

  it('are judged together too where the name is painted later', async () => {
    const at = await withTop({ ...bare, forms: [] });
    expect(await at.handle(ask(bare), inFrame('https://forms.example/'))).toMatchObject({ verdict: { kind: 'none' } });
    const top = { url: TOP, frameId: 0, tab: { id: 1, url: TOP, incognito: false } };
    expect(await at.handle(ask(named), top)).toMatchObject({ verdict: { kind: 'lure' } });
  });
});

describe('a reset that is asked for', () => {
  const form = { button: 'Reset password', label: 'Forgot your password', fields: [['text', 'username', 'who', '', 'Your name']] };
  it.each<[what: string, frameId: number, incognito: boolean, kept: number]>([
    ['in a page', 0, false, 1],
    ['in a frame', 3, false, 0],
    ['in a private window', 0, true, 0],
  ])('%s is remembered or not', async (_what, frameId, incognito, kept) => {
    const at = await fakeWorld();
    const url = 'https://www.instagram.com/accounts/password/reset/';
    expect(await at.handle({ type: 'reset-sent', form }, { url, frameId, tab: { id: 1, url, incognito } })).toBeNull();
    await at.handle({ type: 'list-age' }, {});
    const requests = await until(async () => (await readRequests(at.local, NOW)).length === kept).then(() => readRequests(at.local, NOW));
    expect(requests.map(({ platform }) => platform)).toEqual(kept ? ['instagram'] : []);
  });
});
