import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../../../components/in-page/banner/destination.ts';

const evil = { link: 0, shown: 'login.notice.example', registrable: 'notice.example' };
const genuine = { link: 1, shown: 'www.photogram.example', registrable: 'photogram.example' };
const targets = [evil, genuine];
const wrapped = (host: string): string => `https://wrap.protection.example/?url=${encodeURIComponent(`https://${host}/x`)}`;

describe('the destination of a link', () => {
  it.each([
    ['by its place', 'https://login.notice.example/x', 0, 'login.', 'notice.example'],
    ['by its host where the places do not agree', 'https://login.notice.example/x', 1, 'login.', 'notice.example'],
    ['through a wrapper that quotes the target', wrapped('login.notice.example'), 0, 'login.', 'notice.example'],
    ['through a wrapper that hides the target', 'https://wrap.protection.example/v3/abc', 0, 'login.', 'notice.example'],
    ['whole where the judge said nothing', 'https://other.example/x', 7, '', 'other.example'],
    ['without a host', 'javascript:alert(1)', 7, '', 'javascript:…'],
    ['without sense', '//', 7, '', '//'],
  ])('is told %s', (_how, href, index, before, registrable) => {
    expect(destinationOf(href, index, targets)).toEqual({ verb: 'leads', before, registrable });
  });

  it('is an address where the link writes a mail', () => {
    const target = { link: 3, shown: 'desk@mail.notice.example', registrable: 'notice.example' };
    expect(destinationOf('mailto:Desk@mail.notice.example?subject=Help', 3, [target])).toEqual({
      verb: 'writes',
      before: 'desk@mail.',
      registrable: 'notice.example',
    });
  });

  it('is a number where the link calls', () => {
    expect(destinationOf('tel:+1-555-0100', 0, targets)).toEqual({ verb: 'calls', before: '', registrable: '+1-555-0100' });
  });
});
