import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();
const FEE = 'Your parcel is held by the customs office. Pay the fee of 2.40 within 24 hours or it goes back.';

const mailOf = (name: string, domain: string, text: string, href = `https://${domain}/a`, more: Partial<OpenMail> = {}): OpenMail =>
  instagramReset({
    from: { name, address: `info@${domain}` },
    subject: 'Please look at this',
    body: bodyOf(text, [linkTo(href, 'Continue')]),
    headers: headersSaying('pass', domain),
    ...more,
  });
const kindOf = (mail: OpenMail): string => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('a mail in nobody’s name that keeps to a site of its own', () => {
  it.each([
    ['asks for a fee', mailOf('Delivery Service', 'parcel-fees.live', FEE)],
    ['has its words written as one', mailOf('Customs', 'customsparcelfee.live', FEE)],
    [
      'holds a refund ready',
      mailOf('Steueramt', 'steuer-erstattung.top', 'Ihre Erstattung von 310 Euro liegt bereit. Heute noch anfordern.'),
    ],
    [
      'has a prize for who answers',
      mailOf('Rewards', 'survey-prize.club', 'You have been selected. Answer the survey and get your prize.'),
    ],
  ])('is suspicious where it %s', (_, mail) => {
    expect(kindOf(mail)).toBe('suspicious');
  });

  it.each([
    ['bears a name', mailOf('Delivery Service', 'kqz-parcels.live', FEE)],
    ['is signed by one', mailOf('Mara Quist', 'parcel-fees.live', FEE)],
    ['calls the reader by name', mailOf('Delivery Service', 'parcel-fees.live', `Hello Anna,\n${FEE}`)],
    ['neither presses nor baits', mailOf('Delivery Service', 'parcel-desk.live', 'Your parcel stands at the desk and waits for you.')],
    [
      'is of a list',
      mailOf('Delivery Service', 'parcel-fees.live', FEE, 'https://parcel-fees.live/a', {
        headers: [
          ...(headersSaying('pass', 'parcel-fees.live') ?? []),
          { name: 'list-id', value: '<news.parcel-fees.live>' },
          { name: 'list-unsubscribe', value: '<https://parcel-fees.live/out>' },
        ],
      }),
    ],
  ])('is no matter of ours where it %s', (_, mail) => {
    expect(['none', 'unlisted']).toContain(kindOf(mail));
  });
});

describe('papers of an office without a name', () => {
  const inbox = 'https://kqz-31.netlify.app/a';

  it.each([
    ['a voice message', mailOf('Voicemail', 'unified-desk.biz', 'A new voice message has come in. It is 47 seconds long.', inbox)],
    ['a contract to sign', mailOf('HR Department', 'desk-docs.biz', 'Please review and sign the attached contract by Friday.', inbox)],
  ])('are doubted where anybody gets a host for nothing: %s', (_, mail) => {
    expect(kindOf(mail)).toBe('suspicious');
  });

  it('are its own matter on its own site', () => {
    expect(kindOf(mailOf('Voicemail', 'kqz-phones.biz', 'A new voice message has come in.', 'https://kqz-phones.biz/a'))).toBe('none');
  });
});
