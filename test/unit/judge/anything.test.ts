import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OpenMail } from '../../../judge/open-mail.ts';
import { judgeMail } from '../../../judge/judge-mail.ts';
import { readRules } from '../../../scripts/rules.ts';
import { runs } from '../thorough.ts';
import { bodyOf, instagramReset, linkTo } from './build-mail.ts';
import { ANY_LETTER } from '../any-letter.ts';

const rules = await readRules();
const text = fc.string({ unit: ANY_LETTER, maxLength: 200 });
const link = fc
  .record({ href: fc.oneof(text, fc.webUrl()), text, button: fc.boolean() })
  .map((one) => linkTo(one.href, one.text, { button: one.button }));
const mails: fc.Arbitrary<OpenMail> = fc
  .record({ name: text, address: text, subject: text, body: text, links: fc.array(link, { maxLength: 5 }), header: text })
  .map((one) =>
    instagramReset({
      from: { name: one.name, address: one.address },
      subject: `Reset your password ${one.subject}`,
      body: bodyOf(one.body, one.links),
      headers: [{ name: 'authentication-results', value: one.header }],
    }),
  );

it('never throws, whatever a mail holds', () => {
  fc.assert(
    fc.property(mails, (mail) => {
      expect(() => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null })).not.toThrow();
    }),
    { numRuns: runs(60, 300) },
  );
});

it('never vouches for a sender that no platform is known to use', () => {
  fc.assert(
    fc.property(mails, (mail) => {
      const { kind } = judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });
      expect(['unsolicited', 'requested']).not.toContain(kind);
    }),
    { numRuns: runs(60, 300) },
  );
});
