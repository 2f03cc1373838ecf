// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { MailHandle, SourceLink } from '../../../mailboxes/reader.ts';
import { handle, world } from './open-mails-world.ts';
import type { SourceSeen } from '../../../messages/requests.ts';

const READ = { state: 'read', headerBlock: 'From: a@b.example' } as const;
const UNREAD = { state: 'unreadable', reason: 'unknown-webmail' } as const;

/** A mail whose source only a link of the page leads to. */
function linked(text: string, link: SourceLink | null): MailHandle {
  return handle('1', text, { source: async () => UNREAD, sourceLink: () => link });
}

describe('a mail whose source is still on the way', () => {
  it('is expected once, and judged when the source is there', async () => {
    const { mails, judged, actions } = world();
    const { promise, resolve } = Promise.withResolvers<SourceSeen>();
    const source = (): Promise<SourceSeen> => promise;
    const first = mails.update([handle('1', 'hello', { source })]);
    const second = mails.update([handle('1', 'hello there', { source })]);
    await vi.waitFor(() => expect(actions.expect).toHaveBeenCalled());
    expect(judged).toEqual([]);
    resolve(READ);
    await Promise.all([first, second]);
    expect(actions.expect.mock.calls).toMatchObject([[{ body: { text: 'hello' }, source: { state: 'unreadable', reason: 'pending' } }]]);
    expect(judged).toMatchObject([{ body: { text: 'hello there' }, source: READ }]);
  });

  it('is not expected where it is there, or there is none', async () => {
    const { mails, actions } = world();
    await mails.update([handle('1'), handle('2', 'hello', { source: async () => UNREAD })]);
    expect(actions.expect).not.toHaveBeenCalled();
  });
});

describe('the source of an open mail', () => {
  it('has its source asked for again where that was another mail’s, and the page has changed since', async () => {
    const { mails, judged } = world();
    const source = vi
      .fn<MailHandle['source']>()
      .mockResolvedValueOnce({ state: 'unreadable', reason: 'other-mail' })
      .mockResolvedValue({ state: 'read', headerBlock: 'From: a@b.example' });
    await mails.update([handle('1', 'hello', { source })]);
    await mails.update([handle('1', 'hello', { source })]);
    expect(source).toHaveBeenCalledTimes(1);
    await mails.update([handle('1', 'hello there', { source })]);
    expect(judged.map((mail) => mail.source.state)).toEqual(['unreadable', 'read']);
  });

  it('is asked for once, while the mail is still coming in', async () => {
    const { mails, judged } = world();
    const source = vi.fn(async () => READ);
    const page = document.implementation.createHTMLDocument();
    const body = page.body.appendChild(page.createElement('div'));
    const loading = vi.spyOn(page, 'readyState', 'get').mockReturnValue('loading');
    const coming = handle('1', 'hello', { source, bodyRoots: [body] });
    await mails.update([coming]);
    expect([source.mock.calls.length, judged.length]).toEqual([1, 0]);
    loading.mockReturnValue('interactive');
    await mails.update([coming]);
    expect(source).toHaveBeenCalledTimes(1);
    expect(judged).toMatchObject([{ source: READ }]);
  });

  it('is asked for before anything of the mail stands there, and taken by that mail alone, once', async () => {
    const { mails, judged } = world();
    const [early, late] = [vi.fn(async () => READ), vi.fn(async () => UNREAD)];
    mails.await({ id: '1', source: early });
    await mails.update([]);
    await mails.update([handle('1', 'hello', { source: late }), handle('2', 'hello', { source: late })]);
    await mails.update([]);
    await mails.update([handle('1', 'hello', { source: late })]);
    expect(judged.map((mail) => mail.source.state)).toEqual(['read', 'unreadable', 'unreadable']);
    expect([early.mock.calls.length, late.mock.calls.length]).toEqual([1, 2]);
  });

  it('is read by a link of the page after the first answer, and the mail judged again and drawn once', async () => {
    const { mails, judged, actions } = world();
    const link = { url: 'https://post.example/7/source', read: vi.fn(async () => READ) };
    await mails.update([linked('hello', link)]);
    expect(judged.map((mail) => mail.source.state)).toEqual(['unreadable', 'read']);
    expect(actions.show).toHaveBeenCalledTimes(1);
    await mails.update([linked('hello there', link)]);
    expect(judged.map((mail) => mail.source.state)).toEqual(['unreadable', 'read', 'read']);
    expect(link.read).toHaveBeenCalledTimes(1);
    expect(await mails.again('1')).toMatchObject({ source: READ });
  });

  it('is read anew where another mail lies where the first lay', async () => {
    const { mails, judged } = world();
    await mails.update([linked('hello', { url: 'https://post.example/7/source', read: async () => READ })]);
    await mails.update([linked('hello there', { url: 'https://post.example/8/source', read: async () => UNREAD })]);
    expect(judged.map((mail) => mail.source.state)).toEqual(['unreadable', 'read', 'unreadable']);
  });

  it('leaves the first answer as it is where the link gives none, and is not asked for again', async () => {
    const { mails, judged, actions } = world();
    const link = { url: 'https://post.example/7/source', read: vi.fn(async () => UNREAD) };
    await mails.update([linked('hello', link)]);
    await mails.update([linked('hello there', link)]);
    expect(judged).toHaveLength(2);
    expect(link.read).toHaveBeenCalledTimes(1);
    expect(actions.show).toHaveBeenCalledTimes(2);
  });

  it('is not asked for by a link where the answer does not want it: no account mail, or nobody’s mailbox', async () => {
    const { mails, actions } = world();
    actions.wantsSource.mockReturnValue(false);
    const link = { url: 'https://post.example/7/source', read: vi.fn(async () => READ) };
    await mails.update([linked('hello', link)]);
    expect(link.read).not.toHaveBeenCalled();
  });
});
