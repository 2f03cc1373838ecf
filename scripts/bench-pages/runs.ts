/** The browsers that are compared: without an extension, with one that does nothing, with Unasked. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/ensure.ts';
import type { MockServer } from '../browsers/mock-server.ts';

export interface Run {
  name: string;
  browser: Browser;
  /** Id of the extension; null where there is none. */
  extension: string | null;
  close: () => Promise<void>;
}

/** Starts a Chromium without our extension (null), or with the one in that folder. */
export async function startRun(name: string, folder: string | null, mockServer: MockServer): Promise<Run> {
  const map = `MAP *:443 127.0.0.1:${mockServer.httpsPort},EXCLUDE localhost,EXCLUDE 127.0.0.1`;
  const browser = await launch({
    executablePath: ensureBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--no-first-run', '--disable-background-networking', '--disable-gpu', '--no-sandbox', `--host-resolver-rules=${map}`],
  });
  const extension = folder === null ? null : await browser.installExtension(folder);
  return { name, browser, extension, close: () => browser.close() };
}

/** A folder with an extension whose only content script is empty; `remove` deletes it. */
export async function emptyExtension(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'unasked-empty-'));
  const script = {
    matches: ['http://*/*', 'https://*/*'],
    js: ['empty.js'],
    run_at: 'document_start',
    all_frames: true,
    match_origin_as_fallback: true,
  };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: [script] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
