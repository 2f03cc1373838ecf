import { describe, expect, it } from 'vitest';
import { tellsToRunCommand } from '../../../../../judge/page/circumstances/kit.ts';
import { NAMELESS_KITS, NAMING_KITS } from '../../../../../scripts/fit/pages/kits.ts';
import { judge } from '../rules.ts';

const page = (text: string, title = ''): Parameters<typeof tellsToRunCommand>[0] => ({ title, headings: [], text, forms: [] });

describe('a page that wants a command pasted into the computer', () => {
  it.each([
    ['the Run dialog', 'Prove you are human', 'Press Windows button + R\nPress Ctrl + V\nPress Enter'],
    ['keys in brackets', 'I’m not a robot', 'Hold [Win] + [R]\nthen [Ctrl] + [V]\nand hit Enter'],
    ['the terminal of a Mac', 'Check for humans', 'Open the Terminal\nPress ⌘ + V\nPress Return'],
    ['German', 'Sind Sie ein Mensch?', 'Drücken Sie Windows-Taste + R\nDrücken Sie Strg + V\nDrücken Sie die Eingabetaste'],
    ['French', 'Je ne suis pas un robot', 'Appuyez sur Windows + R\nCollez avec Ctrl + V\nAppuyez sur Entrée'],
    ['Russian', 'Я не робот', 'Нажмите Windows + R\nНажмите Ctrl + V\nНажмите Ввод'],
    ['Chinese', '我不是机器人', '按 Windows + R\n按 Ctrl + V\n按回车键'],
    ['Portuguese', 'Confirme que não é um robô', 'Prima Win + X e escolha "Terminal"\nCole o código (Ctrl + V)\nPrima Enter'],
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

describe('a page that names somebody is warned of', () => {
  it.each(NAMING_KITS)('%s', (_, url, html) => {
    expect(judge(`<!doctype html>${html}`, url).kind).toMatch(/^(lure|suspicious)$/);
  });
});

describe('a page that names nobody is warned of', () => {
  it.each(NAMELESS_KITS)('%s', (_, url, html) => {
    expect(judge(`<!doctype html>${html}`, url).kind).toBe('suspicious');
  });
});

describe('a page that names nobody', () => {
  const form = (action: string): string =>
    `<title>Sign in</title><h1>Sign in to view the document</h1><form action="${action}"><input name=user><input type=password></form>`;

  it('tells how it is built, and where what is typed goes', () => {
    const verdict = judge(form('https://kqz-9.top/p'), 'https://kqz-31.web.app/');
    expect(verdict).toMatchObject({ kind: 'suspicious', platform: null, platformName: '' });
    expect(verdict.evidence.map(({ code }) => code)).toEqual(['page-built-as-kit', 'page-form-leaves', 'page-asks']);
    expect(verdict.evidence[1]?.facts.host).toBe('kqz-9.top');
  });

  it.each([
    ['it has no script and sends nothing away', form('/session'), 'https://kqz-31.web.app/'],
    ['it stands on a site of its own', form('next.php'), 'https://steuer-hasel.example/'],
    ['it baits with nothing', form('next.php').replace('Sign in to view the document', 'Members'), 'https://kqz-31.web.app/'],
    ['it asks for no secret', form('next.php').replace('<input type=password>', ''), 'https://kqz-31.web.app/'],
    ['it is called as its host is', form('next.php').replace('<title>', '<title>Kqz-31 – '), 'https://kqz-31.web.app/'],
  ])('is left alone where %s', (_, html, url) => {
    expect(judge(html, url).kind).toBe('none');
  });

  it('and wants recovery words is amber on any host but one it says is its own', () => {
    const words = '<h1>Validate your wallet</h1><form><textarea placeholder="Enter your 12 word recovery phrase"></textarea></form>';
    const verdict = judge(`<title>Wallet support</title>${words}`, 'https://kqz-7d2.top/');
    expect(verdict.kind).toBe('suspicious');
    expect(verdict.evidence.map(({ code }) => code)).toContain('page-wants-recovery-words');
    expect(judge(`<title>Pebblewallet</title>${words}`, 'https://app.pebblewallet.example/').kind).toBe('none');
  });
});
