import { describe, expect, it } from 'vitest';
import {
  errandSigns,
  extorts,
  mayBeErrand,
  namesNewAccount,
  offersEasyWork,
  offersFortune,
  opensByMailbox,
  turnsSalary,
  wantsSecretByAnswer,
} from '../../../../judge/claim/errands.ts';
import { plain } from '../../../../judge/text/plain.ts';
import { bodyOf, instagramReset } from '../build-mail.ts';

const COIN = 'bc1qkqz0kqz1kqz2kqz3kqz4kqz5kqz6kqz7kqz8kqz';

describe.each([
  [
    'a ransom',
    extorts,
    [`I turned your camera on. 900 in bitcoin to ${COIN} within 24 hours.`, `Ich habe Sie aufgenommen. Bitcoin bis morgen an ${COIN}`],
    [`Gifts for the club in bitcoin: ${COIN}`, 'Somebody writes that your camera was hacked and wants bitcoin today? Delete it.'],
  ],
  [
    'a salary to another account',
    turnsSalary,
    ['My salary should go to my new bank account', 'Mein Gehalt bitte auf das neue Konto'],
    ['My salary came late', 'We have a new bank account'],
  ],
  [
    'another account',
    namesNewAccount,
    ['We have changed our bank', 'Unsere Bank hat gewechselt, neue Bankverbindung'],
    ['The bank is closed on Monday'],
  ],
  [
    'a fortune',
    offersFortune,
    [
      'You are next of kin to 4 million dollars, reply with your address',
      'Die Witwe möchte 2,5 Millionen spenden, antworten Sie an agent@kqz.example',
    ],
    [
      'We planted a million trees, write to us',
      'The estate is 2 million, and you are a beneficiary too, write back',
      'The widow upstairs says hello, reply when you can',
    ],
  ],
  [
    'easy work',
    offersEasyWork,
    ['Remote job, 300 euros per day', 'Nebenjob: verdienen Sie 250 Euro täglich'],
    ['We have a job for a welder in Leeds'],
  ],
  [
    'a secret by answer',
    wantsSecretByAnswer,
    ['Reply with your user name and password', 'Send us the code that you get by SMS'],
    ['Reply with your user name and never with your password', 'Answer me when you have the gallery password'],
  ],
  [
    'papers behind a mailbox',
    opensByMailbox,
    ['To open the document use your e-mail password', 'La fattura si apre con la password della sua e-mail'],
    ['The document is in your client folder', 'Never type your e-mail password to see a document'],
  ],
])('%s', (_, isWanted, wanted, harmless) => {
  it.each(wanted)('is wanted: %s', (text) => {
    expect(isWanted(plain(text))).toBe(true);
    expect(mayBeErrand(instagramReset({ subject: 'Hello', body: bodyOf(text, []) }))).toBe(true);
  });

  it.each(harmless)('is not: %s', (text) => {
    expect(isWanted(plain(text))).toBe(false);
  });
});

describe('the signs of an errand', () => {
  it.each([
    [0, 'I cannot talk now, keep it between us: the party is on Friday'],
    [0, 'I cannot talk. Who has the gift card for Mara? It is a surprise'],
    [1, 'Could you make the bank transfer? I am in a meeting'],
    [2, 'A wire transfer is due. It is confidential, and I cannot talk'],
    [3, 'I am in a meeting. Buy five gift cards, scratch them and send the codes. It is a surprise'],
    [2, 'Virement à faire, strictement confidentiel, je suis en réunion'],
  ])('are %i: %s', (signs, text) => {
    expect(errandSigns(plain(text))).toBe(signs);
  });
});
