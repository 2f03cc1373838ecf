import { describe, expect, it } from 'vitest';
import { byName } from '../../../../entrypoints/background/extension-pages.ts';
import { readShippedTable } from '../../../../scripts/platforms/shipped.ts';

describe('the platforms to choose from', () => {
  const { platforms } = readShippedTable();
  const listed = byName(platforms);

  it('are all that keep accounts, each once', () => {
    const ids = listed.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      platforms
        .filter(({ noAccount }) => !noAccount)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stand as a person looks them up, whatever the case of their names', () => {
    const names = listed.map(({ name }) => name.toLowerCase());
    expect(names.indexOf('ebay')).toBeGreaterThan(names.indexOf('discord'));
    expect(names.indexOf('ebay')).toBeLessThan(names.indexOf('facebook'));
  });

  it('carry the names by which people know them', () => {
    expect(listed.find(({ id }) => id === 'google')?.aliases).toContain('Gmail');
  });
});
