import type { SourcedGroup } from '../sourced.ts';

/** Services whose links open a firm's app, or its site, at a host of the firm's own label. */
export const APP_LINKS: readonly SourcedGroup[] = [
  {
    source: 'help of Branch, AppsFlyer, Firebase Dynamic Links, Adjust and Singular on the domain of a link; not looked up',
    date: '2026-11-27',
    confidence: 'unconfirmed',
    entries: ['app.link', 'onelink.me', 'page.link', 'go.link', 'sng.link'],
  },
];
