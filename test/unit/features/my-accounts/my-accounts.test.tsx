// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MyAccounts } from '../../../../features/my-accounts/my-accounts.tsx';
import type { MyAccountsProps } from '../../../../features/my-accounts/my-accounts.tsx';
import { DEFAULT_SETTINGS } from '../../../../storage/settings.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

const never = (): Promise<never> => new Promise(() => {});
const history: MyAccountsProps['history'] = {
  read: never,
  days: never,
  older: never,
  keepFor: never,
  remove: never,
  restore: never,
  clear: never,
};

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
});
afterEach(() => render(null, room));

function draw(guides: MyAccountsProps['data']['guides']): string {
  const data = { settings: DEFAULT_SETTINGS, ticks: [], cases: [], events: null, guides };
  const chooser = { list: never, used: never, choose: never };
  render(<MyAccounts data={data} tick={never} chooser={chooser} history={history} now={0} t={t} />, room);
  return room.querySelector('#check-up')?.textContent ?? '';
}

describe('the check-up on one’s own page', () => {
  it('says that its steps could not be read, not that there are none', () => {
    expect(draw('unavailable')).toContain('The steps for your platforms could not be read. Reload this page.');
    expect(draw('unavailable')).not.toContain('Choose the platforms you use');
  });

  it('says what to do where no platform is chosen', () => {
    expect(draw([])).toContain('Choose the platforms you use');
    expect(draw([])).not.toContain('could not be read');
  });
});
