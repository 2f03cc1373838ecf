import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedPlaces, MOST_LISTED, type ListedPlace } from '../../../../judge/destination/listed-places.ts';
import { bodyOf, linkTo } from '../build-mail.ts';

const placesOf = (...links: [href: string, text?: string][]): ListedPlace[] =>
  listedPlaces(
    bodyOf(
      '',
      links.map(([href, text]) => linkTo(href, text ?? 'Here')),
    ),
  ).places;
const named = ({ verb, before, registrable }: ListedPlace): string => `${verb} ${before}[${registrable}]`;

const anyHref = fc
  .tuple(fc.constantFrom('https://', '//', 'mailto:', 'tel:', 'data:', ''), fc.string({ maxLength: 40 }))
  .map((parts) => parts.join(''));

describe('the places that a mail leads to', () => {
  it.each([
    ['https://www.shop.example/a', 'leads www.[shop.example]'],
    ['https://shop.co.uk/a', 'leads [shop.co.uk]'],
    ['http://192.0.2.7/x', 'leads [192.0.2.7]'],
    ['https://bit.ly/abc', 'passes-on [bit.ly]'],
    ['https://protect-eu.mimecast.com/s/abc', 'passes-on protect-eu.[mimecast.com]'],
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.shop.example%2Fx&data=1', 'leads a.[shop.example]'],
    ['mailto:help@post.shop.example?subject=x', 'writes help@[post.shop.example]'],
    ['tel:+4930123456', 'calls [+4930123456]'],
    ['javascript:alert(1)', 'nowhere []'],
  ])('name %s', (href, expected) => expect(placesOf([href]).map(named)).toEqual([expected]));

  it('stand there once each, in the order of the mail, with the number of their links', () => {
    const places = placesOf(['https://a.example/1'], ['https://b.example/'], ['https://a.example/2'], ['#top'], ['']);
    expect(places.map(({ registrable, links }) => `${registrable} ${links}`)).toEqual(['a.example 2', 'b.example 1']);
  });

  it.each([
    ['https://evil.example/', 'https://bank.example/login', 'bank.example'],
    ['https://login.bank.example/', 'www.bank.example', ''],
    ['https://evil.example/', 'Your bank.example account is locked', ''],
    ['https://bit.ly/abc', 'bank.example', 'bank.example'],
    ['mailto:a@evil.example', 'bank.example', ''],
  ])('%s under the text "%s" is marked as showing "%s"', (href, text, shows) => {
    expect(placesOf([href, text])[0]?.shows).toBe(shows);
  });

  it('keep the mark where another link to the same place shows nothing', () => {
    expect(placesOf(['https://evil.example/'], ['https://evil.example/', 'bank.example'])[0]).toMatchObject({
      links: 2,
      shows: 'bank.example',
    });
  });

  it('tell forms apart from links', () => {
    const { places } = listedPlaces(
      bodyOf('', [], {
        forms: [
          { action: 'https://a.example/in', asksPassword: true },
          { action: '', asksPassword: false },
        ],
      }),
    );
    expect(places.map(named)).toEqual(['sends [a.example]']);
  });

  it('are looked at up to a limit, which is told', () => {
    const links = Array.from({ length: MOST_LISTED + 1 }, (_, at) => linkTo(`https://host${at}.example/`));
    const listed = listedPlaces(bodyOf('', links));
    expect([listed.places.length, listed.onlyFirst]).toEqual([MOST_LISTED, MOST_LISTED]);
    expect(listedPlaces(bodyOf('', links.slice(1), { clipped: true }))).toMatchObject({ onlyFirst: null, clipped: true });
  });

  it('are no more than the links, and found whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyHref, fc.string()), { maxLength: 5 }), (links) => {
        const places = placesOf(...links);
        expect(places.reduce((sum, place) => sum + place.links, 0)).toBeLessThanOrEqual(links.length * 20);
        expect(new Set(places.map(named)).size).toBe(places.length);
      }),
      { numRuns: 30 },
    );
  });
});
