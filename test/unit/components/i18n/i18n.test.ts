import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOPICS, VERDICT_KINDS, type AdviceCode, type EvidenceCode, type Unchecked, type Verdict } from '../../../../judge/verdict.ts';
import { adviceText, primaryAct } from '../../../../components/i18n/advice.ts';
import { answerLabel } from '../../../../components/i18n/user-answer.ts';
import { badge } from '../../../../components/i18n/badge.ts';
import { describe as inWords, headline, notChecked } from '../../../../components/i18n/describe.ts';
import { evidenceText, reasons, toldEvidence } from '../../../../components/i18n/evidence.ts';
import { evidence, t, texts, verdict } from './sample-verdict.ts';

const TOPICS_OR_NONE = [...TOPICS, null];

/** The codes as the types name them, so that a new one cannot be forgotten here. */
const types = readFileSync(new URL('../../../../judge/verdict.ts', import.meta.url), 'utf8');
function codesOf<T extends string>(name: string): T[] {
  const declared = new RegExp(`export type ${name} =([^;]*);`).exec(types.replace(/\/\/.*$/gm, ''))?.[1] ?? '';
  return [...declared.matchAll(/'([^']+)'/g)].map((match) => match[1] as T);
}
const EVIDENCE = codesOf<EvidenceCode>('EvidenceCode');
const UNCHECKED = codesOf<Unchecked>('Unchecked');
const ADVICE = codesOf<AdviceCode>('AdviceCode');

const named = { platform: 'photogram', platformName: 'Photogram' };
const everyKindAndTopic = VERDICT_KINDS.flatMap((kind) => TOPICS_OR_NONE.map((topic) => ({ kind, topic })));

function isSentence(text: string): void {
  expect(text).toMatch(/^\S.*[.?:…]$|^.*: \S.*$/);
  expect(text).not.toMatch(/[{}]|undefined/);
}

describe('the texts', () => {
  it.each([...texts])('%s never promises and never blames', (_key, text) => {
    expect(text).not.toMatch(/safe|hack|secure\b/i);
    // browser.i18n reads "$1" as a placeholder of its own.
    expect(text).not.toContain('$');
  });
});

describe('evidence', () => {
  it('is found in the types', () => expect(EVIDENCE.length).toBeGreaterThan(40));

  it.each(EVIDENCE)('%s has a sentence that its facts fill', (code) => {
    isSentence(evidenceText(evidence(code), verdict({ evidence: [evidence(code)] }), t));
  });

  it('leaves out a sentence whose facts are missing', () => {
    expect(reasons(verdict({ evidence: [evidence('act-elsewhere', 'proof', {}), evidence('act-qr')] }), t)).toHaveLength(1);
  });

  it('says the same thing once', () => {
    expect(reasons(verdict({ evidence: [evidence('act-qr'), evidence('act-qr')] }), t)).toHaveLength(1);
  });

  it.each([
    ['0', /just before/],
    ['1', /a minute before/],
    ['12', /12 minutes before/],
  ])('tells how long ago the person asked: %s minutes', (minutes, words) => {
    expect(evidenceText(evidence('asked-here', 'strong', { minutes }), verdict({}), t)).toMatch(words);
  });

  it.each([
    ['identity, subject', 'in its sender name'],
    ['links, logo', 'in its pictures'],
    ['elsewhere', 'as Photogram.'],
  ])('names the place of a claim: %s', (where, words) => {
    expect(evidenceText(evidence('claims-platform', 'strong', { platform: 'Photogram', where }), verdict({}), t)).toContain(words);
  });

  it('joins what a page asks for', () => {
    const asks = evidence('page-asks', 'strong', { what: 'user-name, password' });
    expect(evidenceText(asks, verdict({}), t)).toContain('your user name and your password');
  });

  it("shows a stranger's words without direction tricks and cut short", () => {
    const words = `Desk\u202Egnp\n${'x'.repeat(300)}`;
    const sentence = evidenceText(evidence('claims-mail-provider', 'weak', { words }), verdict({}), t);
    expect(sentence).not.toMatch(/[\u202E\n]/);
    expect(sentence.length).toBeLessThan(160);
  });

  it('keeps the end of a long host, where its owner stands', () => {
    const domain = `${'login.'.repeat(40)}notice.example`;
    expect(evidenceText(evidence('act-elsewhere', 'proof', { host: domain, domain }), verdict({}), t)).toContain('notice.example.');
  });
});

