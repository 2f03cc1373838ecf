/** Gmail's "show original" view: an HTML page on the same origin with the headers in a `<pre>`. */
import { attributeOf, closest, textOf } from '../../dom/live.ts';
import type { SourceSeen } from '../../messages/requests.ts';
import { plainHeaderBlock, readSource, unreadableSource } from '../source.ts';

/** `msg-f:1783…` (or `msg-a:r…` for mail sent from here), null where the DOM does not tell. */
export function messageIdOf(message: Element): string | null {
  const id = /^#?(msg-[af]:[\w:-]+)$/.exec(attributeOf(message, 'data-message-id') ?? '')?.[1];
  if (id) return id;
  const legacy = attributeOf(message, 'data-legacy-message-id') ?? '';
  return /^[0-9a-f]{8,16}$/i.test(legacy) ? `msg-f:${BigInt(`0x${legacy}`)}` : null;
}

/** The session's key in Gmail's own URLs, read from links and from the page's inline scripts; null where none is. */
export function sessionKey(doc: Document): string | null {
  for (const link of doc.querySelectorAll('a[href*="ik="]')) {
    if (closest(link, '.a3s')) continue;
    const key = /[?&]ik=([0-9a-f]{8,16})\b/.exec(attributeOf(link, 'href') ?? '')?.[1];
    if (key) return key;
  }
  for (const script of doc.scripts) {
    const text = textOf(script);
    const key =
      /\bGM_ID_KEY\b\s{0,9}[=:]\s{0,9}["']([0-9a-f]{8,16})["']/.exec(text)?.[1] ?? /["']([0-9a-f]{10})["']/.exec(globalsIn(text))?.[1];
    if (key) return key;
  }
  return null;
}

/** The beginning of the list of settings in Gmail's inline script, up to its first inner list. */
function globalsIn(script: string): string {
  const opening = /\bGLOBALS\s{0,9}=\s{0,9}\[/.exec(script);
  const start = opening ? opening.index + opening[0].length : script.length;
  return script.slice(start, start + 2000).split(']', 1)[0] ?? '';
}

/** Reads the header block of one message from its original view. */
export function readOriginal(doc: Document, message: Element): Promise<SourceSeen> {
  const id = messageIdOf(message);
  if (!id) return unreadableSource('unknown-message');
  const url = new URL(doc.URL);
  // /mail/u/0/ names the account; delegated mailboxes have more before it.
  url.pathname = /^\/mail\/(?:b\/[^/]+\/)?u\/\d+\//.exec(`${url.pathname}/`)?.[0] ?? '/mail/u/0/';
  const key = sessionKey(doc);
  url.search = new URLSearchParams({ ui: '2', ...(key && { ik: key }), view: 'om', permmsgid: id }).toString();
  url.hash = '';
  return readSource({ url: url.href, origin: url.origin, headerBlock: preHeaderBlock });
}

/** Cuts the header block out of an original view; null while it has not come whole. */
export function preHeaderBlock(html: string): string | null {
  const start = /<pre[\s>]/i.exec(html);
  if (!start) return null;
  const rest = html.slice(html.indexOf('>', start.index) + 1);
  const end = /\r?\n\r?\n|<\/pre/i.exec(rest.replace(/^[\r\n]+/, ''));
  if (!end) return null;
  const escaped = rest.replace(/^[\r\n]+/, '').slice(0, end.index);
  const text = textOf(new DOMParser().parseFromString(`<pre>\n${escaped}</pre>`, 'text/html').body) ?? '';
  return plainHeaderBlock(`${text}\n\n`);
}
