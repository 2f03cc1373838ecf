import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { aptInstall, isDebian, missingPackages } from '../browsers/apt.ts';
import { waitFor } from '../browsers/wait.ts';
import { startDovecot } from './dovecot.ts';
import { openInbox } from './imap.ts';
import { freePort, waitForPort } from './ports.ts';
import { startPostgres } from './postgres.ts';
import type { Database } from './postgres.ts';
import type { Webmail } from './roundcube.ts';
import { startProcess } from './server-process.ts';
import { startFront } from './sogo-front.ts';
import { mailUser, runAs, unixUser } from './unix-user.ts';

const packages = ['dovecot-imapd', 'memcached', 'postgresql', 'sogo'];
const USER = 'reader';
const PASSWORD = 'only-on-loopback';

/**
 * A real SOGo before a real IMAP server, a database and a cache of its own, on free ports of loopback, with the mails given.
 * Installs the Debian packages where they are missing; throws on other systems.
 */
export async function startSogo(mails: (Uint8Array | string)[]): Promise<Webmail> {
  ensureSogo();
  const folder = mkdtempSync(join(tmpdir(), 'unasked-sogo-'));
  chmodSync(folder, 0o755);
  const mailFolder = join(folder, 'imap');
  mkdirSync(mailFolder);
  const imap = await startDovecot(mailFolder, PASSWORD, mailUser());
  for (const mail of mails) imap.mailbox.deliver(mail);
  const [database, cachePort, sogoPort, port] = await Promise.all([
    startPostgres(join(folder, 'database')),
    freePort(),
    freePort(),
    freePort(),
    openInbox(imap.port, USER, PASSWORD, mails.length),
  ]);
  addUser(database);
  const owner = unixUser('sogo');
  const home = join(folder, 'home');
  mkdirSync(home);
  chownSync(home, owner.uid, owner.gid);
  const cache = startProcess(
    runAs(unixUser('nobody'), ['memcached', '-l', '127.0.0.1', '-p', String(cachePort), '-U', '0']),
    join(folder, 'cache.log'),
  );
  const settings = settingsOf(database, { imap: imap.port, cache: cachePort, sogo: sogoPort }, home);
  const args = Object.entries(settings).flatMap(([key, value]) => [`-${key}`, value]);
  const server = startProcess(runAs(owner, ['env', `HOME=${home}`, '/usr/sbin/sogod', ...args]), join(folder, 'sogo.log'));
  await waitForPort(sogoPort, `SOGo (see ${folder})`);
  const front = await startFront(port, sogoPort);
  return {
    url: `http://127.0.0.1:${port}/SOGo/`,
    user: USER,
    password: PASSWORD,
    deliver: (source) => imap.mailbox.deliver(source),
    stop: async () => {
      await front.stop();
      await server.stop();
      await Promise.all([cache.stop(), database.stop(), imap.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Installs the Debian packages that are missing; throws with what to do where that cannot be. */
export function ensureSogo(): void {
  if (!isDebian()) throw new Error(`The real SOGo is started from Debian packages (${packages.join(', ')}); this is not Debian.`);
  const missing = missingPackages(packages);
  if (missing.length > 0) aptInstall(missing, 'The real SOGo');
}

/** Signs in and stays on the site; SOGo's own form does the same. */
export async function signInToSogo(page: Page, webmail: Webmail): Promise<void> {
  await page.goto(webmail.url);
  const answer = await page.evaluate(
    async (url, userName, password) => {
      const headers = { 'content-type': 'application/json' };
      const asked = await fetch(`${url}connect`, { method: 'POST', headers, body: JSON.stringify({ userName, password }) });
      return asked.status;
    },
    webmail.url,
    webmail.user,
    webmail.password,
  );
  if (answer !== 200) throw new Error(`SOGo did not let the reader in: ${answer}.`);
  await page.goto(`${webmail.url}so/${webmail.user}/Mail/view#!/Mail/0/INBOX`);
  // Before its list is drawn it does not hear a change of the address.
  const drawn = await waitFor(() =>
    page.evaluate(() => /\S/.test(document.querySelector('#messagesList md-list-item')?.textContent ?? '') || null),
  );
  if (!drawn) throw new Error('SOGo never showed its list.');
}

/** Opens one message as a press in the list does; `uid` counts from 1 in order of delivery. Waits until its body is there. */
export async function openInSogo(page: Page, uid: number): Promise<void> {
  await page.evaluate((hash) => {
    // The one before stays until its successor has come.
    document.querySelector('.msg-body')?.setAttribute('data-before', '');
    location.hash = hash;
  }, `#!/Mail/0/INBOX/${uid}`);
  const shown = await waitFor(async () => page.evaluate(() => document.querySelector('.msg-body:not([data-before])') !== null || null));
  if (!shown) throw new Error(`SOGo never showed message ${uid}.`);
}

/** Opens one message after the other as its list does, three in a second. */
export async function hurryInSogo(page: Page, uids: number[]): Promise<void> {
  await page.evaluate(async (numbers) => {
    for (const uid of numbers) {
      location.hash = `#!/Mail/0/INBOX/${uid}`;
      await new Promise((wake) => setTimeout(wake, 300));
    }
  }, uids);
}

function addUser(database: Database): void {
  const columns = ['c_uid', 'c_name', 'c_password', 'c_cn', 'mail'].map((name) => `${name} varchar(128)`);
  database.run(`create table sogo_users (${columns.join(', ')})`);
  database.run(`insert into sogo_users values ('${USER}', '${USER}', '${PASSWORD}', 'Mara', 'mara@mail.example')`);
}

function settingsOf(database: Database, port: { imap: number; cache: number; sogo: number }, home: string): Record<string, string> {
  const table = (name: string): string => `postgresql://${database.name}:none@127.0.0.1:${database.port}/${database.name}/${name}`;
  const users = `{ type = sql; id = users; viewURL = "${table('sogo_users')}"; canAuthenticate = YES; isAddressBook = NO; userPasswordAlgorithm = plain; MailFieldNames = ("mail"); }`;
  return {
    WONoDetach: 'YES',
    WOPort: `127.0.0.1:${port.sogo}`,
    WOWorkersCount: '2',
    WOLogFile: '-',
    WOPidFile: join(home, 'sogo.pid'),
    SOGoProfileURL: table('sogo_user_profile'),
    OCSFolderInfoURL: table('sogo_folder_info'),
    OCSSessionsFolderURL: table('sogo_sessions_folder'),
    OCSEMailAlarmsFolderURL: table('sogo_alarms_folder'),
    SOGoUserSources: `(${users})`,
    SOGoIMAPServer: `imap://127.0.0.1:${port.imap}`,
    SOGoMemcachedHost: `127.0.0.1:${port.cache}`,
    SOGoMailSpoolPath: home,
    SOGoLanguage: 'English',
    SOGoTimeZone: 'UTC',
    SOGoLoginModule: 'Mail',
  };
}
