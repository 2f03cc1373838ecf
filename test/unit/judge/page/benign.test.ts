import { describe, expect, it } from 'vitest';
import { HONEST_MENTIONS } from '../../../../scripts/fit/pages/honest-mentions.ts';
import { judge } from './rules.ts';

describe('no warning on', () => {
  it.each(HONEST_MENTIONS)('%s', (_, url, html) => {
    expect(judge(`<!doctype html>${html}`, url)).toMatchObject({ kind: 'none' });
  });

  it.each(HONEST_MENTIONS)('%s, and no red where its form goes to a plain script', (_, url, html) => {
    expect(judge(`<!doctype html>${html.replaceAll('"/session"', '"check.php"')}`, url).kind).not.toBe('lure');
  });
});
