/** What every page of the extension begins with. */
import { setLanguage } from '../i18n/language.ts';
import type { TextKey } from '../i18n/text.ts';
import { translate } from '../i18n/translate.ts';

/** Gives the page its title, language and direction, and answers where its view is rendered. */
export function startPage(title: TextKey): HTMLElement {
  document.title = translate(title);
  setLanguage(document.documentElement, translate);
  const room = document.querySelector<HTMLElement>('#room');
  if (!room) throw new Error('The page has no #room.');
  return room;
}
