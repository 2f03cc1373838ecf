import type { SourcedGroup } from '../sourced.ts';

/**
 * Pages on a service's own host that let somebody else's app or device in, or hand on to a page that their query
 * names: to lead there is not to lead to the service alone. As the makers' own documents on OAuth 2.0 give them.
 */
export const CONSENT_PATHS: readonly SourcedGroup<[domain: string, path: RegExp]>[] = [
  {
    source: 'learn.microsoft.com, OAuth 2.0 authorization code flow',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['login.microsoftonline.com', /\/(?:oauth2|adminconsent)\b/i]],
  },
  {
    source: 'learn.microsoft.com, sign-in for Microsoft accounts',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['login.live.com', /^\/oauth20?_/i]],
  },
  {
    source: 'developers.google.com, OAuth 2.0 for web server applications',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['accounts.google.com', /^\/(?:o\/oauth2|signin\/oauth)\b/i]],
  },
  {
    source: 'docs.github.com, authorizing OAuth apps',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['github.com', /^\/(?:login\/oauth|apps\/[^/]+\/installations)\b/i]],
  },
  {
    source: 'docs.gitlab.com, OAuth 2.0 identity provider API',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['gitlab.com', /^\/oauth\/authorize\b/i]],
  },
  {
    source: 'developers.facebook.com, manually build a login flow',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['facebook.com', /^\/(?:v[\d.]+\/)?dialog\//i]],
  },
  {
    source: 'learn.microsoft.com, LinkedIn authorization code flow',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['linkedin.com', /^\/oauth\//i]],
  },
  {
    source: 'docs.slack.dev, installing with OAuth',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['slack.com', /^\/oauth\//i]],
  },
  {
    source: 'docs.x.com, OAuth 2.0 authorization code flow',
    date: '2026-11-26',
    confidence: 'official',
    entries: [
      ['twitter.com', /^\/i\/oauth2\//i],
      ['x.com', /^\/i\/oauth2\//i],
    ],
  },
  {
    source: 'docs.discord.com, OAuth2',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['discord.com', /^\/(?:api\/)?oauth2\//i]],
  },
  {
    source: 'dropbox.com/developers, OAuth guide',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['dropbox.com', /^\/oauth2\//i]],
  },
  {
    source: 'developers.zoom.us, OAuth',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['zoom.us', /^\/oauth\//i]],
  },
  {
    source: 'developer.apple.com, Sign in with Apple',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['appleid.apple.com', /^\/auth\/authorize\b/i]],
  },
  {
    source: 'developer.spotify.com, authorization code flow',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['accounts.spotify.com', /^\/authorize\b/i]],
  },
];
