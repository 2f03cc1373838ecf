/** Reads what a page asks for: its forms, and fields and buttons outside any form as one more. */
import { attribute, childrenOf, tagOf, type TreeNode } from '../dom/tree.ts';
import type { FieldKind, PageForm } from '../judge/open-page.ts';
import type { Cutter } from '../messages/cut.ts';
import { FIELDS, FIELD_NAMES, LINE, PAGE_FORMS } from '../messages/limits.ts';
import { classifyField, isSilent, kindsOfBoxes, type FieldAttributes } from './classify-field.ts';
import { oneLine, type TextReader } from './read-text.ts';
import { sightOf } from '../dom/snapshot-tree.ts';
import { isEditable, type Visitor } from './tree.ts';

/** Letters of a label or button that are gathered before surplus blanks are dropped. */
const RAW_LABEL = 4 * LINE;

/** Fields and forms that are looked at, of which the most telling are handed on. */
const RAW_FIELDS = 20 * FIELDS;
const RAW_FORMS = 50 * PAGE_FORMS;

/** What a field must not be left out for: those that take a secret first. */
const TELLING: FieldKind[] = ['password', 'new-password', 'code', 'seed-phrase', 'card', 'user-name', 'email', 'phone'];
const SECRETS = 5;
/** Elements whose text is code. */
const CODE = new Set(['script', 'style', 'noscript']);

interface FieldSeen {
  element: TreeNode;
  form: number;
  /** Letters of the page's text before it. */
  at: number;
  /** A short line right before it. */
  lineBefore: string;
  /** A `contenteditable` that stands in for a field; most of them are for writing texts. */
  imitated: boolean;
  attributes: FieldAttributes;
  label: { text: string } | null;
  labelledBy: string;
}

interface OpenForm {
  id: string;
  action: string;
  fields: FieldRead[];
  buttons: string[];
  names: string[];
}

interface FieldRead {
  seen: FieldSeen;
  kind: FieldKind;
  label: string;
  maxLength: string;
}

export interface FormsRead {
  forms: PageForm[];
  /** Places in the page's text of the fields that ask for something. */
  asking: number[];
  /** Secrets are asked for, and nobody can see where: no field for one is drawn or has the focus. */
  unseen: boolean;
}

/** Index of the form that holds what stands in no form. */
const LOOSE = 0;

/** Reads while walking; `result` once the walk is over. */
export class FormReader implements Visitor {
  /** Absolute URLs that hidden fields carry: where the page that was copied wanted to go on. */
  readonly hiddenUrls: string[] = [];
  private readonly forms: OpenForm[] = [{ id: '', action: '', fields: [], buttons: [], names: [] }];
  private readonly fields: FieldSeen[] = [];
  private readonly labels = new Map<string, { text: string }>();
  private readonly open: { element: TreeNode; form: number }[] = [];
  /** A form whose element was closed by the parser before its fields (a form between table rows). */
  private emptied = LOOSE;
  private label: { element: TreeNode; text: string } | null = null;
  private button: { element: TreeNode; text: string; form: number } | null = null;
  /** Its text is no part of a label: code, and what the person may write into, which is never read. */
  private unread: TreeNode | null = null;
  private readonly absolute: (href: string) => string;
  private readonly cut: Cutter;
  private readonly said: TextReader;

  /** @param said what the page says; it walks ahead of this reader. */
  constructor(absolute: (href: string) => string, cut: Cutter, said: TextReader) {
    this.absolute = absolute;
    this.cut = cut;
    this.said = said;
  }

  enter(element: TreeNode, name: string): void {
    if (isEditable(element) || CODE.has(name)) this.unread ??= element;
    if (name === 'form') this.openForm(element);
    else if (name === 'label') this.openLabel(element);
    else if (name === 'input' || name === 'textarea') this.readField(element, name);
    else if (isEditable(element)) this.noteField(element, 'text', true);
    else if (name === 'button' || attribute(element, 'role') === 'button') this.openButton(element);
  }

