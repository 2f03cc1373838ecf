/** The sites that are left out: pages of theirs are not looked at. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';
import { readIgnoredSite } from '../../storage/ignored-sites.ts';
import type { IgnoreOutcome } from '../../storage/ignored-sites.ts';
import { useChange } from '../../components/extension-page/use-change.tsx';

export interface LeftOutMemory {
  read(): Promise<{ ignoredSites: string[] }>;
  add(host: string): Promise<IgnoreOutcome>;
  remove(host: string): Promise<boolean>;
}

/** The section of the options on sites that are left out. */
export function LeftOut({ memory, t }: { memory: LeftOutMemory; t: Translate }): JSX.Element {
  const [hosts, setHosts] = useState<string[]>([]);
  const refresh = async (): Promise<void> => setHosts((await memory.read()).ignoredSites);
  useEffect(() => void refresh(), []);
  const { change, line } = useChange(refresh, 'left-out', t);

  /** Answers why the site was refused, '' where it was added. */
  const add = async (typed: string): Promise<string> => {
    const read = readIgnoredSite(typed);
    if (!read.ok)
      return t(`ignored_sites_error_${underscored(read.refusal.reason)}`, { host: 'host' in read.refusal ? read.refusal.host : '' });
    const { host } = read;
    let problem = '';
    await change(async () => {
      const outcome = await memory.add(host);
      if (outcome === 'added') return { text: t('ignored_sites_added', { entry: host }), undo: () => memory.remove(host) };
      problem = t(`ignored_sites_error_${outcome}`, { entry: host });
      return null;
    });
    return problem;
  };
  const remove = (host: string): Promise<void> =>
    change(async () => {
      await memory.remove(host);
      return { text: t('ignored_sites_removed', { entry: host }), undo: () => memory.add(host) };
    });

  return (
    <section id="left-out" data-part="left-out">
      <h2>{t('ignored_sites_heading')}</h2>
      <p class="soft">{t('ignored_sites_intro')}</p>
      <IgnoredSiteForm add={add} t={t} />
      {line}
      <IgnoredSiteList hosts={hosts} remove={remove} t={t} />
    </section>
  );
}

interface IgnoredSiteFormProps {
  /** Answers why it was refused, '' where it was added. */
  add(typed: string): Promise<string>;
  t: Translate;
}

function IgnoredSiteForm({ add, t }: IgnoredSiteFormProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const refused = await add(typed);
    setProblem(refused);
    if (refused === '') setTyped('');
  };
  return (
    <form class="add ignored-site-add" onSubmit={submit} novalidate>
      <label for="ignored-site">{t('ignored_sites_label')}</label>
      <div class="row">
        <input
          id="ignored-site"
          type="text"
          inputmode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          placeholder="shop.example"
          aria-invalid={problem !== ''}
          aria-describedby="ignored-site-problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem('');
          }}
        />
        <button type="submit" class="button primary">
          {t('options_add')}
        </button>
      </div>
      <p id="ignored-site-problem" class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

function IgnoredSiteList({ hosts, remove, t }: { hosts: string[]; remove(host: string): void; t: Translate }): JSX.Element {
  if (hosts.length === 0) return <p class="empty soft">{t('ignored_sites_empty')}</p>;
  return (
    <ul class="entries">
      {hosts.toReversed().map((host) => (
        <li key={host} data-part="ignored-site">
          <span class="value">{host}</span>
          <button type="button" class="plain" aria-label={t('options_remove_entry', { entry: host })} onClick={() => remove(host)}>
            {t('options_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
