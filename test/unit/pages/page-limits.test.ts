import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenPage } from '../../../judge/open-page.ts';
import * as limits from '../../../messages/limits.ts';
import { openPageFromHtml } from '../../../scripts/pages/read-html.ts';
import { runs } from '../thorough.ts';

const FIELDS = {
  lang: 'en',
  title: 'Shop',
  site: 'Shop',
  heading: 'Log in',
  text: 'Welcome',
  label: 'Password',
  name: 'pw',
  button: 'Log in',
  action: '/in',
  alt: 'Shop',
  src: '/logo.png',
  href: 'https://else.example/',
  icon: '/i.ico',
  script: 'https://cdn.example/a.js',
  copied: 'real.example/in',
  url: 'https://shop.example/login',
  base: '/',
};
type Fields = typeof FIELDS;
const COUNTS = {
  headings: 1,
  sites: 1,
  forms: 1,
  fields: 1,
  buttons: 1,
  pictures: 1,
  links: 1,
  icons: 1,
  scripts: 1,
  comments: 1,
  words: 1,
};
type Counts = typeof COUNTS;

const times = (count: number, part: (at: number) => string): string => Array.from({ length: count }, (_, at) => part(at)).join('');
const html = (f: Fields, c: Counts): string =>
  `<!doctype html>${times(c.comments, () => `<!-- mirrored from ${f.copied} by httrack -->`)}<html lang="${f.lang}"><base href="${f.base}"><title>${f.title}</title>` +
  `${times(c.sites, (at) => `<meta property="og:site_name" content="${f.site} ${at}">`)}${times(c.icons, (at) => `<link rel="icon" href="${f.icon}?${at}">`)}` +
  `${times(c.scripts, (at) => `<script src="${f.script}?${at}"></script>`)}${times(c.headings, (at) => `<h1>${f.heading} ${at}</h1>`)}${times(c.words, () => `<p>${f.text}</p>`)}` +
  `${times(c.links, (at) => `<a href="${f.href}?${at}">x</a>`)}${times(c.pictures, (at) => `<a href="${f.href}"><img alt="${f.alt}" src="${f.src}?${at}"></a>`)}` +
  times(
    c.forms,
    () =>
      `<form action="${f.action}">${times(c.fields, (at) => `<label>${f.label}<input type="password" name="${f.name}${at}"></label>`)}${times(c.buttons, (at) => `<button>${f.button} ${at}</button>`)}</form>`,
  );

function read(fields: Partial<Fields>, counts: Partial<Counts> = {}): OpenPage {
  const full = { ...FIELDS, ...fields };
  return openPageFromHtml(html(full, { ...COUNTS, ...counts }), full.url);
}
/** Nothing of it is above the limits that the judge counts on. */
const isTaken = ({ url, title, siteNames, headings, text, forms, pictures, icons, assets, links, copiedFrom, lang }: OpenPage): boolean => {
  const lines = [title, ...siteNames, ...headings, ...pictures.map(({ alt }) => alt)];
  const addresses = [
    url,
    ...icons,
    ...assets,
    ...links,
    ...copiedFrom,
    ...forms.map(({ action }) => action),
    ...pictures.map(({ src }) => src),
  ];
  const inForms = forms.flatMap(({ fields, buttons }) => [...fields.map(({ label }) => label), ...buttons]);
  const names = forms.map((form) => form.names ?? []);
  return [
    [...lines, ...inForms].every(({ length }) => length <= limits.LINE),
    addresses.every(({ length }) => length <= limits.URL_LENGTH),
    names.every((some) => some.length <= limits.FIELD_NAMES && some.every(({ length }) => length <= limits.FIELD_NAMES)),
    forms.flatMap(({ fields }) => fields).length <= limits.FIELDS && forms.every(({ buttons }) => buttons.length <= limits.FIELDS),
    lang.length <= limits.LANGUAGE && text.length <= limits.PAGE_TEXT && forms.length <= limits.PAGE_FORMS,
    siteNames.length <= limits.SITE_NAMES && headings.length <= limits.HEADINGS && pictures.length <= limits.PAGE_PICTURES,
    icons.length <= limits.ICONS && assets.length <= limits.ASSETS && links.length <= limits.PAGE_LINKS,
    copiedFrom.length <= limits.COPY_TRACES,
  ].every(Boolean);
};

