// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstLook } from '../../../pages/first-look.ts';
import type { Heard } from '../../../pages/heard.ts';

let end: () => Heard[] = () => [];

function looked(html: string, bring = vi.fn(async (_secret: boolean) => true)): typeof bring {
  document.body.innerHTML = html;
  end = firstLook(document, bring);
  return bring;
}

/** An event of the person's own on the first element of the page. */
function happen(event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.body.firstElementChild?.dispatchEvent(event);
}
const key = (name: string, more: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...more });
const settle = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 0));
});
afterEach(() => {
  end();
  document.title = '';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the first look at a page', () => {
  it.each([
    ['a field', '<input>', 1],
    ['an editable part', '<div contenteditable="true"></div>', 1],
    ['words', '<p>Sign in to your account, write to desk@paper.example</p>', 0],
    ['a search', '<form><input type="search"><button>Search</button></form>', 0],
    ['an address as a link', '<a href="mailto:desk@paper.example">desk</a>', 0],
  ])('has more brought at once for %s: %s', (_, html, times) => {
    expect(looked(html)).toHaveBeenCalledTimes(times);
  });

  it.each([
    ['a field for a password', '<form><input type="password"></form>', [true]],
    ['a name and a password', '<form><input name="user"><input type="password"></form>', [true]],
    ['a box of one letter', '<input maxlength="1">', [true]],
    ['a field that asks for no secret', '<input>', [false]],
  ])('has the page judged where it asks for a secret, else more looked at: %s', (_, html, secrets) => {
    expect(looked(html).mock.calls.map(([secret]) => secret)).toEqual(secrets);
  });

  it('has no more looked at while the page goes on to ask for the same', async () => {
    const bring = looked('<form><label class="email">Mail <input id="email"></label><input type="password"></form>');
    await settle(60_000);
    expect(bring.mock.calls).toEqual([[true]]);
  });

  it('has more looked at, and hands on what was heard, once the person writes into a page that is judged', () => {
    const bring = looked('<input type="password">');
    happen(key('a'));
    happen(new Event('pointerdown', { bubbles: true }));
    expect(bring.mock.calls).toEqual([[true], [false]]);
    expect(end()).toEqual([{ part: document.body.firstElementChild, key: 'a' }]);
  });

  it('has more looked at where the page that asks for a secret is still coming in: the person may be writing', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const bring = looked('<input type="password">');
    await settle(1_100);
    expect(bring.mock.calls).toEqual([[false]]);
    vi.restoreAllMocks();
  });

  it('leaves a focus to what has the page judged', () => {
    const bring = looked('<input type="password">');
    happen(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(bring.mock.calls).toEqual([[true]]);
    expect(end()).toMatchObject([{ key: undefined }]);
  });

  it('has more brought while the page is still coming in, where its address names a mailbox', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    vi.spyOn(document, 'URL', 'get').mockReturnValue('https://works.example/?_task=mail');
    expect(looked('<p>Words</p>')).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  it('has more brought where the title names a mailbox', () => {
    document.title = 'Inbox (3)';
    expect(looked('<p>Words</p>')).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['parts named as in a webmail', '<div class="messageList"></div>'],
    ['an address in an attribute', '<span title="a@b.example">A</span>'],
    ['a frame of its own', '<iframe srcdoc="Mail"></iframe>'],
  ])('has more brought when the page has come to rest and the browser is idle, for %s', async (_, html) => {
    const bring = looked(html);
    await settle(1_900);
    expect(bring).not.toHaveBeenCalled();
    await settle(200);
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('takes a frame of the page’s own for no mail where nothing names an address', async () => {
    const evaluate = vi.fn((_path: string) => ({ booleanValue: false }));
    Reflect.set(document, 'evaluate', evaluate);
    const bring = looked('<iframe srcdoc="Mail"></iframe>');
    await settle(10_000);
    expect(bring).not.toHaveBeenCalled();
    evaluate.mockReturnValue({ booleanValue: true });
    await settle(60_000);
    expect(bring.mock.calls).toEqual([[false]]);
    Reflect.deleteProperty(document, 'evaluate');
  });

  it('looks into what the page may have hidden in a root', async () => {
    const bring = looked('<x-login></x-login>');
    document.querySelector('x-login')?.attachShadow({ mode: 'open' }).append(document.createElement('input'));
    await settle(3_100);
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('looks again, ever more seldom, at a page that shows nothing yet', async () => {
    const bring = looked('<p>Words</p>');
    const asked = vi.spyOn(document, 'querySelector');
    await settle(60 * 60_000);
    expect(asked.mock.calls.length).toBeLessThan(36);
    document.body.append(document.createElement('input'));
    await settle(2 * 60 * 60_000);
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('asks a page one question, and makes no object of a search box for it', () => {
    const asked = vi.spyOn(document, 'querySelector').mockClear();
    const bring = looked('<p>Words</p><form><input type="search"><button>Search</button></form>');
    expect(bring).not.toHaveBeenCalled();
    expect(asked.mock.results.map(({ value }) => value)).toEqual([null]);
    asked.mockRestore();
  });

  it('holds one timer, and waits for the idle with the third look and later ones alone', async () => {
    const idle = vi.fn();
    vi.stubGlobal('requestIdleCallback', idle);
    looked('<p>Words</p>');
    const after = async (milliseconds: number): Promise<number[]> => {
      await settle(milliseconds);
      return [vi.getTimerCount(), idle.mock.calls.length];
    };
    expect([await after(1_100), await after(1_000), await after(1_800), await after(200)]).toEqual([
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 2],
    ]);
  });

  it('observes no more than which root the page has', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    looked('<p>Words</p>');
    await settle(1_100);
    expect(observe).not.toHaveBeenCalled();
    await settle(10_000);
    expect(observe.mock.calls.map(([, options]) => options)).toEqual(observe.mock.calls.map(() => ({ childList: true })));
    observe.mockRestore();
  });
});

describe('the first look at a frame', () => {
  beforeEach(() => vi.stubGlobal('top', {}));

  it('waits longer with what can wait', async () => {
    const bring = looked('<div class="messageList"></div>');
    await settle(3_900);
    expect(bring).not.toHaveBeenCalled();
    await settle(2_000);
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('hears at once that the page has a new root, and looks at it', async () => {
    const bring = looked('<p>Words</p>');
    document.append(document.createComment('new'));
    document.body.append(document.createElement('input'));
    await settle(1);
    expect(bring).toHaveBeenCalledTimes(1);
    document.lastChild?.remove();
  });
});

describe('what the person does on a page that shows nothing', () => {
  it.each([
    ['presses', new Event('pointerdown', { bubbles: true }), []],
    ['goes to a part', new FocusEvent('focusin', { bubbles: true, composed: true }), [undefined]],
    ['types', key('a'), ['a']],
  ])('has more brought, and is handed on: %s', (_, event, keys) => {
    const bring = looked('<p tabindex="0">Words</p>');
    const part = document.body.firstElementChild;
    happen(event);
    expect(bring).toHaveBeenCalledTimes(1);
    expect(end()).toEqual(keys.map((one) => ({ part, key: one })));
  });

  it.each([
    ['a key that writes nothing', key('ArrowDown')],
    ['a shortcut', key('c', { ctrlKey: true })],
  ])('stays where it is at %s', (_, event) => {
    const bring = looked('<p>Words</p>');
    happen(event);
    expect(bring).not.toHaveBeenCalled();
    expect(end()).toEqual([]);
  });

  it('is not what the page plays itself', () => {
    const bring = looked('<p>Words</p>');
    document.body.firstElementChild?.dispatchEvent(key('a'));
    expect(bring).not.toHaveBeenCalled();
  });

  it('is kept until the rest is there, which is asked for once', () => {
    const bring = looked('<p tabindex="0">Words</p>');
    for (const event of [new FocusEvent('focusin', { bubbles: true, composed: true }), key('a'), key('b')]) happen(event);
    expect(bring).toHaveBeenCalledTimes(1);
    expect(end().map((one) => one.key)).toEqual([undefined, 'a', 'b']);
    happen(key('c'));
    expect(end()).toHaveLength(3);
  });

  it('asks again where the rest could not be brought', async () => {
    const bring = looked(
      '<p>Words</p>',
      vi.fn(async (_secret: boolean) => false),
    );
    happen(key('a'));
    await settle(1);
    happen(key('b'));
    expect(bring).toHaveBeenCalledTimes(2);
  });
});
