/** What the background asks the scripts of one frame: which mails lie open, one of them once more, which page is warned of. */
import type { FramePlace } from './frame-place.ts';
import type { FollowedBy } from '../storage/followed-links.ts';
import { nativeRuntime } from './native-runtime.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { MailSeen } from './requests.ts';

export interface FrameRequests {
  /** One open mail, read once more; null where it lies open no longer. */
  'request-mail': { say: { key: string }; answer: MailSeen | null };
  /** The shape of the first mail that lies open and cannot be read, '' where none does. */
  'read-skeleton': { say: Record<never, never>; answer: string };
  /** Numbers of the mails that lie open, as `judge-mail` named them. */
  'open-mails': { say: Record<never, never>; answer: number[] };
  /** What is known of the webmail or the site has changed: all that lies open is judged and drawn anew. */
  'judge-again': { say: Record<never, never>; answer: null };
  /** A mail that lies in the frame at that place has changed, or a link of it is being followed. */
  'framed-body-changed': { say: { place: FramePlace }; answer: null };
  'framed-link-followed': { say: { place: FramePlace; by: FollowedBy; url: string }; answer: null };
  /** Id of the document whose forms were judged. */
  'shown-page': { say: Record<never, never>; answer: string };
  /** What the page of the tab says: a frame in it asks for a secret. */
  'read-page': { say: Record<never, never>; answer: PageSnapshot };
}

export type FrameMessage<N extends keyof FrameRequests = keyof FrameRequests> = { [K in N]: { type: K } & FrameRequests[K]['say'] }[N];
type FrameHandlers = { [K in keyof FrameRequests]: (message: FrameMessage<K>) => Promise<FrameRequests[K]['answer']> };

/** Answers the requests that `handlers` names, and leaves all others to the frame's other scripts. */
export function hearFrameRequests<N extends keyof FrameRequests>(handlers: Pick<FrameHandlers, N>): void {
  const runtime = nativeRuntime();
  runtime?.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== runtime.id || !isFor(handlers, message)) return undefined;
    const handle = handlers[message.type] as (message: FrameMessage<N>) => Promise<unknown>;
    handle(message).then(answer, () => answer(null));
    return true;
  });
}

function isFor<N extends keyof FrameRequests>(handlers: Pick<FrameHandlers, N>, message: unknown): message is FrameMessage<N> {
  const { type } = (message ?? {}) as { type?: unknown };
  return typeof type === 'string' && Object.hasOwn(handlers, type);
}
