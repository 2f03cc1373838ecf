import { describe, expect, it } from 'vitest';
import { changeContent, forgetContent, readContent, withMail, withState, withoutMail } from '../../../storage/open-mails.ts';
import type { OpenMailState, TabContent } from '../../../storage/open-mails.ts';
import type { TabState } from '../../../storage/tabs.ts';
import { plainArea } from './plain-area.ts';

const unreadable = { state: 'unreadable', client: 'generic', reason: 'no-room' } as const;
const mail = (frameId: number, number: number, key = `${number}`): OpenMailState => ({ frameId, number, key, state: unreadable });
const content = (...mails: OpenMailState[]): TabContent => mails.reduce(withMail, { mails: [], page: null });
const named = ({ mails }: TabContent): string[] => mails.map(({ frameId, number, key }) => `${frameId}:${number}:${key}`);

describe('the mails open in a tab', () => {
  it('are listed once for each place, frame by frame', () => {
    expect(named(content(mail(0, 1), mail(7, 1), mail(0, 1, 'grown')))).toEqual(['7:1:1', '0:1:grown']);
  });

  it('leave one by one', () => {
    const all = content(mail(0, 1), mail(0, 2), mail(7, 3));
    expect(named(withoutMail(all, 0, 1))).toEqual(['0:2:2', '7:3:3']);
  });

  it('take another state wherever the same mail is open', () => {
    const { mails } = withState(content(mail(0, 1, 'a'), mail(7, 2, 'a'), mail(0, 3, 'b')), 'a', { state: 'nothing' });
    expect(mails.map(({ state }) => state.state)).toEqual(['nothing', 'nothing', 'unreadable']);
  });

  it('never mix with those of another tab, and are forgotten with theirs', async () => {
    const area = plainArea();
    await changeContent(area, 1, (now) => withMail(now, mail(0, 1)));
    expect(named(await readContent(area, 2))).toEqual([]);
    expect(named(await readContent(area, 1))).toEqual(['0:1:1']);
    await forgetContent(area, 1);
    expect(area.stored).toEqual({});
  });

  it('are kept without the texts and links that a stranger can write by the thousand', async () => {
    const area = plainArea();
    const long = `${'x'.repeat(299)}\u{1f512}${'x'.repeat(5000)}`;
    const targets = Array.from({ length: 500 }, (_, link) => ({ link, shown: 'a.example', registrable: 'a.example' }));
    const evidence = [{ code: 'act-elsewhere' as const, strength: 'strong' as const, facts: { host: long } }];
    const verdict = { kind: 'lure' as const, topic: null, platform: null, platformName: '', evidence, unchecked: [], advice: [], targets };
    const state: TabState = { state: 'mail', key: 'a', from: long, subject: long, verdict, sourceRead: false, client: long };
    await changeContent(area, 1, (now) => withMail(now, { frameId: 0, number: 1, key: 'a', state }));
    expect(JSON.stringify(area.stored).length).toBeLessThan(2000);
    expect((await readContent(area, 1)).mails[0]?.state).toMatchObject({
      subject: 'x'.repeat(299),
      verdict: { kind: 'lure', targets: [] },
    });
  });
});
