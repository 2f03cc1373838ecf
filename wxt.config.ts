import { defineConfig } from 'wxt';
import { packAllNames } from './judge/rules.ts';
import { packTopics } from './judge/topic/topic.ts';
import { readShippedBrands, readShippedFacts, readShippedTable } from './scripts/platforms/shipped.ts';
import { readFunctionWords, readPhraseFiles } from './scripts/phrases/read.ts';

/** The same id in every build, so that Firefox keeps storage across updates and tests can name it. */
const FIREFOX_ID = 'unasked@unasked.example';

/**
 * Scripts of which a page runs nearly every function at once. Told so, Chromium reads each a single time; else it skims a
 * function first and reads it when it is called (https://v8.dev/blog/explicit-compile-hints).
 */
const RUN_WHOLE = ['sentinel.js', 'watch.js', 'page.js'];

/** Where `npm run dev` serves its modules and says that a file has changed. */
const DEV_SERVER = 'http://localhost:* ws://localhost:*';

/** What the extension's own pages and its worker may do; only the watch mode may speak with its server. */
function pagePolicy(dev: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    dev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self'",
    dev ? `connect-src 'self' ${DEV_SERVER}` : "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** WXT wraps what pages run into a log of failures that is mute in production: a third of the sentinel. */
const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint?';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  outDir: process.env.UNASKED_OUT ?? '.output',
  manifestVersion: 3,
  // What a store's reviewer needs to build the same; the tests are in the repository.
  zip: { excludeSources: ['test/**', 'docs/**', 'screenshots/**', 'packages/**', '*.log'] },
  imports: false,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // Registered by hand: WXT's content-script wrapper posts a message to every page (see docs in CONTRIBUTING).
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['sentinel.js'],
        // A person can type into a slow page long before it is idle; the sentinel itself waits until the page is read.
        run_at: 'document_start',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    content_security_policy: { extension_pages: pagePolicy(command === 'serve') },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: FIREFOX_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            // Firefox for Android knows data_collection_permissions from 142 on.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '137', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    // Large tables ship as files that the worker reads once; as object literals they would be parsed at every start.
    'build:publicAssets': async (_wxt, files) => {
      const table = readShippedTable();
      files.push({ relativeDest: 'platforms.json', contents: JSON.stringify(table) });
      files.push({ relativeDest: 'names.json', contents: JSON.stringify(packAllNames(table)) });
      files.push({ relativeDest: 'brands.json', contents: JSON.stringify(readShippedBrands()) });
      files.push({ relativeDest: 'facts.json', contents: JSON.stringify(readShippedFacts()) });
      files.push({ relativeDest: 'topics.json', contents: JSON.stringify(packTopics(await readPhraseFiles(), await readFunctionWords())) });
    },
  },
  vite: () => ({
    plugins: [
      {
        name: 'unwrapped-scripts',
        enforce: 'pre',
        transform(_code, id) {
          const [, file] = id.split(WRAPPER);
          return file === undefined ? null : `import script from ${JSON.stringify(file)};\nexport default script.main();`;
        },
      },
    ],
    build: {
      modulePreload: { polyfill: false },
      // The oldest that the manifests let in: what these know is not written out twice.
      cssTarget: ['chrome137', 'firefox140'],
      rolldownOptions: {
        optimization: { inlineConst: false },
        output: { postBanner: ({ fileName }) => (RUN_WHOLE.includes(fileName) ? '//# allFunctionsCalledOnLoad' : '') },
      },
    },
  }),
});
