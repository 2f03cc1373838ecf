/** What the stand-in for Gmail answers to each request; test servers hang it behind mail.google.com. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One message as gmail.js draws it; `headers` are what "show original" answers. */
export interface Message {
  id: string;
  name: string;
  email: string;
  date: string;
  expanded: boolean;
  html: string;
  headers: string[];
}

export interface Conversation {
  id: string;
  subject: string;
  messages: Message[];
}

export interface Answer {
  status: number;
  type: string;
  body: string;
}

const FILES: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  'gmail.js': 'text/javascript; charset=utf-8',
  'conversations.json': 'application/json',
};

/**
 * The answer to a GET of `url` (path and query). The original view wants the session's key, as Gmail does.
 * @param more conversations beside those of conversations.json, in their order below them
 */
export function answerGmail(url: string, more: readonly Conversation[] = []): Answer {
  const { pathname, searchParams } = new URL(url, 'https://mail.google.com');
  const conversations = (): Conversation[] => [...(JSON.parse(read('conversations.json')) as Conversation[]), ...more];
  if (searchParams.get('view') === 'om') return original(conversations(), searchParams.get('ik'), searchParams.get('permmsgid'));
  const name = /^\/mail\/(?:u\/\d+\/)?([\w.]*)$/.exec(pathname)?.[1];
  const type = name === undefined ? undefined : FILES[name];
  if (name === undefined || !type) return { status: 404, type: 'text/plain', body: 'not here' };
  return { status: 200, type, body: name === 'conversations.json' ? JSON.stringify(conversations()) : read(name || 'index.html') };
}

function original(conversations: Conversation[], key: string | null, id: string | null): Answer {
  const message = conversations.flatMap(({ messages }) => messages).find((one) => one.id === id);
  if (key !== '0a1b2c3d4e' || !message) return { status: 404, type: 'text/html', body: '<p>Temporary error</p>' };
  const escaped = `${message.headers.join('\n')}\n\nThe body follows here.`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = `<!doctype html><title>Original Message</title><table><tr><th>SPF:</th><td>PASS</td></tr></table><pre class="raw_message_text" id="raw_message_text">${escaped}</pre>`;
  return { status: 200, type: 'text/html; charset=utf-8', body };
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}
