/**
 * Pages on a service's own host that let somebody else's app or device in, or hand on to a page that their query
 * names: to lead there is not to lead to the service alone. As the makers' own documents on OAuth 2.0 give them.
 */
export const CONSENT_PATHS: [domain: string, path: RegExp, source: string][] = [
  ['login.microsoftonline.com', /\/(?:oauth2|adminconsent)\b/i, 'official: learn.microsoft.com, OAuth 2.0 authorization code flow'],
  ['login.live.com', /^\/oauth20?_/i, 'official: learn.microsoft.com, sign-in for Microsoft accounts'],
  ['accounts.google.com', /^\/(?:o\/oauth2|signin\/oauth)\b/i, 'official: developers.google.com, OAuth 2.0 for web server applications'],
  ['github.com', /^\/(?:login\/oauth|apps\/[^/]+\/installations)\b/i, 'official: docs.github.com, authorizing OAuth apps'],
  ['gitlab.com', /^\/oauth\/authorize\b/i, 'official: docs.gitlab.com, OAuth 2.0 identity provider API'],
  ['facebook.com', /^\/(?:v[\d.]+\/)?dialog\//i, 'official: developers.facebook.com, manually build a login flow'],
  ['linkedin.com', /^\/oauth\//i, 'official: learn.microsoft.com, LinkedIn authorization code flow'],
  ['slack.com', /^\/oauth\//i, 'official: docs.slack.dev, installing with OAuth'],
  ['twitter.com', /^\/i\/oauth2\//i, 'official: docs.x.com, OAuth 2.0 authorization code flow'],
  ['x.com', /^\/i\/oauth2\//i, 'official: docs.x.com, OAuth 2.0 authorization code flow'],
  ['discord.com', /^\/(?:api\/)?oauth2\//i, 'official: docs.discord.com, OAuth2'],
  ['dropbox.com', /^\/oauth2\//i, 'official: dropbox.com/developers, OAuth guide'],
  ['zoom.us', /^\/oauth\//i, 'official: developers.zoom.us, OAuth'],
  ['appleid.apple.com', /^\/auth\/authorize\b/i, 'official: developer.apple.com, Sign in with Apple'],
  ['accounts.spotify.com', /^\/authorize\b/i, 'official: developer.spotify.com, authorization code flow'],
];
