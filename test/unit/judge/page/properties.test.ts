import fc from 'fast-check';
import { describe, it } from 'vitest';
import { judgePage } from '../../../../judge/page/judge-page.ts';
import type { FieldKind, OpenPage } from '../../../../judge/open-page.ts';
import { rules } from './rules.ts';

const NOTHING = { trustedSites: [], referrerMail: null };
const KINDS: FieldKind[] = ['password', 'new-password', 'code', 'user-name', 'email', 'phone', 'card', 'seed-phrase', 'other'];
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const url = fc.oneof(fc.webUrl(), text);
const anyPage: fc.Arbitrary<OpenPage> = fc.record({
  url,
  title: text,
  siteNames: fc.array(text, { maxLength: 2 }),
  headings: fc.array(text, { maxLength: 3 }),
  text: fc.string({ unit: 'grapheme', maxLength: 300 }),
  forms: fc.array(
    fc.record({
      action: url,
      fields: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), label: text }), { maxLength: 4 }),
      buttons: fc.array(text, { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  pictures: fc.array(fc.record({ alt: text, src: url, href: url }), { maxLength: 3 }),
  icons: fc.array(url, { maxLength: 2 }),
  assets: fc.array(url, { maxLength: 3 }),
  links: fc.array(url, { maxLength: 5 }),
  copiedFrom: fc.array(url, { maxLength: 1 }),
  lang: text,
  clipped: fc.boolean(),
});

describe('whatever a page holds', () => {
  it('a verdict comes, of one of three kinds', () => {
    fc.assert(fc.property(anyPage, (page) => ['lure', 'suspicious', 'none'].includes(judgePage(page, rules, NOTHING).kind)));
  });

  it('nothing is said where nothing secret is asked for', () => {
    fc.assert(fc.property(anyPage, (page) => judgePage({ ...page, forms: [] }, rules, NOTHING).kind === 'none'));
  });
});
