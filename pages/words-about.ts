/** What names a field that bears no words of its own, and in which the person is. */
import { attributeOf, beforeOf, parentOf, queryAll, rootOf, textOf } from '../dom/live.ts';
import { paintedText } from '../dom/sight.ts';
import { LINE } from '../messages/limits.ts';

/** Elements right before a field, parts of them, and elements that it names itself. */
const NEAREST = 8;
/** A field that says itself what it is for. */
const OWN_WORDS = ['placeholder', 'data-placeholder', 'aria-placeholder', 'aria-label', 'title'];

/** Words painted by a style sheet, a picture's own, a description; none where the field says itself what it is for. */
export function wordsAbout(field: Element): string[] {
  const labels = [...((field as HTMLInputElement).labels ?? [])];
  if (OWN_WORDS.some((name) => attributeOf(field, name)?.trim()) || labels.some((label) => textOf(label).trim())) return [];
  const around = parentOf(field);
  const before: Element[] = [];
  for (const start of [beforeOf(field), around && beforeOf(around)]) {
    for (let one = start; one && before.length < NEAREST; one = beforeOf(one))
      before.push(one, ...Array.from(queryAll(one, '*')).slice(0, NEAREST));
  }
  const painted = [around, around && parentOf(around), ...before.slice(0, 2 * NEAREST)].map((one) => (one ? paintedText(one) : ''));
  const pictured = before.map((one) => attributeOf(one, 'alt') || attributeOf(one, 'aria-label') || '');
  const root = rootOf(field) as Document | ShadowRoot;
  const described = ['aria-labelledby', 'aria-describedby']
    .flatMap((name) => (attributeOf(field, name) ?? '').split(/\s+/, NEAREST))
    .map((id) => (id === '' ? '' : textOf(root.getElementById(id))));
  return [painted, pictured, described].map((parts) => parts.map((part) => part.slice(0, LINE)).join(' '));
}
