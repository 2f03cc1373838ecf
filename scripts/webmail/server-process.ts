import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

export interface ServerProcess {
  /** Ends it and all its children. */
  stop: () => Promise<void>;
}

/** Starts a server in a process group of its own, its output in a log file. */
export function startProcess(command: string[], log: string, env: Record<string, string> = {}): ServerProcess {
  const [program = '', ...args] = command;
  const out = openSync(log, 'a');
  const child = spawn(program, args, { detached: true, stdio: ['ignore', out, out], env: { ...process.env, ...env } });
  closeSync(out);
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // The group has ended by itself.
    }
  };
  process.once('exit', kill);
  return {
    stop: async () => {
      process.removeListener('exit', kill);
      kill();
      await ended;
    },
  };
}
