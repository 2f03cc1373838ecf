import { describe, expect, it } from 'vitest';
import { HONEST_CLIENTS } from '../../../../scripts/fit/pages/honest-clients.ts';
import { HONEST_NEARBY } from '../../../../scripts/fit/pages/honest-nearby.ts';
import { HONEST_SITES } from '../../../../scripts/fit/pages/honest-sites.ts';
import { judge } from './rules.ts';

const HONEST = [...HONEST_SITES, ...HONEST_NEARBY, ...HONEST_CLIENTS];

describe('no warning on', () => {
  it.each(HONEST)('%s', (_, url, html) => {
    expect(judge(`<!doctype html>${html}`, url)).toMatchObject({ kind: 'none' });
  });

  it.each(HONEST)('%s, and no red where its form goes to a plain script', (_, url, html) => {
    expect(judge(`<!doctype html>${html.replaceAll('"/session"', '"check.php"')}`, url).kind).not.toBe('lure');
  });
});
