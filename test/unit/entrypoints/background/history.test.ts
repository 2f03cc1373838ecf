import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { historyOpener } from '../../../../entrypoints/background/history.ts';
import type { History } from '../../../../features/history/store.ts';
import type { JudgedMail, MailSeen } from '../../../../messages/requests.ts';
import { DAY } from '../../../../judge/time.ts';
import { findMailKey, noteMailKey } from '../../../../storage/mail-keys.ts';
import { bodyOf, linkTo } from '../../judge/build-mail.ts';
import { buildEvent } from '../../features/history/sample-event.ts';
import { fakeWorld, lureSeen, NOW, resetSeen, until } from './fake-world.ts';
import type { FakeWorld } from './fake-world.ts';

const judge = (mail: MailSeen, number = 1) => ({ type: 'judge-mail', mail, number });
const keys = async ({ store }: FakeWorld): Promise<string[]> => (await store.keys()).toSorted();

describe('the history of a background', () => {
  it('has a row for a judged mail, and what is done for it, by its key or by the tab that shows it', async () => {
    const at = await fakeWorld();
    const { key } = (await at.say(judge(lureSeen()))) as JudgedMail;
    await at.ask({ type: 'note-done', code: 'report', key });
    await at.ask({ type: 'note-done', code: 'turn-on-2fa', tabId: 1 });
    await until(async () => (await at.store.find([key]))?.done.length === 2);
    expect(await at.store.find([key])).toMatchObject({ verdict: 'lure', done: [{ code: 'report' }, { code: 'turn-on-2fa' }] });
  });

  it('forgets a mail that looked worse while it loaded', async () => {
    const at = await fakeWorld();
    const desk = { subject: 'For you', from: { name: 'Anna', address: 'anna@kqz-firm.example' } };
    const half = 'Dear user, your mailbox is full. Your account will be deactivated within 24 hours unless you verify your password now.';
    const first = await at.say(judge(lureSeen({ ...desk, body: bodyOf(half, [linkTo('https://kqz-store.example/verify')]) })));
    expect(first).toMatchObject({ verdict: { kind: 'suspicious' } });
    await until(async () => (await keys(at)).length === 1);
    expect(await at.say(judge(lureSeen({ ...desk, body: bodyOf('See you at eight.', []) })))).toMatchObject({ verdict: { kind: 'none' } });
    await until(async () => (await keys(at)).length === 0);
  });

  it('keeps nothing of a private window', async () => {
    const at = await fakeWorld();
    Object.assign(at.world.browser.tabs, { get: async () => ({ incognito: true }) });
    await at.say(judge(lureSeen()));
    expect(await at.say(judge(resetSeen(), 2))).toMatchObject({ verdict: { kind: 'unsolicited' } });
    expect(await keys(at)).toEqual([]);
  });

  it('forgets old rows and the names of mails that are in no row, once a day', async () => {
    const at = await fakeWorld();
    await at.store.note(buildEvent({ key: 'old', seenAt: NOW - 181 * DAY }));
    await at.store.note(buildEvent({ key: 'new', seenAt: NOW - 179 * DAY }));
    await noteMailKey(at.local, ['shown-old'], 'old');
    await noteMailKey(at.local, ['shown-new'], 'new');
    await at.history.forgetOld();
    expect(await keys(at)).toEqual(['new']);
    expect([await findMailKey(at.local, ['shown-old']), await findMailKey(at.local, ['shown-new'])]).toEqual([null, 'new']);
    await at.store.note(buildEvent({ key: 'old', seenAt: NOW - 181 * DAY }));
    await at.history.forgetOld();
    expect(await keys(at)).toEqual(['new', 'old']);
  });
});

describe('the connection to the history', () => {
  it('is opened once, anew after it failed, and anew at once for work that found it closed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const closed = new DOMException('The connection is closing.', 'InvalidStateError');
    const open = vi.fn<() => Promise<History>>();
    open.mockRejectedValueOnce(new Error('No database here.')).mockResolvedValue({} as History);
    const use = historyOpener(open);
    const fail = (error: Error) => () => Promise.reject(error);
    expect([await use(async () => 1), open.mock.calls.length]).toEqual([null, 1]);
    expect([await use(async () => 1), open.mock.calls.length]).toEqual([1, 2]);
    expect([await use(fail(new Error('No room.'))), await use(async () => 1), open.mock.calls.length]).toEqual([null, 1, 2]);
    expect([await use(fail(closed)), await use(async () => 1), open.mock.calls.length]).toEqual([null, 1, 4]);
    vi.restoreAllMocks();
  });
});
