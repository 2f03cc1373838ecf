import { describe, expect, it } from 'vitest';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { kindOf, mailOf, type Row } from './proven-mail.ts';

describe('what a person wrote, passed on by its service', () => {
  it.each<[string, Row]>([
    [
      'a bug about passwords',
      {
        from: 'notifications@github.com',
        name: 'mia-l',
        subject: '[lib/form] Forgotten password mail is lost (Issue #9)',
        text: 'I asked for a new password and my account stays locked. Logs at https://logs.kqz.example/1\nReply to this email directly, view it on GitHub',
        link: 'https://github.com/lib/form/issues/9',
      },
    ],
    [
      'a quoted lure of another platform',
      {
        from: 'notifications@github.com',
        name: 'mia-l',
        subject: '[lib/filter] Missed sample (Issue #2)',
        text: 'This one slipped through:\nYour PayPal account is locked. Verify your password today: http://pp.kqz.example/a\nview it on GitHub',
        link: 'http://pp.kqz.example/a',
        words: 'http://pp.kqz.example/a',
      },
    ],
    [
      'a comment in a document',
      {
        from: 'comments-noreply@docs.google.com',
        name: 'Mia',
        subject: 'Sign-in page draft',
        text: 'Mia added a comment\nthe reset code should expire sooner',
        link: 'https://docs.google.com/document/d/9/edit',
      },
    ],
    [
      'a card of a board',
      {
        from: 'do-not-reply@trello.com',
        name: 'Trello',
        subject: 'Mia mentioned you on the card Password rules',
        text: 'Mia mentioned you on the card Password rules: the code expires too soon, see the test site',
        link: 'https://trello.com/c/9',
      },
    ],
    [
      'an answer in a forum',
      {
        from: 'noreply@redditmail.com',
        name: 'Reddit',
        subject: 'u/mia replied to your comment',
        text: 'u/mia replied: your reset mail is genuine, change your password in the app',
        link: 'https://www.reddit.com/r/help/9',
      },
    ],
    [
      'an envelope with its code',
      {
        from: 'dse_eu1@eumail.docusign.net',
        name: 'Mia via Docusign',
        subject: 'Abschließen mit Docusign: Vertrag.pdf',
        text: 'Mia hat Ihnen ein Dokument zur Unterschrift gesendet.\nGeben Sie den Sicherheitscode ein: 77AB12',
        link: 'https://eu.docusign.net/Signing/x',
      },
    ],
    [
      'an honest invoice with a number',
      {
        from: 'service@paypal.com',
        name: 'PayPal',
        subject: 'Invoice from Bike Mender (12)',
        text: 'Bike Mender sent you an invoice for $40.00 USD.\nSeller note to customer\nThank you for your order. Questions? Call us at (802) 555-0144.',
        link: 'https://www.paypal.com/invoice/1',
      },
    ],
    [
      'an appointment with a number',
      {
        from: 'calendar-notification@google.com',
        name: 'Dr. Molar',
        subject: 'Invitation: Check-up @ Mon 3pm',
        text: 'Your appointment. To cancel or move it, call +1 (802) 555-0144.',
        link: 'https://calendar.google.com/event?x',
      },
    ],
  ])('is no account mail: %s', (_what, row) => {
    expect(kindOf(mailOf(row))).toBe('none');
  });

  it.each<[string, Row, VerdictKind]>([
    [
      'a note in the name of the carrier',
      {
        from: 'service@paypal.com',
        name: 'PayPal',
        subject: 'Invoice from Coin Desk (7)',
        text: 'Coin Desk sent you an invoice for $640.00 USD.\nSeller note to customer\nYour PayPal account was charged without permission. Call (802) 555-0144 to get it back.',
        link: 'https://www.paypal.com/invoice/1',
      },
      'lure',
    ],
    [
      'digits set apart',
      {
        from: 'service@paypal.com',
        name: 'PayPal',
        subject: 'Invoice from Coin Desk (7)',
        text: 'Coin Desk sent you an invoice.\nSeller note to customer\nYour PayPal account was charged. Ring 8 0 2 . 5 5 5 . 0 1 4 4 today.',
        link: 'https://www.paypal.com/invoice/1',
      },
      'lure',
    ],
    [
      'full-width digits',
      {
        from: 'service@paypal.com',
        name: 'PayPal',
        subject: 'Invoice from Coin Desk (7)',
        text: 'Coin Desk sent you an invoice.\nSeller note to customer\nYour PayPal account was charged. Ring +１ ８０２ ５５５ ０１４４ today.',
        link: 'https://www.paypal.com/invoice/1',
      },
      'lure',
    ],
    [
      'digits in words',
      {
        from: 'service@paypal.com',
        name: 'PayPal',
        subject: 'Invoice from Coin Desk (7)',
        text: 'Coin Desk sent you an invoice.\nSeller note to customer\nYour PayPal account was charged. Ring eight zero two five five five zero one four four.',
        link: 'https://www.paypal.com/invoice/1',
      },
      'lure',
    ],
    [
      'an issue in the name of the site',
      {
        from: 'notifications@github.com',
        name: 'gh-alerts',
        subject: '[gh-alerts/news] Unusual sign-in (Issue #1)',
        text: 'A new device signed in to your GitHub account. Confirm it within 24 hours or it will be suspended.\nCheck now\nview it on GitHub',
        link: 'https://gh-alerts.github.io/',
        words: 'Check now',
      },
      'lure',
    ],
    [
      'an app let in from an issue',
      {
        from: 'notifications@github.com',
        name: 'gh-alerts',
        subject: '[gh-alerts/news] Unusual sign-in (Issue #1)',
        text: 'A new device signed in to your GitHub account. Confirm it within 24 hours or it will be suspended.\nCheck now\nview it on GitHub',
        link: 'https://github.com/login/oauth/authorize?client_id=1',
        words: 'Check now',
      },
      'lure',
    ],
    [
      'an organisation with a number for a name',
      {
        from: 'noreply@tm.openai.com',
        name: 'OpenAI',
        subject: 'You were invited to join "Charged $300, not you? Call (802) 555-0144"',
        text: 'You were invited to join "You were charged $300. Did you not authorize it? fraud desk (802) 555-0144"',
        link: 'https://chatgpt.com/x',
      },
      'suspicious',
    ],
    [
      'an envelope with a number',
      {
        from: 'dse_na3@docusign.net',
        name: 'Refund Desk via Docusign',
        subject: 'Complete with Docusign: Notice.pdf',
        text: 'Refund Desk sent you a document to review and sign.\nYour Coinbase account shows a payment you did not approve. Phone +1 (802) 555-0144.',
        link: 'https://na3.docusign.net/Signing/x',
      },
      'lure',
    ],
  ])('is warned of where it speaks as the platform: %s', (_what, row, expected) => {
    expect(kindOf(mailOf(row))).toBe(expected);
  });
});

