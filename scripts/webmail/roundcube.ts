import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall, isDebian, missingPackages } from '../browsers/apt.ts';
import { startDovecot } from './dovecot.ts';
import { openInbox } from './imap.ts';
import { freePort, waitForPort } from './ports.ts';
import { startProcess } from './server-process.ts';
import { mailUser } from './unix-user.ts';

export type Skin = 'elastic' | 'larry' | 'classic';

export interface Webmail {
  /** Address of the sign-in page. */
  url: string;
  user: string;
  password: string;
  deliver: (source: Uint8Array | string) => void;
  /** Ends all servers and deletes their data. */
  stop: () => Promise<void>;
}

const packages = [
  'dovecot-imapd',
  'php-cli',
  'php-sqlite3',
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-skin-classic',
  'roundcube-skin-larry',
];

/** Lets browsers keep scripts and styles, as Roundcube's own .htaccess does; PHP's own server would have each mail load and read them anew. */
const FILES_ARE_KEPT = `<?php
$types = ['css' => 'text/css', 'js' => 'text/javascript', 'png' => 'image/png', 'svg' => 'image/svg+xml', 'woff2' => 'font/woff2'];
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
$type = $types[pathinfo($path, PATHINFO_EXTENSION)] ?? null;
if ($type === null || str_contains($path, '..') || !is_file($file)) return false;
header("Content-Type: $type");
header('Cache-Control: max-age=2592000');
readfile($file);
`;

/**
 * A real Roundcube before a real IMAP server, on free ports of loopback, with the mails given.
 * Installs the Debian packages where they are missing; throws on other systems.
 */
export async function startRoundcube(mails: (Uint8Array | string)[], skin: Skin = 'elastic'): Promise<Webmail> {
  ensureRoundcube();
  const folder = mkdtempSync(join(tmpdir(), 'unasked-roundcube-'));
  chmodSync(folder, 0o755);
  const password = 'only-on-loopback';
  const imap = await startDovecot(makeFolder(folder, 'imap'), password, mailUser());
  const user = 'reader';
  for (const mail of mails) imap.mailbox.deliver(mail);
  await openInbox(imap.port, user, password, mails.length);
  const state = makeFolder(folder, 'roundcube');
  configure(state, imap.port, skin);
  const port = await freePort();
  const php = ['php', '-d', `session.save_path=${state}/temp`, '-d', 'display_errors=0'];
  const router = join(state, 'files.php');
  writeFileSync(router, FILES_ARE_KEPT);
  const serve = ['-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube/public_html', router];
  const server = startProcess([...php, ...serve], join(state, 'server.log'), {
    ROUNDCUBE_CONFIG_DIR: join(state, 'conf'),
    PHP_CLI_SERVER_WORKERS: '4',
  });
  await waitForPort(port, `Roundcube (see ${state})`);
  return {
    url: `http://127.0.0.1:${port}/`,
    user,
    password,
    deliver: (source) => imap.mailbox.deliver(source),
    stop: async () => {
      await server.stop();
      await imap.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Installs the Debian packages that are missing; throws with what to do where that cannot be. */
export function ensureRoundcube(): void {
  if (!isDebian()) {
    throw new Error(`The real Roundcube is started from Debian packages (${packages.join(', ')}); this is not Debian.`);
  }
  const missing = missingPackages(packages);
  if (missing.length > 0) aptInstall(missing, 'The real Roundcube');
}

function makeFolder(parent: string, name: string): string {
  const path = join(parent, name);
  mkdirSync(path);
  return path;
}

function configure(state: string, imapPort: number, skin: Skin): void {
  for (const part of ['conf', 'temp', 'logs']) makeFolder(state, part);
  for (const shipped of ['defaults.inc.php', 'mimetypes.php']) {
    const path = join('/etc/roundcube', shipped);
    if (existsSync(path)) symlinkSync(path, join(state, 'conf', shipped));
  }
  const settings: Record<string, string | number | boolean> = {
    db_dsnw: `sqlite:///${state}/mail.sqlite?mode=0640`,
    imap_host: `127.0.0.1:${imapPort}`,
    des_key: 'twenty-four-characters!!',
    skin,
    temp_dir: `${state}/temp/`,
    log_dir: `${state}/logs/`,
    language: 'en_US',
    enable_spellcheck: false,
    prefer_html: true,
    refresh_interval: 5,
    min_refresh_interval: 5,
  };
  const lines = Object.entries(settings).map(([key, value]) => `$config['${key}'] = ${JSON.stringify(value)};`);
  writeFileSync(join(state, 'conf', 'config.inc.php'), ['<?php', '$config = [];', ...lines, ''].join('\n'));
  const schema = '/usr/share/roundcube/SQL/sqlite.initial.sql';
  const create = '(new PDO("sqlite:$argv[1]"))->exec(file_get_contents($argv[2]));';
  const made = spawnSync('php', ['-r', create, `${state}/mail.sqlite`, schema], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`Roundcube's database could not be made: ${made.stdout}${made.stderr}`);
}
