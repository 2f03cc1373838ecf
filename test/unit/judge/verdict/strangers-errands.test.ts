import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();
const verdictOn = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });
const ANYBODY = 'mara.quist77@gmail.com';

const mailOf = (address: string, text: string, more: Partial<OpenMail> = {}): OpenMail =>
  instagramReset({
    from: { name: 'Mara Quist', address },
    subject: 'For you',
    body: bodyOf(text, []),
    headers: headersSaying('pass', address.split('@')[1] ?? ''),
    ...more,
  });
const at = (address: string): Partial<OpenMail> => ({ readerAddresses: [address] });

const ERRAND = 'I am in a meeting. A wire transfer is due before noon, it is confidential.';
const SALARY = 'I have a new bank account. Please send my salary there from now on.';
const FORTUNE = 'My late client left 4 million dollars. You are next of kin, reply with your full name.';
const WORK = 'Remote job, 300 euros per day. Write to me on WhatsApp.';
const SECRET = 'Reply with your user name and password so that your mailbox stays open.';
const IBAN = 'We have changed our bank. Please pay to DE89 3704 0044 0532 0130 00.';

describe('what no honest stranger wants', () => {
  it.each([
    ['a transfer in confidence', mailOf(ANYBODY, ERRAND)],
    ['a salary to another account', mailOf(ANYBODY, SALARY, at('wages@firm-kqz.example'))],
    ['an answer to a fortune', mailOf(ANYBODY, FORTUNE)],
    ['easy work by a chat', mailOf(ANYBODY, WORK)],
    ['user name and password', mailOf(ANYBODY, SECRET)],
    ['money to another account in a forged name', mailOf('bills@quist.example', IBAN, { headers: headersSaying('fail', 'quist.example') })],
    [
      'the key to a mailbox for a paper',
      mailOf('mara@quist.example', 'The contract opens by your e-mail password.', {
        body: bodyOf('The contract opens by your e-mail password.', [linkTo('https://quist.example/c', 'Open')]),
      }),
    ],
    [
      'a look at a file, as a service writes',
      mailOf(ANYBODY, '', { body: bodyOf('Mara Quist has shared a file with you', [linkTo('https://kqz-31.example/f', 'Open')]) }),
    ],
  ])('is doubted: %s', (_, mail) => {
    const { kind, evidence } = verdictOn(mail);
    expect(kind).toBe('suspicious');
    expect(evidence.map(({ code }) => code)).toContain('doubts-add-up');
  });

  it.each([
    ['the errand comes from the reader’s own firm', mailOf('mara@firm-kqz.example', ERRAND, at('wages@firm-kqz.example'))],
    ['the errand is no secret', mailOf(ANYBODY, 'I am in a meeting. Can you make the bank transfer today?')],
    ['the salary is told to somebody at home', mailOf(ANYBODY, SALARY, at('anna@gmail.com'))],
    ['the reader of the fortune is called by name', mailOf(ANYBODY, `Dear Anna,\n${FORTUNE}`)],
    ['the work is told to somebody by name', mailOf(ANYBODY, `Hi Anna,\n${WORK}`)],
    ['the account is a proven firm’s', mailOf('bills@quist.example', IBAN)],
    [
      'the file lies on one’s own site',
      mailOf('mara@quist.example', '', {
        body: bodyOf('Mara Quist has shared a file with you', [linkTo('https://cloud.quist.example/f', 'Open')]),
      }),
    ],
  ])('is not where %s', (_, mail) => {
    expect(['none', 'unlisted']).toContain(verdictOn(mail).kind);
  });
});
