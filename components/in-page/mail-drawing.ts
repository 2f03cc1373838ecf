/** What is drawn above mails, kept apart from the script that reads them: of most mails nothing is said. */
import { changedWebmail } from '../i18n/webmail-names.ts';
import { showBanner, showLine, showUnreadable } from './banner/show.ts';

export const mailDrawing = { showBanner, showLine, showUnreadable, changedWebmail };
export type MailDrawing = typeof mailDrawing;
