import { describe, expect, it } from 'vitest';
import { bearsReader, imitatedHouse } from '../../../../../judge/claim/readers-own.ts';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../../judge/open-mail.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../../build-mail.ts';

const rules = await readRules();
const READER = 'anna@market-foods.com';

const mailOf = (name: string, address: string, text: string, href: string, more: Partial<OpenMail> = {}): OpenMail =>
  instagramReset({
    from: { name, address },
    subject: 'Hello',
    body: bodyOf(text, [linkTo(href, 'See more')]),
    headers: headersSaying('pass', address.split('@')[1] ?? ''),
    readerAddresses: [READER],
    ...more,
  });
const verdictOn = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });

describe('a sender that plays the reader’s own house', () => {
  it.each(['it@rnarket-foods.com', 'it@rnarket-foods.net', 'it@market-f00ds.com', 'hr@market-foods.com.docs-hub.net'])(
    'is doubted, whatever it says: %s',
    (address) => {
      const { kind, evidence } = verdictOn(mailOf('Mara Quist', address, 'Lunch is at one.', `https://${address.split('@')[1]}/`));
      expect(kind).toBe('suspicious');
      expect(evidence[0]).toMatchObject({ code: 'sender-lookalike', facts: { like: 'market-foods.com' } });
    },
  );

  it.each([
    ['its own', 'it@market-foods.com'],
    ['a host of its own', 'it@mail.market-foods.com'],
    ['its name under another suffix', 'it@market-foods.de'],
    ['one letter off, which chance can be', 'it@marked-foods.com'],
  ])('is none at %s', (_what, address) => {
    expect(imitatedHouse(mailOf('Mara Quist', address, '', 'https://quist.example/'))).toBe('');
  });

  it('is none to who has a mailbox where anybody has one, nor where a label is short', () => {
    const at = (reader: string, address: string) =>
      imitatedHouse(mailOf('', address, '', 'https://quist.example/', { readerAddresses: [reader] }));
    expect(at('anna@gmail.com', 'a@grnail.com')).toBe('');
    expect(at('anna@lill.de', 'a@1ill.de')).toBe('');
  });
});

describe('a link that knows who opens it', () => {
  it.each([
    ['in its fragment', `https://kqz.pages.dev/v#${READER}`],
    ['behind a host, where no server reads', `https://kqz-data.net/v#e=${READER.toUpperCase()}`],
    ['in its query, encoded', `https://kqz.pages.dev/v?u=anna%40market-foods.com`],
  ])('is doubted where the mail names no site: %s', (_where, href) => {
    expect(verdictOn(mailOf('Mara Quist', 'mara@salsa-shoes.com', 'Please see this.', href)).kind).toBe('suspicious');
  });

  it('is doubted wherever the reader’s mail desk leads', () => {
    expect(verdictOn(mailOf('Mail Server', 'a@salsa-shoes.com', 'Go on here.', `https://kqz-data.net/v?e=${READER}`)).kind).toBe(
      'suspicious',
    );
  });

  it('is doubted on a made-up domain of an office', () => {
    expect(verdictOn(mailOf('Help Desk', 'a@identity-refresh.com', 'Go on here.', `https://identity-refresh.com/${READER}`)).kind).toBe(
      'suspicious',
    );
  });

  it.each([
    ['the mail names where it leads', 'Quist Surveys', 'mara@salsa-shoes.com', `https://quist-surveys.com/s?e=${READER}`],
    ['it is the sender’s own', 'Mara Quist', 'mara@salsa-shoes.com', `https://salsa-shoes.com/s?e=${READER}`],
    ['the mail names its sender', 'Salsa Shoes', 'mara@salsa-shoes.com', `https://kqz-data.net/s?e=${READER}`],
    ['it is a newsletter’s way out', 'Mara Quist', 'mara@salsa-shoes.com', `https://kqz-lists.net/out?e=${READER}`],
    ['a mail service counts it', 'Mara Quist', 'mara@salsa-shoes.com', `https://u9.ct.sendgrid.net/ls/click?upn=x&e=${READER}`],
  ])('is none where %s', (_why, name, address, href) => {
    expect(verdictOn(mailOf(name, address, 'Please see this.', href)).kind).toBe('none');
  });

  it('holds the reader’s address alone', () => {
    const mail = mailOf('', 'a@kqz.example', '', '');
    expect(bearsReader(linkTo('https://kqz.example/?e=otto@market-foods.com'), mail)).toBe(false);
    expect(bearsReader(linkTo(`mailto:${READER}`), mail)).toBe(false);
  });
});
