// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { placeOfFrame } from '../../../messages/frame-place.ts';
import type { FramePlace } from '../../../messages/frame-place.ts';
import type { MailBody } from '../../../judge/open-mail.ts';
import { framedBody, FramedBodies } from '../../../mailboxes/framed-bodies.ts';
import type { MailHandle } from '../../../mailboxes/reader.ts';

const body = (text: string): MailBody => ({ text, links: [], pictures: [], forms: [], clipped: false });

/** A mail in a frame of another host, and what is asked and answered about it. */
function opened(): {
  frame: HTMLIFrameElement;
  handle: MailHandle;
  answers: ((body: MailBody | null) => void)[];
  look: () => void;
  bodies: FramedBodies;
} {
  const frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  const answers: ((body: MailBody | null) => void)[] = [];
  const look = vi.fn<() => void>();
  const bodies = new FramedBodies(() => new Promise((answer) => answers.push(answer)), look);
  const handle: MailHandle = {
    id: 'x',
    anchor: frame,
    bodyRoots: [],
    framed: [frame],
    region: [frame],
    read: () => ({ unreadable: 'body-in-foreign-frame' }),
    source: async () => ({ state: 'unreadable', reason: 'unknown-webmail' }),
  };
  return { frame, handle, answers, look, bodies };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('a mail in a frame into which its page may not look', () => {
  it('is asked for once, and read anew when the answer is there', async () => {
    const { frame, handle, answers, look, bodies } = opened();
    bodies.want([handle]);
    bodies.want([handle]);
    expect(answers).toHaveLength(1);
    expect(framedBody(frame)).toBeUndefined();
    answers[0]?.(body('We meet at five.'));
    await settled();
    expect(framedBody(frame)).toEqual(body('We meet at five.'));
    expect(look).toHaveBeenCalledOnce();
  });

  it.each<[string, (opening: ReturnType<typeof opened>) => void]>([
    ['its frame shows another document', ({ frame }) => void frame.dispatchEvent(new Event('load'))],
    ['what it shows has changed', ({ frame, bodies }) => bodies.changed(placeOfFrame(frame))],
  ])('is asked for again where %s, and an answer that comes late counts no more', async (_why, change) => {
    const opening = opened();
    opening.bodies.want([opening.handle]);
    change(opening);
    opening.answers[1]?.(body('Moved to six.'));
    opening.answers[0]?.(body('We meet at five.'));
    await settled();
    expect(framedBody(opening.frame)?.text).toBe('Moved to six.');
    expect(opening.look).toHaveBeenCalledOnce();
  });

  it('is left alone by what changes in other frames, and by all once it is closed', () => {
    const { frame, handle, answers, bodies } = opened();
    bodies.want([handle]);
    const place: FramePlace = placeOfFrame(frame);
    bodies.changed({ ...place, path: [...place.path, 3] });
    expect(bodies.isOf(handle, { ...place, path: [7] })).toBe(false);
    expect(bodies.isOf(handle, place)).toBe(true);
    frame.remove();
    bodies.changed(place);
    expect(answers).toHaveLength(1);
  });

  it('is known to be beyond reach where nobody answers', async () => {
    const { frame, handle } = opened();
    const bodies = new FramedBodies(
      () => Promise.reject(new Error('gone')),
      () => {},
    );
    bodies.want([handle]);
    await settled();
    expect(framedBody(frame)).toBeNull();
  });
});
