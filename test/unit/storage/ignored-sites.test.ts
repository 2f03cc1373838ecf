import { describe, expect, it } from 'vitest';
import { addIgnoredSite, listIgnoredSites, readIgnoredSite, removeIgnoredSite } from '../../../storage/ignored-sites.ts';
import { changeSettings, readSettings } from '../../../storage/settings.ts';
import { deadArea, plainArea } from './plain-area.ts';

describe('a site to be left out', () => {
  it.each([
    ['shop.example', 'shop.example'],
    ['  WWW.Shop.Example ', 'shop.example'],
    ['https://my.shop.example:8443/login?x#y', 'my.shop.example'],
    ['192.0.2.7', '192.0.2.7'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['anna.github.io', 'anna.github.io'],
  ])('is read from "%s"', (typed, host) => {
    expect(readIgnoredSite(typed)).toEqual({ ok: true, host });
  });

  it.each([
    ['', 'empty'],
    ['shop', 'malformed'],
    ['anna@shop.example', 'malformed'],
    ['two words.example', 'malformed'],
    [`${'a'.repeat(3000)}.example`, 'malformed'],
    ['co.uk', 'too-wide'],
    ['github.io', 'too-wide'],
  ])('is refused: "%s"', (typed, reason) => {
    expect(readIgnoredSite(typed)).toMatchObject({ ok: false, refusal: { reason } });
  });
});

describe('the sites that are left out', () => {
  it('are added once, listed and removed, beside the other settings', async () => {
    const area = plainArea();
    await changeSettings(area, { pages: 'from-mail' });
    expect(await addIgnoredSite(area, 'a.example')).toBe('added');
    expect(await addIgnoredSite(area, 'b.example')).toBe('added');
    expect(await addIgnoredSite(area, 'a.example')).toBe('already');
    expect(await removeIgnoredSite(area, 'a.example')).toBe(true);
    expect(await removeIgnoredSite(area, 'a.example')).toBe(false);
    expect(await listIgnoredSites(area)).toEqual(['b.example']);
    expect((await readSettings(area)).pages).toBe('from-mail');
  });

  it('have an end', async () => {
    const area = plainArea();
    await changeSettings(area, { ignoredSites: Array.from({ length: 1000 }, (_, index) => `h${index}.example`) });
    expect(await addIgnoredSite(area, 'one-more.example')).toBe('full');
  });

  it('say so where they cannot be stored', async () => {
    await expect(addIgnoredSite(deadArea(), 'a.example')).rejects.toThrow();
  });
});
