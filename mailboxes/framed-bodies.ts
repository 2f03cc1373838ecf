/** Mails in frames into which no script of the webmail's page may look: each is read in its frame, and handed on. */
import { isThere } from '../dom/live.ts';
import { isSamePath, placeOfFrame } from '../messages/frame-place.ts';
import type { FramePlace } from '../messages/frame-place.ts';
import type { MailBody } from '../judge/open-mail.ts';
import type { MailHandle } from './reader.ts';

/** What the script in such a frame leaves there for the background. */
export interface FramedMail {
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** Null where there is no mail in it: nothing has come yet, or a person writes there. */
  read(): MailBody | null;
}

/** Null where it was asked for and cannot be read. */
const bodies = new WeakMap<Element, MailBody | null>();

/** What was read in `frame` last; undefined while nothing is known, null where it cannot be read. */
export function framedBody(frame: Element): MailBody | null | undefined {
  return bodies.get(frame);
}

/** Asks for the mails in such frames, once for each document that a frame shows and again when that changes. */
export class FramedBodies {
  readonly #ask: (place: FramePlace) => Promise<MailBody | null>;
  readonly #look: () => void;
  /** The newest question for each frame; what is answered to an older one counts no more. */
  readonly #asked = new WeakMap<Element, object>();
  #wanted: HTMLIFrameElement[] = [];

  /**
   * @param ask reads what the frame at that place shows
   * @param look has all that lies open read anew: more of a mail is known now
   */
  constructor(ask: (place: FramePlace) => Promise<MailBody | null>, look: () => void) {
    this.#ask = ask;
    this.#look = look;
  }

  /** Takes the mails that lie open now. */
  want(handles: readonly MailHandle[]): void {
    this.#wanted = handles.flatMap(({ framed = [] }) => framed);
    for (const frame of this.#wanted) {
      if (this.#asked.has(frame)) continue;
      frame.addEventListener('load', () => void this.#read(frame));
      void this.#read(frame);
    }
  }

  /** What the frame at `place` shows has changed. */
  changed(place: FramePlace): void {
    for (const frame of this.#at(place)) void this.#read(frame);
  }

  /** Whether the frame of that mail is the one at `place`. */
  isOf({ framed = [] }: MailHandle, place: FramePlace): boolean {
    return this.#at(place).some((frame) => framed.includes(frame));
  }

  #at(place: FramePlace): HTMLIFrameElement[] {
    return this.#wanted.filter((frame) => isThere(frame) && isSamePath(placeOfFrame(frame), place));
  }

  async #read(frame: HTMLIFrameElement): Promise<void> {
    const question = {};
    this.#asked.set(frame, question);
    const body = await this.#ask(placeOfFrame(frame)).catch(() => null);
    if (this.#asked.get(frame) !== question) return;
    bodies.set(frame, body);
    this.#look();
  }
}
