import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitFor } from '../browsers/wait.ts';
import { aptInstall, isDebian, missingPackages } from '../browsers/apt.ts';
import { startDovecot } from './dovecot.ts';
import { openInbox } from './imap.ts';
import { freePort, waitForPort } from './ports.ts';
import type { Webmail } from './roundcube.ts';
import { startProcess } from './server-process.ts';
import { mailUser } from './unix-user.ts';

const packages = ['dovecot-imapd', 'php-cli', 'php-horde-imp'];
const USER = 'reader';
const PASSWORD = 'only-on-loopback';
/** One mail of the list. */
const ROW = '#msgSplitPane .vpRow[id]:not(.horde-table-header)';
/** Horde of Debian 12 is older than its PHP and calls functions that are gone from it. */
const GONE_FROM_PHP = `<?php
// Else it asks a name server who is asking.
$_SERVER['REMOTE_HOST'] = 'localhost';
if (!function_exists('each')) {
  function each(&$list) {
    $key = key($list);
    if ($key === null) return false;
    $value = current($list);
    next($list);
    return [0 => $key, 1 => $value, 'key' => $key, 'value' => $value];
  }
}
if (!function_exists('create_function')) {
  function create_function($arguments, $code) { return eval("return function($arguments) { $code };"); }
}
if (!function_exists('get_magic_quotes_gpc')) {
  function get_magic_quotes_gpc() { return false; }
}
`;

/**
 * A real Horde with its mail program before a real IMAP server, on free ports of loopback, with the mails given. It runs
 * from a copy of its package with a configuration of its own; nothing outside of that is changed.
 * Installs the Debian packages where they are missing; throws on other systems.
 */
