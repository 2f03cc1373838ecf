import { describe, expect, it } from 'vitest';
import { LoadingMails } from '../../../../features/history/key-change.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { bodyOf, instagramReset } from '../../judge/build-mail.ts';

const mail = (text: string, part: Partial<OpenMail> = {}): OpenMail => instagramReset({ date: null, body: bodyOf(text, []), ...part });

describe('a mail without a date', () => {
  it('that grows in its tab replaces what it was', () => {
    const loading = new LoadingMails();
    expect(loading.formerKey(1, mail('Hi'), 'a')).toBeNull();
    expect(loading.formerKey(1, mail('Hi Anna,'), 'b')).toBe('a');
    expect(loading.formerKey(1, mail('Hi Anna, reset'), 'c')).toBe('b');
  });

  it.each<[what: string, tab: number, next: OpenMail]>([
    ['begins otherwise', 1, mail('Dear Anna')],
    ['is of another sender', 1, mail('Hi Anna', { from: { name: '', address: 'a@b.example' } })],
    ['has another subject', 1, mail('Hi Anna', { subject: 'Another' })],
    ['has a date', 1, mail('Hi Anna', { date: 1 })],
    ['lies in another tab', 2, mail('Hi Anna')],
  ])('that %s is another mail', (_what, tab, next) => {
    const loading = new LoadingMails();
    loading.formerKey(1, mail('Hi'), 'a');
    expect(loading.formerKey(tab, next, 'b')).toBeNull();
  });

  it('is forgotten when it is closed', () => {
    const loading = new LoadingMails();
    loading.formerKey(1, mail('Hi'), 'a');
    loading.forget(1);
    expect(loading.formerKey(1, mail('Hi Anna'), 'b')).toBeNull();
  });
});
