import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { JudgedMail } from '../../../../messages/requests.ts';
import { fakeWorld, lureSeen, NOW, resetSeen } from './fake-world.ts';
import type { FakeWorld } from './fake-world.ts';

const LINK = 'https://account-watch.example/go';
const top = (tabId: number) => ({ tabId, frameId: 0 });

/** A lure lies open in tab 1 and its link is pressed. */
async function pressed(at: FakeWorld): Promise<void> {
  const { key } = (await at.say({ type: 'judge-mail', mail: lureSeen(), number: 1 })) as JudgedMail;
  await at.say({ type: 'link-followed', key, by: 'press', url: LINK });
}

describe('the mail that led to a page', () => {
  it('is known in the tab that the press opened, and on its further way', async () => {
    const at = await fakeWorld();
    await pressed(at);
    await at.followed.opened({ id: 2, openerTabId: 1, url: LINK, status: 'loading' }, NOW);
    await at.followed.moved(2, 'https://sign-in.example/step', NOW);
    expect(await at.followed.referrerMailOf(top(2), 'https://sign-in.example/step')).toMatchObject({
      platform: 'instagram',
      verdict: 'lure',
    });
    expect(await at.followed.referrerMailOf(top(3), LINK)).toBeNull();
  });

  it('is known though its link took the tab of the mail along', async () => {
    const at = await fakeWorld();
    await pressed(at);
    await at.say({ type: 'mail-gone', number: 1 });
    await at.followed.moved(1, LINK, NOW);
    expect(await at.followed.referrerMailOf(top(1), LINK)).toMatchObject({ verdict: 'lure' });
  });

  it.each([
    ['a search of its maker', 'https://mail.google.com/mail/u/0/', 'https://www.google.com/search?q=portal'],
    ['a host beside it', 'https://post.webmail.example/', 'https://www.webmail.example/out'],
    ['its own domain', 'https://post.webmail.example/', 'https://webmail.example/out'],
    ['a host far below its domain', 'https://post.webmail.example/', 'https://deep.www.webmail.example/out'],
  ])("is known beyond %s, and no more once the tab is back at the webmail's host", async (_, webmail, neighbour) => {
    const at = await fakeWorld();
    const key = ((await at.say({ type: 'judge-mail', mail: lureSeen(), number: 1 })) as JudgedMail).key;
    await at.followed.noteFollowed({ type: 'link-followed', key, by: 'press', url: LINK }, top(1), webmail);
    await at.followed.opened({ id: 2, openerTabId: 1, url: LINK, status: 'loading' }, NOW);
    const form = 'https://portal.flat-roof.example/';
    for (const url of [LINK, neighbour, form]) await at.followed.moved(2, url, NOW);
    expect(await at.followed.referrerMailOf(top(2), form)).toMatchObject({ verdict: 'lure' });
    for (const url of [webmail, 'https://elsewhere.example/']) await at.followed.moved(2, url, NOW);
    expect(await at.followed.referrerMailOf(top(2), 'https://elsewhere.example/')).toBeNull();
  });

  const CONSENT = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1&redirect_uri=https%3A%2F%2Fapp.example';
  it.each([
    ['a page that lets an app in, which has no field', 2, CONSENT, ['/page.js']],
    ['the same in a tab that no mail led to', 3, CONSENT, []],
    ['any other page, which is read once it asks', 2, 'https://login.microsoftonline.com/', []],
  ])('has the page read where it leads to %s', async (_, tabId, url, files) => {
    const at = await fakeWorld();
    await pressed(at);
    await at.followed.opened({ id: 2, openerTabId: 1, url: LINK, status: 'loading' }, NOW);
    const inject = vi.spyOn(at.world.browser.scripting, 'executeScript');
    await at.followed.moved(tabId, url, NOW);
    expect(inject.mock.calls.flatMap(([{ files: brought }]) => brought ?? [])).toEqual(files);
  });

  it('has led no further once the person is on the real page after a lure', async () => {
    const at = await fakeWorld();
    await pressed(at);
    await at.followed.moved(1, LINK, NOW);
    const real = 'https://www.instagram.com/accounts/login/';
    expect(await at.followed.referrerMailOf(top(1), real)).not.toBeNull();
    expect(await at.followed.referrerMailOf(top(1), real)).toBeNull();
  });

  it('is nobody where the link belonged to no open mail', async () => {
    const at = await fakeWorld();
    await at.say({ type: 'judge-mail', mail: resetSeen(), number: 1 });
    await at.say({ type: 'link-followed', key: 'another', by: 'press', url: LINK });
    await at.followed.moved(1, LINK, NOW);
    expect(await at.followed.referrerMailOf(top(1), LINK)).toBeNull();
  });

  it('is kept without any address', async () => {
    const at = await fakeWorld();
    await pressed(at);
    // Asked in turn, it waits for what is still being kept.
    await at.followed.referrerMailOf(top(1), LINK);
    expect(JSON.stringify(at.session.stored['followed'])).not.toMatch(/account-watch|mail\.example/);
  });
});
