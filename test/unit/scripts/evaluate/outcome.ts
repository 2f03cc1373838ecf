import type { VerdictKind } from '../../../../judge/verdict.ts';
import { faultOf } from '../../../../scripts/evaluate/faults.ts';
import type { Outcome } from '../../../../scripts/evaluate/judge-mails.ts';
import type { Label } from '../../../../scripts/evaluate/labels.ts';

/** An outcome of a mail that nobody needs to have written. */
export function outcome(kind: VerdictKind, expected: string, rest: Partial<Label> = {}): Outcome {
  const label: Label = {
    collection: 'corpus',
    set: 'lure',
    path: 'mail/lure/one.eml',
    file: '',
    expect: expected,
    tolerated: '',
    mustNot: '',
    platform: null,
    topic: '',
    lang: 'en',
    group: 'a',
    receiver: '',
    ...rest,
  };
  const verdict = { kind, topic: null, platform: null, platformName: '', evidence: [], unchecked: [], advice: [], targets: [] };
  return { label, verdict, fault: faultOf(kind, label), ms: 1 };
}
