/** Sends one message to the background, from any script of ours, without the polyfill (it costs pages 10 kB). */
import type { Message, RequestName, Requests } from './types.ts';

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

/**
 * Says `message` and waits for its answer.
 * @throws when the background cannot be reached (extension updated, worker could not start).
 */
export async function send<N extends RequestName>(message: Message<N>): Promise<Requests[N]['answer']> {
  const host = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const runtime = host.browser?.runtime ?? host.chrome?.runtime;
  if (!runtime) throw new Error('No extension runtime: the extension was updated or removed.');
  return (await runtime.sendMessage(message)) as Requests[N]['answer'];
}
