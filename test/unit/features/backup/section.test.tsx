// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eachList, type Contents } from '../../../../features/backup/contents.ts';
import { writeBackup } from '../../../../features/backup/file.ts';
import { imported } from '../../../../features/backup/merge.ts';
import { Backup } from '../../../../features/backup/section.tsx';
import { t } from '../../components/i18n/sample-verdict.ts';

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 2, timeout: 3000 });

const trusted = (value: string) => ({ kind: 'domain', value, at: 1, note: '', source: 'options' });
const contents = (...values: string[]): Contents => ({
  settings: {},
  lists: { ...eachList(() => []), trusted: values.map(trusted) },
  history: [],
});

let room: HTMLElement;
let kept: Contents;
const changed = vi.fn();
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
  kept = contents('here.example');
  changed.mockClear();
  const memory = {
    read: async () => kept,
    restore: async (file: Contents, mode: 'merge' | 'replace') => void (kept = imported(kept, file, mode)),
  };
  render(<Backup memory={memory} changed={changed} t={t} />, room);
});
const part = (name: string): HTMLElement | null => room.querySelector(`[data-part=${name}]`);
function open(text: string): void {
  const field = room.querySelector('input[type=file]');
  if (!field) throw new Error('There is no field for a file.');
  Object.defineProperty(field, 'files', { value: [new File([text], 'mine.json')], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
const values = (): unknown[] => kept.lists.trusted.map(({ value }) => value);

describe('an import', () => {
  it('is shown before anything changes, merged, and undone', async () => {
    open(writeBackup(contents('new.example'), 1_780_000_000_000));
    await soon(() => expect(part('backup-changes')?.textContent).toBe('Trusted names: 1 new'));
    expect(part('backup-quiet')?.textContent).toContain('We would warn less about: new.example.');
    await soon(() => expect(document.activeElement?.localName).toBe('h3'));
    expect(values()).toEqual(['here.example']);
    part('backup-take')?.click();
    await soon(() => expect(part('backup-done')?.textContent).toContain('mine.json was taken in.'));
    expect(values()).toEqual(['here.example', 'new.example']);
    expect(changed).toHaveBeenCalledTimes(1);
    part('backup-undo')?.click();
    await soon(() => expect(values()).toEqual(['here.example']));
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('replaces only where the person says so', async () => {
    open(writeBackup(contents('new.example'), 1_780_000_000_000));
    await soon(() => expect(part('backup-preview')).not.toBeNull());
    room.querySelector<HTMLInputElement>('input[value=replace]')?.click();
    await soon(() => expect(part('backup-changes')?.textContent).toBe('Trusted names: 1 new and 1 removed'));
    part('backup-take')?.click();
    await soon(() => expect(values()).toEqual(['new.example']));
  });

  it('can be left, with the focus back on the field', async () => {
    open(writeBackup(contents('new.example'), 1_780_000_000_000));
    await soon(() => expect(part('backup-preview')).not.toBeNull());
    part('backup-leave')?.click();
    await soon(() => expect(part('backup-preview')).toBeNull());
    expect(document.activeElement?.id).toBe('backup-file');
    expect(values()).toEqual(['here.example']);
  });

  it('of what is here already offers no change', async () => {
    open(writeBackup(kept, 1_780_000_000_000));
    await soon(() => expect(part('backup-preview')?.textContent).toContain('Nothing: all of it is here already.'));
    expect(part('backup-take')).toBeNull();
  });

  it.each([
    ['damaged', '{\n"format": ', /^mine\.json breaks off or is damaged in line 2\. Nothing was changed\.$/],
    ['of another kind', '{}', /is no file of this kind/],
    ['with a provider trusted', writeBackup(contents('gmail.com'), 1), /line \d+: "gmail\.com" cannot stand in this list/],
    [
      'with a wrong field',
      writeBackup({ ...contents(), settings: { historyDays: 0 } }, 1),
      /line \d+: "stores\.settings\.value\.historyDays"/,
    ],
  ])('is refused whole: %s', async (_what, text, reason) => {
    open(text);
    await soon(() => expect(part('backup-problem')?.textContent).toMatch(reason));
    expect(part('backup-preview')).toBeNull();
    expect(values()).toEqual(['here.example']);
  });
});
