import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailEvent, primaryReason, pageEvent } from '../../../../features/history/build-event.ts';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { evidence, verdict } from '../../components/i18n/sample-verdict.ts';
import { bodyOf, instagramReset, linkTo, RESET_TEXT } from '../../judge/build-mail.ts';

const know = await readRules();
const nothing = { trustedSenders: [], requests: [], answer: null };
const FROM = 'desk@notice.example';

describe('what goes into the history', () => {
  it('is the sender of a mail stuffed with other addresses, and nothing else of it', () => {
    const mail = instagramReset({
      from: { name: 'Instagram for anna@home.example', address: 'x@notice.example' },
      replyTo: [{ name: 'Anna', address: 'reply@other.example' }],
      subject: 'Reset your Instagram password, anna@home.example',
      headers: [
        { name: 'to', value: 'anna@home.example' },
        { name: 'received', value: 'by mx.mail.example' },
      ],
      attachments: [{ name: 'anna@home.example.html', type: 'text/html' }],
      body: bodyOf(`${RESET_TEXT} Hi anna@home.example, write to help@third.example or call +1 555 010 0199.`, [
        linkTo('https://kqz-data.example/reset?for=anna@home.example'),
        linkTo('mailto:help@third.example', 'Write to us'),
      ]),
    });
    const judged = judgeMail(mail, know, nothing);
    expect(judged.kind).toBe('lure');
    const every = judged.evidence.map((_one, index) => primaryReason(judged.evidence.slice(index), 'x@notice.example'));
    for (const row of [mailEvent(mail, 'k', judged, 5), ...every]) {
      const written = JSON.stringify(row);
      expect(written.match(/[\w.]+@[\w.]+/g) ?? []).toSatisfy((found: string[]) => found.every((one) => one === 'x@notice.example'));
      expect(written).not.toMatch(/anna|https?:|mailto|0199|\/reset/);
    }
  });

  it('prefers a reason that can be told whole', () => {
    const phone = evidence('act-phone', 'proof', { number: '+1 555 0100' });
    const sender = evidence('sender-not-platforms', 'strong', { platform: 'Photogram', address: FROM, domain: 'notice.example' });
    expect(primaryReason([phone, sender], FROM)).toEqual(sender);
    expect(primaryReason([phone], FROM)).toEqual({ ...phone, facts: {} });
    expect(primaryReason([], FROM)).toBeNull();
  });

  it.each([
    ['host', 'login.notice.example', true],
    ['host', '192.0.2.7', true],
    ['host', 'login.notice.example/path?x=1', false],
    ['shown', 'anna@home.example', false],
    ['shown', 'Photogram Help', false],
    ['like', '555.010.0199', false],
    ['address', FROM, true],
    ['address', 'anna@home.example', false],
    ['by', FROM, true],
    ['name', 'invoice.html', false],
    ['words', 'Dear Anna', false],
    ['platform', 'Photogram', true],
  ])('keeps of %s %s: %s', (name, value, kept) => {
    expect(Object.keys(primaryReason([evidence('act-elsewhere', 'proof', { [name]: value })], FROM)?.facts ?? {})).toEqual(
      kept ? [name] : [],
    );
  });

  it('is no address but the sender, whatever the facts are called', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.emailAddress()), (facts) => {
        expect(primaryReason([evidence('act-elsewhere', 'proof', facts)], FROM)?.facts).toEqual({});
      }),
    );
  });

  it('has the time of the mail, else the time it was seen, and says so', () => {
    expect(mailEvent(instagramReset({ date: 7 }), 'k', verdict({}), 9)).toMatchObject({ at: 7, seenAt: 9 });
    expect(mailEvent(instagramReset({ date: 7 }), 'k', verdict({}), 9)).not.toHaveProperty('undated');
    expect(mailEvent(instagramReset({ date: null, from: null }), 'k', verdict({}), 9)).toMatchObject({ at: 9, undated: true, from: '' });
  });

  it('is one row a day for a page', () => {
    const keys = [1, 2, 24 * 60 * 60_000].map((now) => pageEvent('a.example', verdict({ platform: 'instagram' }), now).key);
    expect(new Set(keys).size).toBe(2);
  });
});
