import { aptInstall, isDebian } from './apt.ts';
import { findBrowser } from './find.ts';
import type { Engine } from './find.ts';

const debianPackage: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const advice: Record<Engine, string> = {
  chromium:
    'No Chromium, Chrome or Edge was found. Install Google Chrome (google.com/chrome), Microsoft Edge or Chromium, ' +
    'or set UNASKED_CHROMIUM to the path of one. On Ubuntu the "chromium" package is only a snap, which cannot read ' +
    "the build folder: install Google's or Microsoft's .deb instead.",
  firefox:
    'No Firefox was found. Install Firefox (mozilla.org/firefox), or set UNASKED_FIREFOX to the path of one. ' +
    'On Ubuntu the "firefox" package is only a snap, which cannot read the build folder: install the .deb from ' +
    "Mozilla's own apt repository or the archive from mozilla.org instead.",
};

/** Path of a browser of that engine, installed by apt on Debian where there is none. Throws with what to install. */
export function ensureBrowser(engine: Engine): string {
  const found = findBrowser(engine);
  if (found) return found;
  if (!isDebian()) throw new Error(advice[engine]);
  aptInstall([debianPackage[engine]], `The browser (${engine})`);
  const installed = findBrowser(engine);
  if (!installed) throw new Error(advice[engine]);
  return installed;
}
