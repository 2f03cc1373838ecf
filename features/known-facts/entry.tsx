/** One platform or brand: a line with its name that opens to what is known of it, by kind of fact. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dateText, listText, regionText } from '../../components/i18n/language.ts';
import { underscored, type TextKey, type Translate } from '../../components/i18n/text.ts';
import type { FactChoices } from './read.ts';
import { FACT_KINDS, type FactKind, type KnownEntry, type KnownFact } from '../../platforms/known-facts.ts';

const KIND_TEXTS: Record<FactKind, TextKey> = {
  sender: 'facts_sender',
  'exact-sender': 'facts_exact_sender',
  'sender-address': 'facts_sender_address',
  'unconfirmed-sender': 'facts_unconfirmed_sender',
  site: 'facts_site',
  'two-factor': 'facts_two_factor',
  'no-two-factor': 'facts_two_factor',
  twoFactor: 'facts_two_factor_page',
  twoFactorHelp: 'facts_two_factor_help',
  twoFactorPath: 'facts_two_factor_path',
  changePassword: 'facts_change_password',
  reset: 'facts_reset',
  sessions: 'facts_sessions',
  connectedApps: 'facts_connected_apps',
  genuineMailHelp: 'facts_genuine_mail',
  genuineMailPath: 'facts_genuine_mail',
  'report-address': 'facts_report_address',
};

/** Kinds of senders that are vouched for. */
const SENDERS: FactKind[] = ['sender', 'exact-sender', 'sender-address'];

const METHODS = ['call', 'custom-hardware', 'custom-software', 'email', 'sms', 'totp', 'u2f'] as const;

export interface EntryProps {
  entry: KnownEntry;
  choices: FactChoices;
  switchOff(entry: Pick<KnownEntry, 'id' | 'name'>, off: boolean): void;
  distrust(sender: string, distrusted: boolean): void;
  t: Translate;
}

/** All that is known of one platform or brand, each fact with its source. */
export function Entry({ entry, choices, switchOff, distrust, t }: EntryProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fact-entry" data-part="fact-entry" data-platform={entry.id} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{entry.name}</b> <span class="soft">{entry.facts.find(({ kind }) => kind === 'site')?.value}</span>
      </summary>
      {isOpen && <Facts entry={entry} choices={choices} switchOff={switchOff} distrust={distrust} t={t} />}
    </details>
  );
}

function Facts({ entry, choices, switchOff, distrust, t }: EntryProps): JSX.Element {
  const { date, facts, isVouchedFor, regions } = entry;
  const isOff = choices.platformsOff.includes(entry.id);
  const countries = regions.map((region) => regionText(region, t)).toSorted((a, b) => a.localeCompare(b));
  return (
    <div class="facts">
      <p data-part="facts-vouched">{t(isVouchedFor ? 'facts_vouched' : 'facts_never_vouched')}</p>
      <dl>
        {FACT_KINDS.map((kind) => ({ kind, ofKind: facts.filter((one) => one.kind === kind) }))
          .filter(({ ofKind }) => ofKind.length > 0)
          .map(({ kind, ofKind }) => (
            <div key={kind}>
              <dt>{t(KIND_TEXTS[kind])}</dt>
              {ofKind.map((fact) => (
                <dd key={fact.value}>
                  <Value fact={fact} t={t} />
                  <span class="soft">{saidBy(fact, t)}</span>
                  {SENDERS.includes(kind) && (
                    <Distrust sender={fact.value} distrusted={choices.distrustedSenders.includes(fact.value)} distrust={distrust} t={t} />
                  )}
                </dd>
              ))}
            </div>
          ))}
        {countries.length > 0 && (
          <div>
            <dt>{t('facts_regions')}</dt>
            <dd>{listText(countries, t)}</dd>
          </div>
        )}
      </dl>
      <p class="soft">{t('facts_date', { day: dateText(date, t) })}</p>
      <button type="button" class="plain" data-part="fact-switch" onClick={() => switchOff(entry, !isOff)}>
        {t(isOff ? 'facts_switch_on' : 'facts_switch_off', { platform: entry.name })}
      </button>
    </div>
  );
}

/** A listed sender that the person may have vouched for no more, by a button that says whose. */
function Distrust({
  sender,
  distrusted,
  distrust,
  t,
}: { sender: string; distrusted: boolean } & Pick<EntryProps, 'distrust' | 't'>): JSX.Element {
  return (
    <button
      type="button"
      class="plain small"
      data-part="fact-distrust"
      aria-label={t(distrusted ? 'facts_vouch_again_for' : 'facts_distrust_one', { entry: sender })}
      onClick={() => distrust(sender, !distrusted)}
    >
      {t(distrusted ? 'facts_vouch_again' : 'facts_distrust')}
    </button>
  );
}

function Value({ fact: { kind, value }, t }: { fact: KnownFact; t: Translate }): JSX.Element {
  if (kind === 'no-two-factor') return <span class="value">{t('facts_no_two_factor')}</span>;
  if (kind === 'two-factor') return <span class="value">{methodText(value, t)}</span>;
  if (!value.startsWith('https://')) return <span class="value">{value}</span>;
  return (
    <a class="value" href={value} target="_blank" rel="noopener noreferrer">
      {value.slice('https://'.length)}
    </a>
  );
}

/** A method that the list names otherwise than we do is shown as the list has it. */
function methodText(method: string, t: Translate): string {
  const known = METHODS.find((one) => one === method);
  return known === undefined ? method : t(`facts_method_${underscored(known)}`);
}

/** "Source: 2factorauth. Confidence: high." */
function saidBy({ confidence, kind, sources }: KnownFact, t: Translate): string {
  const who = listText(sources, t);
  if (kind === 'unconfirmed-sender') return t('facts_source_unconfirmed', { source: who });
  if (confidence === undefined) return t('facts_source', { source: who });
  return t(`facts_source_${confidence}`, { source: who });
}
