import { describe, expect, it } from 'vitest';
import { tellsToRunCommand } from '../../../../judge/page/run-command.ts';
import { judge } from './rules.ts';

const page = (text: string, title = ''): Parameters<typeof tellsToRunCommand>[0] => ({ title, headings: [], text, forms: [] });

describe('a page that wants a command pasted into the computer', () => {
  it.each([
    ['the Run dialog', 'Prove you are human', 'Press Windows button + R\nPress Ctrl + V\nPress Enter'],
    ['keys in brackets', 'I’m not a robot', 'Hold [Win] + [R]\nthen [Ctrl] + [V]\nand hit Enter'],
    ['the terminal of a Mac', 'Check for humans', 'Open the Terminal\nPress ⌘ + V\nPress Return'],
    ['German', 'Sind Sie ein Mensch?', 'Drücken Sie Windows-Taste + R\nDrücken Sie Strg + V\nDrücken Sie die Eingabetaste'],
    ['French', 'Je ne suis pas un robot', 'Appuyez sur Windows + R\nCollez avec Ctrl + V\nAppuyez sur Entrée'],
    ['PowerShell by the menu', 'Captcha', 'Press Win + X and choose PowerShell\nPaste\nPress Enter'],
  ])('is a lure behind a check for humans: %s', (_, title, text) => expect(tellsToRunCommand(page(text, title))).toBe('certain'));

  it('is amber where nothing but the steps stands there', () => {
    expect(
      tellsToRunCommand(page('The document could not be shown.\nPress Win + R\nPaste the fix with Ctrl + V\nPress Enter', 'Error')),
    ).toBe('likely');
  });

  it.each([
    ['a manual that installs a tool', 'Install', 'Open a terminal, paste this line and press Return.'],
    ['a shortcut list', 'Shortcuts', 'Win + R opens the Run dialog\nCtrl + V pastes\nAlt + F4 closes'],
    [
      'a news story about such pages',
      'Fake CAPTCHA',
      `${'The page told its visitors to press the Windows key + R, to paste with Ctrl + V and to press Enter, and so they ran what the robot check had copied. '.repeat(3)}\nMore stories`,
    ],
    ['a long guide', 'CAPTCHA', `${'Words about security.\n'.repeat(200)}Press Win + R\nCtrl + V\nEnter`],
    ['a check for humans without a command', 'CAPTCHA', 'I am not a robot\nVerify'],
  ])('is none of these: %s', (_, title, text) => expect(tellsToRunCommand(page(text, title))).not.toBe('certain'));

  it.each([
    ['a manual', 'Open a terminal, paste this line and press Return.'],
    ['shortcuts', 'Win + R opens the Run dialog\nCtrl + V pastes\nAlt + F4 closes'],
  ])('leaves %s alone', (_, text) => expect(tellsToRunCommand(page(text))).toBeNull());

  it('is warned of whatever it claims, in nobody’s name', () => {
    const verdict = judge(
      '<title>Hotel desk</title><h1>Verify you are human</h1><ol><li>Press Windows + R</li><li>Press Ctrl + V</li><li>Press Enter</li></ol>',
      'https://desk-check.example/',
    );
    expect(verdict).toMatchObject({ kind: 'lure', platform: null, platformName: '', advice: [{ code: 'leave-page' }] });
    expect(verdict.evidence).toEqual([{ code: 'page-tells-to-run', strength: 'proof', facts: { host: 'desk-check.example' } }]);
  });
});
