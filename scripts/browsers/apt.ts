import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Whether this is Debian itself; Ubuntu is not: its browser packages only point to snaps. */
export function isDebian(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID=["']?debian["']?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Those of the packages that are not installed. */
export function missingPackages(packages: string[]): string[] {
  return packages.filter((name) => {
    const asked = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
    return asked.stdout !== 'installed';
  });
}

/**
 * Installs Debian packages.
 * Throws with the exact command to run by hand where this is not Debian, or neither root nor password-less sudo is there.
 */
export function aptInstall(packages: string[], purpose: string): void {
  const byHand = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (!isDebian()) throw new Error(`${purpose} needs Debian packages, and this is not Debian. On Debian: ${byHand}`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) {
    throw new Error(`${purpose} needs Debian packages. Neither root nor password-less sudo is there; run: sudo ${byHand}`);
  }
  process.stdout.write(`installing ${packages.join(' ')} …\n`);
  // The lock may be held by another apt for a while.
  const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', '-o', 'DPkg::Lock::Timeout=600'];
  run([...apt, 'update'], byHand);
  run([...apt, 'install', '--no-install-recommends', ...packages], byHand);
}

function run([command = '', ...args]: string[], byHand: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (status === 0) return;
  throw new Error(`apt-get failed. By hand: ${byHand}\n${stdout.slice(-1500)}${stderr.slice(-1500)}`);
}
