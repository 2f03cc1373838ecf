import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../../judge/open-mail.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../../build-mail.ts';

const rules = await readRules();
const DUE = 'Twelve euros are unpaid. Pay now to keep the line.';

const mailOf = (domain: string, text: string, more: Partial<OpenMail> = {}, href = `https://${domain}/a`): OpenMail =>
  instagramReset({
    from: { name: 'Quist Telefon', address: `info@${domain}` },
    subject: 'Your line',
    body: bodyOf(text, [linkTo(href, 'Continue')]),
    headers: headersSaying('pass', domain),
    ...more,
  });
const kindOf = (mail: OpenMail): string => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('a letter from a domain called after a name and an act', () => {
  it.each([
    ['wants money', mailOf('quist-pagos.example', DUE)],
    ['wants it in another language', mailOf('quist-betalning.example', 'Du har en skuld på 349 kr. Betala den här.')],
    ['frightens', mailOf('quist-verify.example', 'Your line will be blocked.')],
  ])('is suspicious where it %s', (_, mail) => {
    expect(kindOf(mail)).toBe('suspicious');
  });

  it.each([
    ['the domain is a name', mailOf('quist-telefon.example', DUE)],
    ['the reader is called by name', mailOf('quist-pagos.example', `Hello Anna,\n${DUE}`)],
    ['the name in it is signed below', mailOf('quisttelefon-pagos.example', `${DUE}\nQuist Telefon, Dorf 1`)],
    ['its name is signed below', mailOf('quist-pagos.example', `${DUE}\nYours, Quist Pagos`)],
    ['it neither frightens nor wants money', mailOf('quist-pagos.example', 'The new hours of the desk are out.')],
    ['it is the reader’s own house', mailOf('quist-pagos.example', DUE, { readerAddresses: ['anna@quist-pagos.example'] })],
  ])('is nothing where %s', (_, mail) => {
    expect(['none', 'unlisted']).toContain(kindOf(mail));
  });
});
