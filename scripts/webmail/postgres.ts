import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from '../browsers/wait.ts';
import { freePort, waitForPort } from './ports.ts';
import { startProcess } from './server-process.ts';
import { runAs, unixUser } from './unix-user.ts';

const PACKAGE = '/usr/lib/postgresql';

export interface Database {
  port: number;
  /** Name of the one database, of its one user too; that user needs no password. */
  name: string;
  /** Runs SQL; throws with what PostgreSQL says. */
  run: (sql: string) => void;
  stop: () => Promise<void>;
}

/** A PostgreSQL of its own below `folder`, on a free port of loopback; nothing of it outlives the folder. */
export async function startPostgres(folder: string): Promise<Database> {
  const owner = unixUser('postgres');
  const programs = join(PACKAGE, readdirSync(PACKAGE).toSorted().at(-1) ?? '', 'bin');
  mkdirSync(folder);
  chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const name = 'postgres';
  const initdb = [join(programs, 'initdb'), '-D', data, '-U', name, '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  check(runAs(owner, initdb));
  const port = await freePort();
  const options = [`listen_addresses=127.0.0.1`, `unix_socket_directories=${folder}`, 'fsync=off'].flatMap((option) => ['-c', option]);
  const server = startProcess(
    runAs(owner, [join(programs, 'postgres'), '-D', data, '-p', String(port), ...options]),
    join(folder, '..', 'postgres.log'),
  );
  await waitForPort(port, `PostgreSQL (see ${folder})`);
  // It answers at its port before it lets anybody in.
  const isReady = [join(programs, 'pg_isready'), '-q', '-h', '127.0.0.1', '-p', String(port)];
  await waitFor(async () => (spawnSync(isReady[0] ?? '', isReady.slice(1)).status === 0 ? true : null));
  const run = (sql: string): void => check([join(programs, 'psql'), '-q', '-h', '127.0.0.1', '-p', String(port), '-U', name, '-c', sql]);
  return { port, name, run, stop: server.stop };
}

function check([command = '', ...args]: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', cwd: '/' });
  if (status !== 0) throw new Error(`${command} failed: ${stdout}${stderr}`);
}
