import { attributeOf } from '../dom/live.ts';

/** Hosts that webmails keep for the mails they frame, with a script of their own beside each (iCloud, GMX and its sister brands). */
const MAIL_HOST = /(^|\.)(icloud-sandbox\.com|mailbody-ui\.de|[a-z-]*usercontent\.[a-z]+)$/;

/**
 * Whether a document is what a webmail framed to show a mail, and no page of the webmail: what stands in it is the
 * sender's, however much it looks like a known webmail. Pages of webmails have an address and scripts of their own;
 * both are taken from mails by every webmail that frames them.
 */
export function isMailFrame(doc: Document): boolean {
  const view = doc.defaultView;
  if (!view || view.parent === view) return false;
  if (!/^https?:/.test(doc.URL) || view.origin === 'null' || MAIL_HOST.test(new URL(doc.URL).hostname)) return true;
  const frame = frameOf(view);
  const sandbox = frame && attributeOf(frame, 'sandbox');
  if (sandbox !== null && !/\ballow-scripts\b/i.test(sandbox)) return true;
  return doc.scripts.length === 0;
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
