import { isParsed, isThere } from '../dom/live.ts';
import type { MailSeen, SourceSeen } from '../messages/requests.ts';
import type { AwaitedMail, MailRead, MailHandle, Unreadable, UnreadableReason } from './reader.ts';
import { hasRoomBefore } from './room-for-banner.ts';
import { OTHER_MAIL } from './source.ts';
import { inTime } from '../messages/in-time.ts';
import { withinLimits } from './within-limits.ts';

/** What is rendered above one mail. */
export interface Rendered {
  /** Whether it still hangs in the page, before the element it was rendered for. */
  isThere(): boolean;
  remove(): void;
}

/** Thrown by `judge` where the background does not take the mail; it is then said to be unreadable. */
export class MailRefused extends Error {}

/** What becomes of the mails found; the world of the browser, passed in. */
export interface MailActions<Answer> {
  /** The mail was read, and its source is still on the way: the judging of it is near. */
  expect(mail: MailSeen): void;
  /** Has the mail judged. */
  judge(mail: MailSeen, handle: MailHandle): Promise<Answer>;
  /** Whether the source is worth asking for by a link of the page: account mail, in the person's own mailbox. */
  wantsSource(answer: Answer): boolean;
  /** Whether the answer stands though the mail cannot be read any more: what failed must not weaken a warning. */
  outlasts(answer: Answer): boolean;
  /** The message cannot be read. */
  unreadable(handle: MailHandle, reason: UnreadableReason): Promise<Answer>;
  /**
   * Draws the answer at the mail; null where nothing is to be rendered. Not called for an answer that came too late:
   * when the message was closed or holds another mail.
   */
  show(answer: Answer, handle: MailHandle): Rendered | null;
  /** The message of this id was closed. */
  gone(id: string): void;
}

interface Followed<Answer> {
  handle: MailHandle;
  /** What the mail looked like when it was judged last; '' where it is to be judged anew. */
  fingerprint: string;
  rendered: Rendered | null;
  /** What was rendered last, where it outlasts the mail. */
  lasting: { answer: Answer } | null;
  source: Promise<SourceSeen> | null;
  /** The page's link to the source that was followed, and what it gave. */
  linked: { url: string; source: Promise<SourceSeen> } | null;
  /** Times the page threw our drawing away of late, and when it did last. */
  redrawn: number;
  redrawnAt: number;
  /** Number of the newest judging; older answers are dropped. */
  turn: number;
}

/** A page that removes our banner again and again wins: drawing for ever would be a fight. */
const MOST_REDRAWS = 20;
/** Milliseconds of peace after which the counting starts anew: webmails re-render all day. */
const PEACE = 10_000;
/** Milliseconds to wait for a body that is still coming in: half a mail gets a verdict of its own. */
export const LOADING_PATIENCE = 3000;
/** Milliseconds to wait for the source before judging without it. */
export const SOURCE_PATIENCE = 1500;
const TIMEOUT: SourceSeen = { state: 'unreadable', reason: 'timeout' };
const PENDING: SourceSeen = { state: 'unreadable', reason: 'pending' };

/** Keeps one judgement for each open mail while the webmail re-renders around it. */
export class OpenMails<Answer> {
  readonly #actions: MailActions<Answer>;
  readonly #followed = new Map<string, Followed<Answer>>();
  /** Mails that are still coming in, by id: when they were first seen, and their source where the webmail can name it by now. */
  readonly #loading = new Map<string, { since: number; source: Promise<SourceSeen> | null }>();
  /** The source of the mail that comes in, by the id it will have. */
  #awaited: { id: string; source: Promise<SourceSeen> } | null = null;

  constructor(actions: MailActions<Answer>) {
    this.#actions = actions;
  }

  /** Asks for the source of a mail before anything of it stands there; it is taken once, by the mail of that id. */
  await(mail: AwaitedMail): void {
    this.#awaited = { id: mail.id, source: mail.source() };
  }

