/**
 * Pages that tell people to open a terminal or the Run dialog and to paste what the page put on their clipboard, often
 * behind a made-up CAPTCHA ("ClickFix"; Microsoft Threat Intelligence, August 2025). No honest page proves that somebody
 * is human in this way, whatever name it bears.
 */
import type { OpenPage } from '../open-page.ts';

/** Longer pages are articles and manuals, which tell of such pages. */
const LONGEST_PAGE = 3_000;
/** A step of instructions is short; a sentence that tells about them is not. */
const LONGEST_STEP = 160;
const MOST_LINES = 200;

const KEY_WORD = '(?:[\\s-]{0,3}(?:key|button|logo|taste|tecla|touche|tasto|toets|klawisz|tuşu|キー|键|鍵|키))?';
/** "Win + R", "Windows key + X"; keys are called alike in all languages. */
const RUN_DIALOG = new RegExp(`(?:\\bwin(?:dows)?|⊞)${KEY_WORD}[\\s"'”)\\]]{0,3}[+＋&][\\s"'“(\\[]{0,3}[rx]\\b`, 'iu');
const TERMINAL =
  /\b(?:terminal|powershell|command prompt|eingabeaufforderung|símbolo del sistema|invite de commandes|prompt dei comandi)\b|終端|终端|ターミナル|терминал/iu;
const PASTE =
  /(?:\b(?:ctrl|control|strg|cmd|command)|[⌘⌃])[\s\][()"'+＋-]{1,6}v\b|\bpaste\b|\beinfügen\b|\bpegar?\b|\bcolle[rz]\b|\bincolla\b|\bcol[ea]r?\b|\bplak\b|\bwklej\b|вставьте|yapıştır|貼り付け|粘贴|貼上|붙여/iu;
const CONFIRM = /\b(?:enter|return|eingabetaste|intro|entrée|invio)\b|[↵⏎]/iu;
const HUMAN = /captcha|robot|\bhumans?\b|\bmensch\b|\bhumano\b|\bhumain\b|\bumano\b|\bmens\b|człowiek|человек|insan|人間|真人|사람/iu;

/** 'certain' where a check for humans is imitated, 'likely' where the steps stand alone on a short page; else null. */
export function tellsToRunCommand(page: Pick<OpenPage, 'title' | 'headings' | 'text' | 'forms'>): 'certain' | 'likely' | null {
  if (page.text.length > LONGEST_PAGE) return null;
  const steps = page.text
    .split('\n')
    .slice(0, MOST_LINES)
    .filter((line) => line.length <= LONGEST_STEP);
  const opens = steps.some((step) => RUN_DIALOG.test(step)) ? 'run' : steps.some((step) => TERMINAL.test(step)) ? 'terminal' : null;
  if (opens === null || ![PASTE, CONFIRM].every((step) => steps.some((line) => step.test(line)))) return null;
  const asksForHumans = HUMAN.test(
    [page.title, ...page.headings, ...steps, ...page.forms.flatMap(({ fields }) => fields.map(({ label }) => label))].join('\n'),
  );
  if (asksForHumans) return 'certain';
  return opens === 'run' ? 'likely' : null;
}
