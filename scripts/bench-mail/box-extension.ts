/** An extension that reads nothing and judges nothing: it asks its worker once for each mail of Roundcube, and draws a box. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'A box',
  version: '1.0',
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['page.js'], all_frames: true, run_at: 'document_start' }],
  host_permissions: ['http://127.0.0.1/*'],
};
const WORKER = 'chrome.runtime.onMessage.addListener((_ask, _from, answer) => { answer(true); });';
const PAGE = `let done = false;
async function look() {
  const body = document.querySelector('#messagebody');
  if (done || !body || !body.textContent.trim()) return;
  done = true;
  await chrome.runtime.sendMessage('mail');
  const box = document.createElement('plain-box');
  box.textContent = 'A box';
  body.before(box);
}
new MutationObserver(look).observe(document, { childList: true, subtree: true });
document.addEventListener('DOMContentLoaded', look);`;

/** Its folder, and how to be rid of it. */
export function boxExtension(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'unasked-box-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'worker.js'), WORKER);
  writeFileSync(join(folder, 'page.js'), PAGE);
  // A page of its own, which alone can tell that its worker has ended.
  writeFileSync(join(folder, 'own.html'), '<title>A box</title>');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