const monstrous = fc.record({
  field: fc.constantFrom(...(Object.keys(FIELDS) as (keyof Fields)[])),
  piece: fc.constantFrom('a', 'é', '\u{1f600}', '@', 'a.', ' ', '\n', '\ud800', '?q='),
  length: fc.constantFrom(310, 4_100, 50_000),
});

describe('whatever a page is read as', () => {
  it('is within the limits of the judge', () => {
    fc.assert(
      fc.property(
        fc.array(monstrous, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...(Object.keys(COUNTS) as (keyof Counts)[])),
        fc.constantFrom(0, 1, 70),
        (fields, part, count) =>
          isTaken(
            read(Object.fromEntries(fields.map(({ field, piece, length }) => [field, `${FIELDS[field]}${piece.repeat(length)}`])), {
              [part]: count,
            }),
          ),
      ),
      { numRuns: runs(8, 60) },
    );
  });

  it('is whole where nothing is monstrous', () => {
    expect(read({})).toMatchObject({ title: 'Shop', lang: 'en', headings: ['Log in 0'], clipped: false });
  });
});

describe('a page with one monstrous part', () => {
  it.each<[keyof Fields, boolean]>([
    ['title', true],
    ['heading', true],
    ['text', true],
    ['lang', false],
    ['site', false],
    ['label', true],
    ['button', true],
    ['alt', false],
  ])('is cut at its %s; that it could tell who asks: %s', (field, told) => {
    const page = read({ [field]: 'word '.repeat(field === 'alt' ? 420_000 : 20_000) });
    expect([isTaken(page), page.clipped]).toEqual([true, told]);
  });

  it.each<[keyof Counts, number]>([
    ['headings', 100],
    ['forms', 300],
    ['fields', 300],
    ['words', runs(20_000, 40_000)],
  ])('is cut at too many %s and said to be', (part, count) => {
    const page = read({}, { [part]: count });
    expect([isTaken(page), page.clipped]).toEqual([true, true]);
  });

  it.each<[keyof Counts, number]>([
    ['pictures', 300],
    ['links', 800],
    ['icons', 50],
    ['scripts', 400],
    ['comments', 9],
    ['sites', 20],
    ['buttons', 300],
    ['words', 1_000],
  ])('is whole with %s as long pages have them', (part, count) => {
    const page = read({}, { [part]: count });
    expect([isTaken(page), page.clipped]).toEqual([true, false]);
  });

  it('keeps where its form is sent, however long the address', () => {
    const [form] = read({ action: `https://else.example/${'p'.repeat(9_000)}` }).forms;
    expect(form?.action).toMatch(/^https:\/\/else\.example\/p+$/);
  });

  it('has the words read that stand below any number of empty blocks', () => {
    expect(openPageFromHtml(`${'<div></div>'.repeat(25_000)}<p>Log in to Shop</p>`, 'https://shop.example/').text).toBe('Log in to Shop');
  });
});

describe('what hides by its number', () => {
  const LOGIN = '<form><h2>Bluebank</h2><label>User name <input></label><label>Password <input type="password"></label></form>';
  const readHere = (markup: string): OpenPage => openPageFromHtml(markup, 'https://garden.example/');

  it.each<[string, number, (at: number) => string, boolean]>([
    ['fields without a word before it', 900, () => '<input>', false],
    ['forms without a field for a secret', 400, () => '<form><input><button>Add</button></form>', false],
    ['comments', 31_000, () => '<!---->', false],
    ['headings of a list', 300, (at) => `<h3>Product ${at}</h3>`, false],
    ['lines of text', 3_000, (at) => `<p>Row ${at}</p>`, true],
    ['great headings', 300, (at) => `<h1>Row ${at}</h1>`, true],
    ['forms for a secret', 300, () => '<form><input type="password"></form>', true],
  ])('a form that stands behind many %s is read', (what, count, part, cut) => {
    const { forms, headings, text, clipped } = readHere(times(count, part) + LOGIN);
    if (what !== 'forms for a secret')
      expect(forms.flatMap(({ fields }) => fields.map(({ kind }) => kind))).toEqual(expect.arrayContaining(['user-name', 'password']));
    expect([...headings, text].join('\n')).toContain('Bluebank');
    expect(clipped).toBe(cut);
  });
});
