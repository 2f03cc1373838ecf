import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JudgedMail, MailSeen } from '../../../../messages/requests.ts';
import { noteRequest } from '../../../../storage/reset-requests.ts';
import { addTrusted } from '../../../../storage/trusted.ts';
import { bodyOf, linkTo } from '../../judge/build-mail.ts';
import { ask, OPEN } from './lure-page.ts';
import { fakeWorld, lureSeen, NOW, resetSeen, until } from './fake-world.ts';
import type { FakeWorld } from './fake-world.ts';

/** A page of a stranger that looks like a webmail and shows mails of its own making. */
const POSER = 'https://kqz-games.example/';
const as = (url: string, top = url) => ({ url, origin: new URL(url).origin, frameId: 0, tab: { id: 2, url: top, incognito: false } });
const judge = (mail: MailSeen, number = 1) => ({ type: 'judge-mail', mail, number });
const pose = async (at: FakeWorld, mail: MailSeen): Promise<JudgedMail> => (await at.handle(judge(mail), as(POSER))) as JudgedMail;
const rowOf = async (at: FakeWorld, key: string) => (await at.store.readAll()).rows.find((row) => row.key === key);

/** A mail of an unlisted sender that is warned about in amber, and is silent where the sender is trusted. */
function doubtful(): MailSeen {
  const text = 'Dear user, your mailbox is full. Your account will be deactivated within 24 hours unless you verify your password now.';
  return resetSeen({
    from: { name: 'IT desk', address: 'desk@kqz-firm.example' },
    subject: 'Your mailbox is full',
    source: {
      state: 'read',
      headerBlock: [
        'Received: from out.kqz-firm.example by mx.mail.example with ESMTPS id 1; Mon, 5 Jan 2026 10:00:00 +0000',
        'Authentication-Results: mx.mail.example; dkim=pass header.d=kqz-firm.example',
        'From: IT desk <desk@kqz-firm.example>',
        'Subject: Your mailbox is full',
      ].join('\n'),
    },
    body: bodyOf(text, [linkTo('https://kqz-store.example/verify')]),
  });
}

beforeEach(() => ['warn', 'error'].forEach((name) => vi.spyOn(console, name as 'warn').mockImplementation(() => {})));
afterEach(() => void vi.restoreAllMocks());

describe('a page that poses as a webmail', () => {
  it('cannot speak for the mail of the real one, though it shows the same sender, subject and minute', async () => {
    const at = await fakeWorld();
    const real = (await at.say(judge(resetSeen()))) as JudgedMail;
    const posed = await pose(at, resetSeen());
    expect(posed.key).not.toBe(real.key);
    expect(await at.handle({ type: 'user-answer', key: posed.key, asked: 'asked' }, as(POSER))).toEqual({ failed: 'refused' });
    expect(await at.handle({ type: 'user-answer', key: real.key, asked: 'asked' }, as(POSER))).toEqual({ failed: 'refused' });
    expect(await at.say(judge(resetSeen()))).toMatchObject({ verdict: { kind: 'unsolicited' } });
  });

  it('learns nothing of what is remembered: neither requests, answers nor trusted senders', async () => {
    const fresh = await fakeWorld();
    const knowing = await fakeWorld();
    await noteRequest(knowing.local, 'instagram', NOW - 3 * 60 * 60_000);
    await addTrusted(knowing.local, { kind: 'domain', value: 'kqz-firm.example' }, NOW);
    for (const mail of [resetSeen({ date: NOW - 3 * 60 * 60_000 + 60_000 }), doubtful(), lureSeen()]) {
      expect(await pose(knowing, mail)).toEqual(await pose(fresh, mail));
    }
    expect(await knowing.say(judge(doubtful()))).toMatchObject({ verdict: { kind: 'none' }, mailbox: true });
  });

  it('learns nothing of what the person called genuine elsewhere', async () => {
    const at = await fakeWorld();
    const real = (await at.say(judge(lureSeen()))) as JudgedMail;
    await at.ask({ type: 'call-genuine', key: real.key, genuine: true, tabId: 1 });
    expect(await at.say(judge(lureSeen()))).toMatchObject({ verdict: { kind: 'none' } });
    expect(await pose(at, lureSeen())).toMatchObject({ verdict: { kind: 'lure' } });
  });

  it.each<[what: string, url: string, top: string, mailbox: boolean]>([
    ['a webmail that many use', 'https://mail.google.com/mail/u/0/', 'https://mail.google.com/mail/u/0/', true],
    ["the person's own", 'https://mail.example/', 'https://mail.example/', true],
    ['a neighbour of it', 'https://www.mail.example/', 'https://www.mail.example/', false],
    ['its frame in a page of a stranger', 'https://mail.example/', POSER, false],
    ['a page of a stranger', POSER, POSER, false],
    ['a page without an address', 'about:blank', POSER, false],
  ])('is told from %s', async (_what, url, top, mailbox) => {
    const at = await fakeWorld();
    expect(await at.handle(judge(lureSeen()), { ...as(POSER), url, origin: '', tab: { id: 2, url: top, incognito: false } })).toMatchObject(
      { mailbox, verdict: { kind: 'lure' } },
    );
  });

  it('is asked about in the popup, once', async () => {
    const at = await fakeWorld();
    await pose(at, resetSeen());
    expect(await at.ask({ type: 'read-tab', tabId: 2 })).toMatchObject({ state: 'mail', askMailbox: 'kqz-games.example' });
    await at.say(judge(resetSeen()));
    expect(await at.ask({ type: 'read-tab', tabId: 1 })).not.toHaveProperty('askMailbox', expect.anything());
  });

  it('weakens no row of a lure, by whatever it shows next', async () => {
    const at = await fakeWorld();
    const { key } = (await at.say(judge(lureSeen()))) as JudgedMail;
    await until(async () => (await rowOf(at, key)) !== undefined);
    const harmless = { ...lureSeen(), body: bodyOf('See you on Sunday for lunch, bring the dog.', []) };
    for (const later of [
      () => pose(at, harmless),
      () => at.say(judge(harmless)),
      () => at.say(judge({ ...lureSeen(), body: resetSeen().body, from: resetSeen().from })),
    ]) {
      await later();
      await at.history.forgetOld();
      expect(await rowOf(at, key)).toMatchObject({ verdict: 'lure' });
    }
  });
});

