import { describe, expect, it } from 'vitest';
import { slowness } from '../../scripts/browsers/wait.ts';
import { casesFrom } from '../../scripts/attacks/cases.ts';
import { runCases } from '../../scripts/attacks/run-cases.ts';
import { engines } from './running.ts';
import { borrowBrowser } from './shared-browser.ts';

const LURE = `<!doctype html><title>Instagram - Log in</title><h1>Instagram</h1><p>Confirm your Instagram password.</p>
  <form><label>Username <input name="user"></label><label>Password <input id="pw" type="password"></label><button>Log in</button></form>`;
const NAMELESS =
  '<!doctype html><title>Welcome</title><h1>Welcome</h1><form><label>Password <input id="pw" type="password"></label></form>';
const LURE_MAIL =
  '<p>Your Instagram password was asked for. If it was not you:</p><p><a id="go" target="_blank" href="https://steps.account-lost.example/in">Secure my account</a></p>';

/** People are slow. Which outcome is held and which is lost: test/unit/scripts/attacks/outcome.test.ts. */
const TIME = 240_000 * slowness();

const rows = [
  { id: 'lure', kind: 'page', what: '', host: 'help-desk.example', act: 'click:#pw;type:hunter' },
  { id: 'nameless', kind: 'page', what: '', host: 'help-desk.example', act: 'click:#pw;type:hunter' },
  { id: 'mail', kind: 'mail', what: '', press: '#go' },
];
const bodies: Record<string, string> = {
  lure: LURE,
  nameless: NAMELESS,
  mail: LURE_MAIL,
};

describe.each(engines)('npm run attacks in %s', (engine) => {
  // The same world and eyes see mails in Firefox in hostile-mail.test.ts; people are slow.
  const taken = engine === 'chromium' ? rows : rows.filter(({ id }) => id === 'lure');

  it(
    'tells what is held from what is lost',
    async () => {
      const cases = casesFrom(JSON.stringify(taken), (id) => bodies[id] ?? null);
      const told: Record<string, [boolean, string, string]> = {};
      const { at, mockServer, giveBack } = await borrowBrowser(engine, () => null);
      for await (const { attack, outcome } of runCases(at, mockServer, cases, cases)) {
        told[attack.id] = [outcome.held, outcome.shown, outcome.given];
      }
      await giveBack();
      const expected = {
        lure: [true, 'warned (red)', '0 of 6 letters given before it'],
        nameless: [false, 'silent', 'secret typed, 6 of 6 letters in a field'],
        mail: [true, expect.stringMatching(/^demo: lure \d+ % seen; gmail: lure \d+ % seen$/), 'demo: link held; gmail: link held'],
      };
      expect(told).toEqual(Object.fromEntries(Object.entries(expected).filter(([id]) => taken.some((row) => row.id === id))));
    },
    TIME,
  );
});
