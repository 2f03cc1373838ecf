// @vitest-environment happy-dom
import { render } from 'preact';
import type { JSX } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { useChange } from '../../../../components/extension-page/use-change.tsx';
import { StorageRefusal } from '../../../../storage/stored.ts';
import { t } from '../i18n/sample-verdict.ts';

function Section({ work }: { work: () => Promise<null> }): JSX.Element {
  const { change, line } = useChange(() => Promise.resolve(), 'sample', t);
  return (
    <>
      <button type="button" onClick={() => change(work)} />
      {line}
    </>
  );
}

describe('a change that is not stored', () => {
  it.each([
    ['storage is full', new StorageRefusal('full', 'settings'), t('options_save_full')],
    ['a newer version wrote it', new StorageRefusal('newer', 'settings'), t('options_save_newer')],
    ['anything else', new Error('torn'), t('options_save_failed')],
  ])('says so in plain words: %s', async (_why, error, expected) => {
    const room = document.createElement('div');
    render(<Section work={() => Promise.reject(error)} />, room);
    room.querySelector('button')?.click();
    await vi.waitFor(() => expect(room.querySelector('[role=status]')?.textContent).toBe(expected), { interval: 2 });
  });
});
