import type { SourceSeen } from '../../messages/requests.ts';
import type { MailHandle } from '../reader.ts';
import { sourceOfMail, unreadableSource } from '../source.ts';

/** The source that `ask` gives, where it can be that of the mail which the general rules read at this place. */
export function sourceOfHandle(handle: MailHandle, ask: () => Promise<SourceSeen>): Promise<SourceSeen> {
  const read = handle.read();
  if ('unreadable' in read || !read.from) return unreadableSource('unknown-message');
  return sourceOfMail(ask(), read.from, read.subject);
}
