/** Reads the header block of a mail's own source from the webmail that shows it. Never sends anything anywhere else. */
import type { Address } from '../judge/open-mail.ts';
import { HEADER_BLOCK } from '../messages/limits.ts';
import type { SourceSeen } from '../messages/requests.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface SourceRequest {
  /** Absolute URL on the webmail's own origin. */
  url: string;
  /** Origin of the page that shows the mail. */
  origin: string;
  /** What the webmail asks of its own scripts. */
  headers?: Record<string, string>;
  /** Cuts the header block out of what came so far; null while it is not complete. */
  headerBlock?(text: string): string | null;
}

/** The answer that there is a source and it cannot be read. @param reason a code for the diagnosis */
export function unreadableSource(reason: string): Promise<SourceSeen> {
  return Promise.resolve({ state: 'unreadable', reason });
}

/**
 * Fetches a source with the session the person has open, up to the end of its header block.
 * Every failure is an answer: 'other-origin', 'refused' (network, CSP, redirect), 'status-NNN', 'no-headers'.
 */
export async function readSource(request: SourceRequest, fetchIt: Fetch = fetchSameOrigin): Promise<SourceSeen> {
  const unreadable = (reason: string): SourceSeen => ({ state: 'unreadable', reason });
  if (new URL(request.url).origin !== request.origin) return unreadable('other-origin');
  const stop = new AbortController();
  try {
    const response = await fetchIt(request.url, {
      method: 'GET',
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      signal: stop.signal,
      ...(request.headers && { headers: request.headers }),
    });
    if (!response.ok) return unreadable(`status-${response.status}`);
    if (response.url && new URL(response.url).origin !== request.origin) return unreadable('other-origin');
    const block = await blockFrom(response, request.headerBlock ?? plainHeaderBlock);
    return block === null ? unreadable('no-headers') : { state: 'read', headerBlock: block };
  } catch {
    return unreadable('refused');
  } finally {
    stop.abort();
  }
}

async function blockFrom(response: Response, cut: (text: string) => string | null): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return null;
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // Header blocks end long before; nothing beyond is fetched.
  while (bytes < HEADER_BLOCK) {
    const { done, value } = await reader.read();
    if (value) text += decoder.decode(value, { stream: true });
    bytes += value?.length ?? 0;
    const block = cut(done ? `${text}\n\n` : text);
    if (block !== null || done) return block !== null && block.length <= HEADER_BLOCK ? block : null;
  }
  return null;
}

/** What is said of a source that belongs to another mail than the one that is shown. */
export const OTHER_MAIL = 'other-mail';

/**
 * `source` where it can be that of the mail shown: pages change their address before what they show, and a link may
 * lead to another mail. Told by the sender's address and by a subject in plain letters.
 */
export async function sourceOfMail(source: Promise<SourceSeen>, from: Address, subject: string): Promise<SourceSeen> {
  const seen = await source;
  if (seen.state !== 'read') return seen;
  const sender = fieldOf(seen.headerBlock, 'from').toLowerCase();
  const title = fieldOf(seen.headerBlock, 'subject').slice(0, SUBJECT_COMPARED);
  const isPlain = /^[ -~]+$/.test(title) && !title.includes('=?') && subject !== '';
  const isSame = sender.includes(from.address.toLowerCase()) && (!isPlain || subject.startsWith(title.trim()));
  return isSame ? seen : unreadableSource(OTHER_MAIL);
}

/** Webmails cut long subjects. */
const SUBJECT_COMPARED = 40;

function fieldOf(block: string, name: string): string {
  const lines = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const field = lines.find((line) => line.toLowerCase().startsWith(`${name}:`)) ?? '';
  return field
    .slice(name.length + 1)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The header block of a plain-text source: it opens with fields and ends at the first empty line. */
export function plainHeaderBlock(text: string): string | null {
  const start = text.replace(/^\uFEFF?[\r\n]+/, '');
  if (/^\s*</.test(start)) return null;
  const end = /\r?\n\r?\n/.exec(start);
  if (!end) return null;
  const block = start.slice(0, end.index);
  const looksRight = /^(From |[!-9;-~]+:)/.test(block) && /^(from|received|date|subject|to)\s*:/im.test(block);
  return looksRight ? block : null;
}

/** The browser itself refuses any other origin, redirects included. */
function fetchSameOrigin(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, mode: 'same-origin' });
}
