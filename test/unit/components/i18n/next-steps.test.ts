import { describe, expect, it } from 'vitest';
import { TOPICS, VERDICT_KINDS, type Advice, type Topic, type Verdict, type VerdictKind } from '../../../../judge/verdict.ts';
import { describe as inWords } from '../../../../components/i18n/describe.ts';
import { firstAidText } from '../../../../features/first-aid/text.ts';
import { accountSteps, adviceFor } from '../../../../judge/verdict/advice.ts';
import { DEEDS, firstAidSteps } from '../../../../features/first-aid/steps.ts';
import type { Platform } from '../../../../platforms/platform.ts';
import { samplePlatform } from '../../judge/verdict/sample-platforms.ts';
import { evidence, t, verdict } from './sample-verdict.ts';

const KINDS = VERDICT_KINDS.filter((kind) => kind !== 'none');
const PLATFORMS: [string, Platform | null][] = [
  ['all facts', samplePlatform('full')],
  ['no facts', samplePlatform('bare')],
  ['no platform', null],
];
const everyCase = KINDS.flatMap((kind) =>
  TOPICS.flatMap((topic) => PLATFORMS.map(([known, platform]) => ({ kind, topic, known, platform }))),
);

function verdictOf(kind: VerdictKind, topic: Topic, platform: Platform | null, parts: Partial<Verdict> = {}): Verdict {
  const advice: Advice[] = adviceFor(kind, topic, platform);
  return verdict({ kind, topic, platform: platform?.id ?? null, platformName: platform?.name ?? '', advice, ...parts });
}

/** What a person reads: the act, then the steps below it. */
function linesOf(kind: VerdictKind, topic: Topic, platform: Platform | null, parts: Partial<Verdict> = {}): string[] {
  const { act, steps } = inWords(verdictOf(kind, topic, platform, parts), t);
  return [act, ...steps.slice(1).map(({ text, hint, advice }) => `${text} ${hint}`.trim() + (advice.url ? ` → ${advice.url}` : ''))];
}

/** One paragraph for all topics of which the same is told. */
function told(kind: VerdictKind, topics: readonly Topic[], when = '', parts: Partial<Verdict> = {}): string[] {
  const topicsByText = Map.groupBy(topics, (topic) =>
    PLATFORMS.map(
      ([known, platform]) =>
        `- *${known}*\n${linesOf(kind, topic, platform, parts)
          .map((line, at) => `  ${at + 1}. ${line}`)
          .join('\n')}`,
    ).join('\n'),
  );
  return [...topicsByText].map(([text, same]) => `### ${kind}: ${same.join(', ')}${when === '' ? '' : `, ${when}`}\n\n${text}\n`);
}

describe('what to do next, in words', () => {
  it.each(everyCase)('$kind / $topic, $known: whole sentences, nothing unfilled', ({ kind, topic, platform }) => {
    for (const line of linesOf(kind, topic, platform)) expect(line.replace(/ → https:\S+$/, '')).toMatch(/^[A-Z][^{}]*[^.{}][.?]$/);
  });

  it('names an app before a code by SMS', () => {
    expect(linesOf('unsolicited', 'reset', samplePlatform('full')).join(' ')).toMatch(/Choose an app .* SMS is better than nothing/);
  });

  it('stands in docs/next-steps.md, to be read aloud', async () => {
    const mails = KINDS.flatMap((kind) => told(kind, TOPICS));
    const notMe = told('unsolicited', ['signin-alert', 'changed'], 'after “This was not me”', {
      evidence: [evidence('not-asked-by-person', 'proof')],
    });
    const aid = DEEDS.map((deed) => {
      const steps = firstAidSteps([deed]).map((step, at) => {
        const { text, hint } = firstAidText(step, { name: 'Photogram', steps: accountSteps(samplePlatform('bare')) }, t);
        return `${at + 1}. ${text} ${hint}`.trim();
      });
      return `### ${t(`first_aid_did_${deed}`)}\n\n${steps.join('\n')}\n`;
    });
    const text = [
      '# What we tell people to do\n',
      'Written by `npx vitest run next-steps -u` from the rules and `locales/en.json`; a test fails while it is not current. The platform is made up: once all is known of it, once nothing but its name, once none is named.\n',
      '## Mail by verdict and topic\n',
      ...mails,
      ...notMe,
      '## First aid by what happened\n',
      ...aid,
    ].join('\n');
    await expect(text).toMatchFileSnapshot('../../../../docs/next-steps.md');
  });
});

describe('the words of first aid', () => {
  it.each(firstAidSteps([...DEEDS]).concat(firstAidSteps(['opened'])))('%s is a sentence with and without a platform', (step) => {
    for (const platform of [null, { name: 'Photogram', steps: accountSteps(samplePlatform('full')) }]) {
      expect(firstAidText(step, platform, t).text).toMatch(/^[A-Z][^{}]*\.$/);
    }
  });

  it('leads to the page of the platform where one is known, else names the way', () => {
    const full = { name: 'Photogram', steps: accountSteps(samplePlatform('full')) };
    const bare = { name: 'Photogram', steps: accountSteps(samplePlatform('bare')) };
    expect(firstAidText('change-password', full, t)).toMatchObject({ url: 'https://photogram.example/password', hint: '' });
    expect(firstAidText('change-password', bare, t)).toMatchObject({ url: '', hint: 'Open Photogram yourself, then its settings.' });
    expect(firstAidText('call-bank', full, t)).toMatchObject({ url: '', hint: '' });
  });
});