  /** Reads a field that the walk did not come to; one that it did come to is not read twice. */
  add(field: TreeNode): void {
    if (this.fields.some(({ element }) => element === field)) return;
    const name = tagOf(field).toLowerCase();
    if (name === 'input' || name === 'textarea') this.readField(field, name);
    else this.noteField(field, 'text', true);
  }

  leave(element: TreeNode, name: string): void {
    const top = this.open.at(-1);
    if (name === 'form' && top?.element === element) {
      this.open.pop();
      const empty = !this.fields.some((field) => field.form === top.form);
      if (empty && childrenOf(element).length === 0) this.emptied = top.form;
    }
    if (this.unread === element) this.unread = null;
    if (this.label?.element === element) this.label = null;
    if (this.button?.element === element) {
      this.addButton(this.button.text, this.button.form);
      this.addButton(attribute(element, 'aria-label'), this.button.form);
      this.button = null;
    }
  }

  text(data: string): void {
    if (this.unread) return;
    if (this.label && this.label.text.length <= RAW_LABEL) this.label.text += ` ${data}`;
    if (this.button && this.button.text.length <= RAW_LABEL) this.button.text += ` ${data}`;
  }

  /** @param pageText visible text of the page, which tells what many small boxes are for. */
  result(pageText: string): FormsRead {
    for (const seen of this.fields) {
      const field = this.readWords(seen);
      if (field) this.forms[seen.form]?.fields.push(field);
    }
    for (const { fields } of this.forms) {
      const kinds = kindsOfBoxes(fields, pageText);
      for (const [at, field] of fields.entries()) field.kind = kinds[at] ?? field.kind;
    }
    const kept = this.mostTelling(
      this.forms.flatMap(({ fields }) => fields),
      ({ kind }) => rankOf(kind),
      FIELDS,
    );
    for (const form of this.forms) form.fields = form.fields.filter((field) => kept.has(field));
    const forms = this.forms.filter((form) => form.fields.length > 0 || form.buttons.length > 0);
    const keptForms = this.mostTelling(
      forms,
      ({ fields }) => Math.min(TELLING.length, ...fields.map(({ kind }) => rankOf(kind))),
      PAGE_FORMS,
    );
    const telling = [...kept].filter(({ kind }) => rankOf(kind) < TELLING.length);
    const secrets = telling.filter(({ kind }) => rankOf(kind) < SECRETS);
    return {
      forms: forms.filter((form) => keptForms.has(form)).map((form) => this.asPageForm(form)),
      asking: telling.map(({ seen }) => seen.at),
      unseen: secrets.length > 0 && !secrets.some(({ seen }) => isSeen(seen.element)),
    };
  }

  /** At most `most`, those of the lowest rank first. Only where one that tells something is left out, the page counts as cut. */
  private mostTelling<T>(all: readonly T[], rank: (one: T) => number, most: number): Set<T> {
    if (all.length <= most) return new Set(all);
    const ranked = all.toSorted((a, b) => rank(a) - rank(b));
    const next = ranked[most];
    if (next !== undefined && rank(next) < TELLING.length) this.cut.clipped = true;
    return new Set(ranked.slice(0, most));
  }

  private asPageForm({ action, fields, buttons, names }: OpenForm): PageForm {
    for (const { seen } of fields) this.addNames(seen.attributes, names);
    const form = { action, fields: fields.map(({ kind, label }) => ({ kind, label })), buttons };
    return names.length > 0 ? { ...form, names } : form;
  }

  /** What a field asks for by the words on it, else by those before it or painted there; null where it is none. */
  private readWords(seen: FieldSeen): FieldRead | null {
    const { attributes, label, labelledBy, imitated, element } = seen;
    if (isSilent(attributes.type)) return null;
    const words = [label, this.labels.get(attributes.id), this.labels.get(labelledBy)].map((found) => found?.text ?? '');
    const shown = oneLine([...words, attributes.label].filter(Boolean).join(' '));
    const { masked, about = [] } = sightOf(element);
    const type = masked ? 'password' : attributes.type;
    const nearby = [shown || seen.lineBefore, ...(shown === '' ? ['', ...about.map(oneLine)] : [])];
    const kinds = nearby.map((around) => classifyField({ ...attributes, type, label: around }));
    const kind = kinds.find((one) => one !== null && rankOf(one) < SECRETS) ?? kinds[0];
    return !kind || (imitated && kind === 'other') ? null : { seen, kind, label: shown, maxLength: attributes.maxLength };
  }

