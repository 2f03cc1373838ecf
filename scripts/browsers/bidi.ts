import type { Browser, Page } from 'puppeteer-core';

/** A value as WebDriver BiDi serialises it. */
export interface NodeValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

interface Tree {
  context: string;
  children: Tree[] | null;
}

type Send = (method: string, params: object) => Promise<{ result: unknown }>;

/** The WebDriver BiDi commands that puppeteer does not offer; Firefox only. */
export class Bidi {
  readonly #send: Send;

  constructor(browser: Browser) {
    // puppeteer keeps the connection to itself, and has no other way to see into a closed root.
    const { connection } = browser as unknown as { connection: { send: Send } };
    this.#send = (method, params) => connection.send(method, params);
  }

  async send(method: string, params: object): Promise<unknown> {
    return (await this.#send(method, params)).result;
  }

  /** Id of the page's top browsing context. */
  contextOf(page: Page): string {
    // A Firefox frame's id is its browsing context's.
    return String(Reflect.get(page.mainFrame(), '_id'));
  }

  /** Ids of the page's browsing contexts, the top one first. */
  async contextsOf(page: Page): Promise<string[]> {
    const { contexts } = (await this.send('browsingContext.getTree', { root: this.contextOf(page) })) as {
      contexts: Tree[];
    };
    const flat = ({ context, children }: Tree): string[] => [context, ...(children ?? []).flatMap(flat)];
    return contexts.flatMap(flat);
  }

  /** Id of a browsing context of the browser's own windows. */
  async chromeContext(): Promise<string> {
    const { contexts } = (await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as { contexts: Tree[] };
    const [first] = contexts;
    if (!first) throw new Error('Firefox shows no context of its own; is --remote-allow-system-access missing?');
    return first.context;
  }

  /** Calls a function in a context; nodes come back with the closed roots below them. Throws what it throws. */
  async call(context: string, functionDeclaration: string, args: NodeValue[]): Promise<NodeValue> {
    const answer = (await this.send('script.callFunction', {
      functionDeclaration,
      arguments: args.map(({ sharedId }) => ({ sharedId })),
      awaitPromise: true,
      target: { context },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    })) as { type: string; result: NodeValue; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }

  /** A trusted press in the middle of an element. */
  async press(context: string, sharedId: string): Promise<void> {
    const origin = { type: 'element', element: { sharedId } };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.send('input.performActions', { context, actions: [pointer] });
  }
}
