/** What a mail may come to show without any change of its tree: by animation, at a press, under the pointer, with the focus. */
import { documentOf, textOf } from '../dom/live.ts';
import { queryIn, tagOf } from '../dom/tree.ts';

const EVENTS = 'animationstart animationend transitionend beginEvent endEvent toggle change input click focusin load pointerover'.split(
  ' ',
);
/** A style that asks for the pointer, or comes from elsewhere and may. */
const ASKS_POINTER = /:hover|:active|@import/;
/** Of what loads, a picture says nothing new. */
const LOADS = /^(link|style|object|embed|iframe|frame)$/;
/** Milliseconds between two looks at a mail over which the pointer moves. */
const POINTER_PAUSE = 1000;

/**
 * Tells of events after which a mail may look otherwise than before.
 * @param tree a document or shadow root that holds bodies
 * @param bodies the bodies that lie open now
 * @param onReveal told the body in which it happened
 */
export function watchReveals(tree: Node, bodies: () => Element[], onReveal: (body: Element) => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let last = 0;
  const listen = (event: Event): void => {
    const path = event.composedPath();
    const body = bodies().find((one) => path.includes(one));
    if (!body) return;
    if (event.type === 'load' && !LOADS.test(tagOf(path[0] as Element))) return;
    if (event.type === 'pointerover') {
      if (Date.now() - last < POINTER_PAUSE || !asksPointer(body)) return;
      last = Date.now();
    }
    onReveal(body);
  };
  for (const name of EVENTS) tree.addEventListener(name, listen, options);
}

/** Whether something in a body moves by itself just now: it may show itself at any time, and no event need tell. */
export function isMoving(body: Element): boolean {
  return (body.getAnimations?.({ subtree: true }) ?? []).some(({ playState }) => playState === 'running');
}

/** The webmail's own styles reveal nothing of a mail; the mail's stand in it, or in the frame that is its own. */
function asksPointer(body: Element): boolean {
  const page = documentOf(body);
  const own = page.defaultView?.frameElement && body === page.body ? page : body;
  if (queryIn(own, 'link[rel~="stylesheet" i]').length > 0) return true;
  return Array.from(queryIn(own, 'style')).some((sheet) => ASKS_POINTER.test(textOf(sheet)));
}
