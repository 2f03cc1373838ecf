import { expect, it } from 'vitest';
import type { ListedBrand } from '../../../../scripts/platforms/brands/take.ts';
import { auditPlatforms } from '../../../../scripts/platforms/audit.ts';
import { sampleFile } from '../../platforms/sample.ts';

const NOW = Date.parse('2026-12-01');
const sound = sampleFile({ senderDomains: [{ confidence: 'high', domain: 'mail.example.com', sources: ['a list', 'another'] }] });
const listed = (more: Partial<ListedBrand>): ListedBrand[] => [
  { name: 'Example', webDomains: ['www.example.com'], categories: ['social'], listedAs: 'example', ...more },
];

it.each<[what: string, file: typeof sound, list: ListedBrand[], lines: string[]]>([
  ['nothing of what is sound', sound, listed({}), []],
  ['facts older than a year', { ...sound, date: '2025-11-01' }, [], ['example: its facts are of 2025-11-01, older than a year']],
  ['a sender with one source', sampleFile(), [], ['example: sender mail.example.com (high) has one source: captured DKIM']],
  ['a site that it does not know', sound, listed({ webDomains: ['example.net'] }), ['example: the list names example.net as its site']],
  [
    'a second factor where it says there is none',
    { ...sound, twoFactor: { methods: [], offered: false, source: 'help' } },
    listed({ tfa: ['totp'] }),
    ['example: the list knows a second factor: totp'],
  ],
  [
    'another page for the password',
    sound,
    listed({ changePassword: 'https://example.com/new' }),
    ['example: the list changes the password at https://example.com/new, the file at https://www.example.com/password'],
  ],
  ['nothing of brands that are no platforms', sound, listed({ listedAs: undefined, webDomains: ['example.net'] }), []],
])('the audit tells %s', (_what, file, list, lines) => {
  expect(auditPlatforms([file], list, NOW)).toEqual(lines);
});