describe('a page that shows mail after mail of its own making', () => {
  it('fills no history, and leaves a known mail its row', async () => {
    const at = await fakeWorld();
    for (let number = 1; number <= 24; number++) await at.handle(judge(lureSeen({ subject: `Reset ${number}` }), number), as(POSER));
    const rows = async () => (await at.store.readAll()).rows.length;
    await until(async () => (await rows()) === 20);
    await at.handle(judge(lureSeen({ subject: 'Reset 1' }), 40), as(POSER));
    const { key } = (await at.say(judge(lureSeen(), 41))) as JudgedMail;
    await until(async () => (await rowOf(at, key)) !== undefined);
    expect(await rows()).toBe(21);
  });

  it('sets off no storm in the real mailbox', async () => {
    const at = await fakeWorld();
    for (let number = 1; number <= 3; number++) await pose(at, resetSeen({ subject: `Reset ${number}`, date: NOW - number * 60_000 }));
    const { verdict } = (await at.say(judge(resetSeen({ date: NOW })))) as JudgedMail;
    expect([verdict.kind, verdict.storm]).toEqual(['unsolicited', undefined]);
  });

  it('leaves nothing in the session once its tab is closed, whatever is still being found out', async () => {
    const at = await fakeWorld();
    await pose(at, lureSeen());
    await at.contents.forget(2);
    await at.handle({ type: 'unreadable-mail', client: 'generic', reason: 'no-room', number: 9 }, as(POSER));
    await at.handle(judge(lureSeen(), 10), as(POSER));
    await at.contents.content(2);
    expect(Object.keys(at.session.stored).filter((key) => key.endsWith('.2'))).toEqual([]);
  });

  it('is refused what it asks too often, though never a look at a form; another tab is not', async () => {
    const at = await fakeWorld();
    const from = (id: number) => ({ ...as(POSER), tab: { id, url: POSER, incognito: false } });
    const askOften = async (message: object): Promise<string[]> => {
      const answers = await Promise.all(Array.from({ length: 150 }, () => at.handle(message, from(77))));
      return [...new Set(answers.map((answer) => JSON.stringify(answer)))];
    };
    const sent = { type: 'reset-sent', form: { button: 'Search', label: '', fields: [] } };
    expect(await askOften(sent)).toEqual(['null', '{"failed":"refused"}']);
    expect(await at.handle(sent, from(78))).toBeNull();
    expect(await askOften({ type: 'found-form' })).toEqual(['null']);
  });

  it('has another tab wait for no more than the mail that is being judged', async () => {
    const at = await fakeWorld();
    const long = bodyOf('word '.repeat(5_000), [linkTo('https://account-watch.example/go')]);
    let answered = 0;
    const flood = Array.from({ length: 20 }, (_, number) =>
      at.handle(judge(lureSeen({ subject: `Reset ${number}`, body: long }), number + 1), as(POSER)).then(() => (answered += 1)),
    );
    await until(() => answered > 0);
    const before = answered;
    const other = { ...as('https://kqz.example/'), tab: { id: 3, url: 'https://kqz.example/', incognito: false } };
    const warned = await at.handle(ask({ ...OPEN, url: 'https://kqz.example/' }), other);
    expect(warned).toMatchObject({ verdict: { kind: 'lure' } });
    expect(answered - before).toBeLessThan(5);
    await Promise.all(flood);
  });
});
