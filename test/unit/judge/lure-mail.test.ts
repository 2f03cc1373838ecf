import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import { readRules } from '../../../scripts/rules.ts';
import { LURE_MAIL } from './lure-mail.ts';
import { mailOf } from './written-mail.ts';

const rules = await readRules();
const kindOf = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('a lure is warned of, with its source and without', () => {
  it.each(LURE_MAIL)('%s', (...row) => {
    for (const mail of [mailOf(row), mailOf(row, { headers: null })]) expect(['lure', 'suspicious']).toContain(kindOf(mail));
  });
});

describe('a sender who bears the domain of the reader and is not there', () => {
  const mail = (to: string) =>
    mailOf(
      [
        '',
        'fjordpost.example Support <it@ruggedwheels.example>',
        'Your password expires',
        'The password of anna@fjordpost.example expires today.',
        '[[Keep same password]](https://webmail-upd.example/k)',
      ],
      { readerAddresses: [to] },
    );

  it('is warned of', () => {
    expect(kindOf(mail('anna@fjordpost.example'))).toBe('suspicious');
  });

  it('is not known as such by another reader', () => {
    expect(kindOf(mail('anna@elsewhere.example'))).toBe('unlisted');
  });
});
