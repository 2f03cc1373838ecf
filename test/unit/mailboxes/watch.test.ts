// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenMailPlace, Reader } from '../../../mailboxes/reader.ts';
import { watchMailbox } from '../../../mailboxes/watch.ts';

/** A reader that finds one place for each `.mail`. */
const reader: Reader = {
  client: 'test',
  matches: () => true,
  openMails: (doc) =>
    [...doc.querySelectorAll('.mail')].map((body) => ({
      id: body.id,
      anchor: body,
      bodyRoots: [body],
      read: () => ({ unreadable: 'body-missing' }),
      source: async () => ({ state: 'unreadable', reason: 'test' }),
    })),
};

function watch() {
  const seen: string[][] = [];
  const stop = watchMailbox(document, reader, (places: OpenMailPlace[]) => void seen.push(places.map(({ id }) => id)));
  return { seen, stop };
}

/** Longer than the pause after a burst of changes. */
const settled = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(180));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main>';
});

afterEach(() => void vi.useRealTimers());

describe('watching a mailbox', () => {
  it('tells at once what is open', () => {
    document.body.innerHTML = '<div class="mail" id="1"></div>';
    const { seen, stop } = watch();
    stop();
    expect(seen).toEqual([['1']]);
  });

  it('tells once after a burst of changes', async () => {
    const { seen, stop } = watch();
    for (let index = 0; index < 20; index++) document.body.append(document.createElement('p'));
    document.body.insertAdjacentHTML('beforeend', '<div class="mail" id="2"></div>');
    await settled();
    stop();
    expect(seen).toEqual([[], ['2']]);
  });

  it('tells of a route change without a reload', async () => {
    const { seen, stop } = watch();
    window.dispatchEvent(new Event('hashchange'));
    await settled();
    stop();
    expect(seen).toHaveLength(2);
  });

  it('takes no notice of our own banner, but of its removal', async () => {
    document.body.innerHTML = '<div class="mail" id="1"></div>';
    const { seen, stop } = watch();
    const banner = document.createElement('unasked-banner');
    document.body.prepend(banner);
    await settled();
    expect(seen).toHaveLength(1);
    banner.remove();
    await settled();
    stop();
    expect(seen).toHaveLength(2);
  });

  it('is silent after it was stopped', async () => {
    const { seen, stop } = watch();
    stop();
    document.body.append(document.createElement('p'));
    await settled();
    expect(seen).toHaveLength(1);
  });
});
