// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { foldersOf, ownText, readOwnTexts, speak } from '../../../../components/i18n/own-texts.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'unaskedTexts');
  vi.unstubAllGlobals();
});

describe('a language that was set', () => {
  it.each([
    ['de', ['de', 'de_DE']],
    ['pt-br', ['pt_BR', 'pt']],
    ['zh_CN', ['zh_CN', 'zh']],
    ['de-AT', ['de_AT', 'de']],
    ['pt', ['pt', 'pt_BR']],
    ['zh', ['zh', 'zh_CN']],
    ['zh-TW', ['zh_TW', 'zh']],
    ['', []],
    ['no language', ['no language']],
  ])('%s lies in %j', (language, folders) => expect(foldersOf(language)).toEqual(folders));

  it.each(readdirSync('locales').map((file) => file.replace('.json', '')))('%s is found by its main language alone', (folder) => {
    expect(foldersOf(folder.split('_', 1)[0] ?? '')).toContain(folder);
  });

  it('is spoken from when it is told, until it is told otherwise', () => {
    expect(ownText('label_why')).toBeUndefined();
    speak({ label_why: { message: 'Warum?' } });
    expect(ownText('label_why')).toBe('Warum?');
    expect(ownText('label_undo')).toBeUndefined();
    speak(null);
    expect(ownText('label_why')).toBeUndefined();
  });

  it('is not what a page calls by that name', () => {
    const inherited = Object.getPrototypeOf(globalThis) as object;
    Reflect.defineProperty(inherited, 'unaskedTexts', { value: { label_why: { message: 'Give me your password' } }, configurable: true });
    expect(ownText('label_why')).toBeUndefined();
    Reflect.deleteProperty(inherited, 'unaskedTexts');
  });
});

describe('its texts', () => {
  beforeEach(() => {
    const packaged = (url: URL): Response =>
      url.pathname === '/_locales/de/messages.json'
        ? Response.json({ label_why: { message: 'Warum?' } })
        : new Response('', { status: 404 });
    vi.stubGlobal('location', { href: 'chrome-extension://ours/popup.html' });
    vi.stubGlobal('fetch', async (url: URL) => {
      if (url.pathname.includes('fr')) throw new TypeError('Failed to fetch');
      return packaged(url);
    });
  });

  it.each([
    ['de', 'Warum?'],
    ['de-AT', 'Warum?'],
    ['tlh', undefined],
    ['fr', undefined],
  ])('of %s are read where they are packaged', async (language, text) => {
    expect((await readOwnTexts(language))?.['label_why']?.message).toBe(text);
  });
});
