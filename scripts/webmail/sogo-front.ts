import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const RESOURCES = '/usr/lib/GNUstep/SOGo/WebServerResources';
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Front {
  stop: () => Promise<void>;
}

/** The web server that SOGo asks for before it: gives out its files and says where the site stands. */
export function startFront(port: number, sogoPort: number): Promise<Front> {
  const site = {
    'x-webobjects-server-port': String(port),
    'x-webobjects-server-name': '127.0.0.1',
    'x-webobjects-server-url': `http://127.0.0.1:${port}`,
    'x-webobjects-server-protocol': 'HTTP/1.0',
    'x-webobjects-remote-host': '127.0.0.1',
  };
  const server = createServer((asked, answer) => {
    const file = /^\/SOGo(?:\.woa|\/SOGo\.woa)?\/WebServerResources\/([^?]+)/.exec(asked.url ?? '')?.[1];
    if (file) give(join(RESOURCES, normalize(`/${decodeURIComponent(file)}`)), answer);
    else handOn(asked, answer, { port: sogoPort, headers: { ...asked.headers, ...site } });
  });
  return new Promise((done) => {
    const stop = (): Promise<void> =>
      new Promise((ended) => {
        server.close(() => ended());
        server.closeAllConnections();
      });
    server.listen(port, '127.0.0.1', () => done({ stop }));
  });
}

function give(path: string, answer: ServerResponse): void {
  if (!existsSync(path) || !statSync(path).isFile()) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'max-age=2592000' });
  createReadStream(path).pipe(answer);
}

function handOn(
  asked: IncomingMessage,
  answer: ServerResponse,
  { port, headers }: { port: number; headers: IncomingMessage['headers'] },
): void {
  // SOGo closes connections when it likes: one that is kept may be gone just as it is used.
  const own = { agent: false, headers: { ...headers, connection: 'close' } };
  const behind = request({ host: '127.0.0.1', port, method: asked.method, path: asked.url, ...own }, (given) => {
    answer.writeHead(given.statusCode ?? 502, given.headers);
    given.pipe(answer);
  });
  behind.once('error', () => answer.writeHead(502).end());
  asked.pipe(behind);
}
