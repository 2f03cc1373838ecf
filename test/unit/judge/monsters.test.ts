import { describe, expect, it } from 'vitest';
import { bounded, judgeMail } from '../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import { readRules } from '../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo, RESET_TEXT } from './build-mail.ts';

const rules = await readRules();
const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const withText = (text: string): OpenMail => instagramReset({ body: bodyOf(text, []) });
const stranger = linkTo('https://kqz-data.example/');

describe('a mail of monstrous size is judged like any other', () => {
  it.each<[string, OpenMail, string]>([
    ['10 MB of text', instagramReset({ body: bodyOf(long('Reset your Instagram password. ', 1e7), [stranger]) }), 'lure'],
    ['10 MB on one line', withText(long('a', 1e7)), 'unlisted'],
    ['10 MB of nothing', withText(long(' \n', 1e7)), 'unlisted'],
    [
      '100,000 links',
      instagramReset({
        body: bodyOf(
          RESET_TEXT,
          Array.from({ length: 100_000 }, (_, at) => linkTo(`https://h${at}.example/`)),
        ),
      }),
      'lure',
    ],
    [
      'a link of a million characters',
      instagramReset({ body: bodyOf(RESET_TEXT, [linkTo(`https://kqz.example/${long('a', 1e6)}`)]) }),
      'lure',
    ],
    [
      'a sender of a million letters',
      instagramReset({ from: { name: long('I n s t a ', 1e6), address: long('a@', 1e6) }, body: bodyOf(RESET_TEXT, [stranger]) }),
      'lure',
    ],
    [
      '20,000 header lines full of brackets',
      instagramReset({
        headers: [
          ...headersSaying('pass', 'mail.instagram.com'),
          ...Array.from({ length: 20_000 }, () => ({ name: 'authentication-results', value: long('((((dkim=pass;', 2000) })),
        ],
      }),
      'unsolicited',
    ],
    ['lone surrogates and bidi overrides', instagramReset({ subject: `Reset your password ${long('\u202e\ud800', 1e5)}` }), 'unsolicited'],
  ])('%s', (_what, mail, kind) => {
    expect(judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind).toBe(kind);
  });
});

describe('what is cut', () => {
  it('is said', () => {
    expect(bounded(withText(long('a', 1e6))).body.clipped).toBe(true);
    expect(bounded(instagramReset()).body.clipped).toBe(false);
  });

  it('leaves an ordinary mail as it is', () => {
    expect(bounded(instagramReset())).toEqual(instagramReset());
  });
});
