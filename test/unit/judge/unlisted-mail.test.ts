/** Mail in names that are on no list: what is typical of fakes is warned of, what small services send is not. */
import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import { readRules } from '../../../scripts/rules.ts';
import { HONEST_NEIGHBOURS } from './honest-neighbours.ts';
import { LISTED_DETOURS } from './listed-detours.ts';
import { UNKNOWN_SERVICES } from './unknown-services.ts';
import { SILENT_LURES, UNLISTED_LURES } from './unlisted-lures.ts';
import { mailOf, type Written } from './written-mail.ts';

const rules = await readRules();
const verdictOn = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });
const reader = { readerAddresses: ['anna@berg.example'] };
/** With its source and as a webmail shows it that gives none. */
const both = (row: Written) => [mailOf(row, reader), mailOf(row, { ...reader, headers: null })];

describe('a lure in a name that nobody listed', () => {
  it.each(UNLISTED_LURES)('is warned of: %s', (...row) => {
    for (const mail of both(row)) expect(['lure', 'suspicious']).toContain(verdictOn(mail).kind);
  });

  it.each(SILENT_LURES)('is never vouched for where nothing gives it away: %s', (...row) => {
    for (const mail of both(row)) expect(['unlisted', 'none', 'suspicious']).toContain(verdictOn(mail).kind);
  });
});

describe('honest mail', () => {
  it.each(UNKNOWN_SERVICES)('of a service that nobody listed raises no alarm: %s', (...row) => {
    for (const mail of both(row)) expect(['lure', 'suspicious']).not.toContain(verdictOn(mail).kind);
  });

  it.each(HONEST_NEIGHBOURS)('that comes near a lure raises no alarm: %s', (...row) => {
    for (const mail of both(row)) expect(['lure', 'suspicious']).not.toContain(verdictOn(mail).kind);
  });

  it.each(LISTED_DETOURS)('of a listed platform by a detour, and of people, raises no alarm: %s', (...row) => {
    for (const mail of both(row)) expect(['lure', 'suspicious']).not.toContain(verdictOn(mail).kind);
  });
});

describe('a mail that small signs speak against', () => {
  const row: Written = [
    '',
    'Telvia <info@facturas-area.example>',
    'Pago rechazado: su línea será suspendida',
    'El pago de su factura fue rechazado. Actualice su tarjeta para evitar la suspensión del servicio.',
    '[[Actualizar tarjeta]](https://facturas-area.example/t)',
  ];

  it('tells each of them, the sum of them first', () => {
    const { kind, evidence } = verdictOn(mailOf(row));
    const codes = evidence.map(({ code }) => code);
    expect([kind, codes[0]]).toEqual(['suspicious', 'doubts-add-up']);
    expect(codes).toEqual(expect.arrayContaining(['name-nowhere', 'names-no-site', 'presses']));
    expect(evidence.find(({ code }) => code === 'name-nowhere')?.facts.name).toBe('Telvia');
  });

  it('is left alone by a person who trusts its proven sender', () => {
    const trusting = { trustedSenders: ['facturas-area.example'], requests: [], answer: null };
    expect(judgeMail(mailOf(row), rules, trusting).kind).toBe('none');
  });

  it('is not doubted where the sender is called by its own domain', () => {
    const [about, , ...said] = row;
    const own: Written = [about, 'Telvia <info@telvia.example>', said[0] ?? '', said[1] ?? '', '[[Actualizar]](https://telvia.example/t)'];
    expect(verdictOn(mailOf(own)).kind).toBe('unlisted');
  });
});
