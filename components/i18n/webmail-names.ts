import type { Translate } from './text.ts';

/** How the webmails that we have readers for call themselves; names are not translated. */
const NAMES: Record<string, string> = {
  daum: 'Daum',
  fastmail: 'Fastmail',
  gmail: 'Gmail',
  gmx: 'GMX',
  hey: 'HEY',
  horde: 'Horde',
  icloud: 'iCloud',
  'mail-ru': 'Mail.ru',
  naver: 'Naver',
  nextcloud: 'Nextcloud',
  outlook: 'Outlook',
  proton: 'Proton',
  qq: 'QQ',
  roundcube: 'Roundcube',
  sogo: 'SOGo',
  tuta: 'Tuta',
  yahoo: 'Yahoo',
  yandex: 'Yandex',
  zimbra: 'Zimbra',
  'zimbra-modern': 'Zimbra',
  zoho: 'Zoho',
};

/**
 * The name of the webmail that no longer shows a mail as its reader knows it; '' where the cause is another.
 * @param reason why the mail could not be read
 */
export function changedWebmail(client: string, reason: string): string {
  const isMissing = reason === 'field-missing' || reason === 'body-missing';
  return isMissing && Object.hasOwn(NAMES, client) ? (NAMES[client] ?? '') : '';
}

/** "We cannot read this mail", with the webmail that may have changed. */
export function unreadableHeadline(webmail: string, t: Translate): string {
  return webmail === '' ? t('headline_unreadable') : t('headline_unreadable_changed', { webmail });
}
