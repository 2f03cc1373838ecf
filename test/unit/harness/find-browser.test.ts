import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/browsers/find.ts';
import type { Surroundings } from '../../../scripts/browsers/find.ts';

function machine(platform: string, there: string[], env: Record<string, string> = {}, snaps: string[] = []): Surroundings {
  return { platform, env, isThere: (path) => there.includes(path), isSnap: (path) => snaps.includes(path) };
}

describe('an installed browser', () => {
  it('is found on the search path', () => {
    const world = machine('linux', ['/opt/bin/google-chrome'], { PATH: '/usr/local/bin:/opt/bin' });
    expect(findBrowser('chromium', world)).toBe('/opt/bin/google-chrome');
  });

  it('is found in the usual place without a search path', () => {
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr');
  });

  it('is found among the applications of macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', machine('darwin', [chrome]))).toBe(chrome);
  });

  it('is found among the programs of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser('chromium', machine('win32', [edge], env))).toBe(edge);
  });

  it('is the one that the person names', () => {
    const world = machine('linux', ['/usr/bin/chromium', '/home/mara/chrome'], { UNASKED_CHROMIUM: '/home/mara/chrome' });
    expect(findBrowser('chromium', world)).toBe('/home/mara/chrome');
  });

  it('is no other one when the named one is not there', () => {
    const world = machine('linux', ['/usr/bin/firefox'], { UNASKED_FIREFOX: '/nowhere/firefox' });
    expect(() => findBrowser('firefox', world)).toThrow('/nowhere/firefox');
  });

  it('is no snap, which could not read the build folder', () => {
    const world = machine('linux', ['/usr/bin/firefox'], {}, ['/usr/bin/firefox']);
    expect(findBrowser('firefox', world)).toBeNull();
  });

  it('is null where there is none', () => {
    expect(findBrowser('chromium', machine('linux', []))).toBeNull();
  });
});
