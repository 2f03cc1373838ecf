import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import type { OpenPage } from '../../../../judge/open-page.ts';
import type { JudgedPage } from '../../../../messages/requests.ts';
import { ask, OPEN, snapshotOf } from './lure-page.ts';
import { fakeWorld, until, WEBMAIL } from './fake-world.ts';

// What fails here fails on purpose.
beforeEach(() => ['warn', 'error'].forEach((name) => vi.spyOn(console, name as 'warn').mockImplementation(() => {})));
afterEach(() => void vi.restoreAllMocks());

/** What must not happen is given the time to: each look at a frame is a few turns. */
const noMore = (): Promise<void> => new Promise((wake) => setTimeout(wake, 5));

describe('a name in the page of the tab, and a bare form in its frame', () => {
  const bare: OpenPage = { ...OPEN, title: '', siteNames: [], headings: [], text: 'Username Password', pictures: [] };
  const named: OpenPage = { ...OPEN, forms: [] };
  const TOP = 'https://garden.example/';
  const inFrame = (url: string) => ({ url, frameId: 3, tab: { id: 1, url: TOP, incognito: false } });
  const withTop = async (top: OpenPage) => {
    const at = await fakeWorld();
    at.frames['1 0'] = async () => snapshotOf(top);
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

describe('a bare form of free hosting in a frame', () => {
  const NAMELESS: OpenPage = { ...OPEN, title: 'Sign in', siteNames: [], headings: [], text: 'Username Password', pictures: [] };
  const TOP = 'https://garden.example/';
  const from = { url: 'https://kqz-31.web.app/', frameId: 3, tab: { id: 1, url: TOP, incognito: false } };

  it.each([
    ['is warned of where it covers the page', 850_000, 'suspicious'],
    ['is left alone where it is a part of it', 90_000, 'none'],
  ])('%s', async (_, size, kind) => {
    const at = await fakeWorld();
    at.frames['1 0'] = async () => snapshotOf({ ...NAMELESS, title: '', text: '', forms: [] });
    const seen = (frameId: number, result: number) => ({ frameId, result });
    Reflect.set(at.world.browser.scripting, 'executeScript', async (of: { func?: unknown }) =>
      of.func ? [seen(0, 900_000), seen(3, size)] : [],
    );
    expect(await at.handle(ask(NAMELESS), from)).toMatchObject({ verdict: { kind }, part: true });
  });
});

describe('a name in one frame, and a bare form beside it', () => {
  const TOP = 'https://garden.example/';
  const BARE: OpenPage = { ...OPEN, title: '', siteNames: [], headings: [], text: 'Username Password', pictures: [] };
  const EMPTY: OpenPage = { ...BARE, text: '', forms: [] };
  const NAMED: OpenPage = { ...OPEN, forms: [] };
  const from = (frameId: number, url = TOP) => ({ url, frameId, tab: { id: 1, url: TOP, incognito: false } });

  /** A tab whose page says `top`, with a frame at `url` that can be seen in that size. */
  async function tabWith(top: OpenPage, url: string, size = 90_000, isRead = true) {
    const at = await fakeWorld();
    const read: number[][] = [];
    at.frames['1 0'] = async () => snapshotOf(top);
    const seen = (frameId: number, address: string, pixels: number) => ({ frameId, result: [address, pixels, isRead] });
    Reflect.set(at.world.browser.scripting, 'executeScript', async (of: { func?: unknown; target: { frameIds: number[] } }) => {
      if (of.func) return [seen(0, TOP, 900_000), seen(3, TOP, 90_000), seen(4, url, size)];
      if (!of.target.frameIds.includes(0)) read.push(of.target.frameIds);
      return [];
    });
    return { at, read };
  }

  it.each<[what: string, url: string, top: OpenPage, form: 'in the page' | 'in a frame', kind: VerdictKind | 'not read']>([
    ['of the same site', 'https://names.garden.example/', EMPTY, 'in a frame', 'lure'],
    ['without an address of its own', 'about:srcdoc', EMPTY, 'in a frame', 'lure'],
    ['of the same site, under a page that names somebody', TOP, { ...EMPTY, title: 'Rosewood Club' }, 'in a frame', 'lure'],
    ['of another site, under a page that names nobody', 'https://names.example/', EMPTY, 'in a frame', 'suspicious'],
    ['of another site, beside the form of a page that names nobody', 'https://names.example/', BARE, 'in the page', 'suspicious'],
    [
      'of another site, which may be an advertisement',
      'https://ads.example/',
      { ...BARE, title: 'Rosewood Club' },
      'in the page',
      'not read',
    ],
    ['of the platform, which shows itself there', 'https://www.instagram.com/embed/', BARE, 'in the page', 'not read'],
  ])('are judged together or not, where the name is in a frame %s', async (_, url, top, form, kind) => {
    const { at, read } = await tabWith(top, url);
    const asker = form === 'in the page' ? at.handle(ask(top), from(0)) : at.handle(ask(BARE), from(3, TOP));
    expect(await asker).toMatchObject({ verdict: { kind: 'none' } });
    await until(() => read.length > 0);
    expect(read.flat().includes(4)).toBe(kind !== 'not read');
    if (kind === 'not read') return;
    const told = await at.handle(ask(NAMED), from(4, url.startsWith('http') ? url : TOP));
    expect(told).toMatchObject({ verdict: { kind }, host: 'garden.example', part: true });
  });

  it('are no matter of a frame that nobody can see', async () => {
    const { at, read } = await tabWith(EMPTY, TOP, 1);
    await at.handle(ask(BARE), from(3));
    await noMore();
    expect(read).toEqual([]);
  });

  it('are not looked for in the person’s own mailbox, where mails speak of everybody', async () => {
    const { at, read } = await tabWith(BARE, WEBMAIL);
    expect(await at.say(ask(BARE))).toMatchObject({ verdict: { kind: 'none' } });
    await noMore();
    expect(read).toEqual([]);
  });

  it.each<[what: string, document: 'same' | 'another', reads: number]>([
    ['not read again in a frame that was heard, though two of them ask', 'same', 0],
    ['read where a frame that was heard shows another document', 'another', 1],
  ])('are %s', async (_, document, reads) => {
    const { at, read } = await tabWith(EMPTY, TOP, 90_000, document === 'same');
    await at.handle(ask(BARE), from(3));
    await until(() => read.length === 1);
    await at.handle(ask(BARE), from(4));
    await until(() => read.length > reads);
    await noMore();
    expect(read.slice(1)).toEqual(reads ? [[3]] : []);
  });

  it('are judged with what the frame says last', async () => {
    const { at, read } = await tabWith(EMPTY, TOP);
    await at.handle(ask(BARE), from(3));
    await until(() => read.length > 0);
    expect(await at.handle(ask(EMPTY), from(4))).toMatchObject({ verdict: { kind: 'none' } });
    expect(await at.handle(ask(NAMED), from(4))).toMatchObject({ verdict: { kind: 'lure' } });
  });

  it('are nothing once the tab shows another page', async () => {
    const { at } = await tabWith(EMPTY, TOP);
    await at.handle(ask(BARE), from(3));
    const elsewhere = { url: TOP, frameId: 4, tab: { id: 1, url: 'https://flowers.example/', incognito: false } };
    expect(await at.handle(ask(NAMED), elsewhere)).toMatchObject({ verdict: { kind: 'none' } });
  });
});
