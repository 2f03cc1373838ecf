/** Files share a process and so a document: each begins with an empty one at the address of all. */
import { openAt } from './mailboxes/address-bar.ts';

if (typeof document !== 'undefined') {
  openAt('http://localhost:3000/');
  document.title = '';
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const root of [document.documentElement, document.body]) for (const name of root.getAttributeNames()) root.removeAttribute(name);
}
