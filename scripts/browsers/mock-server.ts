import { createServer as createHttp } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';

export interface Served {
  type: string;
  body: string;
  /** 200 where none is given. */
  status?: number;
  headers?: Record<string, string>;
}

/** One page to serve: host without port, path with query. Null gives an empty 404. */
export type Serve = (host: string, path: string, method: string) => Served | null;

export interface MockServer {
  httpsPort: number;
  httpPort: number;
  /** Every request that came since it plays this world, oldest first, as `METHOD https://host/path`. */
  requests: string[];
  /** The addresses of those that were to show a document, as `https://host/path`. */
  visits: string[];
  /** Plays another world from now on. */
  play: (serve: Serve) => void;
  close: () => Promise<void>;
}

/** A server on loopback that plays every host of the web, so that no test leaves the machine. */
export async function startMockServer(serve: Serve): Promise<MockServer> {
  let playing = serve;
  const mockServer: Pick<MockServer, 'requests' | 'visits' | 'play'> = {
    requests: [],
    visits: [],
    play: (next) => {
      playing = next;
      mockServer.requests = [];
      mockServer.visits = [];
    },
  };
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    mockServer.requests.push(`${request.method ?? 'GET'} ${scheme}://${host}${path}`);
    // Sec-Fetch headers stay away from http; browsers ask for nothing but documents in this way.
    if (request.headers.accept?.startsWith('text/html')) mockServer.visits.push(`${scheme}://${host}${path}`);
    const page = playing(host, path, request.method ?? 'GET');
    response.writeHead(page ? (page.status ?? 200) : 404, { 'content-type': page?.type ?? 'text/plain', ...page?.headers });
    response.end(page?.body ?? '');
  };
  const https = createHttps(selfSigned(), answer('https'));
  const http = createHttp(answer('http'));
  const [httpsPort, httpPort] = await Promise.all([listen(https), listen(http)]);
  return Object.assign(mockServer, { httpsPort, httpPort, close: async () => void (await Promise.all([shut(https), shut(http)])) });
}

/** Opens a server on a free port of loopback and answers the port. */
export function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

/** Ends a server and its open connections. */
export function shut(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
