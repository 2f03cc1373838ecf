/** Mails without a date are named by their text too, so one that is still loading has several names in turn. */
import type { OpenMail } from '../../judge/open-mail.ts';

interface Seen {
  key: string;
  named: string;
  text: string;
}

/** As much of the text as the key is made of. */
const COUNTED = 500;

/** Remembers the last undated mail of each tab; in memory only, because it holds the mail's first words. */
export class LoadingMails {
  readonly #last = new Map<number, Seen>();

  /** The key under which the mail was noted before it grew to what it is now, null for a mail that did not. */
  formerKey(tabId: number, mail: OpenMail, key: string): string | null {
    const before = this.#last.get(tabId);
    if (mail.date !== null) {
      this.#last.delete(tabId);
      return null;
    }
    const now = { key, named: JSON.stringify([mail.from?.address, mail.subject]), text: mail.body.text.slice(0, COUNTED).trim() };
    this.#last.set(tabId, now);
    const grew = before !== undefined && before.key !== key && before.named === now.named && now.text.startsWith(before.text);
    return grew ? before.key : null;
  }

  forget(tabId: number): void {
    this.#last.delete(tabId);
  }
}
