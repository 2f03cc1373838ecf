/** What is said about an incident in the days of a mail. */
import type { VerdictKind } from '../../judge/verdict.ts';
import type { TextKey, Translate } from './text.ts';

/** What the packaged files tell beside the words. */
export interface AdvisoryFacts {
  kind: 'unasked-mail' | 'third-party-text';
  /** The parts that have a text: happened, means, do, disputed. */
  texts: string[];
  sources: Source[];
}

export interface Source {
  name: string;
  host: string;
  url: string;
}

export interface AdvisoryText {
  happened: string;
  means: string;
  /** '' where the verdict's own advice says what to do. */
  act: string;
  /** Both sides, '' where nothing is disputed. */
  disputed: string;
}

/** The words of advisory `id` for a mail of verdict `kind`: of a lure or an asked-for mail it means something else. */
export function advisoryText(id: string, facts: AdvisoryFacts, kind: VerdictKind, t: Translate): AdvisoryText {
  const say = (part: string): string => (facts.texts.includes(part) ? t(keyOf(id, part)) : '');
  const told = { happened: say('happened'), disputed: say('disputed') };
  if (kind === 'requested') return { ...told, means: t('advisory_in_requested'), act: '' };
  if (kind === 'lure' && facts.kind === 'unasked-mail') return { ...told, means: t('advisory_in_lure'), act: '' };
  return { ...told, means: say('means'), act: say('do') };
}

/** A test holds that each part a file names has its key. */
function keyOf(id: string, part: string): TextKey {
  return `advisory_${id.replaceAll('-', '_')}_${part}` as TextKey;
}
