import { describe, expect, it } from 'vitest';
import { warnsOfScam } from '../../../../judge/mail-kind/mail-kind.ts';
import { kindOf, mail } from '../verdict/calm-mail.ts';

describe('a warning of lures', () => {
  it.each([
    'Beware of fake SMS messages',
    'Vorsicht: gefälschte pushTAN-Nachrichten',
    'Achtung: falsche Paket-SMS',
    'Attention aux faux courriels',
    'Correos falsos: cuidado con los falsos mensajes',
    'Bluffmejl i vårt namn',
    'Phishing-Mails im Umlauf',
  ])('is told by its subject: %s', (subject) => {
    expect(warnsOfScam(subject)).toBe(true);
  });

  it.each(['False alarm: your order is on its way', 'Neue Nachricht in Ihrem Postfach', 'Your account was blocked'])(
    'is none: %s',
    (subject) => {
      expect(warnsOfScam(subject)).toBe(false);
    },
  );

  const WORDS = 'Betrüger schreiben: „Ihre pushTAN läuft ab, Ihr Konto wird gesperrt.“ Wir fragen nie danach.';
  const BANK = 'Sparkasse Hinterau <info@sparkasse-hinterau.de>';
  it('of one of many houses of a bank accuses nobody, unless it has people press', () => {
    expect(kindOf(mail(BANK, 'Achtung: falsche pushTAN-Mails', [WORDS]))).toBe('unlisted');
    const button = '[[Jetzt prüfen]](https://www.sparkasse-hinterau.de/pruefen)';
    expect(kindOf(mail(BANK, 'Achtung: falsche pushTAN-Mails', [WORDS, button]))).toBe('suspicious');
  });
});
