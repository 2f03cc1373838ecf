import { describe, expect, it } from 'vitest';
import { CREDENTIALS, judge } from './rules.ts';

const ELSEWHERE = 'https://account-check.top/secure/';

describe('a listed platform’s name over a form on a stranger’s host is a lure', () => {
  it.each([
    ['title and heading', 'instagram', `<title>Instagram</title><h1>Log in to Instagram</h1>${CREDENTIALS}`],
    ['sign-in words in the title alone', 'facebook', `<title>Log in to Facebook</title>${CREDENTIALS}`],
    ['look-alike letters', 'paypal', `<title>PаyPаl</title><h1>Log in to your PаyPаl account</h1>${CREDENTIALS}`],
    ['logo and copyright without a title', 'netflix', `<img alt="Netflix logo" src="l.svg">${CREDENTIALS}<p>© 2026 Netflix, Inc.</p>`],
    [
      'an ordinary word with its own address',
      'chase',
      `<title>Sign in - chase.com</title><p>Chase.com homepage</p>${CREDENTIALS}<p>© 2026 Chase</p>`,
    ],
    [
      'an ordinary word with its own account pages',
      'apple',
      `<h1>Sign in to Apple</h1>${CREDENTIALS}<a href="https://iforgot.apple.com/password/verify">Forgot password?</a>`,
    ],
    [
      'German words',
      'paypal',
      `<h1>Bei Ihrem PayPal-Konto anmelden</h1><form><label>Passwort <input type="password"></label><button>Einloggen</button></form><p>Copyright © 2026 PayPal</p>`,
    ],
    [
      'Spanish words',
      'netflix',
      `<title>Netflix</title><h1>Inicia sesión en Netflix</h1><form><label>Contraseña <input type="password"></label></form>`,
    ],
    [
      'a code instead of a password',
      'whatsapp',
      '<title>WhatsApp</title><h1>Sign in to WhatsApp</h1><form><label>Verification code <input name="otp" inputmode="numeric"></label></form>',
    ],
    [
      'a recovery phrase',
      'metamask',
      '<title>MetaMask</title><h1>Restore your MetaMask wallet</h1><form><textarea placeholder="Enter your 12 word secret recovery phrase"></textarea></form>',
    ],
    [
      'a first step that asks the name only',
      'dropbox',
      '<title>Dropbox - Sign in</title><h1>Sign in to Dropbox</h1><form><input type="email" placeholder="Email"><button>Continue</button></form>',
    ],
    [
      'social buttons beside',
      'ebay',
      `<title>Sign in or Register | eBay</title><p>Sign in to eBay</p>${CREDENTIALS}<button>Continue with Google</button><button>Continue with Facebook</button><p>Copyright © 2026 eBay Inc.</p>`,
    ],
    [
      'the platform’s own copy of software that runs anywhere',
      'gitlab',
      `<title>Sign in · GitLab</title><h1>GitLab</h1><p>GitLab.com offers free repositories.</p>${CREDENTIALS}`,
    ],
    [
      'an ordinary word with its full names',
      'steam',
      `<title>Steam Community</title><img alt="STEAM" src="s.png"><h1>Sign in</h1>${CREDENTIALS}<p>© 2026 Valve Corporation. All rights reserved.</p>`,
    ],
    [
      'a page saved from the platform',
      'linkedin',
      `<!-- saved from url=(0029)https://www.linkedin.com/login --><title>LinkedIn</title>${CREDENTIALS}`,
    ],
  ])('%s', (_, platform, html) => {
    const verdict = judge(`<!doctype html>${html}`, ELSEWHERE);
    expect(verdict).toMatchObject({ kind: 'lure', platform });
    expect(verdict.evidence.map((one) => one.code)).toContain('page-asks');
    expect(verdict.advice[0]?.code).toBe('leave-page');
  });

  it('names the host and the real page', () => {
    const verdict = judge(`<title>Instagram</title><h1>Log in to Instagram</h1>${CREDENTIALS}`, 'https://login.account-check.top/');
    expect(verdict.evidence[0]).toMatchObject({
      code: 'page-host-not-platforms',
      facts: { host: 'login.account-check.top', domain: 'account-check.top', platform: 'Instagram' },
    });
    expect(verdict.advice[0]?.url).toMatch(/^https:\/\/(www\.)?instagram\.com/);
  });

  it('says that the host looks like the platform’s', () => {
    const verdict = judge(`<title>Instagram</title>${CREDENTIALS}`, 'https://instagram-help-center.top/');
    expect(verdict.kind).toBe('lure');
    expect(verdict.evidence.map((one) => one.code)).toContain('page-host-lookalike');
  });

  it.each([
    ['free hosting under a listed name', 'https://instagram-verify.web.app/'],
    ['a user’s page on another platform', 'https://sites.google.com/view/instagram-verify'],
  ])('also on %s', (_, url) => {
    expect(judge(`<title>Instagram</title><h1>Log in to Instagram</h1>${CREDENTIALS}`, url).kind).toBe('lure');
  });
});

