import { describe, expect, it } from 'vitest';
import { differences } from '../../../../scripts/readers/facts.ts';
import type { Facts, Field } from '../../../../scripts/readers/facts.ts';
import { isLostInPage } from '../../../../scripts/readers/in-page.ts';
import type { InPage } from '../../../../scripts/readers/in-page.ts';

const NOTHING: Facts = { address: '', name: '', subject: '', date: '', text: '', links: '', attachments: '' };
const PAGE: InPage = {
  around: 'Inbox Kranwerk <post@kranwerk.example> Your new password bill.pdf',
  text: 'Choose a new one: https://kranwerk.example/new',
  links: [
    { href: 'https://kranwerk.example/new', text: 'new' },
    { href: 'https://kranwerk.example/new', text: 'one' },
  ],
};
const NEW = 'https://kranwerk.example/new';

describe('a difference between a file and what was read of its page', () => {
  it.each<[string, Field, filed: string, read: string, isPages: boolean]>([
    ['an address that the page has nowhere', 'address', 'ida@moor.example', '', true],
    ['an address that the page has', 'address', 'POST@kranwerk.example', '', false],
    ['an address for which another is read that the page has not', 'address', 'ida@moor.example', 'leo@ortiz.example', false],
    ['a name of which the page has a part', 'name', 'Kranwerk, Ltd', 'Kranwerk', true],
    ['a name that the file does not have', 'name', '', 'Kranwerk', false],
    ['a subject that is cut by the reader', 'subject', 'Your new password', 'Your new', false],
    ['a date', 'date', '2026-01-13T09:10', '', false],
    ['another text than the file’s', 'text', 'Readthisinstead', 'Chooseanewone', true],
    ['a text of which the reader left out a part', 'text', 'Chooseanewonehttpskranwerkexamplenew', 'Chooseanewone', false],
    ['the whole text of the page, of which the file has a part', 'text', 'Chooseanewone', 'Chooseanewonehttpskranwerkexamplenew', true],
    ['the whole text of the page, where the file has none', 'text', '', 'Chooseanewonehttpskranwerkexamplenew', true],
    ['a text that the page does not show', 'text', 'Readthisinstead', 'Somethingelse', false],
    ['a link that the page has not', 'links', `${NEW} ${NEW} https://moor.example/`, `${NEW} ${NEW}`, true],
    ['a link that the page has once more than was read', 'links', `${NEW} ${NEW}`, NEW, false],
    ['a link more that stands nowhere', 'links', `${NEW} ${NEW}`, `${NEW} ${NEW} https://moor.example/`, false],
    ['a file that the page does not name', 'attachments', 'signature.asc', '', true],
    ['a file that the page names', 'attachments', 'bill.pdf', '', false],
  ])('of %s: %s', (_what, field, filed, read, isPages) => {
    expect(isLostInPage(field, { ...NOTHING, [field]: filed }, { ...NOTHING, [field]: read }, PAGE)).toBe(isPages);
  });

  it('is none where what stands for an address is none, and is left out or told as the name', () => {
    const truth = { ...NOTHING, address: 'nobody@nowhere' };
    expect(differences(NOTHING, truth)).toEqual([]);
    expect(differences({ ...NOTHING, name: 'nobody@nowhere' }, truth)).toEqual([]);
    expect(differences({ ...NOTHING, name: 'Somebody' }, truth)).toEqual(['name']);
    expect(differences({ ...NOTHING, address: 'other@moor.example' }, truth)).toEqual(['address']);
    expect(differences(NOTHING, { ...NOTHING, address: 'ida@moor.example' })).toEqual(['address']);
  });
});