describe('the reasons of a warning', () => {
  const told = (kind: Verdict['kind'], ...codes: EvidenceCode[]): string[] =>
    toldEvidence(verdict({ kind, ...named, evidence: codes.map((code) => evidence(code)) }), t).map(({ code }) => code);

  it.each([
    ['lure', ['auth-passed', 'act-elsewhere'], ['act-elsewhere']],
    ['suspicious', ['auth-passed', 'act-elsewhere'], ['act-elsewhere']],
    ['lure', ['sender-is-platforms', 'auth-passed'], ['sender-is-platforms', 'auth-passed']],
    ['lure', ['act-phone', 'unaccounted-number', 'unaccounted-host'], ['act-phone']],
    ['unlisted', ['auth-passed', 'unaccounted-host'], ['auth-passed', 'unaccounted-host']],
  ] as const)('of %s leave out what speaks for a stranger or says nothing new: %j', (kind, given, expected) => {
    expect(told(kind, ...given)).toEqual(expected);
  });
});

describe("the person's own word", () => {
  it('stands beside the headline, so that "Undo" says what it takes back', () => {
    const denied = verdict({ kind: 'unsolicited', topic: 'reset', ...named, evidence: [evidence('not-asked-by-person')] });
    expect(inWords(denied, t).leading).toEqual(['You said that you did not ask for it.']);
  });
});

describe('what was not checked', () => {
  it.each(UNCHECKED)('%s has a sentence', (code) => {
    for (const line of notChecked(verdict({ unchecked: [code] }), t)) isSentence(line);
  });
});

