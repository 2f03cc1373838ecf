/** One form for the labels of both collections that may be read: the corpus (development) and the field. */
import { CORPUS, folderOf, readCorpus } from '../mail/corpus.ts';
import { FIELD, readField } from '../mail/field.ts';

export type Collection = 'corpus' | 'field';

export interface Label {
  collection: Collection;
  /** Folder of the corpus, set of the field. */
  set: string;
  /** From the root of its collection. */
  path: string;
  file: string;
  /** 'lure', 'lure|suspicious', 'not unsolicited|requested' … */
  expect: string;
  /** Verdicts that pass as well, parted by `|`; '' for none. */
  tolerated: string;
  /** Verdicts that never pass; '' for none. */
  mustNot: string;
  platform: string | null;
  /** '' where the label does not tell. */
  topic: string;
  lang: string;
  /** Campaign: the mails of one are near-copies. */
  group: string;
  receiver: string;
}

/** Every labelled mail that lies in ../shared, or null where nothing does. */
export function readLabels(): Label[] | null {
  const corpus = readCorpus()?.map((one): Label => {
    const { path, expect, platform, topic, lang, group } = one;
    return {
      collection: 'corpus',
      set: folderOf(path),
      path,
      file: `${CORPUS}${path}`,
      expect,
      tolerated: '',
      mustNot: '',
      platform,
      topic,
      lang,
      group,
      receiver: '',
    };
  });
  const field = readField()?.map((one): Label => {
    const { path, set, expect, tolerated = '', mustNot = '', platform = null, lang = '', group, receiver = '' } = one;
    return {
      collection: 'field',
      set,
      path,
      file: `${FIELD}${path}`,
      expect,
      tolerated,
      mustNot,
      platform,
      topic: '',
      lang,
      group,
      receiver,
    };
  });
  return corpus || field ? [...(corpus ?? []), ...(field ?? [])] : null;
}
