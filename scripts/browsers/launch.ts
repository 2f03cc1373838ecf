import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Engine } from './find.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';

/** Starts a browser of that engine with the extension; installs one on Debian where there is none. */
export function launch(engine: Engine, options: LaunchOptions): Promise<ExtensionBrowser> {
  return engine === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
