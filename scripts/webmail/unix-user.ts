import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** The unix user that owns the test mailbox. */
export interface MailUser {
  name: string;
  group: string;
  uid: number;
  gid: number;
  /** It is the user that runs us; Dovecot then runs without root. */
  current: boolean;
}

/** Dovecot refuses mail of root, so root hands the mailbox to www-data; anybody else keeps it. */
export function mailUser(): MailUser {
  const current = process.getuid?.() !== 0;
  const of = current ? [] : ['www-data'];
  const ask = (what: string): string => spawnSync('id', [what, ...of], { encoding: 'utf8' }).stdout.trim();
  return { name: ask('-un'), group: ask('-gn'), uid: Number(ask('-u')), gid: Number(ask('-g')), current };
}