describe('a headline', () => {
  it.each(everyKindAndTopic)('stands above $kind / $topic, named and nameless', ({ kind, topic }) => {
    isSentence(headline(verdict({ kind, topic, ...named }), t));
    if (kind !== 'unsolicited') isSentence(headline(verdict({ kind, topic }), t));
  });

  it.each(everyKindAndTopic.flatMap((one) => (['source', 'sender-proof'] as const).map((code) => ({ ...one, code }))))(
    'never says "really from" without proof: $kind / $topic / $code',
    ({ kind, topic, code }) => {
      const unproved = verdict({ kind, topic, ...named, unchecked: [code] });
      expect(headline(unproved, t)).not.toMatch(/really from/i);
      if (kind === 'unsolicited') expect(headline(unproved, t)).toMatch(/looks like Photogram's own/);
    },
  );

  it.each([
    ['source', /not the sender/],
    ['sender-proof', /no check of the sender/],
  ] as const)('is tempered by one small line where the sender is unproved: %s', (code, line) => {
    const words = inWords(verdict({ kind: 'unsolicited', topic: 'reset', ...named, unchecked: [code, 'pictures'] }), t);
    expect(words.caveat).toMatch(line);
    expect(words.notChecked).toEqual([t('unchecked_pictures')]);
  });

  it.each(['lure', 'suspicious', 'unlisted'] as const)('needs no such line for %s', (kind) => {
    expect(inWords(verdict({ kind, topic: 'reset', ...named, unchecked: ['source'] }), t).caveat).toBe('');
  });

  it('of a lure leaves out that its sender could not be checked', () => {
    expect(notChecked(verdict({ kind: 'lure', ...named, unchecked: ['source', 'sender-proof', 'clipped'] }), t)).toEqual([
      t('unchecked_clipped'),
    ]);
  });

  it("does not deny a platform whose own mail carries a stranger's number", () => {
    const own = verdict({
      kind: 'lure',
      topic: 'signin-alert',
      ...named,
      evidence: [evidence('act-phone'), evidence('sender-is-platforms')],
    });
    expect(headline(own, t)).not.toContain('not from');
    expect(headline({ ...own, evidence: [...own.evidence, evidence('auth-failed')] }, t)).toBe('This is not from Photogram.');
  });

  it('speaks of a page where the evidence does', () => {
    const page = verdict({ kind: 'lure', ...named, evidence: [evidence('page-host-not-platforms')] });
    expect(headline(page, t)).toContain('This page');
  });

  it('does not speak of a list where the sender cannot be seen', () => {
    const unseen = verdict({ kind: 'unlisted', evidence: [evidence('sender-missing')] });
    expect(headline(unseen, t)).toBe('We cannot tell whom this account mail is from.');
    expect(headline({ ...unseen, ...named }, t)).toBe('We cannot tell whether this is from Photogram.');
  });
});

describe('advice', () => {
  it.each(ADVICE.flatMap((code) => TOPICS_OR_NONE.map((topic) => ({ code, topic }))))(
    '$code / $topic has a sentence, named and nameless',
    ({ code, topic }) => {
      isSentence(adviceText({ code }, verdict({ topic, ...named }), t));
      const nameless = adviceText({ code }, verdict({ topic }), t);
      isSentence(nameless);
      expect(nameless).not.toMatch(/\{| 's|  /);
    },
  );

  it.each(['signin-alert', 'changed'] as const)('asks "was this you" about %s and never says ignore', (topic) => {
    for (const code of ['ignore', 'ignore-if-not-asked', 'was-this-you'] as const) {
      const asked = verdict({ kind: 'unsolicited', topic, ...named, advice: [{ code }, { code: 'turn-on-2fa' }] });
      const words = inWords(asked, t);
      expect([words.act, words.headline, words.meaning].join(' ')).not.toMatch(/ignore|nobody got in/i);
      expect(primaryAct(asked, t)).toMatch(/[Tt]his (was )?(not )?you/);
    }
  });

  it.each(['signin-alert', 'changed'] as const)('of %s waits for the answer, then begins with the account itself', (topic) => {
    const open = verdict({
      kind: 'unsolicited',
      topic,
      ...named,
      advice: [{ code: 'was-this-you' }, { code: 'sign-out-sessions' }, { code: 'change-password' }],
    });
    expect(inWords(open, t)).toMatchObject({ act: 'Was this you?', steps: [{ text: 'Was this you?' }] });
    const notMe = inWords({ ...open, evidence: [evidence('not-asked-by-person', 'proof')] }, t);
    expect(notMe.act).toMatch(/^Open Photogram yourself/);
    expect(notMe.steps).toHaveLength(3);
  });

  it.each(['signin-alert', 'changed', 'suspend', 'expire', 'quota'] as const)(
    'of %s ends where the person says that it was theirs',
    (topic) => {
      expect(primaryAct(verdict({ kind: 'requested', topic, ...named, advice: [{ code: 'go-on' }] }), t)).toBe('Nothing more to do.');
    },
  );

  it.each(['reset', 'code', 'verify'] as const)('of %s goes on where it was asked for', (topic) => {
    expect(primaryAct(verdict({ kind: 'requested', topic, ...named, advice: [{ code: 'go-on' }] }), t)).toMatch(/^Go on where/);
  });

  it.each([null, ...TOPICS])('of a doubtful mail (%s) first keeps from using it', (topic) => {
    for (const name of [named, {}]) {
      const doubtful = verdict({ kind: 'suspicious', topic, ...name, advice: [{ code: 'open-yourself' }] });
      expect(primaryAct(doubtful, t)).toMatch(/^Use nothing in this mail\./);
    }
  });

  it('joins "ignore" and two-factor authentication into one act', () => {
    const reset = verdict({ kind: 'unsolicited', topic: 'reset', ...named, advice: [{ code: 'ignore' }, { code: 'turn-on-2fa' }] });
    expect(primaryAct(reset, t)).toBe('Ignore it, then turn on two-factor authentication.');
    expect(primaryAct({ ...reset, advice: [{ code: 'ignore' }] }, t)).toBe('Ignore it.');
  });

  it('tells the path in words where there is no page', () => {
    const advice = { code: 'turn-on-2fa', path: 'Settings, then Security.' } as const;
    expect(adviceText(advice, verdict({ ...named }), t)).toContain('Settings, then Security.');
  });

  it('has no primary act where there is no advice', () => expect(primaryAct(verdict({}), t)).toBe(''));
});

describe('all words on one verdict', () => {
  it('puts sender and destination beside the headline of a lure, each once', () => {
    const lure = verdict({
      kind: 'lure',
      topic: 'reset',
      ...named,
      evidence: [evidence('act-elsewhere', 'proof'), evidence('claims-platform', 'note'), evidence('sender-not-platforms')],
    });
    const words = inWords(lure, t);
    expect(words.leading).toEqual(["It came from notice.example, which is not Photogram's.", 'It leads to notice.example.']);
    expect(words.further).toEqual(['It presents itself as Photogram in its subject.']);
  });

  it('leads with the main reason even if it is neither', () => {
    const lure = verdict({ kind: 'lure', ...named, evidence: [evidence('page-claims-platform', 'proof'), evidence('act-qr')] });
    expect(inWords(lure, t).leading[0]).toContain('presents itself');
  });

  it('answers "you asked for it" with the person\'s own words', () => {
    const asked = verdict({ kind: 'requested', topic: 'signin-alert', ...named, evidence: [evidence('asked-by-person')] });
    expect(inWords(asked, t).leading).toEqual(['You said that this was you.']);
    expect(answerLabel(asked)).toBe('label_was_me');
  });

  it('gives at most three steps', () => {
    const advice = ADVICE.map((code) => ({ code }));
    expect(inWords(verdict({ kind: 'lure', advice }), t).steps).toHaveLength(3);
  });
});

describe('the badge', () => {
  it('differs by its sign, not by colour alone', () => {
    const signs = [...VERDICT_KINDS, 'unreadable' as const].map((kind) => badge(kind).text);
    expect(new Set(signs).size).toBe(signs.length);
  });

  it.each([...VERDICT_KINDS, 'unreadable' as const])('of %s is dark enough for a white sign', (kind) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(badge(kind).colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    expect(1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
