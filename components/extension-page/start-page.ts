/** What every page of the extension begins with. */
import { setLanguage } from '../i18n/language.ts';
import type { TextKey } from '../i18n/text.ts';
import { readOwnTexts, speak } from '../i18n/own-texts.ts';
import { translate } from '../i18n/translate.ts';
import { managedPolicy } from '../../storage/managed.ts';

/** Gives the page its title, language and direction, and answers where its view is rendered. Nothing is to be translated before. */
export async function startPage(title: TextKey): Promise<HTMLElement> {
  await takeLanguage(title);
  const room = document.querySelector<HTMLElement>('#room');
  if (!room) throw new Error('The page has no #room.');
  return room;
}

/** The language of now: an organisation may set another one while the page stands open. */
export async function takeLanguage(title: TextKey): Promise<void> {
  const { language } = await managedPolicy();
  speak(language === '' ? null : await readOwnTexts(language));
  document.title = translate(title);
  setLanguage(document.documentElement, translate);
}
