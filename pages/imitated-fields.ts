/** Elements that pages write words into instead of a real field, and the words that stand beside any field. */

/**
 * One traversal finds fields and what stands in for them. What takes no secret is left out here and not later:
 * on a page with no more than a search box the browser then makes no object of any field.
 */
export const FIELDS =
  'input:not([type=search],[type=hidden],[type=submit],[type=button],[type=checkbox],[type=radio],[type=file],[type=image]),' +
  'textarea,[contenteditable],[role=textbox]';

/** What a person may read on a field, and what its code calls it. */
const MARKS = ['name', 'id', 'autocomplete', 'placeholder', 'aria-label', 'data-placeholder'];
/** A label is short; a box with more parts than this is no label. */
const LONGEST_LABEL = 120;
const MOST_PARTS = 3;

/** Whether something can be written into `element`: a field, or an element that stands in for one. */
export function isField(element: Element): boolean {
  return element.matches(FIELDS) && element.getAttribute('contenteditable') !== 'false';
}

/** The words of a field's own attributes, '' for none. */
export function marksOf(field: Element): string {
  return MARKS.map((name) => field.getAttribute(name) ?? '').join(' ').trim();
}

/** The words of the label around, for or before a field, '' for none. Text only: nothing is laid out. */
export function labelOf(field: Element, root: ParentNode): string {
  const quoted = (name: string): string => `"${CSS.escape(field.getAttribute(name) ?? '')}"`;
  const label =
    field.closest('label') ??
    root.querySelector(`label[for=${quoted('id')}],[id=${quoted('aria-labelledby')}]`) ??
    field.previousElementSibling ??
    field.parentElement?.previousElementSibling;
  if (!label || label.childElementCount > MOST_PARTS) return '';
  return (label.textContent ?? '').slice(0, LONGEST_LABEL);
}
