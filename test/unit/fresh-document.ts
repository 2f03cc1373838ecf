/** Files share a process and so a document: each begins with an empty one at the address of all. */
import nodeConsole from 'node:console';
import { openAt } from './mailboxes/address-bar.ts';

// happy-dom says so of every frame, to the console that the process began with, and has no setting that would keep it quiet.
const FRAME_NOTICE = 'Iframe page loading is disabled';
const { error } = nodeConsole;
function errorWithoutFrames(...said: unknown[]): void {
  if (!(said[0] instanceof Error && said[0].message.includes(FRAME_NOTICE))) error(...said);
}
// Each file of a process runs this.
if (error.name !== errorWithoutFrames.name) nodeConsole.error = errorWithoutFrames;

if (typeof document !== 'undefined') {
  openAt('http://localhost:3000/');
  document.title = '';
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const root of [document.documentElement, document.body]) for (const name of root.getAttributeNames()) root.removeAttribute(name);
}
