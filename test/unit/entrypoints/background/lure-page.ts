/** A page that asks for a password in a strange name, as a reader hands it over. */
import type { OpenPage } from '../../../../judge/open-page.ts';
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

export const ask = (page: OpenPage = OPEN) => ({ type: 'judge-page', page, documentId: 'a'.repeat(32) });
