/** Notices that the person sends a form which takes a name and no password: it may ask a site for a reset. */
import { attributeOf, closest, localNameOf, matches, parentOf, queryAll, rootOf, shadowOf, textOf } from '../dom/live.ts';
import { SENT_FIELDS, SENT_HEADINGS, SENT_LINE } from '../messages/limits.ts';
import type { SentForm } from '../messages/requests.ts';
import { LISTENING } from './watch-forms.ts';

/** Types of fields that a name, a mail address or a phone number is typed into; without a type it is `text`. */
const NAME_TYPES = /^(?:text|email|tel)$/;
const PRESSABLE = 'button,[type=submit],[type=button],[role=button]';
/** A search looks for something; a site's own search stands beside everything, resets too. */
const SEARCH = '[role^=search],[role=combobox],[name=q],[name*="search" i]';
const TITLES = 'h1,h2,legend';
/** Ancestors of a pressed button among which its field is looked for. */
const REACH = 6;
/** A press and the form event that it causes are one request. */
const SAME = 3_000;

/**
 * Calls `sent` when a trusted press, submit or Enter sends such a form. What its words mean is for the background to
 * say: a table of 31 languages would weigh on every page. A page's own script cannot call it by an event.
 */
export function watchResetRequest(page: Document, sent: (form: SentForm) => void): void {
  let last = 0;
  const note = (part: Element | null, button: string): void => {
    if (!part || !takesName(part) || Date.now() - last < SAME) return;
    last = Date.now();
    sent({ button, label: labelOf(part), fields: namesIn(part).slice(0, SENT_FIELDS).map(described) });
  };
  const hear = (name: string, listen: (event: Event, target: Element) => void): void =>
    page.addEventListener(
      name,
      (event) => {
        // Outside a component its own parts are not told apart; the path still names them.
        const target = event.composedPath()[0];
        if (event.isTrusted && target instanceof Element) listen(event, target);
      },
      LISTENING,
    );
  hear('submit', (event, form) => {
    // The browser's own `submit` follows a script's press too; without a person there was no press or key just before.
    if (navigator.userActivation?.isActive !== false) note(form, wordsOf((event as SubmitEvent).submitter));
  });
  hear('change', (_event, field) => {
    // Enter commits a field that keeps the focus; leaving it moves the focus first. Without a form no `submit` tells of it.
    if (!closest(field, 'form') && page.activeElement === field) note(regionOf(field), '');
  });
  hear('click', (_event, pressed) => {
    const button = closest(pressed, PRESSABLE);
    const words = wordsOf(button);
    // "Forgot your password?" leads to the form; what submits one tells by `submit`.
    if (button && !submits(button) && !/[?？؟]/.test(words)) note(regionOf(button), words);
  });
}

/** Whether `part`, a form or what stands in for one, holds a name that was typed, and no field for a password. */
export function takesName(part: Element): boolean {
  return namesIn(part).some(({ value }) => value.trim()) && !fieldsIn(part).some(({ type }) => type === 'password');
}

function namesIn(part: Element): HTMLInputElement[] {
  return fieldsIn(part).filter((field) => NAME_TYPES.test(field.type) && !closest(field, SEARCH));
}

/** Components put each field into a component of its own; elsewhere nobody pays for the search. */
function fieldsIn(part: Element): HTMLInputElement[] {
  const roots = inComponent(part) ? Array.from(queryAll(part, '*'), shadowOf) : [];
  return [...queryAll(part, 'input'), ...roots.flatMap((root) => [...(root ? root.querySelectorAll('input') : [])])] as HTMLInputElement[];
}

function described(field: HTMLInputElement): string[] {
  const label = [...(field.labels ?? []), field].map(wordsOf).join(' ');
  return [field.type, field.autocomplete, field.name, field.id, label].map(cut);
}

function inComponent(part: Element): boolean {
  return 'host' in rootOf(part);
}

/** The `submit` of a form inside a component is heard nowhere else. */
function submits(button: Element): boolean {
  return closest(button, 'form') !== null && !inComponent(button) && matches(button, 'button:not([type=button]),[type=submit]');
}

function labelOf(form: Element): string {
  return [cut(attributeOf(form, 'aria-label')), ...[...queryAll(form, TITLES)].slice(0, SENT_HEADINGS).map(wordsOf)].join('\n');
}

/** The value of a field is what was typed, of a button its words. */
function wordsOf(part: Element | null): string {
  if (!part) return '';
  const words = [textOf(part), attributeOf(part, matches(part, PRESSABLE) ? 'value' : 'placeholder'), attributeOf(part, 'aria-label')];
  return words.map(cut).join(' ').replace(/\s+/g, ' ').trim();
}

function cut(text: string | null): string {
  return (text ?? '').slice(0, SENT_LINE);
}

/** The nearest part of the page around `inner`, but not the page itself, that holds a field beside it. */
function regionOf(inner: Element): Element | null {
  let part: Element | null = parentOf(inner);
  for (let step = 0; part && localNameOf(part) !== 'body' && step < REACH; step += 1) {
    if (namesIn(part).length > 0) return part;
    part = parentOf(part);
  }
  return null;
}
