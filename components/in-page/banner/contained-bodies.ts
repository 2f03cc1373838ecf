/** Keeps the bodies of the open mails in their own boxes, so that none of them covers a warning or pushes it away. */
import { CONTAINED, NEEDS_BOX, NEEDS_SCROLLING } from './pin.ts';

interface Body {
  roots: Element[];
  boxes: Element[];
  warned: boolean;
}

/** Parts of a table that are boxes in name only: their cells hold what is drawn. */
const TABLE_PARTS = /^table-(row|header-group|footer-group)/;

/**
 * The bodies of all mails that lie open in one document. They are contained while at least one of them is warned about:
 * one mail of a conversation may try to cover the banner of another. Other mails keep their layout.
 */
export class ContainedBodies {
  readonly #open = new Set<Body>();
  readonly #pin: (on: boolean) => void;

  /** @param pin puts the styles of pin.ts into the document, or takes them out */
  constructor(pin: (on: boolean) => void) {
    this.#pin = pin;
  }

  /**
   * A mail is shown whose banner stands in the document `page`.
   * @returns to be called when it is shown no more
   */
  enter(page: Document, roots: Element[], warned: boolean): () => void {
    const body: Body = { roots, boxes: roots.flatMap((root) => boxesOf(root, page)), warned };
    const before = this.#isWarned();
    this.#open.add(body);
    if (before) contain(body);
    else if (warned) this.#turn(true);
    return () => {
      if (!this.#open.delete(body)) return;
      if (body.warned && !this.#isWarned()) this.#turn(false);
      release(body);
    };
  }

  /** Whether `element` belongs to one of the bodies. */
  holds(element: Element): boolean {
    return [...this.#open].some(({ roots }) => roots.some((root) => isInside(element, root)));
  }

  /** Every root of every body. */
  roots(): Element[] {
    return [...this.#open].flatMap(({ roots }) => roots);
  }

  #isWarned(): boolean {
    return [...this.#open].some(({ warned }) => warned);
  }

  #turn(on: boolean): void {
    for (const body of this.#open)
      if (on) contain(body);
      else release(body);
    this.#pin(on);
  }
}

function contain({ boxes }: Body): void {
  for (const box of boxes) box.setAttribute(CONTAINED, needsOf(box));
}

function release({ boxes }: Body): void {
  for (const box of boxes) box.removeAttribute(CONTAINED);
}

/** The elements of `page` that hold what `root` draws; none where a frame holds it, which cuts by itself. */
function boxesOf(root: Element, page: Document): Element[] {
  if (root.ownerDocument !== page) return [];
  const around = root.getRootNode();
  if (around !== page) return 'host' in around ? boxesOf(around.host as Element, page) : [];
  return TABLE_PARTS.test(styleOf(root)?.display ?? '') ? [...root.children].flatMap((part) => boxesOf(part, page)) : [root];
}

function needsOf(box: Element): string {
  const style = styleOf(box);
  const needs = [/^(inline|contents)$/.test(style?.display ?? '') && NEEDS_BOX, style?.overflow === 'visible' && NEEDS_SCROLLING];
  return needs.filter(Boolean).join(' ');
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

function isInside(element: Element, root: Element): boolean {
  if (root.contains(element)) return true;
  const around = element.getRootNode();
  return 'host' in around && isInside(around.host as Element, root);
}
