import { describe, expect, it } from 'vitest';
import { answerMailbox, isMailbox, isOpenQuestion } from '../../../storage/mailbox-hosts.ts';
import { readSettings } from '../../../storage/settings.ts';
import { plainArea } from './plain-area.ts';

const HOST = 'post.firm.example';

describe('whether a host is the mailbox of the person', () => {
  it('is asked until they answer, and again once they take the answer back', async () => {
    const area = plainArea();
    const state = async () => {
      const settings = await readSettings(area);
      return [isMailbox(HOST, settings), isOpenQuestion(HOST, settings)];
    };
    expect(await state()).toEqual([false, true]);
    await answerMailbox(area, HOST, true);
    expect(await state()).toEqual([true, false]);
    await answerMailbox(area, HOST, false);
    expect(await state()).toEqual([false, false]);
    await answerMailbox(area, HOST, null);
    expect(await state()).toEqual([false, true]);
  });

  it('holds for that very host, and needs no answer for a webmail that many use', async () => {
    const area = plainArea({ settings: { mailboxes: [HOST] } });
    const settings = await readSettings(area);
    expect(['firm.example', `x.${HOST}`, 'mail.google.com', ''].map((host) => isMailbox(host, settings))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(['mail.google.com', ''].map((host) => isOpenQuestion(host, settings))).toEqual([false, false]);
  });

  it('is kept for a bounded number of hosts', async () => {
    const area = plainArea({ settings: { mailboxes: Array.from({ length: 200 }, (_, at) => `h${at}.example`) } });
    await answerMailbox(area, HOST, true);
    const { mailboxes } = await readSettings(area);
    expect([mailboxes.length, mailboxes.at(-1)]).toEqual([200, HOST]);
  });
});
