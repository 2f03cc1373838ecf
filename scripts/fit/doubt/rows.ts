/**
 * What doubt is fitted to: every labelled mail, judged as though no platform and no brand were listed. So each lure is one in a
 * name that nobody listed, and each genuine mail one of a service that nobody knows.
 */
import { isOpenToDoubt } from '../../../judge/doubt/doubt.ts';
import type { Trait } from '../../../judge/doubt/doubt-points.ts';
import { traitsOf } from '../../../judge/doubt/traits.ts';
import { allFindingsIn } from '../../../judge/findings.ts';
import { bounded } from '../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import { createRules, type Rules } from '../../../judge/rules.ts';
import { HONEST_KINDS } from '../../../test/unit/judge/honest-kinds.ts';
import { HONEST_MAIL } from '../../../test/unit/judge/honest-mail.ts';
import { RED_KINDS, WARNED_KINDS } from '../../../test/unit/judge/lure-kinds.ts';
import { LURE_MAIL } from '../../../test/unit/judge/lure-mail.ts';
import { UNKNOWN_SERVICES } from '../../../test/unit/judge/unknown-services.ts';
import { SILENT_LURES, UNLISTED_LURES } from '../../../test/unit/judge/unlisted-lures.ts';
import { mailOf, type Written } from '../../../test/unit/judge/written-mail.ts';
import { withoutHeaders, type LabelledMail } from '../../evaluate/judge-mails.ts';
import { readRules, readTopicTable } from '../../rules.ts';

export interface DoubtRow {
  /** A campaign, whose mails are never learned from and asked about at once. */
  group: string;
  traits: Trait[];
  isLure: boolean;
  /** Near-copies count for less than as many different mails. */
  weight: number;
  /** The judge, with its lists, would ask for doubt about it. */
  asked: boolean;
  /** Of our own wording. */
  own: boolean;
}

/** Of twenty years ago: no mail of today is like them, and they are many. */
const OLD = 'ham-2002';
const OLD_WEIGHT = 0.3;
const OWN_WEIGHT = 0.5;
const OWN: [rows: Written[], isLure: boolean][] = [
  [UNLISTED_LURES, true],
  [SILENT_LURES, true],
  [RED_KINDS, true],
  [WARNED_KINDS, true],
  [LURE_MAIL, true],
  [UNKNOWN_SERVICES, false],
  [HONEST_KINDS, false],
  [HONEST_MAIL, false],
];

/** The rows of labelled mails and of our own, each with its source and without. */
export async function doubtRows(mails: LabelledMail[]): Promise<DoubtRow[]> {
  const known = await readRules();
  const unknown = createRules({ date: '', platforms: [] }, await readTopicTable());
  const sizes = new Map<string, number>();
  for (const { label } of mails) sizes.set(label.group, (sizes.get(label.group) ?? 0) + 1);
  const labelled = mails.flatMap(({ label, mail }) => {
    const isLure = lureBy(label.expect);
    const weight = (label.set === OLD ? OLD_WEIGHT : 1) / Math.sqrt(sizes.get(label.group) ?? 1);
    return isLure === null ? [] : twice(mail, { group: label.group, isLure, weight, own: false }, known, unknown);
  });
  const own = OWN.flatMap(([rows, isLure]) =>
    rows.flatMap((row) => {
      const mail = mailOf(row, { readerAddresses: ['anna@berg.example'] });
      return twice(mail, { group: `own: ${row[0]}`, isLure, weight: OWN_WEIGHT, own: true }, known, unknown);
    }),
  );
  return [...labelled, ...own];
}

/** Null where a label allows both. */
function lureBy(expect: string): boolean | null {
  const kinds = expect.split('|');
  if (kinds.every((kind) => kind === 'lure' || kind === 'suspicious')) return true;
  return /lure|suspicious|not /.test(expect) ? null : false;
}

function twice(mail: OpenMail, row: Omit<DoubtRow, 'asked' | 'traits'>, known: Rules, unknown: Rules): DoubtRow[] {
  return [mail, withoutHeaders(mail)].flatMap((one) => {
    const cut = bounded(one);
    const found = allFindingsIn(cut, unknown);
    return isOpenToDoubt(found) ? [{ ...row, traits: [...traitsOf(found)], asked: isOpenToDoubt(allFindingsIn(cut, known)) }] : [];
  });
}
