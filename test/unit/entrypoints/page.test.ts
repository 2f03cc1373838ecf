// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenPage } from '../../../judge/open-page.ts';
import type { PageSnapshot } from '../../../messages/page-snapshot.ts';
import { readSnapshot } from '../../../pages/read-snapshot.ts';

// What is drawn is tested elsewhere.
vi.mock('../../../components/in-page/arrival-chip/show.tsx', () => ({ showPageChip: () => false }));
vi.mock('../../../components/in-page/page-warning/show.tsx', () => ({ showPageWarning: () => ({ remove: () => {} }) }));

interface SentMessage {
  type: string;
  page: PageSnapshot;
}
const QUIET = { verdict: { kind: 'none', evidence: [] }, host: '', id: '', part: false, wentOn: false };

beforeEach(() => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'unaskedPage');
  document.documentElement.innerHTML = '<head><title>Garden</title></head><body><form><input type="password"></form></body>';
});
afterEach(() => vi.unstubAllGlobals());

/** Starts the script with a background that gives these answers, one after another; what it was asked, in the end. */
async function asked(...answers: unknown[]): Promise<OpenPage[]> {
  const messages: SentMessage[] = [];
  const sendMessage = async (message: SentMessage): Promise<unknown> => {
    messages.push(message);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage, onMessage: { addListener: () => {} } } });
  const { default: script } = await import('../../../entrypoints/page.ts');
  await script.main();
  await vi.waitFor(() => expect(answers).toEqual([]));
  return messages.filter(({ type }) => type === 'judge-page').map(({ page }) => readSnapshot(page));
}

describe('the script that has a page judged', () => {
  it('asks once where it is answered', async () => {
    expect(await asked(QUIET)).toMatchObject([{ title: 'Garden', clipped: false }]);
  });

  it('names the document without asking for a secret, which costs a page as much as to watch it', async () => {
    const secret = vi.spyOn(crypto, 'getRandomValues');
    await asked(QUIET);
    expect(secret).not.toHaveBeenCalled();
    secret.mockRestore();
  });

  it.each(['refused', 'broken'])('has what is asked for judged by itself where the whole is %s: that is never silence', async (failed) => {
    const [, least] = await asked({ failed }, QUIET);
    expect(least).toMatchObject({ title: '', text: '', clipped: true, forms: [{ fields: [{ kind: 'password' }] }] });
  });

  it('leaves it at that where nobody is there to answer', async () => {
    expect(await asked(new Error('Extension context invalidated.'))).toHaveLength(1);
  });
});
