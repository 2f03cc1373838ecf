import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/mail.ts';
import type { OwnWord } from '../../../../judge/verdict/asked.ts';
import { withOwnWord } from '../../../../judge/verdict/own-word.ts';
import { readKnowledge } from '../../../../scripts/knowledge.ts';
import { instagramReset, linkTo, bodyOf, RESET_TEXT } from '../build-mail.ts';

const know = await readKnowledge();
const instagram = know.platforms.byId('instagram');
const WORDS: OwnWord[] = ['asked', 'not-asked', null];
const everyPair = WORDS.flatMap((before) => WORDS.map((after) => ({ before, after })));
const nothingSent = { name: 'nothing was sent here', minutesBefore: null };
const formSent = { name: 'a reset form was sent here', minutesBefore: 4 };

describe.each([nothingSent, formSent])("the person's own word, where $name", ({ minutesBefore }) => {
  const mail = instagramReset();
  const requests = minutesBefore === null ? [] : [{ platform: 'instagram', at: (mail.date ?? 0) - minutesBefore * 60_000 }];
  const judged = (word: OwnWord) => judgeMail(mail, know, { trustedSenders: [], requests, word });

  it.each(everyPair)('changes a verdict from $before to $after as if the mail were judged anew', ({ before, after }) => {
    expect(withOwnWord(judged(before), after, instagram)).toEqual(judged(after));
  });

  it('decides over what was sent', () => {
    expect([judged('asked').kind, judged('not-asked').kind]).toEqual(['requested', 'unsolicited']);
  });
});

it("the person's own word never changes a lure", () => {
  const mail = instagramReset({ body: bodyOf(RESET_TEXT, [linkTo('https://kqz-data.example/')]) });
  const lure = judgeMail(mail, know, { trustedSenders: [], requests: [], word: null });
  expect(withOwnWord(lure, 'asked', instagram)).toBe(lure);
});