describe('less than proof is suspicious', () => {
  it.each([
    [
      'one consent to a platform’s terms',
      'dropbox',
      '<form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Create an account</button></form><p>I agree to the Dropbox Terms.</p>',
    ],
    ['a bare form on which the platform speaks', 'costco', `${CREDENTIALS}<p>Costco recommends this box on your own device only.</p>`],
    ['a newcomer’s line', 'reddit', `${CREDENTIALS}<p>New to Reddit? <a href="/up">Sign up</a></p>`],
    [
      'a nameless form whose every address is one platform’s',
      'github',
      `${CREDENTIALS}<a href="https://github.com/password_reset">Forgot password?</a>`,
    ],
  ])('%s', (_, platform, html) => {
    expect(judge(html, ELSEWHERE)).toMatchObject({ kind: 'suspicious', platform });
  });

  it('a site on no list is named by its domain', () => {
    const html = `<title>Log In | Paintboard</title><link rel="icon" href="https://static.paintboard.example/i.ico"><h1>Log in to Paintboard</h1>${CREDENTIALS}
      <a href="https://www.paintboard.example/join">Join</a><a href="https://www.paintboard.example/forgot">Forgot</a>`;
    expect(judge(html, ELSEWHERE)).toMatchObject({ kind: 'suspicious', platform: null, platformName: 'paintboard.example' });
    expect(judge(html, 'https://login.paintboard.example/').kind).toBe('none');
    expect(judge(html, 'https://paintboard-help.example/').kind).toBe('none');
  });

  it('a trusted site silences suspicion and no lure', () => {
    const suspicious = `${CREDENTIALS}<a href="https://github.com/password_reset">Forgot password?</a>`;
    const silenced = judge(suspicious, ELSEWHERE, { trustedSites: ['account-check.top'] });
    expect(silenced).toMatchObject({ kind: 'none', evidence: [{ code: 'trusted-site' }] });
    const lure = `<title>Instagram</title><h1>Log in to Instagram</h1>${CREDENTIALS}`;
    expect(judge(lure, ELSEWHERE, { trustedSites: ['account-check.top'] }).kind).toBe('lure');
  });
});

describe('what a page says of itself', () => {
  it.each([
    ['rates of exchange', 'microsoft', '<p>Exchange rates apply to purchases abroad.</p>'],
    ['enterprise', 'github', '<p>Trusted by every enterprise.</p>'],
    ['a community', 'salesforce', '<p>Join the Trailblazer community.</p>'],
    ['a web app', 'microsoft', '<p>Install our web app.</p>'],
    ['a widget', 'google', '<p>This site is protected by reCAPTCHA. The Google Privacy Policy and Terms of Service apply.</p>'],
    ['software that people run themselves', 'github', '<p>Powered by Nextcloud, WordPress and GitLab Community Edition.</p>'],
    ['no affiliation', 'paypal', '<p>Not affiliated with PayPal. All trademarks of their owners.</p>'],
    ['an explanation', 'paypal', '<p>How to log in: what you should know.</p>'],
    ['several names', 'paypal', '<p>Google, Apple, Microsoft, Facebook and Amazon are welcome.</p>'],
  ])('never silences a lure: %s', (_, platform, words) => {
    const names: Record<string, string> = {
      microsoft: 'Microsoft',
      github: 'GitHub',
      salesforce: 'Salesforce',
      google: 'Google',
      paypal: 'PayPal',
    };
    const name = names[platform] ?? '';
    expect(
      judge(`<title>Sign in to ${name}</title><h1>Sign in to your ${name} account</h1>${CREDENTIALS}${words}`, ELSEWHERE),
    ).toMatchObject({ kind: 'lure', platform });
  });

  it('softens a warning where it says to be the copy for companies and loads nothing from elsewhere', () => {
    const page = `<title>Sign in to GitHub</title><h1>Sign in to GitHub</h1>${CREDENTIALS}<p>GitHub Enterprise Server 3.14</p>`;
    expect(judge(page, 'https://code.mill.example/login').kind).toBe('suspicious');
    expect(judge(`${page}<link rel=icon href="https://github.com/favicon.ico">`, 'https://code.mill.example/login').kind).toBe('lure');
  });

  it('silences nothing on free hosting, whatever the path', () => {
    const page = `<title>Outlook</title><img alt="Outlook" src="logo.png"><h1>Sign in to your Microsoft account</h1>${CREDENTIALS}`;
    expect(judge(page, 'https://kqz-portal.netlify.app/owa/auth/logon.aspx').kind).toBe('lure');
  });
});
