import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import { type MailAnswer, type UserAnswer, withUserAnswer } from '../../../../../judge/verdict/user-context.ts';
import type { OpenMail } from '../../../../../judge/open-mail.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { bodyOf, instagramReset, linkTo, RESET_TEXT } from '../../build-mail.ts';

const rules = await readRules();
const instagram = rules.platforms.byId('instagram');
const WORDS: UserAnswer[] = ['asked', 'not-asked', null];
const everyPair = WORDS.flatMap((before) => WORDS.map((after) => ({ before, after })));
const nothingSent = { name: 'nothing was sent here', minutesBefore: null };
const formSent = { name: 'a reset form was sent here', minutesBefore: 4 };

describe.each([nothingSent, formSent])("the person's own word, where $name", ({ minutesBefore }) => {
  const mail = instagramReset();
  const requests = minutesBefore === null ? [] : [{ platform: 'instagram', at: (mail.date ?? 0) - minutesBefore * 60_000 }];
  const judged = (answer: UserAnswer) => judgeMail(mail, rules, { trustedSenders: [], requests, answer });

  it.each(everyPair)('changes a verdict from $before to $after as if the mail were judged anew', ({ before, after }) => {
    expect(withUserAnswer(judged(before), after, instagram)).toEqual(judged(after));
  });

  it('decides over what was sent', () => {
    expect([judged('asked').kind, judged('not-asked').kind]).toEqual(['requested', 'unsolicited']);
  });
});

it("the person's own word never changes a lure", () => {
  const mail = instagramReset({ body: bodyOf(RESET_TEXT, [linkTo('https://kqz-data.example/')]) });
  const lure = judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });
  expect(withUserAnswer(lure, 'asked', instagram)).toBe(lure);
});

describe('"I know this mail is genuine"', () => {
  const judged = (mail: OpenMail, answer: MailAnswer) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer });
  const lure = instagramReset({ body: bodyOf(RESET_TEXT, [linkTo('https://kqz-data.example/')]) });
  const passedOn = instagramReset({
    from: { name: 'Mia', address: 'mia@firm.example' },
    subject: 'Fwd: Reset your Instagram password',
    body: bodyOf(
      `Is this real?\n---------- Forwarded message ---------\nFrom: Instagram <help@account-notice.example>\nSubject: Reset your Instagram password\nTo: mia@firm.example\n\n${RESET_TEXT}`,
      [linkTo('https://account-notice.example/x', 'Reset password', { offset: 260 })],
    ),
  });
  const full = instagramReset({
    from: { name: 'IT desk', address: 'desk@kqz-firm.example' },
    subject: 'Your mailbox is full',
    headers: null,
    body: bodyOf('Dear user, your mailbox is full. Verify your password within 24 hours.', [linkTo('https://kqz-store.example/verify')]),
  });

  it.each([
    ['a lure', lure, 'lure'],
    ['one that was passed on', passedOn, 'lure'],
    ['a suspicious mail', full, 'suspicious'],
  ])('silences %s, and says so first of all', (_what, mail, kind) => {
    expect(judged(mail, null).kind).toBe(kind);
    const verdict = judged(mail, 'genuine');
    expect(verdict).toMatchObject({ kind: 'none', advice: [] });
    expect(verdict.evidence[0]?.code).toBe('genuine-by-person');
    expect(verdict.evidence.slice(1)).toEqual(judged(mail, null).evidence);
  });

  it('changes no other verdict, and is no word that it was asked for', () => {
    expect(judged(instagramReset(), 'genuine')).toEqual(judged(instagramReset(), null));
  });
});
