import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/mail.ts';
import { withOwnWord } from '../../../../judge/verdict/own-word.ts';
import { readKnowledge } from '../../../../scripts/knowledge.ts';
import { instagramReset, linkTo, bodyOf, RESET_TEXT } from '../build-mail.ts';

const know = await readKnowledge();
const instagram = know.platforms.byId('instagram');
const unsolicited = judgeMail(instagramReset(), know, { trustedSenders: [], requests: [], word: null });

describe("the person's own word", () => {
  it('turns an unsolicited mail into a requested one, as if it had been known before', () => {
    const said = withOwnWord(unsolicited, 'asked', instagram);
    expect(said).toEqual(judgeMail(instagramReset(), know, { trustedSenders: [], requests: [], word: 'asked' }));
    expect(said.kind).toBe('requested');
  });

  it('can be taken back', () => {
    expect(withOwnWord(withOwnWord(unsolicited, 'asked', instagram), null, instagram)).toEqual(unsolicited);
  });

  it('never changes a lure', () => {
    const mail = instagramReset({ body: bodyOf(RESET_TEXT, [linkTo('https://kqz-data.example/')]) });
    const lure = judgeMail(mail, know, { trustedSenders: [], requests: [], word: null });
    expect(withOwnWord(lure, 'asked', instagram)).toBe(lure);
  });
});
