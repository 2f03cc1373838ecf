import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

export type Engine = 'chromium' | 'firefox';

const names: Record<Engine, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macApplications: Record<Engine, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
};

const windowsPrograms: Record<Engine, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

const override: Record<Engine, string> = { chromium: 'UNASKED_CHROMIUM', firefox: 'UNASKED_FIREFOX' };

/** The world that the search looks at; tests pass a made-up one. */
export interface Surroundings {
  platform: string;
  env: Record<string, string | undefined>;
  isThere: (path: string) => boolean;
  isSnap: (path: string) => boolean;
}

/**
 * Path of an installed browser of that engine, or null.
 * A path named by UNASKED_CHROMIUM or UNASKED_FIREFOX wins; one that is not there is an error.
 */
export function findBrowser(engine: Engine, world: Surroundings = thisMachine): string | null {
  const named = world.env[override[engine]];
  if (named) {
    if (world.isThere(named)) return named;
    throw new Error(`${override[engine]} names ${named}, which does not exist.`);
  }
  return candidates(engine, world).find((path) => world.isThere(path) && !world.isSnap(path)) ?? null;
}

function candidates(engine: Engine, { platform, env }: Surroundings): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => windowsPrograms[engine].map((program) => `${root}\\${program}`));
  }
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/opt/google/chrome'];
  const onPath = names[engine].flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const roots = ['/Applications', join(env.HOME ?? '/', 'Applications')];
  return [...roots.flatMap((root) => macApplications[engine].map((app) => join(root, app))), ...onPath];
}

/** A snap is confined: it reads neither our build folder nor a temporary profile. */
function isSnap(path: string): boolean {
  if (realpathSync(path).includes('/snap')) return true;
  const head = readFileSync(path).subarray(0, 4096).toString('latin1');
  return head.startsWith('#!') && head.includes('/snap/');
}

const thisMachine: Surroundings = { platform: process.platform, env: process.env, isThere: existsSync, isSnap };
