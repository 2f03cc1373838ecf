import { describe, expect, it } from 'vitest';
import { addOpenMail, changeOpenMail, dropOpenMails, forgetOpenMails } from '../../../storage/open-mails.ts';
import { plainArea } from './plain-area.ts';

const unreadable = { state: 'unreadable', client: 'generic' } as const;
const mail = (frameId: number, key: string) => ({ frameId, key, state: unreadable });
const keys = (list: { frameId: number; key: string }[]) => list.map((one) => `${one.frameId}:${one.key}`);

describe('the mails open in a tab', () => {
  it('are listed once each, frame by frame', async () => {
    const area = plainArea();
    await addOpenMail(area, 1, mail(0, 'a'));
    await addOpenMail(area, 1, mail(7, 'a'));
    expect(keys(await addOpenMail(area, 1, mail(0, 'a')))).toEqual(['7:a', '0:a']);
  });

  it('leave one by one, or with their frame', async () => {
    const area = plainArea();
    for (const one of [mail(0, 'a'), mail(0, 'b'), mail(7, 'c')]) await addOpenMail(area, 1, one);
    expect(keys(await dropOpenMails(area, 1, 0, 'a'))).toEqual(['0:b', '7:c']);
    expect(keys(await dropOpenMails(area, 1, 0))).toEqual(['7:c']);
  });

  it('never mix with those of another tab', async () => {
    const area = plainArea();
    await addOpenMail(area, 1, mail(0, 'a'));
    expect(await dropOpenMails(area, 2, 0)).toEqual([]);
    expect(keys(await changeOpenMail(area, 1, 'a', { state: 'nothing' }))).toEqual(['0:a']);
    await forgetOpenMails(area, 1);
    expect(await dropOpenMails(area, 1, 0, 'x')).toEqual([]);
  });
});
