import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { shownOf } from '../../../../entrypoints/background/tab-content.ts';
import type { Verdict, VerdictKind } from '../../../../judge/verdict.ts';
import type { TabState } from '../../../../storage/tabs.ts';
import { fakeWorld, lureSeen } from './fake-world.ts';
import type { FakeWorld } from './fake-world.ts';

const verdict = (kind: VerdictKind): Verdict => ({
  kind,
  topic: null,
  platform: null,
  platformName: '',
  evidence: [],
  unchecked: [],
  advice: [],
  targets: [],
});
const page = (kind: VerdictKind): TabState => ({ state: 'page', host: 'a.example', verdict: verdict(kind) });
const mail = (kind: VerdictKind) => ({
  frameId: 0,
  number: 1,
  key: kind,
  state: { state: 'mail', key: kind, from: '', subject: '', verdict: verdict(kind), sourceRead: false, client: 'x' } as TabState,
});
const MARK = 'a'.repeat(32);

const shown = (at: FakeWorld): Promise<TabState> => at.contents.state(1);

/** A lure lies open as mail 1 of frame 7, and the frame answers what `open` says. */
async function withLure(open: (message: { type: string }) => unknown): Promise<FakeWorld> {
  const at = await fakeWorld();
  at.frames['1 7'] = open;
  await at.say({ type: 'judge-mail', mail: lureSeen(), number: 1 }, 7);
  return at;
}

describe('a tab that tells of a new address', () => {
  it('keeps its mail where the document is the same', async () => {
    const at = await withLure(() => [1]);
    await at.contents.check(1, false);
    expect([(await shown(at)).state, at.badge()]).toEqual(['mail', '!']);
  });

  it.each<[what: string, open: (message: { type: string }) => unknown]>([
    ['shows other mails', () => [2, 3]],
    ['shows none', () => []],
    ['has another script, which answers nothing', () => undefined],
    ['has gone', () => Promise.reject(new Error('No frame with that id.'))],
  ])('loses it where its frame %s', async (_what, open) => {
    const at = await withLure(open);
    await at.contents.check(1, false);
    expect([(await shown(at)).state, at.badge()]).toEqual(['nothing', '']);
  });

  it('keeps a mail that was opened while its frame was asked', async () => {
    const at = await withLure(async () => {
      await at.say({ type: 'judge-mail', mail: lureSeen({ subject: 'Reset it' }), number: 2 }, 7);
      return [];
    });
    await at.contents.check(1, false);
    expect((await at.contents.content(1)).mails.map(({ number }) => number)).toEqual([2]);
  });

  it('keeps the word on a page for as long as its document is there', async () => {
    const at = await fakeWorld();
    await at.contents.showPage(1, { documentId: MARK, state: page('lure') });
    at.frames['1 0'] = () => MARK;
    await at.contents.check(1, false);
    expect(at.badge()).toBe('!');
    at.frames['1 0'] = () => 'b'.repeat(32);
    await at.contents.check(1, false);
    expect([await shown(at), at.badge()]).toEqual([{ state: 'nothing' }, '']);
  });

  it('keeps what a page of ours says in it, until it leaves that page', async () => {
    const at = await fakeWorld();
    await at.contents.showPage(1, { documentId: 'own', state: page('lure') });
    await at.contents.check(1, true);
    expect(at.badge()).toBe('!');
    await at.contents.check(1, false);
    expect(at.badge()).toBe('');
  });

  it('loses what was still being judged for another document', async () => {
    const at = await fakeWorld();
    const isCurrent = at.contents.beginJudging({ tabId: 1, frameId: 7 }, 1);
    const isNew = at.contents.beginJudging({ tabId: 1, frameId: 7 }, 2);
    at.frames['1 7'] = () => [2];
    await at.contents.check(1, false);
    expect([isCurrent(), isNew()]).toEqual([false, true]);
  });

  it('asks nobody where nothing lies open', async () => {
    const at = await fakeWorld();
    at.frames['1 0'] = () => {
      throw new Error('It was asked.');
    };
    await at.contents.check(1, false);
    expect(at.session.stored).toEqual({});
  });
});

describe('a page of which the button speaks', () => {
  it.each<[what: string, first: VerdictKind, second: VerdictKind, sameDocument: boolean, expected: string]>([
    ['a graver word of the same document', 'suspicious', 'lure', true, '!'],
    ['no milder word of the same document, whose warning stays too', 'lure', 'suspicious', true, '!'],
    ['any word of a new document', 'lure', 'suspicious', false, '?'],
  ])('takes %s', async (_what, first, second, sameDocument, expected) => {
    const at = await fakeWorld();
    await at.contents.showPage(1, { documentId: MARK, state: page(first) });
    await at.contents.showPage(1, { documentId: sameDocument ? MARK : 'b'.repeat(32), state: page(second) });
    expect(at.badge()).toBe(expected);
  });

  it('is past once another document is judged and is nothing to speak of', async () => {
    const at = await fakeWorld();
    await at.contents.showPage(1, { documentId: MARK, state: page('lure') });
    await at.contents.passPage(1, MARK);
    expect(at.badge()).toBe('!');
    await at.contents.passPage(1, 'b'.repeat(32));
    expect(at.badge()).toBe('');
  });
});

describe('the button', () => {
  it.each([
    ['requested', '✓'],
    ['unsolicited', 'i'],
  ])('shows on a genuine page the sign of the mail that led there, as its chip does: %s', async (led, sign) => {
    const at = await fakeWorld();
    const arrived: TabState = page('none');
    if (arrived.state !== 'page') throw new Error('It is no page.');
    arrived.verdict.evidence = [
      { code: 'page-own-host', strength: 'note', facts: {} },
      { code: 'page-from-mail', strength: 'note', facts: { mail: led } },
    ];
    await at.contents.showPage(1, { documentId: MARK, state: arrived });
    expect(at.badge()).toBe(sign);
  });

  it.each<[what: string, mails: VerdictKind[], page: VerdictKind | null, expected: TabState['state'], kind: VerdictKind]>([
    ['the gravest mail', ['none', 'lure', 'requested'], null, 'mail', 'lure'],
    ['a page as grave as a mail', ['lure'], 'lure', 'page', 'lure'],
    ['a mail that is graver than the page', ['lure'], 'suspicious', 'mail', 'lure'],
  ])('speaks for %s', (_what, mails, kind, expected, gravest) => {
    const state = shownOf({ mails: mails.map(mail), page: kind && { documentId: '', state: page(kind) } });
    expect(state).toMatchObject({ state: expected, verdict: { kind: gravest } });
  });

  it('speaks for nobody where nothing lies open', () => expect(shownOf({ mails: [], page: null })).toEqual({ state: 'nothing' }));
});
