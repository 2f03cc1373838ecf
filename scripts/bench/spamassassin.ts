/** SpamAssassin as Debian installs it, local tests only, in one Perl process. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Result, Run } from './run.ts';

const SCRIPT = fileURLToPath(new URL('spamassassin.pl', import.meta.url));
const NAME = 'SpamAssassin, local tests';

/**
 * Its word on the mails of `paths`, in their order; results are null where it is not installed.
 * @throws when SpamAssassin is there and fails
 */
export function runSpamAssassin(paths: string[]): Run {
  const probe = spawnSync('perl', ['-MMail::SpamAssassin', '-e', '1'], { stdio: 'ignore' });
  if (probe.status !== 0) return { name: NAME, results: null };
  const { status, stdout, stderr } = spawnSync('perl', [SCRIPT], { input: paths.join('\n'), encoding: 'utf8' });
  const results = stdout.trim().split('\n').map(resultOf);
  if (status !== 0 || results.length !== paths.length) throw new Error(`SpamAssassin failed: ${stderr.slice(0, 500)}`);
  return { name: NAME, results };
}

/** One line a mail: 1 or 0, and seconds of CPU time. */
function resultOf(line: string): Result {
  const [warned, seconds] = line.split(' ');
  return { warned: warned === '1', cpu: Number(seconds) * 1000 };
}
