import { describe, expect, it } from 'vitest';
import { withoutDisguises } from '../../../../../judge/page/claims/disguised-names.ts';
import type { PageText } from '../../../../../judge/page/content/page-content.ts';
import { tokensOf } from '../../../../../judge/page/content/words.ts';
import { CREDENTIALS, judge, rules } from '../rules.ts';

const read = (raw: string, place: PageText['place'] = 'heading') => {
  const [text] = withoutDisguises([{ place, raw, tokens: tokensOf(raw) }], rules.names);
  return text;
};

describe('a name that is disguised in title or heading is read as a person reads it', () => {
  it.each([
    ['digits for letters', 'N3tfl1x', 'netflix'],
    ['one digit', 'Amaz0n Sign-In', 'amazon'],
    ['letters of another script', 'Спотифу PаyPаl', 'paypal'],
    ['dots between the letters', 'P.a.y.P.a.l', 'paypal'],
    ['letters that a style turns round', 'tfosorciM', 'microsoft'],
  ])('%s', (_, raw, id) => expect(read(raw)?.disguised?.map((platform) => platform.id)).toEqual([id]));

  it.each([
    ['digits of its own', 'Auth0'],
    ['digits of its own, and a brand', '23andMe'],
    ['digits and no name', 'Int3rnet Cafe Box24'],
    ['an abbreviation', 'U.S.P.S.'],
    ['wide letters, as Japanese pages write', 'Ａｍａｚｏｎ店'],
    ['marks on the letters', 'Citroën Straße'],
    ['the name as it is written', 'Netflix'],
  ])('but not %s', (_, raw) => expect(read(raw)?.disguised).toBeUndefined());

  it('and only there: lines and labels stay as they are', () => expect(read('N3tfl1x', 'line')?.disguised).toBeUndefined());

  it.each([
    ['an ordinary word', '<title>Amaz0n Sign-In</title>'],
    ['a name that no other sign bears', '<title>N3TFL1X</title><h1>N3TFL1X</h1>'],
    ['dots', '<title>P.a.y.P.a.l</title><h1>P.a.y.P.a.l</h1>'],
  ])('which makes the page a lure: %s', (_, head) => {
    expect(judge(`${head}${CREDENTIALS}`, 'https://quiet-lake.top/a')).toMatchObject({ kind: 'lure' });
  });
});

describe('a name in one word with what is said beside it is read apart', () => {
  it.each([
    ['MeinVodafone', 'Mein Vodafone'],
    ['MySpotify', 'My Spotify'],
    ['NetflixLogin', 'Netflix Login'],
    ['Anmelden bei MeinPayPal', 'Anmelden bei Mein PayPal'],
  ])('%s', (raw, shown) => expect(read(raw)).toMatchObject({ raw: shown, tokens: tokensOf(shown) }));

  it.each(['PayPal', 'MyFitnessPal', 'MeinGarten', 'WorldOfLogins'])('%s is left as it is', (raw) => expect(read(raw)?.raw).toBe(raw));

  it('and is no disguise', () => expect(read('MeinVodafone')?.disguised).toBeUndefined());
});
