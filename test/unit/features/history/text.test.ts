import { describe, expect, it } from 'vitest';
import { historyText } from '../../../../features/history/text.ts';
import { VERDICT_KINDS } from '../../../../judge/verdict.ts';
import { buildEvent } from './sample-event.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

describe('a row of the history in words', () => {
  it('names platform, verdict, sender, reason and what was done', () => {
    const row = buildEvent({
      done: [
        { code: 'turn-on-2fa', at: 1 },
        { code: 'not-asked', at: 2 },
      ],
    });
    expect(historyText(row, t)).toEqual({
      platform: 'Instagram',
      verdict: 'genuine, not asked for',
      from: 'from security@mail.instagram.com',
      reason: "Its From line shows security@mail.instagram.com, which is Instagram's.",
      done: ['Two-factor authentication on', 'You said that you did not ask for it'],
    });
  });

  it.each(VERDICT_KINDS)('has words for %s', (verdict) => {
    expect(historyText(buildEvent({ verdict }), t).verdict).toMatch(/^\S/);
  });

  it('never says of a notice that nobody asked for it', () => {
    expect(historyText(buildEvent({ topic: 'signin-alert' }), t).verdict).toBe('genuine, a sign-in or change');
  });

  it('tells a page from a mail, and stands without name, sender and reason', () => {
    expect(historyText(buildEvent({ kind: 'page', from: 'a.example' }), t).from).toBe('page on a.example');
    expect(historyText(buildEvent({ platformName: '', from: '', reason: null }), t)).toMatchObject({
      platform: 'No known name',
      from: '',
      reason: '',
    });
  });

  it('passes over a step of another version', () => {
    expect(historyText(buildEvent({ done: [{ code: 'ask-the-sender-otherwise', at: 1 }] }), t).done).toEqual([]);
  });
});
