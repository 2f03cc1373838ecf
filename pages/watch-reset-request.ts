/** Notices that the person sends a form which takes a name and no password: it may ask a site for a reset. */

/** Types of fields that a name, a mail address or a phone number is typed into; without a type it is `text`. */
const NAME_TYPES = /^(?:text|email|tel)$/;
const PRESSABLE = 'button,input[type=submit],input[type=button],[role=button]';
/** Ancestors of a pressed button among which its field is looked for. */
const REACH = 6;
const MOST_HEADINGS = 6;
const LONGEST_HEADING = 200;
const LONGEST_LABEL = 300;
/** A press and the form event that it causes are one request. */
const SAME = 3_000;

/**
 * Calls `sent` with the words around it when a trusted press, submit or Enter sends such a form. What the words mean
 * is for the background to say: a table of 31 languages would weigh on every page. A page's own script cannot call it
 * by an event.
 */
export function watchResetRequest(page: Document, sent: (words: string) => void): void {
  let last = 0;
  const note = (part: Element | null, pressed: string): void => {
    if (!part || !takesName(part) || Date.now() - last < SAME) return;
    last = Date.now();
    sent(`${pressed}\n${headingsOf(page)}${inComponent(part) ? headingsOf(rootOf(part)) : ''}`);
  };
  page.addEventListener(
    'submit',
    (event) => {
      // The browser's own `submit` follows a script's press too; without a person there was no press or key just before.
      const byPerson = event.isTrusted && page.defaultView?.navigator.userActivation?.isActive !== false;
      if (byPerson && event.target instanceof Element) note(event.target, wordsOf(event.submitter));
    },
    { capture: true, passive: true },
  );
  page.addEventListener(
    'change',
    ({ isTrusted, target }) => {
      // Enter commits a field that keeps the focus; leaving it moves the focus first. Without a form no `submit` tells of it.
      if (!isTrusted || !(target instanceof Element) || target.closest('form') || page.activeElement !== target) return;
      note(regionOf(target), '');
    },
    { capture: true, passive: true },
  );
  page.addEventListener(
    'click',
    (event) => {
      // Outside a component its own parts are not told apart; the path still names them.
      const pressed = event.composedPath()[0];
      if (!event.isTrusted || !(pressed instanceof Element)) return;
      const button = pressed.closest(PRESSABLE);
      const words = wordsOf(button);
      // "Forgot your password?" leads to the form; what submits one tells by `submit`.
      if (button && !submits(button) && !/[?？؟]/.test(words)) note(regionOf(button), words);
    },
    { capture: true, passive: true },
  );
}

/** Whether `part`, a form or what stands in for one, holds a name that was typed, and no field for a password. */
export function takesName(part: Element): boolean {
  const fields = fieldsIn(part);
  return fields.some((field) => isForName(field) && field.value.trim() !== '') && !fields.some(({ type }) => type === 'password');
}

function isForName({ type }: HTMLInputElement): boolean {
  return NAME_TYPES.test(type);
}

/** Components put each field into a component of its own; elsewhere nobody pays for the search. */
function fieldsIn(part: Element): HTMLInputElement[] {
  const inner = inComponent(part) ? [...part.querySelectorAll('*')] : [];
  return [part, ...inner.flatMap(({ shadowRoot }) => shadowRoot ?? [])].flatMap((one) => [...one.querySelectorAll('input')]);
}

function rootOf(part: Element): Document | ShadowRoot {
  return part.getRootNode() as Document | ShadowRoot;
}

function inComponent(part: Element): boolean {
  return 'host' in rootOf(part);
}

/** The `submit` of a form inside a component is heard nowhere else. */
function submits(button: Element): boolean {
  return button.closest('form') !== null && !inComponent(button) && button.matches('button:not([type=button]),[type=submit]');
}

function headingsOf(page: Document | ShadowRoot): string {
  const headings = [...page.querySelectorAll('h1,h2,[role=heading],legend')].slice(0, MOST_HEADINGS);
  return headings.map((heading) => (heading.textContent ?? '').slice(0, LONGEST_HEADING)).join('\n');
}

function wordsOf(button: Element | null): string {
  if (!button) return '';
  const words = `${(button.textContent ?? '').slice(0, 100)} ${button.getAttribute('value') ?? ''} ${button.getAttribute('aria-label') ?? ''}`;
  return words.slice(0, LONGEST_LABEL).replace(/\s+/g, ' ').trim();
}

/** The nearest part of the page around `inner`, but not the page itself, that holds a field beside it. */
function regionOf(inner: Element): Element | null {
  let part: Element | null = inner.parentElement;
  for (let step = 0; part && part.localName !== 'body' && step < REACH; step += 1) {
    if (fieldsIn(part).some(isForName)) return part;
    part = part.parentElement;
  }
  return null;
}
