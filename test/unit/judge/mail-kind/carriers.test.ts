import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();

/** A proven mail of such a sender with the service's own button "Open". */
function kindOf(from: string, subject: string, text: string, href: string): VerdictKind {
  const body = bodyOf(`${text}\nOpen`, [linkTo(href, 'Open', { offset: text.length + 1 })]);
  const headers = headersSaying('pass', from.split('@')[1] ?? '');
  const mail = instagramReset({ from: { name: '', address: from }, subject, body, headers });
  return judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;
}

describe('senders that write nothing but what somebody told them to', () => {
  const NOTE = 'Your PayPal account has been charged $480. If you did not authorize this, call +1 (802) 555-0144.';

  it.each([
    ['quickbooks@notification.intuit.com', 'Invoice 44 from Renewal Desk', 'https://connect.intuit.com/t/9'],
    ['messaging-service@post.xero.com', 'Invoice INV-9 from Billing Care', 'https://in.xero.com/9'],
    ['forms-receipts-noreply@google.com', 'Order confirmation', 'https://docs.google.com/forms/d/9'],
    ['no-reply-powerbi@microsoft.com', 'You are subscribed to: Billing', 'https://app.powerbi.com/groups/9'],
    ['no-reply@sns.amazonaws.com', 'Billing alert', 'https://sns.us-east-1.amazonaws.com/9'],
  ])('are held where they carry a charge and a number: %s', (from, subject, link) => {
    expect(['lure', 'suspicious']).toContain(kindOf(from, subject, `Hello,\n${NOTE}`, link));
    expect(kindOf(from, subject, 'Hello,\nThank you. Questions? Call us at +1 (802) 555-0144.', link)).toBe('none');
  });

  it.each([
    ['вас', 'С вашей карты списано 480 €, если вас обманули и платёж мошеннический, звоните +7 495 555 01 44'],
    ['débité', 'Votre compte a été débité de 480 €. Si ce paiement est frauduleux, appelez le +33 1 55 50 14 42'],
    ['debitado', 'Su cuenta fue cargada con 480 €. Si no reconoce el cargo, llame al +34 915 550 144'],
  ])('are held in every script and with accents: %s', (_what, text) => {
    expect(['lure', 'suspicious']).toContain(
      kindOf('quickbooks@notification.intuit.com', 'Invoice 44', text, 'https://connect.intuit.com/t/9'),
    );
  });
});