  private openForm(element: TreeNode): void {
    if (!this.cut.hasRoom(this.forms, RAW_FORMS)) return;
    const id = attribute(element, 'id');
    this.forms.push({ id, action: this.absolute(attribute(element, 'action')), fields: [], buttons: [], names: [] });
    this.open.push({ element, form: this.forms.length - 1 });
    this.emptied = LOOSE;
  }

  /** The form an element belongs to by its `form` attribute, its place, or the parser's repair. */
  private formOf(element: TreeNode): number {
    const named = attribute(element, 'form');
    const found = named ? this.forms.findIndex((form) => form.id === named) : -1;
    return found > LOOSE ? found : (this.open.at(-1)?.form ?? this.emptied);
  }

  private openLabel(element: TreeNode): void {
    this.label = { element, text: '' };
    for (const key of [attribute(element, 'for'), attribute(element, 'id')]) {
      if (key && !this.labels.has(key)) this.labels.set(key, this.label);
    }
  }

  private openButton(element: TreeNode): void {
    if (!this.button) this.button = { element, text: '', form: this.formOf(element) };
  }

  private addButton(text: string, form: number): void {
    const shown = oneLine(text);
    const buttons = this.forms[form]?.buttons;
    if (shown && buttons && buttons.length < FIELDS && !buttons.includes(shown)) buttons.push(shown);
  }

  private addNames(attributes: FieldAttributes, names: string[]): void {
    for (const name of [attributes.name, attributes.id]) {
      if (name && name.length <= FIELD_NAMES && names.length < FIELD_NAMES && !names.includes(name)) names.push(name);
    }
  }

  private readField(element: TreeNode, name: string): void {
    const type = name === 'textarea' ? 'textarea' : attribute(element, 'type').toLowerCase() || 'text';
    const form = this.formOf(element);
    const value = attribute(element, 'value');
    if (type === 'submit' || type === 'button' || type === 'image') {
      this.addButton(value || attribute(element, 'alt') || attribute(element, 'aria-label'), form);
      return;
    }
    if (type === 'hidden') {
      if (/^https?:\/\//i.test(value) && this.hiddenUrls.length < FIELDS) this.hiddenUrls.push(value);
      return;
    }
    this.noteField(element, type, false);
  }

  private noteField(element: TreeNode, type: string, imitated: boolean): void {
    if (!this.cut.hasRoom(this.fields, RAW_FIELDS)) return;
    const words = ['placeholder', 'data-placeholder', 'aria-placeholder', 'aria-label', 'title'].map((name) => attribute(element, name));
    this.fields.push({
      element,
      at: this.said.at,
      lineBefore: this.said.lineBefore,
      form: this.formOf(element),
      imitated,
      label: this.label,
      labelledBy: attribute(element, 'aria-labelledby').split(' ')[0] ?? '',
      attributes: {
        type,
        autocomplete: attribute(element, 'autocomplete'),
        name: attribute(element, 'name'),
        id: attribute(element, 'id'),
        label: words.filter(Boolean).join(' '),
        inputMode: attribute(element, 'inputmode'),
        maxLength: attribute(element, 'maxlength'),
      },
    });
  }
}

function rankOf(kind: FieldKind): number {
  const rank = TELLING.indexOf(kind);
  return rank < 0 ? TELLING.length : rank;
}

/** Whether a field is drawn where a person can scroll to, or has the focus; true where nobody can say. */
function isSeen(field: TreeNode): boolean {
  const { field: inSight = true, focused = false } = sightOf(field);
  return inSight || focused;
}
