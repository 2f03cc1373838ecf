import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { FORM, Hearing, endlessPage, noticedWorld } from './noticed-world.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const HOST = 'https://pages.example';

/** Longer than a look after a change takes. */
const QUIET = 1_500;

/** Longer than the first look at a page takes: what comes now is found by another. */
const LOOKED = 300;

/** Each puts a form into a frame of the page; the functions run in the page. */
const FRAMES: ((frame: HTMLIFrameElement, form: string) => void)[] = [
  (frame) => void (frame.src = '/form'),
  (frame) => void (frame.src = 'https://other.example/form'),
  (frame, form) => void (frame.srcdoc = form),
  (frame, form) => void (frame.src = URL.createObjectURL(new Blob([form], { type: 'text/html' }))),
  (frame, form) => void (frame.src = `data:text/html,${encodeURIComponent(form)}`),
  (frame, form) => {
    frame.setAttribute('sandbox', '');
    frame.srcdoc = form;
  },
  (frame, form) => {
    const fill = () => void (frame.contentDocument && (frame.contentDocument.body.innerHTML = form));
    fill();
    // Firefox puts another empty document there afterwards.
    frame.addEventListener('load', fill);
  },
  (frame, form) => {
    const inner = frame.contentDocument;
    inner?.open();
    inner?.write(form);
    inner?.close();
  },
];

/** Each lets a form appear in a page that had none; the functions run in the page. */
const LATER: [string, (form: string) => void][] = [
  ['is added', (form) => document.body.insertAdjacentHTML('beforeend', form)],
  ['flips from text to password', () => setTimeout(() => document.querySelector('#plain')?.setAttribute('type', 'password'), 600)],
  [
    'comes in an open root within a root',
    (form) => {
      const outer = document.createElement('x-outer');
      const inner = document.createElement('x-inner');
      document.body.append(outer);
      outer.attachShadow({ mode: 'open' }).append(inner);
      inner.attachShadow({ mode: 'open' }).innerHTML = form;
    },
  ],
  [
    'comes in a root that is attached when all is quiet',
    (form) => {
      const host = document.createElement('x-late');
      document.body.append(host);
      setTimeout(() => void (host.attachShadow({ mode: 'open' }).innerHTML = form), 900);
    },
  ],
  [
    'is only imitated',
    () => document.body.insertAdjacentHTML('beforeend', '<span>Password</span><div contenteditable="true" role="textbox"></div>'),
  ],
  [
    'stands in a drawn browser window',
    (form) => document.body.insertAdjacentHTML('beforeend', `<div role="dialog"><div>https://accounts.example/login</div>${form}</div>`),
  ],
  ['is there and not yet shown', (form) => document.body.insertAdjacentHTML('beforeend', `<div hidden>${form}</div>`)],
];

/** Types of all listeners that our script has on the page, which only its own world can name. */
async function ourListeners({ at, page }: Running): Promise<string[]> {
  const cdp = await page.createCDPSession();
  let world: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.endsWith(at.id)) world = context.id;
  });
  await cdp.send('Runtime.enable');
  if (world === undefined) throw new Error('The page has no world of ours.');
  const types: string[] = [];
  for (const expression of ['document', 'window', 'document.documentElement', 'document.body']) {
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: world });
    const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    types.push(...listeners.map(({ type }) => type));
  }
  await cdp.detach();
  return types;
}

