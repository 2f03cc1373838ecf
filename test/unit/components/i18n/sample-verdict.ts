import type { Evidence, EvidenceCode, Verdict } from '../../../../judge/verdict.ts';
import english from '../../../../locales/en.json' with { type: 'json' };
import { flatTexts, translator } from '../../../../components/i18n/text.ts';

/** Every text of ours by its whole key. */
export const texts = flatTexts(english);
export const t = translator(english);

/** Every fact that any sentence can need. */
const FACTS = {
  platform: 'Photogram',
  where: 'subject',
  words: 'Mail Desk',
  shown: 'photogram.example',
  plain: 'Photogram',
  address: 'desk@notice.example',
  domain: 'notice.example',
  relay: 'relay.example',
  by: 'anna@home.example',
  host: 'login.notice.example',
  like: 'photogram.example',
  number: '+1 555 0100',
  name: 'form.html',
  minutes: '7',
  entry: 'shop.example',
  what: 'password',
};

export function evidence(code: EvidenceCode, strength: Evidence['strength'] = 'strong', facts: Record<string, string> = FACTS): Evidence {
  return { code, strength, facts };
}

export function verdict(parts: Partial<Verdict>): Verdict {
  return {
    kind: 'none',
    topic: null,
    platform: null,
    platformName: '',
    evidence: [],
    unchecked: [],
    advice: [],
    targets: [],
    ...parts,
  };
}
