import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeWorld } from './fake-world.ts';

describe('what is brought into a page that comes in', () => {
  it.each([
    ['the person’s own mailbox', 'mail.example', ['/watch.js', '/mailbox.js']],
    ['any other host, where the first is all', 'shop.example', ['/watch.js']],
  ])('is what looks closer, and what reads mail as well, at once: in %s', async (_whose, host, files) => {
    const at = await fakeWorld();
    const inject = vi.spyOn(at.world.browser.scripting, 'executeScript');
    const url = `https://${host}/`;
    await at.handle(
      { type: 'look-closer', secret: false },
      { id: 'x', url, origin: `https://${host}`, frameId: 0, tab: { id: 1, url, incognito: false } },
    );
    await new Promise((done) => setTimeout(done));
    expect(inject.mock.calls.flatMap(([{ files: inFrame }]) => inFrame ?? []).toSorted()).toEqual(files.toSorted());
    expect(inject.mock.calls.every(([{ injectImmediately }]) => injectImmediately)).toBe(true);
  });
  it('is what reads the page, once it has come in, for a secret that it asks for', async () => {
    const at = await fakeWorld();
    const inject = vi.spyOn(at.world.browser.scripting, 'executeScript');
    expect(await at.say({ type: 'look-closer', secret: true })).toBe(true);
    await new Promise((done) => setTimeout(done));
    const brought = inject.mock.calls.filter(([{ files }]) => files);
    expect(brought.map(([{ files, injectImmediately }]) => [files, injectImmediately])).toContainEqual([['/page.js'], false]);
    expect(brought.flatMap(([{ files = [] }]) => files)).not.toContain('/watch.js');
  });

  it('is no second reader where one came with the page', async () => {
    const at = await fakeWorld();
    const inject = vi
      .spyOn(at.world.browser.scripting, 'executeScript')
      .mockImplementation(async ({ files }) => [{ frameId: 0, documentId: '', result: files === undefined }]);
    await at.say({ type: 'look-closer', secret: false });
    await new Promise((done) => setTimeout(done));
    expect(inject.mock.calls.flatMap(([{ files }]) => files ?? [])).toEqual(['/watch.js']);
  });
});
