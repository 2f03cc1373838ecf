/**
 * Notices steps to run a command ("press Win + R, then Ctrl + V") that a press in the page brought up, mostly behind a
 * made-up check for humans. Such a page has no field: its words are looked at after the person's first presses alone,
 * while the browser is idle.
 */
import { textOf } from '../dom/live.ts';

/** Presses after which a page is looked at. */
const MOST_LOOKS = 3;
/** Milliseconds that the steps have to come up. */
const AFTER_PRESS = 400;
/** Letters that are looked at: scripts among them, which many a page holds in its body. */
const MOST_LETTERS = 200_000;

const OPENS =
  /⊞|powershell|terminal|терминал|终端|終端|ターミナル|cmd\.exe|command prompt|eingabeaufforderung|win(?:dows)?\b[^\n]{0,24}[+＋&]/i;
const PASTES = /(?:ctrl|strg|control|cmd|command|[⌘⌃])[\s\][()"'+＋-]{0,8}v/i;

/**
 * Has `found` called, once, where the page says such steps after a press of the person's, or after it wrote to the clipboard.
 * @param pressed a press came before anybody listened here.
 */
export function watchRunSteps(page: Document, found: () => void, pressed = false): void {
  let looks = MOST_LOOKS;
  const look = (): void => {
    const said = textOf(page.body).slice(0, MOST_LETTERS);
    if (!OPENS.test(said) || !PASTES.test(said)) return;
    stop();
    found();
  };
  const heed = (event: Event): void => {
    if (!event.isTrusted) return;
    looks -= 1;
    if (looks <= 0) stop();
    lookSoon();
  };
  const lookSoon = (): void => void setTimeout(() => requestIdleCallback(look, { timeout: AFTER_PRESS }), AFTER_PRESS);
  const stop = (): void => {
    for (const name of ['click', 'copy']) window.removeEventListener(name, heed, true);
  };
  for (const name of ['click', 'copy']) window.addEventListener(name, heed, true);
  if (pressed) lookSoon();
}