  /**
   * Takes what lies open now: judges new and changed mails, redraws lost banners, forgets the rest.
   * @param isTouched whether something changed in the region of a mail since the last time; others are not read anew.
   */
  async update(handles: readonly MailHandle[], isTouched: (handle: MailHandle) => boolean = () => true): Promise<void> {
    const ids = new Set(handles.map(({ id }) => id));
    for (const id of this.#loading.keys()) if (!ids.has(id)) this.#loading.delete(id);
    for (const [id, followed] of this.#followed) {
      if (ids.has(id)) continue;
      followed.turn++;
      this.#followed.delete(id);
      followed.rendered?.remove();
      this.#actions.gone(id);
    }
    await Promise.all(handles.map((handle) => this.#follow(handle, isTouched)));
  }

  /** Whether a mail is still coming in, by the last look; nothing in the page need change before it is told after all. */
  get waits(): boolean {
    return this.#loading.size > 0;
  }

  /** Has all that lies open judged and rendered once more. */
  async anew(): Promise<void> {
    for (const followed of this.#followed.values()) followed.fingerprint = '';
    await this.update([...this.#followed.values()].map(({ handle }) => handle));
  }

  /** The mail of this id as it is now, with the source read before; null where none can be read. */
  async again(id: string): Promise<MailSeen | null> {
    const followed = this.#followed.get(id);
    const read = followed && readIn(followed.handle);
    if (!followed || !read || 'unreadable' in read) return null;
    return this.#withSource(read, followed);
  }

  async #follow(handle: MailHandle, isTouched: (handle: MailHandle) => boolean): Promise<void> {
    const known = this.#followed.get(handle.id);
    if (!known && this.#isComingIn(handle)) return;
    const followed = known ?? newlyFollowed(handle, this.#loading.get(handle.id)?.source ?? this.#takeAwaited(handle.id));
    this.#loading.delete(handle.id);
    const moved =
      followed.handle.anchor !== handle.anchor ||
      !isSame(followed.handle.bodyRoots, handle.bodyRoots) ||
      followed.rendered?.isThere() === false;
    const rebuilt = handle.region.some((part, at) => part !== followed.handle.region[at]);
    followed.handle = handle;
    this.#followed.set(handle.id, followed);
    // Room comes with a change of the page's layout, which touches no region.
    const waits = followed.fingerprint === '' || followed.fingerprint === NO_ROOM;
    if (!waits && !moved && !rebuilt && !isTouched(handle)) return;
    const read = readIn(handle);
    const fingerprint = fingerprintOf(read);
    if (fingerprint === followed.fingerprint) {
      if (!moved) return;
      const now = Date.now();
      if (now - followed.redrawnAt > PEACE) followed.redrawn = 0;
      if (followed.redrawn >= MOST_REDRAWS) return;
      followed.redrawn++;
      followed.redrawnAt = now;
    }
    followed.fingerprint = fingerprint;
    await this.#judge(followed, handle, read);
  }

  #isComingIn(handle: MailHandle): boolean {
    const { id, bodyRoots, region, isPartial = false } = handle;
    if (!isPartial && [...bodyRoots, ...region].every(isParsed)) return false;
    const loading = this.#loading.get(id) ?? { since: Date.now(), source: null };
    if (!isPartial) loading.source ??= this.#takeAwaited(id) ?? handle.source();
    this.#loading.set(id, loading);
    return Date.now() - loading.since < LOADING_PATIENCE;
  }

  #takeAwaited(id: string): Promise<SourceSeen> | null {
    if (this.#awaited?.id !== id) return null;
    const { source } = this.#awaited;
    this.#awaited = null;
    return source;
  }

  async #judge(followed: Followed<Answer>, handle: MailHandle, read: MailRead | Unreadable): Promise<void> {
    const turn = ++followed.turn;
    try {
      const mail = 'unreadable' in read ? null : await this.#withSource(read, followed);
      const reason = 'unreadable' in read ? read.unreadable : 'refused';
      // Closed or changed meanwhile: nobody waits for this answer.
      if (turn !== followed.turn) return;
      const first = await (mail ? this.#ask(mail, handle) : (followed.lasting?.answer ?? this.#actions.unreadable(handle, reason)));
      if (turn !== followed.turn) return;
      const whole = mail && (await this.#withLinkedSource(mail, first, followed));
      if (turn !== followed.turn) return;
      const answer = whole ? await this.#ask(whole, handle) : first;
      if (turn !== followed.turn) return;
      if (!isThere(handle.anchor)) {
        followed.fingerprint = '';
        return;
      }
      followed.rendered?.remove();
      followed.rendered = this.#actions.show(answer, handle);
      followed.lasting = this.#actions.outlasts(answer) ? { answer } : null;
    } catch (error) {
      // Nothing was judged: the next look tries again.
      if (turn === followed.turn) followed.fingerprint = '';
      throw error;
    }
  }

  /** The mail with the source that a link of the page leads to; null where that is not asked for, or gives none. */
  async #withLinkedSource(mail: MailSeen, answer: Answer, followed: Followed<Answer>): Promise<MailSeen | null> {
    if (mail.source.state === 'read' || !this.#actions.wantsSource(answer)) return null;
    const link = followed.handle.sourceLink?.() ?? null;
    // Once for each mail; where it lay may lie another, to which another link leads.
    if (!link || followed.linked?.url === link.url) return null;
    followed.linked = { url: link.url, source: link.read() };
    const source = await inTime(followed.linked.source, SOURCE_PATIENCE, TIMEOUT);
    return source.state === 'read' ? { ...mail, source } : null;
  }

  async #ask(mail: MailSeen, handle: MailHandle): Promise<Answer> {
    try {
      return await this.#actions.judge(mail, handle);
    } catch (error) {
      if (error instanceof MailRefused) return this.#actions.unreadable(handle, 'refused');
      throw error;
    }
  }

  async #withSource(read: MailRead, followed: Followed<Answer>): Promise<MailSeen> {
    const linked = followed.linked && followed.handle.sourceLink?.()?.url === followed.linked.url ? followed.linked.source : null;
    followed.source ??= followed.handle.source();
    const coming = linked ?? followed.source;
    if (followed.turn === 1 && (await isOnTheWay(coming))) this.#actions.expect({ ...read, source: PENDING });
    const source = await inTime(coming, SOURCE_PATIENCE, TIMEOUT);
    // The page was still between two mails.
    if (source.state === 'unreadable' && source.reason === OTHER_MAIL) followed.source = null;
    return { ...read, source };
  }
}

function newlyFollowed<Answer>(handle: MailHandle, source: Promise<SourceSeen> | null): Followed<Answer> {
  return {
    handle,
    fingerprint: '',
    rendered: null,
    lasting: null,
    source,
    linked: null,
    redrawn: 0,
    redrawnAt: 0,
    turn: 0,
  };
}

/** Whether the source is not there yet. */
async function isOnTheWay(source: Promise<SourceSeen>): Promise<boolean> {
  return (await Promise.race([source, null])) === null;
}

/** What was rendered holds the links of the elements it was rendered for, and of no others. */
function isSame(roots: readonly Element[], others: readonly Element[]): boolean {
  return roots.length === others.length && roots.every((root, at) => root === others[at]);
}

function readIn(handle: MailHandle): MailRead | Unreadable {
  if (!hasRoomBefore(handle.anchor)) return { unreadable: 'no-room' };
  const read = handle.read();
  return 'unreadable' in read ? read : withinLimits(read);
}

const NO_ROOM = fingerprintOf({ unreadable: 'no-room' });

/** Changes with everything that could change a verdict. */
function fingerprintOf(read: MailRead | Unreadable): string {
  if ('unreadable' in read) return `unreadable ${read.unreadable}`;
  const { from, subject, body, attachments } = read;
  const links = body.links.map(({ href, text }) => `${href}\u0000${text}`).join('\u0001');
  const counts = [body.translated, body.pictures.length, body.forms.length, attachments.length];
  return [from?.name, from?.address, subject, body.text, links, ...counts].join('\u0002');
}
