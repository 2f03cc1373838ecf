import { attributeOf, contains, matches, textOf } from '../../dom/live.ts';
import type { FoundMail } from './find-mails.ts';
import { isOwnFolder } from './vocabulary.ts';

/** How programs mark the folder that lies open. */
const CHOSEN = '[aria-current]:not([aria-current="false"]), [aria-selected="true"], .selected, .active, .current';
const FOLDER = 'a, li, button, [role="treeitem"], [role="option"], [role="tab"], [role="link"], [role="button"]';
const LONGEST_LABEL = 60;
const PRINT = /(^|[/?&=_-])print(view|able|preview)?($|[/?&=_.-])/i;

/** Whether a page shows what the person wrote, or a mail on its way to the printer: by its address and the folder that lies open. */
export function showsOwnMail(doc: Document, mails: readonly FoundMail[]): boolean {
  const { pathname = '', search = '' } = doc.location ?? {};
  if (PRINT.test(`${pathname}${search}`)) return true;
  const chosen = [...doc.querySelectorAll(CHOSEN)].filter((element) => matches(element, FOLDER));
  return chosen.some((element) => {
    // A mail may say "Sent" in the same clothes.
    if (mails.some(({ region, body }) => contains(region, element) || body.roots.some((root) => contains(root, element)))) return false;
    const labels = [textOf(element), attributeOf(element, 'title') ?? '', attributeOf(element, 'aria-label') ?? ''];
    return labels.some((label) => label.length <= LONGEST_LABEL && isOwnFolder(label));
  });
}

/** Whether the page's own address names a folder of what the person wrote: `/mail/Sent/…`, `#mail/folder/drafts/…`. */
export function isOwnFolderAddress(doc: Document): boolean {
  const { pathname = '', hash = '' } = doc.location ?? {};
  const parts = `${pathname}/${hash}`.split(/[/#?&=:;]+/).map(decoded);
  // What somebody searches for is no folder.
  return !parts.includes('search') && parts.some((part) => isOwnFolder(part));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
