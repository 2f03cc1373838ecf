/** What a page of the extension may ask of the browser and puppeteer may not. Each runs there, and so stands alone. */
interface Api {
  tabs: { query: (filter: object) => Promise<{ id: number; url?: string }[]>; remove: (id: number) => Promise<void> };
  scripting: { executeScript: (of: object) => Promise<{ result: unknown }[]> };
  storage: { session: { get: (key: 'followed') => Promise<{ followed?: { notes: unknown[] } }> } };
  runtime: { sendMessage: (message: object) => Promise<{ state: string; verdict?: { kind: string } }> };
}

/** The tab at `site`, null while there is none. */
export async function tabAt(site: string): Promise<number | null> {
  const { tabs } = Reflect.get(globalThis, 'chrome') as Api;
  return (await tabs.query({})).find(({ url }) => url?.startsWith(site))?.id ?? null;
}

/** Presses "next" in the page of that tab. */
export async function pressNext(tabId: number): Promise<void> {
  const { scripting } = Reflect.get(globalThis, 'chrome') as Api;
  await scripting.executeScript({ target: { tabId }, func: () => document.querySelector<HTMLElement>('#next')?.click() });
}

/** Whether the page in that tab was loaded ahead of the visit, and its verdict. */
export async function visited(tabId: number): Promise<{ loadedAhead: boolean; kind: string }> {
  const { scripting, runtime } = Reflect.get(globalThis, 'chrome') as Api;
  const ahead = (): boolean => performance.getEntriesByType('navigation').some((entry) => Reflect.get(entry, 'activationStart') > 0);
  const [waited] = await scripting.executeScript({ target: { tabId }, func: ahead });
  const { state, verdict } = await runtime.sendMessage({ type: 'read-tab', tabId });
  return { loadedAhead: waited?.result === true, kind: verdict?.kind ?? state };
}

/** Closes that tab. */
export async function removeTab(tabId: number): Promise<void> {
  await (Reflect.get(globalThis, 'chrome') as Api).tabs.remove(tabId);
}

/** The links that the background has noted as followed, as one text. */
export async function notedLinks(): Promise<string> {
  const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
  const { followed } = await storage.session.get('followed');
  return JSON.stringify(followed?.notes ?? []);
}
