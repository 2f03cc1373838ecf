import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bannerTells, isJudged } from '../../../../entrypoints/background/page.ts';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import type { JudgedPage } from '../../../../messages/requests.ts';
import type { PagesJudged } from '../../../../storage/settings.ts';
import { readRequests } from '../../../../storage/reset-requests.ts';
import { deadArea } from '../../storage/plain-area.ts';
import { ask, OPEN } from './lure-page.ts';
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
  ] as [PagesJudged, boolean, boolean][])('with "%s" and a mail that led here: %s', (pages, isReferred, expected) => {
    expect(isJudged({ pages, ignoredSites: [] }, [PAGE], isReferred)).toBe(expected);
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

describe('a page that asks for a password in a strange name', () => {
  it('is judged anew where what is stored came too late for its verdict', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }).setTimerTickMode('nextTimerAsync');
    let open: () => void = () => {};
    const waking = new Promise<void>((resolve) => (open = resolve));
    const { local } = await fakeWorld();
    const at = await fakeWorld({ local: { ...local, get: async (keys) => waking.then(() => local.get(keys)) } });
    const heard: string[] = [];
    at.frames['1 0'] = ({ type }) => heard.push(type);
    expect(await at.say(ask())).toMatchObject({ verdict: { kind: 'lure' } });
    expect(heard).toEqual([]);
    vi.useRealTimers();
    open();
    await until(() => heard.length > 0);
    expect(heard).toEqual(['judge-again']);
  });

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

describe('what is brought into a page', () => {
  const brought = async (page: object) => {
    const at = await fakeWorld();
    const inject = vi.spyOn(at.world.browser.scripting, 'executeScript');
    const answer = await at.say(page);
    return { answer, files: inject.mock.calls.flatMap(([{ files }]) => files ?? []), inject };
  };

  it('is what looks closer, while the page still comes in', async () => {
    const { answer, inject } = await brought({ type: 'look-closer', secret: false });
    expect(answer).toBe(true);
    expect(inject).toHaveBeenCalledWith({ target: { tabId: 1, frameIds: [0] }, files: ['/watch.js'], injectImmediately: true });
  });

  it('is told as not brought where the browser refuses, so that it is asked for again', async () => {
    const at = await fakeWorld();
    vi.spyOn(at.world.browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access the page.'));
    expect(await at.say({ type: 'look-closer', secret: false })).toBe(false);
  });

  it.each([
    ['what draws, for a page that is warned of', OPEN, ['/page-drawing.js']],
    ['nothing, for a page of which nothing is said', { ...OPEN, title: '', siteNames: [], headings: [], text: '', pictures: [] }, []],
  ])('is %s', async (_, page, files) => expect((await brought(ask(page))).files).toEqual(files));

  it('is what draws first and what reads then, for the page around a frame that is warned of', async () => {
    const at = await fakeWorld();
    const inject = vi.spyOn(at.world.browser.scripting, 'executeScript');
    await at.say(ask(), 3);
    const frames = inject.mock.calls.map(([{ files, target }]) => [files?.[0], target.frameIds?.[0]]);
    expect(frames.filter(([file]) => file)).toEqual([
      ['/page-drawing.js', 0],
      ['/page.js', 0],
    ]);
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