describe('codes that open a meeting, a door or a box', () => {
  it.each<[string, Row]>([
    [
      'Zoom',
      {
        from: 'mia@firm.example',
        name: 'Mia',
        subject: 'Weekly',
        text: 'Mia is inviting you to a scheduled Zoom meeting.\nMeeting ID: 811 2200 1\nPasscode: 550812',
        link: 'https://us02web.zoom.us/j/81122001',
      },
    ],
    [
      'Teams, in German',
      {
        from: 'mia@firm.example',
        name: 'Mia',
        subject: 'Wochenrunde',
        text: 'An der Besprechung teilnehmen\nBesprechungs-ID: 811 220 01\nKenncode: aB9xQ2',
        link: 'https://teams.microsoft.com/l/meetup-join/1',
      },
    ],
    [
      'a conference by phone',
      { from: 'mia@firm.example', name: 'Mia', subject: 'Call at 3', text: 'Dial +49 30 555 0199, access code 771230.' },
    ],
    [
      'a webinar, in German',
      {
        from: 'mia@kurs.example',
        name: 'Mia',
        subject: 'Zugangscode Webinar',
        text: 'Der Zugangscode ist 771 230.',
        link: 'https://live.kqz.example/1',
        words: 'Teilnehmen',
      },
    ],
    ['a door', { from: 'stay@inn.example', name: 'Inn', subject: 'Your door code', text: 'Your door code is 771230#.' }],
  ])('say nothing of an account: %s', (_what, row) => {
    expect(kindOf(mailOf(row))).toBe('none');
  });

  it('leave the code of an account alone, beside the word meeting too', () => {
    const mail = mailOf({
      from: 'no-reply@kiosk.example',
      name: 'Kiosk',
      subject: 'Your verification code',
      text: 'Your verification code is 771230. Sign in to join the meeting.',
    });
    expect(kindOf(mail)).toBe('unlisted');
  });
});
