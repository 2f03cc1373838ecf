// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readLiveBody } from '../../../../mailboxes/body/live.ts';
import { noteLanguage } from '../../../../mailboxes/body/translated.ts';

const mail = (): HTMLElement => document.querySelector('main') as HTMLElement;
const isTranslated = (): boolean => readLiveBody([mail()]).translated === true;

beforeEach(() => {
  document.documentElement.removeAttribute('class');
  document.body.innerHTML = '<main><p>Der Pfad ist <a href="https://hut.example/">offen</a>.</p></main>';
});

describe('a body whose words a browser has translated', () => {
  it.each([
    ['Chrome', () => void document.documentElement.classList.add('translated-ltr')],
    ['Chrome, right to left', () => void document.documentElement.classList.add('translated-rtl')],
    ['Edge', () => mail().querySelector('p')?.setAttribute('_msttexthash', '9100')],
    ['Edge, all of it in one', () => mail().setAttribute('_msttexthash', '9100')],
  ])('is known as such in %s', (_browser, translate) => {
    expect(isTranslated()).toBe(false);
    translate();
    expect(isTranslated()).toBe(true);
  });

  it('is known in Firefox by the language of the page, which is another one than before, until it is back', () => {
    const page = document.implementation.createHTMLDocument();
    page.documentElement.lang = 'de';
    page.body.innerHTML = '<p>Der Pfad ist offen.</p>';
    noteLanguage(page);
    expect(readLiveBody([page.body]).translated).toBeUndefined();
    page.documentElement.lang = 'en';
    expect(readLiveBody([page.body]).translated).toBe(true);
    page.documentElement.lang = 'de';
    expect(readLiveBody([page.body]).translated).toBeUndefined();
  });

  it('keeps its links', () => {
    document.documentElement.classList.add('translated-ltr');
    expect(readLiveBody([mail()]).links.map(({ href }) => href)).toEqual(['https://hut.example/']);
  });
});
