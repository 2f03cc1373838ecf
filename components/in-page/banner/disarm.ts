/** Takes the links of a lure out of action: a press tells where it leads instead of going there. */
import { attribute } from '../../../dom/tree.ts';
import type { LinkTarget } from '../../../judge/verdict.ts';
import { destinationOf } from './destination.ts';
import type { Destination } from './destination.ts';
import { addressOf, isCopy, isLink, listenAround, pathInside } from './links-in.ts';

/** One press on a disarmed link or form. */
export interface Press {
  destination: Destination;
  /** What was pressed; the panel stands beside it. */
  near: Element;
  /** Follows the link after all; null for a form. */
  goOn: (() => void) | null;
}

const EVENTS = ['click', 'auxclick', 'keydown', 'submit'] as const;
const RIGHT_BUTTON = 2;

/** Which link of the mail an element is, as the reader counted them; null where it saw none. */
export type LinkIndex = (link: Element) => number | null;

/**
 * Disarms every link and form inside `bodyRoots`, also those that come later.
 * @returns puts everything back
 */
export function disarm(bodyRoots: Element[], targets: LinkTarget[], indexOf: LinkIndex, onPress: (press: Press) => void): () => void {
  let followed: Element | null = null;

  const listen = (event: Event): void => {
    const pressed = pressedIn(event, bodyRoots);
    if (!pressed || pressed === followed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onPress(event.type === 'submit' ? pressForm(pressed, event) : pressLink(pressed));
  };

  const pressLink = (link: Element): Press => ({
    destination: destinationOf(isCopy(link) ? '' : addressOf(link), indexOf(link) ?? -1, targets),
    near: link,
    goOn: () => {
      followed = link;
      // The webmail's own way of opening links stays in force (compose window for mailto:, its referrer policy).
      if ('click' in link) (link as HTMLElement).click();
      followed = null;
    },
  });

  return listenAround(bodyRoots, EVENTS, listen);
}

function pressForm(form: Element, event: Event): Press {
  const { submitter } = event as SubmitEvent;
  const action = submitter?.getAttribute('formaction') ?? attribute(form, 'action');
  return { destination: { ...destinationOf(action, -1, []), verb: 'sends' }, near: submitter ?? form, goOn: null };
}

/** The link or form (a submit happens at the form itself) that `event` would set off, if it lies in one of the bodies. */
function pressedIn(event: Event, bodyRoots: Element[]): Element | null {
  if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return null;
  if (event.type === 'auxclick' && (event as MouseEvent).button === RIGHT_BUTTON) return null;
  const inside = pathInside(event, bodyRoots);
  if (event.type === 'submit') return inside?.[0] ?? formBeside(event as SubmitEvent, bodyRoots);
  return inside?.find((place) => isLink(place) || isCopy(place)) ?? null;
}

/** The webmail's own form, where a button of the mail sends it: the button may name another target. */
function formBeside({ target, submitter }: SubmitEvent, bodyRoots: Element[]): Element | null {
  return bodyRoots.some((root) => root.contains(submitter)) ? (target as Element) : null;
}
