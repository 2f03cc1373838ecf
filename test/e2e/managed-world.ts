/** Puts an organisation's policy where a real browser looks for it, and takes it away again whatever happens. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Engine } from '../../scripts/browsers/find.ts';
import { builtFolder } from '../../scripts/start/build.ts';

/** Where Debian's Chromium looks. */
const CHROMIUM_POLICIES = '/etc/chromium/policies/managed';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const FIREFOX_ID = 'unasked@unasked.example';

export interface ManagedWorld {
  /** A copy of the built extension: in Chromium the policy reaches no other, as its id comes from its folder. */
  extension: string;
  /** The folder that Firefox takes for the person's own. */
  home: string;
  id: string;
  set(policy: object): void;
  remove(): void;
}

/** Null where the folder cannot be written, as in a run without root. */
export function managedWorld(engine: Engine): ManagedWorld | null {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'unasked-managed-')));
  const extension = join(root, 'extension');
  const home = join(root, 'home');
  const id = engine === 'firefox' ? FIREFOX_ID : idOf(extension);
  const file =
    engine === 'firefox' ? join(home, '.mozilla/managed-storage', `${id}.json`) : join(CHROMIUM_POLICIES, `unasked-test-${id}.json`);
  const made: string[] = [];
  const remove = (): void => {
    process.off('exit', remove);
    for (const signal of SIGNALS) process.off(signal, end);
    rmSync(file, { force: true });
    // Only folders that were not there before, and only while nobody else uses them.
    for (const folder of made.toReversed()) tryTo(() => rmdirSync(folder));
    rmSync(root, { recursive: true, force: true });
  };
  /** A run that is stopped from outside leaves nothing either. */
  const end = (signal: NodeJS.Signals): void => {
    remove();
    process.kill(process.pid, signal);
  };
  process.on('exit', remove);
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    cpSync(builtFolder(engine), extension, { recursive: true });
    mkdirSync(home);
    made.push(...makeFolder(dirname(file)));
    writeFileSync(file, '{}');
  } catch {
    remove();
    return null;
  }
  const set = (policy: object): void =>
    writeFileSync(file, JSON.stringify(engine === 'firefox' ? forFirefox(policy) : forChromium(id, policy)));
  return { extension, home, id, set, remove };
}

/** A managed storage manifest (MDN, "Native manifests"). */
function forFirefox(data: object): object {
  return { name: FIREFOX_ID, description: "An organisation's policy", type: 'storage', data };
}

function forChromium(id: string, policy: object): object {
  return { '3rdparty': { extensions: { [id]: policy } } };
}

/** The id that Chromium gives to an unpacked extension without a key: the first half of its folder's SHA-256, in letters from a to p. */
function idOf(folder: string): string {
  const half = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...half].map((digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))).join('');
}

/** Makes the folder and those above it; answers those that were missing, the uppermost first. */
function makeFolder(folder: string): string[] {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return [];
  const made = [folder];
  while (made[0] !== undefined && made[0].length > first.length) made.unshift(dirname(made[0]));
  return made;
}

function tryTo(work: () => void): void {
  try {
    work();
  } catch {
    // Somebody else uses it by now.
  }
}
