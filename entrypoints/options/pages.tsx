/** Which pages are looked at, and the sites that are left out. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TextKey, Translate } from '../../components/words/text.ts';
import { underscored } from '../../components/words/text.ts';
import { readQuietHost } from '../../memory/quiet-hosts.ts';
import type { QuietOutcome } from '../../memory/quiet-hosts.ts';
import type { PagesJudged } from '../../memory/settings.ts';
import { QuietForm, QuietList } from './quiet-hosts.tsx';

export interface PagesMemory {
  read(): Promise<{ pages: PagesJudged; quietHosts: string[] }>;
  choose(pages: PagesJudged): Promise<unknown>;
  add(host: string): Promise<QuietOutcome>;
  remove(host: string): Promise<boolean>;
}

const CHOICES: Record<PagesJudged, TextKey> = { all: 'pages_all', 'from-mail': 'pages_from_mail', none: 'pages_none' };

/** What was just done, and how to take it back. */
interface Done {
  text: string;
  undo: (() => Promise<unknown>) | null;
}

export function Pages({ memory, t }: { memory: PagesMemory; t: Translate }): JSX.Element {
  const [pages, setPages] = useState<PagesJudged>('all');
  const [hosts, setHosts] = useState<string[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const refresh = async (): Promise<void> => {
    const settings = await memory.read();
    setPages(settings.pages);
    setHosts(settings.quietHosts);
  };
  useEffect(() => void refresh(), []);

  /** Runs one change and shows what came of it. */
  const change = async (work: () => Promise<Done | null>): Promise<void> => {
    setDone(await work().catch(() => ({ text: t('options_save_failed'), undo: null })));
    await refresh();
  };
  const undo = (take: () => Promise<unknown>): Promise<void> =>
    change(async () => {
      await take();
      return { text: t('options_undone'), undo: null };
    });
  /** Answers why the site was refused, '' where it was added. */
  const add = async (typed: string): Promise<string> => {
    const read = readQuietHost(typed);
    if (!read.ok) return t(`pages_quiet_error_${underscored(read.refusal.reason)}`, { host: 'host' in read.refusal ? read.refusal.host : '' });
    const { host } = read;
    let problem = '';
    await change(async () => {
      const outcome = await memory.add(host);
      if (outcome === 'added') return { text: t('pages_quiet_added', { entry: host }), undo: () => memory.remove(host) };
      problem = t(`pages_quiet_error_${outcome}`, { entry: host });
      return null;
    });
    return problem;
  };
  const remove = (host: string): Promise<void> =>
    change(async () => {
      await memory.remove(host);
      return { text: t('pages_quiet_removed', { entry: host }), undo: () => memory.add(host) };
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
      <h2>{t('pages_quiet_heading')}</h2>
      <p class="soft">{t('pages_quiet_intro')}</p>
      <QuietForm add={add} t={t} />
      <p class="done" role="status" data-part="pages-done">
        {done?.text}
        {done?.undo && (
          <button type="button" class="plain" data-part="pages-undo" onClick={() => done.undo && undo(done.undo)}>
            {t('label_undo')}
          </button>
        )}
      </p>
      <QuietList hosts={hosts} remove={remove} t={t} />
    </section>
  );
}
