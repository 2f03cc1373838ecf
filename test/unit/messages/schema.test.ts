import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../messages/schema.ts';
import { LEAVE, leastSnapshot, type PageSnapshot } from '../../../messages/page-snapshot.ts';

const TAKEN: PageSnapshot = {
  ...leastSnapshot('https://shop.example/', true),
  tokens: [
    ['html', { lang: 'en' }],
    { comment: ' saved from url=(0022)https://real.example/in ' },
    ['h1', {}, { visible: true }],
    'Log in',
    LEAVE,
    ['input', { type: 'password' }, { focused: true, about: ['Password'] }],
    LEAVE,
    LEAVE,
  ],
  beyond: [['input', { type: 'password' }]],
};

const MARK = 'a'.repeat(32);

describe('a page on its way to the judge', () => {
  const say = (page: object) => parseMessage({ type: 'judge-page', page, documentId: MARK });

  it('loses nothing that was taken down', () => {
    expect(say(TAKEN)).toEqual({ type: 'judge-page', page: TAKEN, documentId: MARK });
  });

  it.each<[what: string, more: object]>([
    ['it has no list', { tokens: 'none' }],
    ['something in it is no token', { tokens: [7] }],
    ['an element has no attributes', { tokens: [['p']] }],
    ['an attribute is no word', { tokens: [['p', { title: 1 }]] }],
    ['what is seen of an element is no fact', { tokens: [['p', {}, { visible: 'yes' }]] }],
    ['it says more than any page', { tokens: Array<string>(50).fill('x'.repeat(480_000)) }],
    ['it is longer than any page', { tokens: Array<string>(300_000).fill(' ') }],
    ['more stands behind it than fields', { beyond: ['words'] }],
  ])('is refused where %s', (_, more) => expect(say({ ...TAKEN, ...more })).toBeNull());
});
