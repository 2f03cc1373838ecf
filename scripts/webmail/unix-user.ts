import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** A unix user that a test server runs as. */
export interface UnixUser {
  name: string;
  group: string;
  uid: number;
  gid: number;
  /** It is the user that runs us; servers then run without root. */
  current: boolean;
}

/** Servers refuse to run as root, so root hands them to `name`; anybody else runs them as oneself. */
export function unixUser(name: string): UnixUser {
  const current = process.getuid?.() !== 0;
  const of = current ? [] : [name];
  const ask = (what: string): string => spawnSync('id', [what, ...of], { encoding: 'utf8' }).stdout.trim();
  return { name: ask('-un'), group: ask('-gn'), uid: Number(ask('-u')), gid: Number(ask('-g')), current };
}

/** The owner of the test mailbox: Dovecot refuses mail of root. */
export function mailUser(): UnixUser {
  return unixUser('www-data');
}

/** `command` as that user runs it. */
export function runAs({ name, current }: UnixUser, command: string[]): string[] {
  return current ? command : ['runuser', '-u', name, '--', ...command];
}
