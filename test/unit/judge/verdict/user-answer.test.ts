import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import { withUserAnswer, type UserAnswer } from '../../../../judge/verdict/user-answer.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, instagramReset, linkTo, RESET_TEXT } from '../build-mail.ts';

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
