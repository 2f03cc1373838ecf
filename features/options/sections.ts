/** The sections of the options with their addresses, and the one search over all settings in them. */
import type { Hideable } from '../../storage/policy.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';

export interface Section {
  /** What stands behind # in its address. */
  anchor: Hideable;
  title: TextKey;
  settings: Setting[];
}

interface Setting {
  /** Where it stands, if not where its section begins. */
  anchor?: string;
  label: TextKey;
  /** Further texts by which it is found. */
  more?: TextKey[];
}

/** In the order of the page. */
export const SECTIONS: readonly Section[] = [
  { anchor: 'pages', title: 'pages_heading', settings: [{ label: 'pages_intro', more: ['pages_all', 'pages_from_mail', 'pages_none'] }] },
  {
    anchor: 'trusted',
    title: 'options_heading',
    settings: [
      { anchor: 'entry', label: 'options_label', more: ['trusted_as_list', 'trusted_as_site', 'trusted_note_label'] },
      {
        label: 'options_intro',
        more: ['options_limit_exact', 'options_limit_lure', 'options_limit_authentication', 'options_limit_genuine'],
      },
    ],
  },
  {
    anchor: 'left-out',
    title: 'ignored_sites_heading',
    settings: [{ anchor: 'ignored-site', label: 'ignored_sites_label', more: ['ignored_sites_intro'] }],
  },
  {
    anchor: 'privacy',
    title: 'privacy_heading',
    settings: [
      { anchor: 'private-windows', label: 'requests_private', more: ['options_privacy', 'private_off'] },
      { anchor: 'history-days', label: 'history_keep_label', more: ['history_heading'] },
      { anchor: 'history-clear', label: 'history_clear' },
    ],
  },
  {
    anchor: 'known-facts',
    title: 'facts_heading',
    settings: [
      { anchor: 'facts-search', label: 'facts_search', more: ['facts_intro'] },
      { anchor: 'facts-search', label: 'facts_distrust', more: ['facts_is_off'] },
    ],
  },
  {
    anchor: 'backup',
    title: 'backup_heading',
    settings: [
      { label: 'backup_save', more: ['backup_intro'] },
      { anchor: 'backup-file', label: 'backup_open', more: ['backup_merge', 'backup_replace'] },
    ],
  },
  {
    anchor: 'sync',
    title: 'sync_heading',
    settings: [{ anchor: 'sync-on', label: 'sync_on', more: ['sync_intro', 'sync_account', 'sync_forget'] }],
  },
  {
    anchor: 'advanced',
    title: 'advanced_heading',
    settings: [
      { anchor: 'mailboxes', label: 'mailboxes_heading', more: ['mailboxes_intro'] },
      { anchor: 'request-minutes', label: 'requests_minutes', more: ['requests_heading', 'requests_intro'] },
    ],
  },
];

/** A setting that was looked for, and where it stands. */
export interface FoundSetting {
  anchor: string;
  section: string;
  label: string;
}

/** Settings whose texts hold all that was typed, in the order of the page; nothing is found by nothing. */
export function searchSettings(typed: string, t: Translate, sections: readonly Section[] = SECTIONS): FoundSetting[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return sections.flatMap(({ anchor, title, settings }) =>
    settings
      .filter(({ label, more = [] }) => {
        const texts = [title, label, ...more].map((key) => t(key).toLowerCase());
        return words.every((word) => texts.some((text) => text.includes(word)));
      })
      .map((setting) => ({ anchor: setting.anchor ?? anchor, section: t(title), label: t(setting.label) })),
  );
}
