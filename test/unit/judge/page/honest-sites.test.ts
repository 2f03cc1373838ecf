import { describe, expect, it } from 'vitest';
import { HONEST_SITES } from '../../../../scripts/fit/pages/honest-sites.ts';
import { judge } from './rules.ts';

describe('no warning on', () => {
  it.each(HONEST_SITES)('%s', (_, url, html) => {
    expect(judge(`<!doctype html>${html}`, url)).toMatchObject({ kind: 'none' });
  });

  it.each(HONEST_SITES)('%s, and no red where its form goes to a plain script', (_, url, html) => {
    expect(judge(`<!doctype html>${html.replaceAll('"/session"', '"check.php"')}`, url).kind).not.toBe('lure');
  });
});
