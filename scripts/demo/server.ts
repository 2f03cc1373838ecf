import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { listen, shut } from '../browsers/mock-server.ts';
import { readMailbox } from './mailbox.ts';
import type { Message } from './mailbox.ts';
import type { DemoMail } from './mails.ts';

export interface DemoServer {
  url: string;
  /** Every path that was asked for, oldest first. */
  requests: string[];
  close: () => Promise<void>;
}

const files: Record<string, { name: string; type: string }> = {
  '/': { name: 'reader.html', type: 'text/html; charset=utf-8' },
  '/reader.css': { name: 'reader.css', type: 'text/css' },
  '/reader.js': { name: 'reader.js', type: 'text/javascript' },
};

// As webmails do: no script and no remote picture of a mail.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self'; frame-src 'self'";

/** Serves the demo mailbox on a free port of localhost; dates are counted from the first look into it. */
export async function startDemo(mails: DemoMail[]): Promise<DemoServer> {
  const requests: string[] = [];
  let mailbox: Promise<Message[]> | null = null;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const file = files[path];
    if (file) return send(response, file.type, readFileSync(join(import.meta.dirname, 'reader', file.name)));
    mailbox ??= readMailbox(mails, new Date());
    return void mailbox.then((messages) => answerData(response, path, messages));
  });
  const port = await listen(server);
  return { url: `http://localhost:${port}/`, requests, close: () => shut(server) };
}

function answerData(response: ServerResponse, path: string, messages: Message[]): void {
  const id = /^\/messages\/(\d+)$/.exec(path)?.[1];
  const message = id === undefined ? undefined : messages[Number(id)];
  if (message) send(response, 'application/json', JSON.stringify(message));
  else if (path === '/messages') send(response, 'application/json', JSON.stringify(messages.map(listed)));
  else response.writeHead(404).end();
}

function listed({ html, text, ...rest }: Message): object {
  const words = text || (html ?? '').replace(/<(style|title)[\s\S]*?<\/\1>|<[^>]*>/g, ' ');
  return {
    ...rest,
    start: words
      .replace(/&\w+;|\s+/g, ' ')
      .trim()
      .slice(0, 80),
  };
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-store' });
  response.end(body);
}
