/** A page that asks for a password in a strange name, and how the script in it hands it over. */
import type { FieldKind, OpenPage } from '../../../../judge/open-page.ts';
import { LEAVE, type PageSnapshot, type Token } from '../../../../messages/page-snapshot.ts';
import { WEBMAIL } from './fake-world.ts';

export const OPEN: OpenPage = {
  url: WEBMAIL,
  title: 'Instagram',
  siteNames: ['Instagram'],
  headings: ['Log in to Instagram'],
  text: 'Log in to Instagram. Phone number, username or email. Password. Log in. Forgot password? Instagram from Meta.',
  forms: [
    {
      action: '',
      fields: [
        { kind: 'user-name', label: 'Username' },
        { kind: 'password', label: 'Password' },
      ],
      buttons: ['Log in'],
    },
  ],
  pictures: [{ alt: 'Instagram', src: `${WEBMAIL}logo.png` }],
  icons: [],
  assets: [],
  links: [],
  copiedFrom: [],
  lang: 'en',
  clipped: false,
};

const TYPES: Partial<Record<FieldKind, Record<string, string>>> = {
  'user-name': { autocomplete: 'username' },
  password: { type: 'password' },
};

/** The page as its own script would take it down, as far as these tests need one. */
export function snapshotOf(page: OpenPage): PageSnapshot {
  const holding = (name: string, attributes: Record<string, string>, ...inside: Token[]): Token[] => [[name, attributes], ...inside, LEAVE];
  const fields = page.forms.flatMap((form) => form.fields);
  const tokens = [
    ...holding('title', {}, page.title),
    ...page.siteNames.flatMap((content) => holding('meta', { property: 'og:site_name', content })),
    ...page.headings.flatMap((text) => holding('h1', {}, text)),
    ...page.text.split('\n').flatMap((text) => holding('p', {}, text)),
    ...page.pictures.flatMap(({ alt, src }) => holding('img', { alt, src })),
    ...fields.flatMap(({ kind, label }) => holding('input', { ...TYPES[kind], placeholder: label })),
    ...page.forms.flatMap(({ buttons }) => buttons.flatMap((text) => holding('button', {}, text))),
  ];
  const known = { base: page.url, beyond: [], whole: true, careful: false, untouched: true };
  return { ...known, url: page.url, tokens, keysOutside: page.keysOutside === true };
}

export const ask = (page: OpenPage = OPEN) => ({ type: 'judge-page', page: snapshotOf(page), documentId: 'a'.repeat(32) });
