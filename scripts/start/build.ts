import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Engine } from '../browsers/find.ts';

export const projectFolder = join(import.meta.dirname, '../..');

/** Where builds and zips are put. */
export function outFolder(): string {
  return join(projectFolder, process.env.UNASKED_OUT ?? '.output');
}

/** Where the built extension for that engine lies. */
export function builtFolder(engine: Engine): string {
  const target = engine === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return join(outFolder(), target);
}

/** Builds the extension and answers its folder; throws with the build's output where it fails. */
export function buildExtension(engine: Engine): string {
  const target = engine === 'chromium' ? [] : ['-b', 'firefox'];
  const { status, output } = runTool('wxt', ['build', ...target]);
  const folder = builtFolder(engine);
  if (status !== 0 || !existsSync(join(folder, 'manifest.json'))) throw new Error(`The build failed:\n${output}`);
  return folder;
}

/** A command line tool of the project's own packages; Windows runs it in a shell. */
export function toolFile(name: string): string {
  return join(projectFolder, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/** Runs such a tool to its end. */
export function runTool(name: string, args: string[]): { status: number; output: string } {
  const { status, stdout, stderr, error } = spawnSync(toolFile(name), args, {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  return { status: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}
