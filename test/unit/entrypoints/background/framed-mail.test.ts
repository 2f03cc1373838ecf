import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { mayHoldMailOf } from '../../../../entrypoints/background/framed-mail.ts';
import type { FramePlace } from '../../../../messages/frame-place.ts';
import { fakeWorld, type FakeWorld } from './fake-world.ts';

const WORDS = { text: 'We meet at five.', links: [], pictures: [], forms: [], clipped: false };
const AT: FramePlace = { path: [0], width: 700, height: 300 };

interface Framed {
  url: string;
  place?: FramePlace;
  /** What the script in it answers once it is there; it is there from the beginning where `isReading`. */
  body?: unknown;
  isReading?: boolean;
}

/** A tab of the person's mailbox with these frames in it, by their ids. */
function framesOf({ world }: FakeWorld, frames: Record<number, Framed>): { injected: () => unknown[] } {
  const reading = new Set(Object.entries(frames).flatMap(([id, { isReading }]) => (isReading ? [Number(id)] : [])));
  const injected: unknown[] = [];
  vi.spyOn(world.browser.scripting, 'executeScript').mockImplementation(async ({ target, files }) => {
    const asked = target.frameIds ?? Object.keys(frames).map(Number);
    if (files) {
      injected.push([asked, files]);
      for (const id of asked) reading.add(id);
      return [];
    }
    return asked.map((frameId) => {
      const { url, place = AT, body = WORDS } = frames[frameId] as Framed;
      const told = target.frameIds ? (reading.has(frameId) ? { body } : null) : { ...place, address: url };
      return { frameId, documentId: '', result: told };
    });
  });
  return { injected: () => injected };
}

const read = (at: FakeWorld, place: FramePlace = AT): Promise<unknown> => at.say({ type: 'read-framed-body', place });

describe('a mail in a frame into which its webmail may not look', () => {
  it('is read by a script in the frame of that place, which is brought once', async () => {
    const at = await fakeWorld();
    const { injected } = framesOf(at, { 4: { url: 'about:srcdoc' }, 5: { url: 'about:srcdoc', place: { ...AT, path: [1] } } });
    expect(await read(at)).toEqual(WORDS);
    expect(await read(at)).toEqual(WORDS);
    expect(injected()).toEqual([[[4], ['/framed-mail.js']]]);
  });

  it('is known by its size among several frames that browsers do not count', async () => {
    const at = await fakeWorld();
    const inTree = { path: [-1], width: 700, height: 300 };
    framesOf(at, {
      4: { url: 'about:srcdoc', place: { ...inTree, height: 90 } },
      5: { url: 'about:srcdoc', place: { ...inTree, width: 701 }, isReading: true },
    });
    expect(await read(at, inTree)).toEqual(WORDS);
  });

  it.each<[string, Record<number, Framed>]>([
    ['no frame stands at that place', { 4: { url: 'about:srcdoc', place: { ...AT, path: [2] } } }],
    ['nothing tells two frames apart', { 4: { url: 'about:srcdoc' }, 5: { url: 'about:srcdoc' } }],
    ['the frame shows another site', { 4: { url: 'https://bank.example/' } }],
    ['the script in it answers something else', { 4: { url: 'about:srcdoc', body: { text: 7 } } }],
    ['a person writes in it', { 4: { url: 'about:srcdoc', body: null } }],
  ])('is not read where %s', async (_why, frames) => {
    const at = await fakeWorld();
    framesOf(at, frames);
    expect(await read(at)).toBeNull();
  });

  it('is not brought a second script where a person writes in it', async () => {
    const at = await fakeWorld();
    const { injected } = framesOf(at, { 4: { url: 'about:srcdoc', body: null } });
    expect([await read(at), await read(at)]).toEqual([null, null]);
    expect(injected()).toHaveLength(1);
  });

  it('is not read where the browser lets no script in', async () => {
    const at = await fakeWorld();
    vi.spyOn(at.world.browser.scripting, 'executeScript').mockRejectedValue(new Error('No access.'));
    expect(await read(at)).toBeNull();
  });

  it('tells every frame of its tab what happens in it', async () => {
    const at = await fakeWorld();
    const said = vi.spyOn(at.world.browser.tabs, 'sendMessage').mockResolvedValue(undefined);
    const changed = { type: 'framed-body-changed', place: AT };
    const followed = { type: 'framed-link-followed', place: AT, by: 'press', url: 'https://shop.example/' };
    expect([await at.say(changed), await at.say(followed)]).toEqual([null, null]);
    expect(said.mock.calls).toEqual([
      [1, changed],
      [1, followed],
    ]);
  });
});

describe('a frame that may be read', () => {
  it.each([
    ['what the page wrote into it', 'https://post.example/', 'about:srcdoc', false, true],
    ['what the page wrote into its address', 'https://post.example/', 'data:text/html,x', false, true],
    ['what the page made', 'https://post.example/', 'blob:https://post.example/7', false, true],
    ['what another page made', 'https://post.example/', 'blob:https://bank.example/7', true, false],
    ['another site', 'https://post.example/', 'https://bank.example/', true, false],
    ['a neighbour under a shared suffix', 'https://me.github.io/', 'https://you.github.io/', true, false],
    ['its own site, in the person’s mailbox', 'https://post.example/', 'https://bodies.post.example/1', true, true],
    ['its own site, where nobody called it a mailbox', 'https://post.example/', 'https://bodies.post.example/1', false, false],
    ['a machine without a name', 'http://localhost:8000/', 'http://127.0.0.1:8000/', true, false],
    ['a mail in iCloud', 'https://www.icloud.com/x', 'https://www-mail.icloud-sandbox.com/applications/mail2-message/current/', true, true],
    [
      'what is written in iCloud',
      'https://www.icloud.com/x',
      'https://www-mail.icloud-sandbox.com/applications/mail2-editor/',
      true,
      false,
    ],
    ['a mail at web.de', 'https://webmailer.web.de/', 'https://webde.mailbody-ui.de/Mail/tmai17/Body/html?target_origin=x', true, true],
    ['a mail at web.de in a page of another', 'https://post.example/', 'https://webde.mailbody-ui.de/Mail/tmai17/Body/html', true, false],
    [
      'a mail of AMP in Gmail',
      'https://mail.google.com/mail/u/0/',
      'https://x7f.prod.amp4mail.googleusercontent.com/index.html',
      true,
      true,
    ],
    ['a file of somebody’s, in Gmail', 'https://mail.google.com/mail/u/0/', 'https://x7f.googleusercontent.com/index.html', true, false],
    ['a page of the browser', 'https://post.example/', 'chrome://settings/', true, false],
  ])('%s', (_what, page, mail, inMailbox, may) => {
    expect(mayHoldMailOf(page, mail, inMailbox)).toBe(may);
  });
});
