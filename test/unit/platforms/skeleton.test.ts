import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../../platforms/catalogue.ts';
import { skeleton, whyNoId } from '../../../scripts/platforms/skeleton.ts';

describe('a new platform', () => {
  it.each([
    ['example', ''],
    ['1password', ''],
    ['apple', 'platforms/list/apple.json exists already'],
    ['Example', '"Example" is no id'],
    ['my-shop', '"my-shop" is no id'],
    ['../example', '"../example" is no id'],
    ['', '"" is no id'],
  ])('called %j may begin: %j', (id, why) => {
    expect(whyNoId(id, ['apple.json'])).toMatch(why === '' ? /^$/ : why);
  });

  it('is told of each blank, line by line, and of nothing else', () => {
    const data: unknown = JSON.parse(skeleton('example', '2026-11-23'));
    const { problems } = checkCatalogue([{ file: 'example.json', data }]);
    expect(problems).toContain('example.json: name: is empty');
    expect(problems).toContain('example.json: webDomains[0].domain: is no host name in lower case');
    expect(problems).toContain('example.json: senderDomains[0].sources[0]: names no source');
    expect(problems).toContain('example.json: pages.twoFactor.url: is no https link');
    expect(problems.filter((line) => /order|unrecognized|invalid/i.test(line))).toEqual([]);
    expect(new Set(problems).size).toBe(problems.length);
  });
});
