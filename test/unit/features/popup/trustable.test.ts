import { describe, expect, it } from 'vitest';
import { trustable } from '../../../../features/popup/trustable.ts';
import type { EvidenceCode, VerdictKind } from '../../../../judge/verdict.ts';
import type { TabState } from '../../../../storage/tabs.ts';
import { evidence, verdict } from '../../components/i18n/sample-verdict.ts';

const mail = (kind: VerdictKind, list: string | undefined, ...codes: EvidenceCode[]): TabState => ({
  state: 'mail',
  key: 'k',
  from: 'News <news@post.heron.example>',
  subject: '',
  verdict: verdict({ kind, topic: 'reset', evidence: codes.map((code) => evidence(code)) }),
  sourceRead: true,
  client: 'gmail',
  list,
});
const LIST = 'news.lists.example';

describe('whom the popup offers to trust beside a mail', () => {
  it.each<[what: string, shown: TabState, offered: string[]]>([
    ['a proven sender', mail('unlisted', undefined, 'auth-passed'), ['address news@post.heron.example', 'domain heron.example']],
    [
      'a proven sender on a proven list',
      mail('unlisted', LIST, 'auth-passed'),
      ['address news@post.heron.example', 'domain heron.example', `list ${LIST}`],
    ],
    ['a proven list whose sender nothing proves', mail('suspicious', LIST), [`list ${LIST}`]],
    ['a list and a relay', mail('unlisted', LIST, 'auth-passed', 'sender-relayed'), [`list ${LIST}`]],
    ['a list whose sender its owner disowns', mail('unlisted', LIST, 'auth-failed'), []],
    ['a list in a fake', mail('lure', LIST, 'auth-passed'), []],
    ['a list that is only a site name', mail('unlisted', 'lists.example'), []],
    ['neither', mail('unlisted', undefined), []],
  ])('%s', (_, shown, offered) => expect(trustable(shown).map(({ kind, value }) => `${kind} ${value}`)).toEqual(offered));
});
