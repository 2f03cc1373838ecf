import { describe, expect, it } from 'vitest';
import { CREDENTIALS, judge } from './rules.ts';

const SOCIAL = ['Google', 'Facebook', 'Apple', 'Microsoft', 'GitHub'];

describe('pages that ask for nobody else’s credentials stay silent', () => {
  it.each([
    [
      'a blog that runs WordPress',
      'https://gardenclub.example/wp-login.php',
      `<title>Log In ‹ Garden Club — WordPress</title><h1><a href="https://wordpress.org/"><img alt="Powered by WordPress" src="wordpress-logo.svg"></a></h1>${CREDENTIALS}`,
    ],
    [
      'a self-hosted GitLab',
      'https://code.mill.example/users/sign_in',
      `<title>Sign in · GitLab</title><img alt="GitLab" src="/logo.svg"><h1>GitLab Community Edition</h1>${CREDENTIALS}<a href="https://about.gitlab.com/">About GitLab</a>`,
    ],
    [
      'a self-hosted Bitwarden vault',
      'https://vault.mill.example/',
      `<title>Bitwarden Web Vault</title><h1>Log in to Bitwarden</h1>${CREDENTIALS}© 2026 Bitwarden Inc.`,
    ],
    [
      'a company Outlook',
      'https://mail.mill.example/owa/',
      `<title>Outlook</title><p>Domain\\user name:</p>${CREDENTIALS}<p>© 2016 Microsoft. Outlook Web App</p>`,
    ],
    [
      'a company’s federation server',
      'https://adfs.mill.example/adfs/ls',
      `<title>Sign In</title><p>Sign in with your organizational account</p>${CREDENTIALS}<p>© 2016 Microsoft</p>`,
    ],
    [
      'a school that resets Microsoft passwords',
      'https://it.northhill.example/reset',
      `<title>Password self-service</title><h1>Reset your Microsoft 365 password</h1>${CREDENTIALS}`,
    ],
    [
      'a self-hosted Nextcloud',
      'https://cloud.mill.example/login',
      `<title>Nextcloud</title>${CREDENTIALS}<a href="https://nextcloud.com">Nextcloud</a> – a safe home for all your data`,
    ],
    ['a Roundcube', 'https://webmail.mill.example/', `<title>Roundcube Webmail :: Welcome to Roundcube Webmail</title>${CREDENTIALS}`],
    ['a phpMyAdmin', 'https://db.mill.example/', `<title>phpMyAdmin</title><h1>Welcome to phpMyAdmin</h1>${CREDENTIALS}`],
    [
      'a Mastodon server',
      'https://social.mill.example/auth/sign_in',
      `<title>Log in - social.mill.example</title>${CREDENTIALS}<a href="https://joinmastodon.org">Mastodon</a>`,
    ],
    [
      'a Discourse forum',
      'https://talk.mill.example/login',
      `<title>Log in - Mill Talk</title>${CREDENTIALS}<button>with GitHub</button><a href="https://discord.gg/abc">Join our Discord</a>`,
    ],
    [
      'social buttons',
      'https://shop.example/login',
      `<title>Sign in</title>${CREDENTIALS}${SOCIAL.map((name) => `<button><img alt="${name}" src="${name}-logo.svg">Sign in with ${name}</button>`).join('')}`,
    ],
    [
      'one social button in words',
      'https://shop.example/login',
      `<title>Sign in</title>${CREDENTIALS}<a href="https://accounts.google.com/o/oauth2/auth?x=1"><img alt="Google" src="google.png">Log in with Google</a>`,
    ],
    [
      'social links in the footer',
      'https://shop.example/login',
      `<title>Log in</title>${CREDENTIALS}<a href="https://www.instagram.com/shop"><img alt="Instagram"></a><a href="https://www.facebook.com/shop">Facebook</a>`,
    ],
    [
      'a captcha notice',
      'https://shop.example/login',
      `<title>Log in</title>${CREDENTIALS}<p>Protected by reCAPTCHA: the Google <a href="https://policies.google.com/privacy">Privacy Policy</a> and <a href="https://policies.google.com/terms">Terms of Service</a> apply.</p>`,
    ],
    [
      'ways to pay',
      'https://shop.example/checkout',
      '<title>Checkout</title><form><label>Card number <input autocomplete="cc-number"></label><img alt="Visa" src="visa.png"><img alt="Mastercard" src="mc.png"><img alt="PayPal" src="paypal-logo.png"></form>',
    ],
    [
      'one way to pay',
      'https://donate.example/',
      '<title>Donate to the shelter</title><form><label>Card number <input autocomplete="cc-number"></label></form><a href="https://www.paypal.com/donate?x=1"><img alt="PayPal" src="https://www.paypalobjects.com/btn.gif"></a>',
    ],
    [
      'an article about a reset',
      'https://howto.example/instagram',
      `<title>How to reset your Instagram password | How To</title><h1>How to reset your Instagram password</h1><p>${'Go to Instagram and press Forgot password. '.repeat(90)}</p><a href="https://www.instagram.com/accounts/password/reset/">Instagram reset page</a>${CREDENTIALS}`,
    ],
    [
      'a shop built with Shopify',
      'https://mooncandles.example/account/login',
      `<title>Account – Moon Candles</title><link rel="icon" href="https://cdn.shopify.com/s/files/1/favicon.png">${CREDENTIALS}<a href="https://www.shopify.com/?utm=poweredby">Powered by Shopify</a>`,
    ],
    [
      'a marketplace that pays out by Stripe',
      'https://handmadehub.example/join',
      `<title>Sign up | Handmade Hub</title>${CREDENTIALS}<p>By registering you agree to our Terms and the <a href="https://stripe.com/legal/connect-account">Stripe Connected Account Agreement</a>.</p>`,
    ],
    [
      'a profile with names elsewhere',
      'https://members.example/me',
      '<title>Your profile</title><form><label>Instagram username <input name="ig"></label><label>PayPal email <input type="email" name="pp"></label><label>Skype <input name="skype"></label><label>New password <input type="password"></label><button>Save</button></form>',
    ],
    ['a fan forum', 'https://blockfans.example/login', `<title>Minecraft Fan Forum - Log in</title><h1>Welcome back</h1>${CREDENTIALS}`],
    [
      'single sign-on to a service',
      'https://login.millgroup.example/app',
      `<title>Mill Group - Sign In</title><p>Sign in with your Mill account to access Salesforce</p>${CREDENTIALS}`,
    ],
    [
      'a club that invites to its channels',
      'https://guild.example/login',
      `<title>Guild</title>${CREDENTIALS}<p>Join us on Telegram</p><p>Join our Discord</p><p>Follow us on Instagram</p>`,
    ],
    [
      'words that are names elsewhere',
      'https://gym.example/login',
      `<title>Target Fitness</title><h1>Log in to Target Zone</h1><p>Next line, box office, orange wallet</p>${CREDENTIALS}`,
    ],
    ['the platform itself', 'https://www.instagram.com/accounts/login/', `<title>Instagram</title>${CREDENTIALS}`],
    [
      'the platform in another country',
      'https://www.amazon.com.mx/ap/signin',
      `<title>Amazon Iniciar sesión</title>${CREDENTIALS}© 1996-2026, Amazon.com, Inc.`,
    ],
    [
      'one platform on another’s host',
      'https://accounts.google.com/signin',
      `<title>Sign in – Google Accounts</title><p>to continue to Dropbox</p>${CREDENTIALS}`,
    ],
    ['a router', 'http://192.168.1.1/', `<title>Log in to Facebook</title>${CREDENTIALS}`],
    [
      'a page that asks nothing',
      'https://mirror.example/',
      '<title>Instagram</title><h1>Log in to Instagram</h1><a href="https://www.instagram.com/accounts/login">Log in</a>',
    ],
    [
      'a newsletter',
      'https://news.example/',
      '<title>PayPal news</title><h1>All about PayPal</h1><form><input type="email" placeholder="Email"><button>Subscribe</button></form>',
    ],
  ])('%s', (_, url, html) => {
    expect(judge(`<!doctype html>${html}`, url)).toMatchObject({ kind: 'none' });
  });
});
