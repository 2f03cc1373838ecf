/** What names a field that bears no words of its own. */
import { beforeOf, parentOf, queryAll, rootOf, textOf } from '../dom/live.ts';
import { paintedText } from '../dom/sight.ts';
import { attribute, ParsedNode, type TreeNode } from '../dom/tree.ts';
import { LINE } from '../messages/limits.ts';
import { oneLine } from './read-text.ts';

/** Elements right before a field, and parts of them, that may name it. */
const NEAREST = 8;

/** What else may name the field in which the person is: words painted by a style sheet, a picture's own, a description. */
export function wordsAbout(field: TreeNode): string[] {
  if (field instanceof ParsedNode) return [];
  const element = field as Element;
  const around = parentOf(element);
  const before: Element[] = [];
  for (const start of [beforeOf(element), around && beforeOf(around)]) {
    for (let one = start; one && before.length < NEAREST; one = beforeOf(one))
      before.push(one, ...Array.from(queryAll(one, '*')).slice(0, NEAREST));
  }
  const painted = [around, around && parentOf(around), ...before.slice(0, 2 * NEAREST)]
    .map((one) => (one ? paintedText(one) : ''))
    .join(' ');
  const pictured = before.map((one) => attribute(one, 'alt') || attribute(one, 'aria-label')).join(' ');
  const root = rootOf(element) as Document | ShadowRoot;
  const described = `${attribute(element, 'aria-labelledby')} ${attribute(element, 'aria-describedby')}`
    .split(/\s+/)
    .map((id) => (id === '' ? '' : textOf(root.getElementById(id)).slice(0, LINE)))
    .join(' ');
  return [painted, pictured, described].map((words) => oneLine(words));
}
