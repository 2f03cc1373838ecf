import { describe, expect, it } from 'vitest';
import { addWarning, findWarning, givePass, takePass } from '../../../storage/page-warnings.ts';
import type { GivenWarning } from '../../../storage/page-warnings.ts';
import { verdict } from '../components/i18n/sample-verdict.ts';
import { plainArea } from './plain-area.ts';

const warning = (id: string): GivenWarning => ({
  id,
  tabId: 1,
  url: 'https://kqz.example/',
  host: 'kqz.example',
  part: false,
  verdict: verdict({ kind: 'lure' }),
});

describe('a warning that was given', () => {
  it('is found by its id, and by no other', async () => {
    const area = plainArea();
    await addWarning(area, warning('a'));
    expect(await findWarning(area, 'a')).toEqual(warning('a'));
    expect(await findWarning(area, 'b')).toBeNull();
  });

  it('is forgotten after many others', async () => {
    const area = plainArea();
    for (let index = 0; index <= 20; index += 1) await addWarning(area, warning(`w${index}`));
    expect(await findWarning(area, 'w0')).toBeNull();
    expect(await findWarning(area, 'w20')).not.toBeNull();
  });
});

describe('a pass', () => {
  const pass = { tabId: 1, host: 'kqz.example', until: 100 };
  it.each([
    ['its tab and host', 1, 'kqz.example', 99, true],
    ['another host', 1, 'other.example', 99, false],
    ['another tab', 2, 'kqz.example', 99, false],
    ['a later time', 1, 'kqz.example', 100, false],
  ])('is good for %s', async (_name, tabId, host, now, expected) => {
    const area = plainArea();
    await givePass(area, pass);
    expect(await takePass(area, tabId, host, now)).toBe(expected);
  });

  it('is good once, and not after another page', async () => {
    const area = plainArea();
    await givePass(area, pass);
    await takePass(area, 1, 'kqz.example', 50);
    expect(await takePass(area, 1, 'kqz.example', 51)).toBe(false);
    await givePass(area, pass);
    await takePass(area, 1, 'other.example', 50);
    expect(await takePass(area, 1, 'kqz.example', 51)).toBe(false);
  });
});
