/** Reads what a page asks for: its forms, and fields and buttons outside any form as one more. */
import type { PageField, PageForm } from '../judge/types.ts';
import type { Cutter } from '../messages/cut.ts';
import { FIELDS, FIELD_NAMES, LINE, PAGE_FORMS } from '../messages/limits.ts';
import { classifyField, type FieldAttributes } from './classify-field.ts';
import { kindsOfBoxes } from './classify-field.ts';
import { oneLine } from './read-text.ts';
import { attribute, isEditable, type PageNode, type Visitor } from './tree.ts';

/** Letters of a label or button that are gathered before surplus blanks are dropped. */
const RAW_LABEL = 4 * LINE;

interface FieldSeen {
  form: number;
  /** A `contenteditable` that stands in for a field; most of them are for writing texts. */
  imitated: boolean;
  attributes: FieldAttributes;
  label: { text: string } | null;
  labelledBy: string;
}

interface OpenForm extends PageForm {
  id: string;
  names: string[];
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
  private readonly open: { element: PageNode; form: number }[] = [];
  /** A form whose element was closed by the parser before its fields (a form between table rows). */
  private emptied = LOOSE;
  private label: { element: PageNode; text: string } | null = null;
  private button: { element: PageNode; text: string; form: number } | null = null;
  /** What the person writes into it is never read, not as part of a label either. */
  private writtenInto: PageNode | null = null;
  private readonly absolute: (href: string) => string;
  private readonly cut: Cutter;

  constructor(absolute: (href: string) => string, cut: Cutter) {
    this.absolute = absolute;
    this.cut = cut;
  }

  enter(element: PageNode, name: string): void {
    if (isEditable(element)) this.writtenInto ??= element;
    if (name === 'form') this.openForm(element);
    else if (name === 'label') this.openLabel(element);
    else if (name === 'input' || name === 'textarea') this.readField(element, name);
    else if (isEditable(element)) this.noteField(element, 'text', true);
    else if (name === 'button' || attribute(element, 'role') === 'button') this.openButton(element);
  }

  leave(element: PageNode, name: string): void {
    const top = this.open.at(-1);
    if (name === 'form' && top?.element === element) {
      this.open.pop();
      const empty = !this.fields.some((field) => field.form === top.form);
      if (empty && element.childNodes.length === 0) this.emptied = top.form;
    }
    if (this.writtenInto === element) this.writtenInto = null;
    if (this.label?.element === element) this.label = null;
    if (this.button?.element === element) {
      this.addButton(this.button.text, this.button.form);
      this.addButton(attribute(element, 'aria-label'), this.button.form);
      this.button = null;
    }
  }

  text(data: string): void {
    if (this.writtenInto) return;
    if (this.label && this.label.text.length <= RAW_LABEL) this.label.text += ` ${data}`;
    if (this.button && this.button.text.length <= RAW_LABEL) this.button.text += ` ${data}`;
  }

  /** @param pageText visible text of the page, which tells what many small boxes are for. */
  result(pageText: string): PageForm[] {
    const lengths = new Map<PageField, string>();
    for (const { form, attributes, label, labelledBy, imitated } of this.fields) {
      const words = [label, this.labels.get(attributes.id), this.labels.get(labelledBy)].map((found) => found?.text ?? '');
      const shown = oneLine([...words, attributes.label].filter(Boolean).join(' '), this.cut);
      const kind = classifyField({ ...attributes, label: shown });
      if (!kind || (imitated && kind === 'other')) continue;
      const field = { kind, label: shown };
      lengths.set(field, attributes.maxLength);
      this.forms[form]?.fields.push(field);
      this.addNames(attributes, form);
    }
    for (const { fields } of this.forms) {
      const kinds = kindsOfBoxes(fields.map((field) => ({ ...field, maxLength: lengths.get(field) ?? '' })), pageText);
      for (const [at, field] of fields.entries()) field.kind = kinds[at] ?? field.kind;
    }
    return this.forms
      .filter((form) => form.fields.length > 0 || form.buttons.length > 0)
      .map(({ action, fields, buttons, names }) => (names.length > 0 ? { action, fields, buttons, names } : { action, fields, buttons }));
  }

  private openForm(element: PageNode): void {
    if (!this.cut.hasRoom(this.forms, PAGE_FORMS)) return;
    const id = attribute(element, 'id');
    this.forms.push({ id, action: this.absolute(attribute(element, 'action')), fields: [], buttons: [], names: [] });
    this.open.push({ element, form: this.forms.length - 1 });
    this.emptied = LOOSE;
  }

  /** The form an element belongs to by its `form` attribute, its place, or the parser's repair. */
  private formOf(element: PageNode): number {
    const named = attribute(element, 'form');
    const found = named ? this.forms.findIndex((form) => form.id === named) : -1;
    return found > LOOSE ? found : (this.open.at(-1)?.form ?? this.emptied);
  }

  private openLabel(element: PageNode): void {
    this.label = { element, text: '' };
    for (const key of [attribute(element, 'for'), attribute(element, 'id')]) {
      if (key && !this.labels.has(key)) this.labels.set(key, this.label);
    }
  }

  private openButton(element: PageNode): void {
    if (!this.button) this.button = { element, text: '', form: this.formOf(element) };
  }

  private addButton(text: string, form: number): void {
    const shown = oneLine(text, this.cut);
    const buttons = this.forms[form]?.buttons;
    if (shown && buttons && !buttons.includes(shown) && this.cut.hasRoom(buttons, FIELDS)) buttons.push(shown);
  }

  private addNames(attributes: FieldAttributes, form: number): void {
    const names = this.forms[form]?.names ?? [];
    for (const name of [attributes.name, attributes.id]) {
      if (name && name.length <= FIELD_NAMES && names.length < FIELD_NAMES && !names.includes(name)) names.push(name);
    }
  }

  private readField(element: PageNode, name: string): void {
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

  private noteField(element: PageNode, type: string, imitated: boolean): void {
    if (!this.cut.hasRoom(this.fields, FIELDS)) return;
    const words = ['placeholder', 'data-placeholder', 'aria-placeholder', 'aria-label', 'title'].map((name) => attribute(element, name));
    this.fields.push({
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
