import { describe, expect, it } from 'vitest';
import { asksForWholeCard, oddRequestIn } from '../../../../judge/verdict/odd-requests.ts';

const shownIn = (text: string): unknown[] => oddRequestIn(text).map(({ facts }) => facts?.['shown']);

describe('what account mail has no reason to want', () => {
  it.each([
    ['REPLY WITH YOUR PASSWORD today', 'REPLY WITH YOUR PASSWORD'],
    ['Hello. Please Reply with your Passcode now.', 'Reply with your Passcode'],
    ['Отправь нам НАЗОВИТЕ код специалисту', 'НАЗОВИТЕ код специалист'],
    ['Press Windows + R and go on', 'Windows + R'],
  ])('is told in the words of the mail: %s', (text, shown) => {
    expect(shownIn(text)).toEqual([shown]);
  });

  it('is found where a letter becomes two in small letters', () => {
    expect(shownIn('İYİ GÜNLER, reply with your PASSWORD')).toEqual(['reply with your password']);
  });

  it.each(['We will NEVER ask you to reply with your password', 'Your password was changed', ''])('is not found in "%s"', (text) => {
    expect(oddRequestIn(text)).toEqual([]);
  });
});

describe('all that pays with a card', () => {
  it.each([
    'Reactivate it by confirming your card number and PIN.',
    'Bitte geben Sie Ihre Kartennummer mit Ablaufdatum und Prüfnummer ein.',
    'Veuillez saisir le numéro de carte et le cryptogramme.',
    'Introduzca el número de tarjeta y la clave.',
  ])('is asked for by "%s"', (text) => {
    expect(asksForWholeCard(text)).toBe(true);
  });

  it.each([
    'We never ask you to confirm your card number or PIN.',
    'Your card ends in 4471. Enter your PIN at the machine.',
    'Bitte hinterlegen Sie eine neue Kreditkarte.',
    '',
  ])('is not asked for by "%s"', (text) => {
    expect(asksForWholeCard(text)).toBe(false);
  });
});
