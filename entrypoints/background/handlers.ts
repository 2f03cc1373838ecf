/** Who may ask what: the answers of each subject, held to the map of requests by their types. */
import type { Message, RequestType, Requests } from '../../messages/requests.ts';
import type { Frame } from './world.ts';

/** What the browser says of a message's sender; nothing of it comes from the message. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number; url?: string; incognito: boolean };
}

type Handler<K extends RequestType, S> = (say: Message<K>, sender: S) => Promise<Requests[K]['answer']>;

/** One answer for each request; a handler that gives the wrong one, or none, is a type error. */
export type Handlers<N extends RequestType = RequestType> = { [K in N]: Handler<K, Sender> };

/** The sender had no right to ask. */
export class Refused extends Error {}

/** Content scripts speak from a frame; our own pages and the popup do not count as one. */
export function frameOf({ url, frameId, tab }: Sender, ownUrl: string): Frame | null {
  if (url?.startsWith(ownUrl) === true || tab?.id === undefined || frameId === undefined) return null;
  return { tabId: tab.id, frameId };
}

/** Tells scripts in pages and pages of ours apart; `ownUrl` is how the addresses of the latter begin. */
export function callers(ownUrl: string): {
  fromScript<K extends RequestType>(
    handle: (say: Message<K>, frame: Frame, sender: Sender) => Promise<Requests[K]['answer']>,
  ): Handler<K, Sender>;
  fromExtensionPage<K extends RequestType>(handle: (say: Message<K>) => Promise<Requests[K]['answer']>): Handler<K, Sender>;
  fromEither<K extends RequestType>(
    handle: (say: Message<K>, frame: Frame | null, sender: Sender) => Promise<Requests[K]['answer']>,
  ): Handler<K, Sender>;
} {
  return {
    fromScript: (handle) => async (say, sender) => {
      const frame = frameOf(sender, ownUrl);
      if (!frame) throw new Refused(`"${say.type}" is asked by scripts in pages alone.`);
      return handle(say, frame, sender);
    },
    fromExtensionPage: (handle) => async (say, sender) => {
      if (frameOf(sender, ownUrl)) throw new Refused(`"${say.type}" is asked by pages of ours alone.`);
      return handle(say);
    },
    fromEither: (handle) => (say, sender) => handle(say, frameOf(sender, ownUrl), sender),
  };
}
