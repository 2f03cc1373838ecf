import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import { readRules } from '../../../scripts/rules.ts';
import { RED_KINDS, WARNED_KINDS } from './lure-kinds.ts';
import { LURE_MAIL } from './lure-mail.ts';
import { mailOf } from './written-mail.ts';

const rules = await readRules();
const verdictOn = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });
const kindOf = (mail: OpenMail) => verdictOn(mail).kind;

describe('a lure is warned of, with its source and without', () => {
  it.each([...LURE_MAIL, ...WARNED_KINDS])('%s', (...row) => {
    for (const mail of [mailOf(row), mailOf(row, { headers: null })]) expect(['lure', 'suspicious']).toContain(kindOf(mail));
  });
});

describe('a lure in a listed name is red, with its source and without', () => {
  it.each(RED_KINDS)('%s', (...row) => {
    for (const mail of [mailOf(row), mailOf(row, { headers: null })]) expect(kindOf(mail)).toBe('lure');
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
    const told = (to: string) => verdictOn(mail(to)).evidence.map(({ code }) => code);
    expect(told('anna@fjordpost.example')).toContain('claims-mail-provider');
    expect(told('anna@elsewhere.example')).not.toContain('claims-mail-provider');
  });
});

describe('a sender who plays the reader’s own organisation', () => {
  const reader = { readerAddresses: ['anna@fjordpost.example'] };
  const staff = (address: string) =>
    mailOf(
      [
        '',
        `Human Resources <${address}>`,
        'New leave policy',
        'All staff must sign the new policy today.',
        '[[Sign]](https://xk-4410.example/s)',
      ],
      reader,
    );
  const spoofed = mailOf(
    [
      '',
      'fjordpost.example <admin@fjordpost.example>',
      'Mailbox shut down',
      'Your mailbox will be shut down today. Confirm it is in use.',
      '[[Confirm]](https://mbx-conf.example/c)',
    ],
    reader,
  );

  const sendsToPlatform = (address: string) =>
    mailOf(
      [
        '',
        `IT Service Desk <${address}>`,
        'Second factor for all: enrol by Friday',
        'We switch it on for Microsoft 365. Enrol by Friday or your sign-in will be blocked.',
        '[[Enrol]](https://aka.ms/mfasetup)',
      ],
      reader,
    );

  it('is left alone where it is that organisation and sends them to a platform’s own short link', () => {
    expect(kindOf(sendsToPlatform('it@fjordpost.example'))).toBe('none');
    expect(kindOf(sendsToPlatform('it@green-lawns.example'))).toBe('suspicious');
  });

  it('is warned of at another domain, and not at the reader’s', () => {
    expect(kindOf(staff('hr@green-lawns.example'))).toBe('suspicious');
    expect(kindOf(staff('hr@fjordpost.example'))).toBe('none');
  });

  it('is warned of at the reader’s domain where nothing proves it', () => {
    expect(kindOf({ ...spoofed, headers: null })).toBe('suspicious');
    expect(kindOf(spoofed)).toBe('unlisted');
  });
});

describe('an office without a name', () => {
  const paged = (name: string, file: string) =>
    mailOf(['', `${name} <v@kitchens.example>`, 'VM from +1 555 0100', 'You have a missed call. Play the attached message.'], {
      attachments: [{ name: file, type: '' }],
    });
  const picture = { alt: '', file: 'image001.png', host: '', width: 220, height: 220, link: null, offset: 56 };
  const scanned = (text: string) =>
    mailOf(['', 'IT Security <i@kitchens.example>', '2FA enrollment ends today', text], {
      body: { text, links: [], pictures: [picture], forms: [], clipped: false },
    });

  it('that brings a page as a file is warned of, one that brings a recording is not', () => {
    expect(kindOf(paged('Voicemail', 'VM_0100.htm'))).toBe('suspicious');
    expect(kindOf(paged('Voicemail', 'VM_0100.wav'))).toBe('none');
  });

  it('is warned of by that page whoever plays the telephone, and a person’s page about something else is not', () => {
    expect(kindOf(paged('Ann Reed', 'VM_0100.htm'))).toBe('suspicious');
    expect(kindOf(paged('Ann Reed', 'VM_0100.wav'))).toBe('none');
    const list = mailOf(['', 'Ann Reed <v@kitchens.example>', 'The list', 'The tiles we spoke of.'], {
      attachments: [{ name: 'tiles.htm', type: '' }],
    });
    expect(kindOf(list)).toBe('none');
  });

  it('that has a square picture scanned by phone is warned of', () => {
    expect(kindOf(scanned('Scan the code with your phone camera to stay signed in.'))).toBe('suspicious');
    expect(kindOf(scanned('Please renew it in the portal.'))).toBe('unlisted');
  });
});
