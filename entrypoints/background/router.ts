/** Finds the answer to each message. */
import { parseMessage } from '../../messages/schema.ts';
import type { Failure, Message } from '../../messages/requests.ts';
import { extensionPageHandlers } from './extension-pages.ts';
import { followHandlers } from './follow.ts';
import type { FollowedLinks } from './follow.ts';
import { framedMailHandlers } from './framed-mail.ts';
import { Refused } from './handlers.ts';
import type { Handlers, Sender } from './handlers.ts';
import { historyHandlers } from './history.ts';
import type { HistoryNotes } from './history.ts';
import { mailHandlers } from './mail.ts';
import { pageHandlers } from './page.ts';
import { RateLimit } from './rate-limit.ts';
import type { TabContents } from './tab-content.ts';
import { readAgainHandlers } from './read-again.ts';
import { TabTurns } from './tab-turns.ts';
import { warningHandlers } from './warning.ts';
import type { World } from './world.ts';

/** Every request and who answers it. */
export function allHandlers(world: World, contents: TabContents, history: HistoryNotes, followed: FollowedLinks): Handlers {
  const turns = new TabTurns();
  return {
    ...mailHandlers(world, contents, history, turns),
    ...framedMailHandlers(world),
    ...readAgainHandlers(world, contents),
    ...pageHandlers(world, contents, history, followed, turns),
    ...warningHandlers(world, contents, history),
    ...historyHandlers(world, history),
    ...followHandlers(world, followed),
    ...extensionPageHandlers(world, contents),
  };
}

/** Requests of one kind that a tab may make at once. Pages that ask for secrets wait their turn, but are never refused. */
const MOST_AT_ONCE = 100;
const LIMITED = new Set<string>([
  'found-mailbox',
  'expect-mail',
  'judge-mail',
  'unreadable-mail',
  'read-framed-body',
  'framed-body-changed',
  'link-followed',
  'reset-sent',
]);
const limit = new RateLimit(MOST_AT_ONCE, 10_000);

/** The answer to what a script of ours said; a failure is told, so that nobody takes it for "nothing". */
export async function answerTo(value: unknown, sender: Sender, handlers: Handlers): Promise<unknown> {
  const named = nameOf(value);
  if (LIMITED.has(named) && !limit.allows(`${sender.tab?.id} ${named}`, Date.now())) return failed('refused');
  const message = parseMessage(value);
  if (!message) return failed('refused');
  try {
    const handle = handlers[message.type] as (say: Message, sender: Sender) => Promise<unknown>;
    return await handle(message, sender);
  } catch (error) {
    console.error(`Unasked could not answer "${message.type}".`, error);
    return failed(error instanceof Refused ? 'refused' : 'broken');
  }
}

/** What a message calls itself, before anything of it is checked: what is one too many is not even parsed. */
function nameOf(value: unknown): string {
  const { type } = (value ?? {}) as { type?: unknown };
  return typeof type === 'string' ? type : '';
}

function failed(reason: Failure['failed']): Failure {
  return { failed: reason };
}
