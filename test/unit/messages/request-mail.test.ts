import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearHandOver } from '../../../messages/request-mail.ts';
import type { MailSeen } from '../../../messages/types.ts';

type Listen = (message: unknown, sender: { id?: string }, answer: (mail: MailSeen | null) => void) => true | undefined;

const MAIL = { client: 'generic' } as MailSeen;
let listen: Listen;

/** What a question is answered with; 'not heard' where it is none for us. */
function ask(message: unknown, sender = { id: 'ours' }): Promise<MailSeen | null | 'not heard'> {
  return new Promise((resolve) => {
    if (listen(message, sender, resolve) !== true) resolve('not heard');
  });
}

describe('a mail asked for once more', () => {
  beforeEach(() => {
    const addListener = (heard: Listen): void => void (listen = heard);
    vi.stubGlobal('chrome', { runtime: { id: 'ours', onMessage: { addListener } } });
    hearHandOver((key) => (key === 'broken' ? Promise.reject(new Error('torn')) : Promise.resolve(key === 'known' ? MAIL : null)));
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('is handed over by its key', async () => {
    expect(await ask({ type: 'hand-over', key: 'known' })).toEqual(MAIL);
  });

  it.each(['unknown', 'broken'])('is null where it is %s', async (key) => {
    expect(await ask({ type: 'hand-over', key })).toBeNull();
  });

  it.each([[null], ['hand-over'], [{ type: 'hand-over' }], [{ type: 'judge-mail', key: 'known' }]])('is not what %o asks for', async (message) => {
    expect(await ask(message)).toBe('not heard');
  });

  it('goes to nobody but our own background', async () => {
    expect(await ask({ type: 'hand-over', key: 'known' }, { id: 'another' })).toBe('not heard');
  });
});
