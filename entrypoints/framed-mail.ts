/** Injected into a frame that holds a mail and nothing else, where the webmail's page may not look into it: reads it there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFollowing } from '../components/in-page/banner/follow.ts';
import { ownPlace, type FramePlace } from '../messages/frame-place.ts';
import { closedFramesIn } from '../mailboxes/body/inner.ts';
import { readLiveBody } from '../mailboxes/body/live.ts';
import { noteLanguage } from '../mailboxes/body/translated.ts';
import { bodyWithinLimits } from '../mailboxes/within-limits.ts';
import { cutText } from '../messages/cut.ts';
import { FRAME_DEPTH, URL_LENGTH } from '../messages/limits.ts';
import { nativeRuntime } from '../messages/native-runtime.ts';
import { tell } from '../messages/tell.ts';
import type { FramedMail } from '../mailboxes/framed-bodies.ts';

/** Asked by the background, in the isolated world, which pages do not see. */
const holder = globalThis as { unaskedFramedMail?: FramedMail };

/** Milliseconds: mutations come in bursts. */
const PAUSE = 100;

export default defineUnlistedScript(() => {
  if (holder.unaskedFramedMail?.isAlive()) return;
  noteLanguage(document);
  holder.unaskedFramedMail = {
    isAlive: () => nativeRuntime() !== null,
    read: () => (document.body && !isWritten() && !isShownElsewhere() ? bodyWithinLimits(readLiveBody([document.body])) : null),
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    if (nativeRuntime()) timer = setTimeout(() => tell({ type: 'framed-body-changed', place: placeHere() }), PAUSE);
    else observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  // It may come before the body does.
  watchFollowing([document.documentElement], true, (by, url) =>
    tell({ type: 'framed-link-followed', place: placeHere(), by, url: cutText(url, URL_LENGTH) }),
  );
});

function placeHere(): FramePlace {
  const { path, width, height } = ownPlace(FRAME_DEPTH, 0);
  return { path, width, height };
}

/** A frame within this one holds it, and is closed to us. */
function isShownElsewhere(): boolean {
  const { text, pictures } = readLiveBody([document.body]);
  return text === '' && pictures.length === 0 && closedFramesIn(document.body).length > 0;
}

/** What a person writes into is no mail that came in. */
function isWritten(): boolean {
  return document.designMode === 'on' || document.body.isContentEditable || document.querySelector('[contenteditable="true"]') !== null;
}
