/** Splits an mbox file (mboxrd: ">From " inside a mail is quoted). */

/** The mails of `file` as bytes, in order. */
export function splitMbox(file: Uint8Array): Uint8Array[] {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1');
  const mails = text.split(/^From .*\r?\n/m).slice(1);
  return mails.map((mail) => Buffer.from(mail.replace(/^>(>*From )/gm, '$1'), 'latin1'));
}
