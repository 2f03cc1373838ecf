/** The browsers that are compared: without an extension, with one that does nothing or next to it, with Unasked. */
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

/** What can be asked of a document at the least. */
export const ONE_QUESTION = "document.addEventListener('DOMContentLoaded', () => document.querySelector('input[type=password]'));";

/** A folder with an extension whose only content script is `code`, run where ours is; `remove` deletes it. */
export function scriptExtension(code: string): Promise<Folder> {
  const script = {
    matches: ['http://*/*', 'https://*/*'],
    js: ['script.js'],
    run_at: 'document_start',
    all_frames: true,
    match_origin_as_fallback: true,
  };
  return extensionOf({ content_scripts: [script] }, { 'script.js': code });
}

/** The same with nothing but `page.html`, which draws a word and sets the mark `drawn`. */
export function pageExtension(): Promise<Folder> {
  const page = '<!doctype html><meta charset="utf-8"><title>Baseline</title><body><script type="module" src="page.js"></script>';
  return extensionOf({}, { 'page.html': page, 'page.js': "document.body.append('Words'); performance.mark('drawn');" });
}

interface Folder {
  folder: string;
  remove: () => Promise<void>;
}

async function extensionOf(manifest: object, files: Record<string, string>): Promise<Folder> {
  const folder = await mkdtemp(join(tmpdir(), 'unasked-baseline-'));
  const all = { ...files, 'manifest.json': JSON.stringify({ manifest_version: 3, name: 'Baseline', version: '1', ...manifest }) };
  for (const [name, content] of Object.entries(all)) await writeFile(join(folder, name), content);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
