import PostalMime from 'postal-mime';
import type { Serve } from '../../scripts/browsers/stand-in.ts';
import { demoWorld } from '../../scripts/demo/world.ts';
import { answerGmail } from '../corpus/webmails/gmail/serve.ts';
import { mailNamed } from './running.ts';

interface Message {
  id: string;
  name: string;
  email: string;
  date: string;
  expanded: boolean;
  html: string;
  headers: string[];
}

/** The world with the living stand-in for Gmail in it, and one more conversation there, made of our own mails. */
export async function gmailWorld(): Promise<Serve> {
  const messages = await Promise.all([message('instagram-reset.eml', 1, false), message('lure-instagram-button.eml', 2, true)]);
  const conversation = { id: 'FMfcgzOurs', subject: 'Reset your Instagram password', messages };
  return (host, path, method) => {
    if (host !== 'mail.google.com') return demoWorld(host, path, method);
    const asked = messages.find(({ id }) => path.includes('view=om') && path.includes(encodeURIComponent(id)));
    if (asked) return { type: 'text/html; charset=utf-8', body: original(asked.headers) };
    const { status, type, body } = answerGmail(path);
    if (status !== 200) return null;
    if (!path.endsWith('/conversations.json')) return { type, body };
    return { type, body: JSON.stringify([...(JSON.parse(body) as object[]), conversation]) };
  };
}

async function message(file: string, number: number, expanded: boolean): Promise<Message> {
  const source = mailNamed(file).source.replaceAll('mx.mail.example', 'mx.google.com');
  const { from, html = '' } = await PostalMime.parse(source);
  const headers = source.slice(0, source.indexOf('\n\n')).replace(/\n[ \t]+/g, ' ').split('\n');
  const { name = '', address: email = '' } = from ?? {};
  return { id: `msg-f:180200000000000000${number}`, name, email, date: 'Tue, 13 Jan 2026, 09:30', expanded, html, headers };
}

function original(headers: string[]): string {
  const escaped = headers.join('\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><title>Original Message</title><pre class="raw_message_text" id="raw_message_text">${escaped}\n\nBody</pre>`;
}
