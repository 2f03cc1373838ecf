/** What cannot be seen from here, in plain words. */
import type { Translate } from './text.ts';

/** What is known about the tab, its window and the person's settings. */
export interface Sight {
  /** Address of the tab's page, '' where the browser does not tell it. */
  url: string;
  /** The browser keeps us away from some or all sites. */
  withheld: boolean;
  incognito: boolean;
  rememberInPrivate: boolean;
  pages: 'all' | 'from-mail' | 'none';
  ignoredSites: string[];
  /** False where the browser gives no database. */
  history: boolean;
  /** The tab shows a mail, or a page with a finding. */
  judged: boolean;
  /** Evidence and settings of an open mail: its source was not read. */
  sourceUnread: boolean;
  senderUnproved: boolean;
}

/** One sentence for each thing that is out of sight here, the most telling first. */
export function unseenLines(sight: Sight, t: Translate): string[] {
  return [
    sight.sourceUnread ? t('unchecked_source') : '',
    sight.senderUnproved ? t('unchecked_sender_proof') : '',
    sight.judged || sight.withheld ? '' : pageLine(sight, t),
    sight.incognito && !sight.rememberInPrivate ? t('unseen_private') : '',
    sight.history ? '' : t('unseen_history'),
  ].filter((line) => line !== '');
}

function pageLine({ url, pages, ignoredSites }: Sight, t: Translate): string {
  const host = hostOf(url);
  if (host === '') return t('unseen_closed_page');
  if (pages === 'none') return t('unseen_pages_none');
  const ignored = ignoredSites.find((one) => host === one || host.endsWith(`.${one}`));
  if (ignored !== undefined) return t('unseen_ignored_site', { host: ignored });
  return pages === 'from-mail' ? t('unseen_pages_from_mail') : '';
}

/** '' for everything that is no web page: settings, files, other extensions. */
function hostOf(url: string): string {
  return URL.canParse(url) && /^https?:/.test(url) ? new URL(url).hostname : '';
}
