import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../entrypoints/background/open-mail.ts';
import type { OpenMail } from '../../../../judge/types.ts';
import { bodyOf, instagramReset } from '../../judge/build-mail.ts';

const DATE = Date.parse('2026-05-01T08:00:12Z');
const mail = instagramReset({ date: DATE });
const same = async (one: OpenMail, other: OpenMail): Promise<boolean> => (await keyOf(one)) === (await keyOf(other));

describe('the key of a mail', () => {
  it('stays while its text grows, and where the webmail shows no seconds', async () => {
    expect(await same(mail, instagramReset({ date: DATE - 12_000, body: bodyOf('Hi', []) }))).toBe(true);
  });

  it.each<[what: string, other: OpenMail]>([
    ['minute', instagramReset({ date: DATE + 60_000 })],
    ['subject', instagramReset({ date: DATE, subject: 'Another' })],
    ['sender', instagramReset({ date: DATE, from: { name: '', address: 'a@b.example' } })],
  ])('is another one for another %s', async (_what, other) => expect(await same(mail, other)).toBe(false));

  it('needs the text where no date can be read', async () => {
    const undated = instagramReset({ date: null });
    expect(await same(undated, instagramReset({ date: null, body: bodyOf('Another code: 12', []) }))).toBe(false);
    expect(await same(undated, { ...undated, replyTo: [] })).toBe(true);
  });

  it('holds nothing of the mail', async () => expect(await keyOf(mail)).toMatch(/^[0-9a-f]{32}$/));
});
