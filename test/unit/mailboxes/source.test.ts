import { describe, expect, it, vi } from 'vitest';
import { plainHeaderBlock, readSource } from '../../../mailboxes/source.ts';

const ORIGIN = 'https://mail.hut.example';
const SOURCE = `${ORIGIN}/?_task=mail&_action=viewsource&_uid=1&_mbox=INBOX`;

function answer(body: BodyInit, init: ResponseInit = {}): Response {
  return new Response(body, { status: 200, ...init });
}

describe('reading a source', () => {
  it('gives the header block and nothing after it', async () => {
    const fetchIt = vi.fn(async () => answer('From: a@b.example\r\nSubject: x\r\n\r\nThe body\r\n\r\nmore'));
    expect(await readSource({ url: SOURCE, origin: ORIGIN }, fetchIt)).toEqual({
      state: 'read',
      headerBlock: 'From: a@b.example\r\nSubject: x',
    });
  });

  it('asks once, by GET, with the session the person has, and follows nowhere', async () => {
    const fetchIt = vi.fn(async () => answer('From: a@b.example\n\n'));
    await readSource({ url: SOURCE, origin: ORIGIN }, fetchIt);
    expect(fetchIt).toHaveBeenCalledExactlyOnceWith(
      SOURCE,
      expect.objectContaining({ method: 'GET', credentials: 'same-origin', redirect: 'error' }),
    );
  });

  it('asks nobody but the webmail itself', async () => {
    const fetchIt = vi.fn(async () => answer(''));
    expect(await readSource({ url: 'https://evil.example/x', origin: ORIGIN }, fetchIt)).toEqual({
      state: 'unreadable',
      reason: 'other-origin',
    });
    expect(fetchIt).not.toHaveBeenCalled();
  });

  it('stops reading once the headers are there', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        controller.enqueue(new TextEncoder().encode(pulled === 1 ? 'From: a@b.example\n\n' : 'x'.repeat(1000)));
      },
    });
    const seen = await readSource({ url: SOURCE, origin: ORIGIN }, async () => answer(endless));
    expect(seen.state).toBe('read');
    expect(pulled).toBeLessThan(5);
  });

  it('gives up on headers without end', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(`From: a@b.example\n${'X: y\n'.repeat(5000)}`)),
    });
    expect(await readSource({ url: SOURCE, origin: ORIGIN }, async () => answer(endless))).toEqual({
      state: 'unreadable',
      reason: 'no-headers',
    });
  });

  it.each([
    ['a login page', async () => answer('<!doctype html><p>From: you\n\n'), 'no-headers'],
    ['an error', async () => answer('no', { status: 403 }), 'status-403'],
    ['a refusal by the page or network', async () => Promise.reject(new TypeError('blocked')), 'refused'],
    ['something that is no mail', async () => answer('hello: world\n\nx'), 'no-headers'],
  ])('says why: %s', async (_name, fetchIt, reason) => {
    expect(await readSource({ url: SOURCE, origin: ORIGIN }, fetchIt)).toEqual({ state: 'unreadable', reason });
  });

  it('takes a source that is headers only', () => {
    expect(plainHeaderBlock('Received: x\nFrom: a@b.example\n\n')).toBe('Received: x\nFrom: a@b.example');
    expect(plainHeaderBlock('Received: x\nFrom: a@b.example\n')).toBeNull();
  });
});
