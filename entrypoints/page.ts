/** Injected where a form asks for something: reads the page, has it judged, and the warning shown where there is one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageDrawing } from '../components/in-page/page-drawing.ts';
import type { OpenPage } from '../judge/open-page.ts';
import type { JudgedPage } from '../messages/requests.ts';
import { hearFrameRequests } from '../messages/frame-requests.ts';
import { nativeRuntime } from '../messages/native-runtime.ts';
import { RequestFailed, send } from '../messages/send.ts';
import { tell } from '../messages/tell.ts';
import { leastPage } from '../pages/least-page.ts';
import { AskingWatch } from '../pages/watch-asking.ts';

/** Milliseconds between two looks whether the extension is still there. */
const LOOK_MS = 1000;

type Grade = 'lure' | 'suspicious';

/** What one document remembers between two injections of this script. */
interface PageMemory {
  watch: AskingWatch;
  /** The gravest warning past which the person chose to go on here. */
  wentOn: Grade | null;
  /** The chip has been shown; once closed it stays away. */
  chip: boolean;
  shown: { kind: Grade; remove(): void } | null;
  /** Names this document to the background, and our dialog to the pinned styles; the page never sees it. */
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
  if (given) warn(holder.unaskedPage, given);
  // Not waited for: whoever injects this script to ask it something would wait for an answer to its own question.
  else void holder.unaskedPage.watch.start(holder.unaskedKeys);
});

function begin(): PageMemory {
  const watch = new AskingWatch(document, async (page) => {
    const judged = await askVerdict(page, memory.documentId);
    if (judged) warn(memory, judged);
    return memory.shown?.kind === 'lure';
  });
  const memory: PageMemory = { watch, wentOn: null, chip: false, shown: null, documentId: newDocumentId() };
  hearFrameRequests({
    'shown-page': async () => memory.documentId,
    'read-page': async () => watch.read(),
    'judge-again': async () => {
      // The person has said something of this site. No word of theirs takes a fake's warning away.
      if (memory.shown?.kind === 'suspicious') {
        memory.shown.remove();
        memory.shown = null;
      }
      await watch.start();
      return null;
    },
  });
  return memory;
}

/** The background's word on the page; null where nobody is there to give one: after an update the new sentinel asks again. */
async function askVerdict(page: OpenPage, documentId: string): Promise<JudgedPage | null> {
  try {
    return await send({ type: 'judge-page', page, documentId });
  } catch (error) {
    if (!(error instanceof RequestFailed)) return null;
  }
  // What was refused or failed is never the silence that stands for "nothing to say".
  return send({
    type: 'judge-page',
    page: leastPage(
      page.url,
      page.forms.flatMap(({ fields }) => fields.map(({ kind }) => kind)),
    ),
    documentId,
  }).catch(() => null);
}

function warn(memory: PageMemory, judged: JudgedPage): void {
  // The page of the tab warns; a frame only tells the background what it holds.
  if (window !== window.top) return;
  // What draws is brought by whoever tells of something to draw.
  const drawing = holder.unaskedDrawing;
  memory.chip ||= drawing?.chip(document, judged) === true;
  const { kind } = judged.verdict;
  if (kind !== 'lure' && kind !== 'suspicious') return;
  if (judged.wentOn) memory.wentOn = kind;
  // A warning once given stays: a page may rebuild itself to shake it off.
  const known = [memory.wentOn, memory.shown?.kind];
  if (known.includes(kind) || known.includes('lure')) return;
  // Our own page needs nothing of this one.
  if (!drawing) return tell({ type: 'warning-contested', id: judged.id });
  memory.shown?.remove();
  memory.shown = { kind, remove: show(drawing, memory, judged, kind) };
}

/** Shows the warning; answers what takes it away. */
function show(drawing: PageDrawing, memory: PageMemory, judged: JudgedPage, kind: Grade): () => void {
  const { id } = judged;
  const { documentId } = memory;
  if (kind === 'lure') tell({ type: 'pin-warning', documentId, on: true });
  const { remove } = drawing.warning(document, judged, documentId, {
    goTo(url) {
      tell({ type: 'warning-answered', id, act: 'left-page' });
      location.replace(url);
    },
    leave() {
      tell({ type: 'warning-answered', id, act: 'left-page' });
      location.replace('about:blank');
    },
    goOn() {
      tell({ type: 'warning-answered', id, act: 'went-on' });
      memory.wentOn = kind;
      memory.shown?.remove();
      memory.shown = null;
    },
    contested: () => tell({ type: 'warning-contested', id }),
  });
  // After an update of the extension the warning answers to nobody; the new version gives its own.
  const look = setInterval(() => nativeRuntime() ?? end(), LOOK_MS);
  const end = (): void => {
    clearInterval(look);
    remove();
  };
  return () => {
    end();
    if (kind === 'lure') tell({ type: 'pin-warning', documentId, on: false });
  };
}

/** 32 hexadecimal digits; `randomUUID` is missing on http pages. */
function newDocumentId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
