/** Which pages are looked at, and the sites that are left out. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';
import { readIgnoredSite } from '../../storage/ignored-sites.ts';
import type { IgnoreOutcome } from '../../storage/ignored-sites.ts';
import type { PagesJudged } from '../../storage/settings.ts';
import { IgnoredSiteForm, IgnoredSiteList } from './ignored-sites.tsx';
import { useChange } from '../../components/pages/use-change.tsx';

export interface PagesMemory {
  read(): Promise<{ pages: PagesJudged; ignoredSites: string[] }>;
  choose(pages: PagesJudged): Promise<unknown>;
  add(host: string): Promise<IgnoreOutcome>;
  remove(host: string): Promise<boolean>;
}

const CHOICES: Record<PagesJudged, TextKey> = { all: 'pages_all', 'from-mail': 'pages_from_mail', none: 'pages_none' };

export function Pages({ memory, t }: { memory: PagesMemory; t: Translate }): JSX.Element {
  const [pages, setPages] = useState<PagesJudged>('all');
  const [hosts, setHosts] = useState<string[]>([]);
  const refresh = async (): Promise<void> => {
    const settings = await memory.read();
    setPages(settings.pages);
    setHosts(settings.ignoredSites);
  };
  useEffect(() => void refresh(), []);

  const { change, line } = useChange(refresh, 'pages', t);

  /** Answers why the site was refused, '' where it was added. */
  const add = async (typed: string): Promise<string> => {
    const read = readIgnoredSite(typed);
    if (!read.ok) return t(`pages_ignored_error_${underscored(read.refusal.reason)}`, { host: 'host' in read.refusal ? read.refusal.host : '' });
    const { host } = read;
    let problem = '';
    await change(async () => {
      const outcome = await memory.add(host);
      if (outcome === 'added') return { text: t('pages_ignored_added', { entry: host }), undo: () => memory.remove(host) };
      problem = t(`pages_ignored_error_${outcome}`, { entry: host });
      return null;
    });
    return problem;
  };
  const remove = (host: string): Promise<void> =>
    change(async () => {
      await memory.remove(host);
      return { text: t('pages_ignored_removed', { entry: host }), undo: () => memory.add(host) };
    });

  return (
    <section data-part="pages">
      <h2>{t('pages_heading')}</h2>
      <fieldset class="choices">
        <legend>{t('pages_intro')}</legend>
        {(Object.keys(CHOICES) as PagesJudged[]).map((choice) => (
          <label key={choice}>
            <input type="radio" name="pages" value={choice} checked={pages === choice} onChange={() => change(() => memory.choose(choice).then(() => null))} />
            {t(CHOICES[choice])}
          </label>
        ))}
      </fieldset>
      <h2>{t('pages_ignored_heading')}</h2>
      <p class="soft">{t('pages_ignored_intro')}</p>
      <IgnoredSiteForm add={add} t={t} />
      {line}
      <IgnoredSiteList hosts={hosts} remove={remove} t={t} />
    </section>
  );
}
