/** Hosts that the person called their mailbox in the popup, and those that they said are none; each can be taken back. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useChange } from '../../components/extension-page/use-change.tsx';
import type { Translate } from '../../components/i18n/text.ts';
import type { MailboxSettings } from '../../storage/mailbox-hosts.ts';

export interface MailboxMemory {
  read(): Promise<MailboxSettings>;
  /** Null forgets the answer. */
  answer(host: string, yes: boolean | null): Promise<void>;
}

/** The section of the options on hosts that are the person's mailbox, and those that are not. */
export function Mailboxes({ memory, t }: { memory: MailboxMemory; t: Translate }): JSX.Element {
  const [{ mailboxes, notMailboxes }, setHosts] = useState<MailboxSettings>({ mailboxes: [], notMailboxes: [] });
  const refresh = async (): Promise<void> => setHosts(await memory.read());
  useEffect(() => void refresh(), []);
  const { change, line } = useChange(refresh, 'mailboxes', t);
  const remove = (host: string, yes: boolean): Promise<void> =>
    change(async () => {
      await memory.answer(host, null);
      return { text: t('mailboxes_removed', { entry: host }), undo: () => memory.answer(host, yes) };
    });
  const row = (host: string, yes: boolean): JSX.Element => (
    <li key={host} data-part="mailbox">
      <span class="value">{host}</span>
      {!yes && <span class="soft">{t('mailboxes_is_not')}</span>}
      <button type="button" class="plain" aria-label={t('options_remove_entry', { entry: host })} onClick={() => remove(host, yes)}>
        {t('options_remove')}
      </button>
    </li>
  );
  return (
    <section id="mailboxes" data-part="mailboxes">
      <h3>{t('mailboxes_heading')}</h3>
      <p class="soft">{t('mailboxes_intro')}</p>
      {line}
      {mailboxes.length + notMailboxes.length === 0 ? (
        <p class="empty soft">{t('mailboxes_empty')}</p>
      ) : (
        <ul class="entries">
          {mailboxes.toReversed().map((host) => row(host, true))}
          {notMailboxes.toReversed().map((host) => row(host, false))}
        </ul>
      )}
    </section>
  );
}