describe.each(engines)('forms that are noticed, in %s', (engine) => {
  let running: Running;
  let hearing: Hearing;

  beforeAll(async () => {
    running = await startBrowser(engine, noticedWorld);
    hearing = await Hearing.open(running.at);
    await running.page.bringToFront();
  });
  afterAll(() => running.end());
  beforeEach(async () => {
    await running.page.goto('about:blank');
    await hearing.forget();
  });
  const open = (path: string) => running.page.goto(`${HOST}${path}`);

  it('are told of once a page, and a page without one is not', async () => {
    await open('/plain');
    await pause(QUIET);
    expect(await hearing.all()).toEqual([]);
    await open('/form');
    await hearing.first();
    await running.page.evaluate(() => {
      for (let count = 0; count < 1_000; count += 1) document.body.append(document.createElement('p'));
    });
    await pause(QUIET);
    expect(await hearing.all()).toMatchObject([{ frameId: 0, url: `${HOST}/form` }]);
  });

  it('in frames of every kind', async () => {
    await open('/plain');
    await running.page.evaluate(
      (filling, form) => {
        for (const fill of filling) {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          (new Function(`return ${fill}`)() as (frame: HTMLIFrameElement, form: string) => void)(frame, form);
        }
      },
      FRAMES.map((fill) => fill.toString()),
      FORM,
    );
    const told = await waitFor(async () => {
      const frames = new Set((await hearing.all()).map(({ frameId }) => frameId));
      return frames.size >= FRAMES.length ? [...frames] : null;
    }, 6_000);
    // Each has an id of its own; the page around them asks for nothing.
    expect(told ?? (await hearing.all())).toHaveLength(FRAMES.length);
    expect(told).not.toContain(0);
  });

  it.each(LATER)('when one %s', async (_, appear) => {
    await open('/plain');
    await running.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input id="plain">'));
    await pause(LOOKED);
    expect(await hearing.all()).toEqual([]);
    await running.page.evaluate(appear, FORM);
    expect(await hearing.first()).toMatchObject({ frameId: 0 });
  });

  it('before three letters are typed, on a page that never ends loading', async () => {
    const slow = await endlessPage(FORM);
    try {
      void running.page.goto(slow.url).catch(() => null);
      const box = await waitFor(async () => running.page.$('input'));
      await box?.click();
      await hearing.first(900);
      const state = await running.page.evaluate(() => ({ ready: document.readyState, typed: document.querySelector('input')?.value }));
      expect(state).toEqual({ ready: 'loading', typed: '' });
      expect(await hearing.all()).toHaveLength(1);
    } finally {
      await slow.close();
    }
  });

  it('when the focus brings them: a field behind ten thousand, and a root on an ordinary element', async () => {
    await open('/many');
    await pause(QUIET);
    expect(await hearing.all()).toEqual([]);
    await running.page.focus('#last');
    expect(await hearing.first()).not.toBeNull();
    await open('/plain');
    await hearing.forget();
    await running.page.evaluate((form) => {
      const host = document.createElement('div');
      host.append('Words');
      document.body.append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = form;
    }, FORM);
    await pause(QUIET);
    expect(await hearing.all()).toEqual([]);
    await running.page.evaluate(() => document.body.lastElementChild?.shadowRoot?.querySelector('input')?.focus());
    expect(await hearing.first()).not.toBeNull();
  });

  // Firefox loads no page ahead, and lists nobody's listeners.
  if (engine === 'chromium') {
    it('of a page loaded ahead: only when the person comes to it', async () => {
      await open('/ahead');
      const ahead = await waitFor(
        async () => (running.mockServer.requests.some((one) => one.endsWith('/form?ahead')) ? true : null),
        4_000,
      );
      await pause(QUIET);
      expect(ahead).toBe(true);
      expect(await hearing.all()).toEqual([]);
      await running.page.click('a');
      expect(await hearing.first()).toMatchObject({ url: `${HOST}/form?ahead` });
      const started = await running.page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & { activationStart: number })[];
        return entry?.activationStart ?? 0;
      });
      expect(started).toBeGreaterThan(0);
    });

    it('by the focus, the keys that are about to write and a press, and nothing else that a person does', async () => {
      await open('/form');
      await hearing.first();
      const types = await ourListeners(running);
      expect(types).toContain('focusin');
      expect(new Set(types.filter((type) => /scroll|wheel|key|input|mouse|pointer|touch/.test(type)))).toEqual(
        new Set(['keydown', 'beforeinput', 'pointerdown']),
      );
    });
  }

  // Last: puppeteer does not follow Firefox back to a page that was kept.
  it('again after going back', async () => {
    await open('/name');
    await hearing.first();
    await running.page.evaluate(() => void Reflect.set(globalThis, 'kept', true));
    await open('/plain');
    await hearing.forget();
    await running.page.evaluate(() => history.back()).catch(() => null);
    expect(await hearing.first()).toMatchObject({ url: `${HOST}/name` });
    // The page was kept aside, not loaded anew.
    expect(await running.page.evaluate(() => Reflect.get(globalThis, 'kept') as unknown)).toBe(true);
  });
});
