/** "Is this your mailbox?": asked once of a host that shows mail and is no webmail that we know; only here, never in a page. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Slotted } from '../../components/in-page/slotted.tsx';
import type { Translate } from '../../components/i18n/text.ts';

export interface MailboxQuestionProps {
  host: string;
  /** Keeps the answer; rejects where it could not be stored. */
  answer(host: string, yes: boolean): Promise<void>;
  t: Translate;
}

/** Asks whether a host is the person's mailbox; nothing where that is known. */
export function MailboxQuestion({ host, answer, t }: MailboxQuestionProps): JSX.Element | null {
  const [state, setState] = useState<'open' | 'answered' | 'failed'>('open');
  if (state === 'answered') return null;
  const press = (yes: boolean): Promise<void> =>
    answer(host, yes).then(
      () => setState('answered'),
      () => setState('failed'),
    );
  return (
    <section class="trust" data-part="mailbox-question">
      <p>
        <Slotted text={t('popup_mailbox_question')} slot="host">
          <bdi>
            <b>{host}</b>
          </bdi>
        </Slotted>
      </p>
      <p class="fine">{t('popup_mailbox_why')}</p>
      <button type="button" class="button" data-part="mailbox-yes" onClick={() => press(true)}>
        {t('popup_mailbox_yes')}
      </button>{' '}
      <button type="button" class="plain link" data-part="mailbox-no" onClick={() => press(false)}>
        {t('popup_mailbox_no')}
      </button>
      {state === 'failed' && <p role="alert">{t('popup_trust_failed')}</p>}
    </section>
  );
}
