import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defang } from '../../../../features/lure-report/links.ts';

describe('a text made dead', () => {
  it.each([
    ['https://evil.example/a.html', 'hxxps://evil[.]example/a[.]html'],
    ['HTTP://Evil.Example', 'hxxp://Evil[.]Example'],
    ['go to www.evil.example now.', 'go to www[.]evil[.]example now.'],
    ['name@host.example', 'name[@]host[.]example'],
    ['mailto:desk@host.example', 'mailto[:]desk[@]host[.]example'],
    ['javascript:alert(1)', 'javascript[:]alert(1)'],
    ['192.0.2.7', '192[.]0[.]2[.]7'],
    ['пример.рф', 'пример[.]рф'],
    ['evil。example', 'evil[。]example'],
    ['It came from them. Delete it.', 'It came from them. Delete it.'],
    ['evil[.]example', 'evil[.]example'],
  ])('%s reads %s', (text, dead) => {
    expect(defang(text)).toBe(dead);
  });

  it('has no link left, and is dead once and for all', () => {
    const pieces = fc.constantFrom('http', 's', '://', '@', '.', 'a', '[', ']', ' ', 'x', ':', 'mailto:', 'www.', '/', '\n');
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
        (text) => {
          const dead = defang(text);
          expect(dead).not.toMatch(/https?:|mailto:|[a-z]\.[a-z]/i);
          expect(dead.replaceAll('[@]', '')).not.toContain('@');
          expect(defang(dead)).toBe(dead);
        },
      ),
      { numRuns: 200 },
    );
  });
});
