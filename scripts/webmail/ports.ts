import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { waitFor } from '../browsers/wait.ts';

/** A port of loopback that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** Waits until something listens on the port; throws with `who` where nothing does within ten seconds. */
export async function waitForPort(port: number, who: string): Promise<void> {
  const answered = await waitFor(() => canConnect(port), 10_000);
  if (!answered) throw new Error(`${who} did not come up on port ${port}.`);
}

function canConnect(port: number): Promise<true | null> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(null));
  });
}
