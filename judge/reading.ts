/**
 * What several of the questions want to know of one mail: each thing is read when it is first asked for, and once. Another
 * mail made of it (as its first sender wrote it, or without its codes) is read anew.
 */
import { tokensOf } from './claim/name-table.ts';
import { isMereOffice } from './claim/sender-name.ts';
import { footerStart } from './destination/asides.ts';
import type { OpenMail } from './open-mail.ts';
import { holdsDeviceCode } from './text/phrasing.ts';
import { plain } from './text/plain.ts';

/** Characters of the text that are its first lines. */
export const BEGINNING = 1500;
/** Characters of the text in which a code for a device is looked for. */
export const LOOKED_AT_FOR_CODES = 20_000;

/** What several questions ask of one mail, each found when it is first asked for and once. */
export class Reading {
  readonly #mail: OpenMail;
  #beginning?: string;
  #footer?: number;
  #senderWords?: string[];
  #isFromOffice?: boolean;
  #holdsDeviceCode?: boolean;

  constructor(mail: OpenMail) {
    this.#mail = mail;
  }

  /** Subject and first lines, as `plain` gives them. */
  get beginning(): string {
    return (this.#beginning ??= plain(`${this.#mail.subject}\n${this.#mail.body.text.slice(0, BEGINNING)}`));
  }

  /** Where the footer begins in the text; infinite where there is none. */
  get footer(): number {
    return (this.#footer ??= footerStart(this.#mail.body));
  }

  /** The words of the sender's name, as `tokensOf` gives them. */
  get senderWords(): string[] {
    return (this.#senderWords ??= tokensOf(this.#mail.from?.name ?? ''));
  }

  /** The sender's name tells an office and nobody's name. */
  get isFromOffice(): boolean {
    return (this.#isFromOffice ??= isMereOffice(this.#mail.from?.name ?? ''));
  }

  /** Something in subject or text has the shape of a code for a device. */
  get holdsDeviceCode(): boolean {
    const { body, subject } = this.#mail;
    return (this.#holdsDeviceCode ??= holdsDeviceCode(`${subject}\n${body.text.slice(0, LOOKED_AT_FOR_CODES)}`));
  }
}

const readings = new WeakMap<OpenMail, Reading>();

/** The reading of `mail`, the same for whoever asks. */
export function readingOf(mail: OpenMail): Reading {
  const known = readings.get(mail) ?? new Reading(mail);
  readings.set(mail, known);
  return known;
}
