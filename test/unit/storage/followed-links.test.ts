import { describe, expect, it, vi } from 'vitest';
import { changeFollowed, readFollowed, REMEMBERED_MS, sessionSalt } from '../../../storage/followed-links.ts';
import { linkFollowed, mailBehind, tabOpened } from '../../../entrypoints/background/follow-rules.ts';
import { deadArea, plainArea } from './plain-area.ts';

const NOW = 1_000_000_000;
const NOTE = { platform: null, verdict: 'lure', tabId: 1, by: 'press', link: 'l', home: 'h', at: NOW } as const;
const TAB = { tabId: 2, opener: 1, byHand: false, link: '', at: NOW };

describe('what is remembered of followed links', () => {
  it('survives a new background, and the clock of ten minutes', async () => {
    const area = plainArea();
    await changeFollowed(area, NOW, (followed) => tabOpened(linkFollowed(followed, NOTE), TAB));
    const later = (ms: number) => readFollowed(area, NOW + ms).then((followed) => mailBehind(followed, 2, { domain: 'x', host: 'x' }));
    expect(await later(REMEMBERED_MS)).toEqual({ platform: null, verdict: 'lure' });
    expect(await later(REMEMBERED_MS + 1)).toBeNull();
    expect(await later(-1)).toBeNull();
  });

  it('holds no more than the last hundred, and no tab that no note came for', async () => {
    const area = plainArea();
    for (let count = 0; count < 130; count++)
      await changeFollowed(area, NOW, (followed) => linkFollowed(followed, { ...NOTE, by: 'copy' }));
    await changeFollowed(area, NOW, (followed) => tabOpened(followed, { ...TAB, opener: 9 }));
    expect((await readFollowed(area, NOW)).notes).toHaveLength(100);
    expect((await readFollowed(area, NOW)).opened).toHaveLength(1);
    expect((await readFollowed(area, NOW + 2001)).opened).toHaveLength(0);
  });

  it('is salted with one word a session', async () => {
    const area = plainArea();
    const [one, two] = [await sessionSalt(area), await sessionSalt(area)];
    expect(one).toBe(two);
    expect(one.length).toBeGreaterThan(30);
    expect(await sessionSalt(plainArea())).not.toBe(one);
  });

  it('is nothing where storage is damaged', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await readFollowed(deadArea(), NOW)).toMatchObject({ notes: [], referred: [] });
    expect((await readFollowed(plainArea({ followed: { notes: 'x' } }), NOW)).notes).toEqual([]);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });
});
