// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWarning } from '../../../../features/warning-page/open-warning.tsx';

vi.mock('../../../../components/i18n/translate.ts', async () => ({
  translate: (await import('../../components/i18n/sample-verdict.ts')).t,
}));

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
});
afterEach(() => {
  render(null, room);
  vi.unstubAllGlobals();
});

describe('the warning on a page of our own', () => {
  it.each([
    ['the warning is forgotten', null, 'We no longer know which page this was about. You can close this tab.'],
    ['it could not be read', { failed: 'broken' }, 'This warning could not be read. Reload this page.'],
  ])('says where %s', async (_what, answer, said) => {
    vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage: async () => answer } });
    await openWarning(room, 'an-id');
    expect(room.textContent).toBe(said);
  });
});