export async function startHorde(mails: (Uint8Array | string)[]): Promise<Webmail> {
  ensureHorde();
  const folder = mkdtempSync(join(tmpdir(), 'unasked-horde-'));
  chmodSync(folder, 0o755);
  const mailFolder = join(folder, 'imap');
  mkdirSync(mailFolder);
  const imap = await startDovecot(mailFolder, PASSWORD, mailUser());
  for (const mail of mails) imap.mailbox.deliver(mail);
  await openInbox(imap.port, USER, PASSWORD, mails.length);
  const port = await freePort();
  const root = join(folder, 'site');
  cpSync('/usr/share/horde', root, { recursive: true, dereference: true });
  configure(root, folder, { port, imap: imap.port });
  const settings = { 'session.save_path': join(folder, 'sessions'), display_errors: '0', error_reporting: '1', short_open_tag: '0' };
  const options = Object.entries({ ...settings, auto_prepend_file: join(folder, 'gone.php') }).flatMap(([key, value]) => [
    '-d',
    `${key}=${value}`,
  ]);
  const server = startProcess(['php', ...options, '-S', `127.0.0.1:${port}`, '-t', root], join(folder, 'server.log'), {
    PHP_CLI_SERVER_WORKERS: '4',
  });
  await waitForPort(port, `Horde (see ${folder})`);
  return {
    url: `http://127.0.0.1:${port}/`,
    user: USER,
    password: PASSWORD,
    deliver: (source) => imap.mailbox.deliver(source),
    stop: async () => {
      await server.stop();
      await imap.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Installs the Debian packages that are missing; throws with what to do where that cannot be. */
export function ensureHorde(): void {
  if (!isDebian()) throw new Error(`The real Horde is started from Debian packages (${packages.join(', ')}); this is not Debian.`);
  const missing = missingPackages(packages);
  if (missing.length > 0) aptInstall(missing, 'The real Horde');
}

/** Signs in to the dynamic view; leaves it on the inbox. */
export async function signInToHorde(page: Page, webmail: Webmail): Promise<void> {
  await page.goto(`${webmail.url}imp/`);
  await page.type('#horde_user', webmail.user);
  await page.type('#horde_pass', webmail.password);
  await Promise.all([page.waitForNavigation(), page.click('#login-button')]);
  await page.goto(`${webmail.url}imp/dynamic.php?page=mailbox`);
  await page.waitForSelector(ROW);
}

/** Horde's own list. */
interface HordeList {
  scrollTo: (row: number) => void;
  createSelection: (format: 'rownum', row: number) => { get: (what: 'domid') => string[] };
  select: (rows: object) => void;
}

/** Opens one message in the preview, as a press in the list does; rows are counted from 1, by arrival, as far as they are seen. */
export async function openInHorde(page: Page, number: number): Promise<void> {
  const rows = await page.$$(ROW);
  await rows[number - 1]?.click();
  await page.waitForSelector('#previewMsg #messageBody', { visible: true });
}

/** The same for any message of a list of any length; `uid` counts from 1 in order of delivery. */
export async function openAnyInHorde(page: Page, uid: number): Promise<void> {
  await page.evaluate((wanted) => {
    const horde = Reflect.get(globalThis, 'DimpBase') as { view: string; go: (type: 'msg', mail: string) => void };
    horde.go('msg', `${horde.view};${wanted}`);
  }, uid);
  const isShown = (wanted: number): boolean =>
    location.hash.endsWith(`;${wanted}`) && document.querySelector('#previewMsg #messageBody') !== null;
  if (!(await waitFor(async () => (await page.evaluate(isShown, uid)) || null))) throw new Error(`Horde never showed message ${uid}.`);
}

/** Chooses one row of the list after the other, three in a second; rows are counted from 1, by arrival. */
export async function hurryInHorde(page: Page, numbers: number[]): Promise<void> {
  await page.evaluate(async (rows) => {
    const { viewport } = Reflect.get(globalThis, 'DimpBase') as { viewport: HordeList };
    for (const row of rows) {
      viewport.scrollTo(row);
      viewport.select(viewport.createSelection('rownum', row));
      await new Promise((wake) => setTimeout(wake, 300));
    }
  }, numbers);
}

function configure(root: string, folder: string, port: { port: number; imap: number }): void {
  for (const part of ['sessions', 'files']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'gone.php'), GONE_FROM_PHP);
  const files = join(folder, 'files');
  const off = { driver: 'Null' };
  writePhp(join(root, 'config/conf.php'), 'conf', {
    use_ssl: 0,
    server: { name: '127.0.0.1', port: port.port },
    cookie: { domain: '', path: '/' },
    secret_key: 'only-on-loopback',
    testdisable: true,
    umask: 0o77,
    tmpdir: files,
    session: { name: 'Horde', use_only_cookies: true, cache_limiter: 'nocache', timeout: 0, max_time: 72_000 },
    sessionhandler: { type: 'Builtin', params: {}, memcache: false, hashtable: false },
    auth: { admins: ['nobody'], checkip: false, checkbrowser: false, driver: 'application', params: { app: 'imp' }, list_users: 'none' },
    prefs: { driver: 'Session', params: {}, maxsize: 65_535 },
    sql: { phptype: false },
    nosql: { phptype: false },
    cache: { ...off, default_lifetime: 0, compress: false },
    lock: off,
    token: off,
    history: off,
    perms: off,
    group: { driver: 'Mock' },
    share: { driver: 'Sqlng' },
    alarms: { driver: false },
    hashtable: { driver: 'none' },
    vfs: { type: 'File', params: { vfsroot: files } },
    image: { driver: false },
    accounts: { driver: 'null' },
    urls: { token_lifetime: 30, hmac_lifetime: 30, pretty: false },
    mailer: { type: 'null', params: {} },
    cachejs: false,
    cachecss: false,
    cachethemes: false,
    log: { enabled: false },
    user: { verify_from_addr: false, select_view: false },
    signup: { allow: false },
    menu: { always: false, links: { help: 'never', prefs: 'never', problem: 'never', login: 'never', logout: 'never' } },
    problems: { email: 'nobody@mail.example', maildomain: 'mail.example', tickets: false, attachments: false },
    imap: { enabled: false },
    imsp: { enabled: false },
    kolab: { enabled: false },
    activesync: { enabled: false },
    safe_ips: [],
  });
  writePhp(join(root, 'imp/config/conf.php'), 'conf', {
    user: { allow_view_source: true },
    server: { server_list: 'none' },
    compose: { use_vfs: false, link_attachments: false, attach_size_limit: 0, attach_count_limit: 0 },
    maillog: { driver: 'none' },
    sentmail: off,
    contactsimage: { backends: [] },
    dynamic: { use_compose: true },
  });
  writePhp(join(root, 'imp/config/backends.local.php'), 'servers', {
    imap: {
      disabled: false,
      name: 'IMAP',
      hostspec: '127.0.0.1',
      hordeauth: false,
      protocol: 'imap',
      port: port.imap,
      secure: false,
      maildomain: 'mail.example',
      cache: false,
    },
  });
  writePhp(join(root, 'imp/config/mime_drivers.local.php'), 'mime_drivers', { html: { inline: true } });
  writePhp(join(root, 'imp/config/prefs.local.php'), '_prefs', {
    alternative_display: { value: 'html' },
    initial_application: { value: 'imp' },
  });
  writeFileSync(
    join(root, 'config/registry.local.php'),
    "<?php\n$this->applications['horde']['webroot'] = '';\n$this->applications['imp']['webroot'] = '/imp';\n",
  );
}

/** A PHP file that lays `values` over the variable `name`. */
function writePhp(path: string, name: string, values: object): void {
  const json = JSON.stringify(values).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  writeFileSync(path, `<?php\n$${name} = array_replace_recursive($${name} ?? [], json_decode('${json}', true));\n`);
}
