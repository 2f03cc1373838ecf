/** Injected where a form asks for something: has the page judged as it stands, again whenever it changes, and what there is to say shown. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageDrawing } from '../components/in-page/page-drawing.ts';
import type { JudgedPage } from '../messages/requests.ts';
import { hearFrameRequests } from '../messages/frame-requests.ts';
import { leastSnapshot, type PageSnapshot } from '../messages/page-snapshot.ts';
import { RequestFailed, send } from '../messages/send.ts';
import { tell } from '../messages/tell.ts';
import { AskingWatch } from '../pages/watch-asking.ts';
import { warns } from '../judge/verdict.ts';

/** What one document remembers between two injections of this script. */
interface PageMemory {
  watch: AskingWatch;
  /** Names this document to the background. */
  documentId: string;
}

/** `unaskedGiven`, what a frame of this page holds, and `unaskedDrawing` are put there by the background, `unaskedKeys` by `watch.js`. */
const holder = globalThis as {
  unaskedPage?: PageMemory;
  unaskedGiven?: JudgedPage;
  unaskedKeys?: boolean;
  unaskedDrawing?: PageDrawing;
};

export default defineUnlistedScript(() => {
  holder.unaskedPage ??= begin();
  const given = holder.unaskedGiven;
  delete holder.unaskedGiven;
  if (given) say(given);
  // Not waited for: whoever injects this script to ask it something would wait for an answer to its own question.
  else void holder.unaskedPage.watch.start(holder.unaskedKeys);
});

function begin(): PageMemory {
  const watch = new AskingWatch(document, async (page) => {
    const judged = await askVerdict(page, memory.documentId);
    if (judged) say(judged);
    return holder.unaskedDrawing?.covers === true;
  });
  const memory: PageMemory = { watch, documentId: newDocumentId() };
  hearFrameRequests({
    'shown-page': async () => memory.documentId,
    'read-page': async () => watch.read(),
    'judge-again': async () => {
      holder.unaskedDrawing?.forgive();
      await watch.start();
      return null;
    },
  });
  return memory;
}

/** The background's word on the page; null where nobody is there to give one: after an update the new sentinel asks again. */
async function askVerdict(page: PageSnapshot, documentId: string): Promise<JudgedPage | null> {
  try {
    return await send({ type: 'judge-page', page, documentId });
  } catch (error) {
    if (!(error instanceof RequestFailed)) return null;
  }
  // What was refused or failed is never the silence that stands for "nothing to say".
  return send({ type: 'judge-page', page: leastSnapshot(page.url, true), documentId }).catch(() => null);
}

function say(judged: JudgedPage): void {
  // The page of the tab warns; a frame only tells the background what it holds.
  if (window !== window.top) return;
  const { kind } = judged.verdict;
  // What draws is brought by whoever tells of something to draw. Our own page needs nothing of this one.
  if (holder.unaskedDrawing) holder.unaskedDrawing.draw(judged);
  else if (warns(kind) && !judged.wentOn) tell({ type: 'warning-contested', id: judged.id });
}

/** 32 hexadecimal digits. No secret: it need not be hard to guess, and to ask `crypto` costs a page as much as to watch it does. */
function newDocumentId(): string {
  return Array.from({ length: 4 }, () => Math.random().toString(16).slice(2, 10).padEnd(8, '0')).join('');
}
