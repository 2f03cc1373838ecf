import type { MailSeen, SourceSeen } from '../messages/types.ts';
import type { MailRead, OpenMailPlace, Unreadable } from './reader.ts';

/** What is drawn above one mail. */
export interface Drawn {
  /** Whether it still hangs in the page, before the element it was drawn for. */
  isThere(): boolean;
  remove(): void;
}

/** What becomes of the mails found; the world of the browser, passed in. */
export interface MailActions {
  /** Judges one mail and draws the answer at its place; null where nothing is to be drawn. */
  judge(mail: MailSeen, place: OpenMailPlace): Promise<Drawn | null>;
  /** A message is open that cannot be read. */
  unreadable(place: OpenMailPlace): Promise<Drawn | null>;
  /** The message at the place of this id was closed. */
  gone(id: string): void;
}

interface Followed {
  place: OpenMailPlace;
  /** What the mail looked like when it was judged last. */
  print: string;
  drawn: Drawn | null;
  source: Promise<SourceSeen> | null;
  /** Times the page threw our drawing away lately, and when it did last. */
  redrawn: number;
  redrawnAt: number;
  /** Number of the newest judging; older answers are dropped. */
  turn: number;
}

/** A page that removes our banner again and again wins: drawing for ever would be a fight. */
const MOST_REDRAWS = 20;
/** Milliseconds of peace after which the counting starts anew: webmails re-render all day. */
const PEACE = 10_000;
/** Milliseconds to wait for the source before judging without it. */
export const SOURCE_PATIENCE = 1500;

/** Keeps one judgement for each open mail while the webmail re-renders around it. */
export class OpenMails {
  readonly #actions: MailActions;
  readonly #followed = new Map<string, Followed>();

  constructor(actions: MailActions) {
    this.#actions = actions;
  }

  /** Takes the places as they are now: judges new and changed mails, redraws lost banners, forgets the rest. */
  async update(places: readonly OpenMailPlace[]): Promise<void> {
    const ids = new Set(places.map(({ id }) => id));
    for (const [id, followed] of this.#followed) {
      if (ids.has(id)) continue;
      followed.turn++;
      this.#followed.delete(id);
      followed.drawn?.remove();
      this.#actions.gone(id);
    }
    await Promise.all(places.map((place) => this.#follow(place)));
  }

  /** The mail at the place of this id as it is now, with the source read before; null where none can be read. */
  async again(id: string): Promise<MailSeen | null> {
    const followed = this.#followed.get(id);
    const read = followed?.place.read();
    if (!followed || !read || 'unreadable' in read) return null;
    followed.source ??= followed.place.source();
    return { ...read, source: await inTime(followed.source) };
  }

  async #follow(place: OpenMailPlace): Promise<void> {
    const read = place.read();
    const print = fingerprint(read);
    const known = this.#followed.get(place.id);
    const followed = known ?? { place, print: '', drawn: null, source: null, redrawn: 0, redrawnAt: 0, turn: 0 };
    const moved = followed.place.anchor !== place.anchor || followed.drawn?.isThere() === false;
    followed.place = place;
    this.#followed.set(place.id, followed);
    if (known && print === followed.print) {
      if (!moved) return;
      const now = Date.now();
      if (now - followed.redrawnAt > PEACE) followed.redrawn = 0;
      if (followed.redrawn >= MOST_REDRAWS) return;
      followed.redrawn++;
      followed.redrawnAt = now;
    }
    followed.print = print;
    await this.#draw(followed, place, read);
  }

  async #draw(followed: Followed, place: OpenMailPlace, read: MailRead | Unreadable): Promise<void> {
    const turn = ++followed.turn;
    const drawn = await this.#drawn(followed, place, read).catch((error: unknown) => {
      // Nothing was judged: the next look tries again.
      followed.print = '';
      throw error;
    });
    if (turn !== followed.turn) {
      drawn?.remove();
      return;
    }
    followed.drawn?.remove();
    followed.drawn = drawn;
  }

  async #drawn(followed: Followed, place: OpenMailPlace, read: MailRead | Unreadable): Promise<Drawn | null> {
    if ('unreadable' in read) return this.#actions.unreadable(place);
    followed.source ??= place.source();
    return this.#actions.judge({ ...read, source: await inTime(followed.source) }, place);
  }
}

async function inTime(source: Promise<SourceSeen>): Promise<SourceSeen> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<SourceSeen>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'unreadable', reason: 'timeout' }), SOURCE_PATIENCE);
  });
  const first = await Promise.race([source, late]);
  clearTimeout(timer);
  return first;
}

/** Changes with everything that could change a verdict. */
function fingerprint(read: MailRead | Unreadable): string {
  if ('unreadable' in read) return `unreadable ${read.unreadable}`;
  const { from, subject, body, attachments } = read;
  const links = body.links.map(({ href, text }) => `${href}\u0000${text}`).join('\u0001');
  const counts = [body.pictures.length, body.forms.length, attachments.length];
  return [from?.name, from?.address, subject, body.text, links, ...counts].join('\u0002');
}
