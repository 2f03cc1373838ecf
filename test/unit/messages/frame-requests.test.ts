import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearFrameRequests } from '../../../messages/frame-requests.ts';
import type { MailSeen } from '../../../messages/requests.ts';

type Listen = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => true | undefined;

const MAIL = { client: 'generic' } as MailSeen;
let listen: Listen;

/** What a question is answered with; 'not heard' where it is none for us. */
function ask(message: unknown, sender = { id: 'ours' }): Promise<unknown> {
  return new Promise((resolve) => {
    if (listen(message, sender, resolve) !== true) resolve('not heard');
  });
}

describe('what the background asks a frame', () => {
  beforeEach(() => {
    const addListener = (heard: Listen): void => void (listen = heard);
    vi.stubGlobal('chrome', { runtime: { id: 'ours', onMessage: { addListener } } });
    hearFrameRequests({
      'request-mail': ({ key }) => (key === 'broken' ? Promise.reject(new Error('torn')) : Promise.resolve(key === 'known' ? MAIL : null)),
      'open-mails': async () => [4, 5],
    });
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('is answered by the script that knows', async () => {
    expect(await ask({ type: 'request-mail', key: 'known' })).toEqual(MAIL);
    expect(await ask({ type: 'open-mails' })).toEqual([4, 5]);
  });

  it.each(['unknown', 'broken'])('is answered with null for a mail that is %s', async (key) => {
    expect(await ask({ type: 'request-mail', key })).toBeNull();
  });

  it.each([[null], ['open-mails'], [{ type: 'shown-page' }], [{ type: 'judge-mail', key: 'known' }], [{ type: 'toString' }]])(
    'is left to others where it is %o',
    async (message) => expect(await ask(message)).toBe('not heard'),
  );

  it('is told to nobody but our own background', async () => {
    expect(await ask({ type: 'open-mails' }, { id: 'another' })).toBe('not heard');
  });

  it('is heard by nobody once the extension is gone', () => {
    vi.stubGlobal('chrome', { runtime: {} });
    expect(() => hearFrameRequests({ 'open-mails': async () => [] })).not.toThrow();
  });
});
