// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { AdvisoryCards, AdvisoryLines } from '../../../../components/advisory/card.tsx';
import { advisoryFacts } from '../../../../components/advisory/facts.ts';
import { advisoryText } from '../../../../components/i18n/advisory.ts';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { readPlatformFiles } from '../../../../scripts/platforms/read.ts';
import { readAdvisoryFiles } from '../../../../scripts/platforms/shipped.ts';
import { t, texts, verdict } from '../i18n/sample-verdict.ts';

const JANUARY = 'instagram-2026-01-unsolicited-resets';
const files = readAdvisoryFiles(readPlatformFiles());
const unsolicited = verdict({
  kind: 'unsolicited',
  topic: 'reset',
  platform: 'instagram',
  platformName: 'Instagram',
  advisories: [JANUARY],
});

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
  document.body.append(room);
});

describe('the words', () => {
  const keys = files.flatMap((one) => one.texts.map((part) => `advisory_${one.id.replaceAll('-', '_')}_${part}`));

  it.each(keys)('%s stand in the texts, as sentences', (key) => {
    expect(texts.get(key)).toMatch(/^[A-Z].*[.”]$/);
  });

  it('have no text left over from an advisory that is gone', () => {
    const parts = [...texts.keys()].filter((key) => /^advisory_\w+_\d{4}_.*_(happened|means|do|disputed)$/.test(key));
    expect(parts.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it.each(files.map((one) => [one.id, one.start] as const))('of %s name month and year', (id, start) => {
    const happened = texts.get(`advisory_${id.replaceAll('-', '_')}_happened`);
    expect(happened).toContain(start.slice(0, 4));
    expect(happened).toContain(new Date(start).toLocaleString('en', { month: 'long', timeZone: 'UTC' }));
  });

  it.each(files.map((one) => one.id))("of %s never tell a lure's reader to trust it", (id) => {
    const facts = advisoryFacts(id);
    const words = facts && advisoryText(id, facts, 'lure', t);
    expect(words?.happened).not.toBe('');
    expect(`${words?.means} ${words?.act}`).not.toMatch(/ignore it|nothing more is needed|may be one of them/i);
  });

  it('tell a person who asked that the mail is hardly part of it', () => {
    const facts = advisoryFacts(JANUARY);
    expect(facts && advisoryText(JANUARY, facts, 'requested', t).means).toBe(t('advisory_in_requested'));
  });
});

describe('the card of the popup', () => {
  it('says what happened, what it means, what to do and both sides', () => {
    render(<AdvisoryCards verdict={unsolicited} t={t} />, room);
    const card = room.querySelector('[data-part=advisory]')?.textContent;
    for (const part of ['happened', 'means', 'do', 'disputed'] as const) {
      expect(card).toContain(t(`advisory_instagram_2026_01_unsolicited_resets_${part}`));
    }
  });

  it('links each source to its page, in a tab that learns nothing of this one', () => {
    render(<AdvisoryCards verdict={unsolicited} t={t} />, room);
    const links = [...room.querySelectorAll('a')];
    expect(links.length).toBe(Object.keys(files.find((one) => one.id === JANUARY)?.sources ?? {}).length);
    for (const link of links) {
      expect(link.href).toMatch(/^https:\/\/[^/]+\/./);
      expect(link.rel).toBe('noopener noreferrer');
    }
  });

  it.each([undefined, [], ['gone-2020-01']])('is not there for %j', (advisories) => {
    render(<AdvisoryCards verdict={verdict({ ...unsolicited, advisories })} t={t} />, room);
    expect(room.childNodes).toHaveLength(0);
  });
});

describe('the rest of the card', () => {
  it('keeps dispute and sources for those who want more', () => {
    render(<AdvisoryCards verdict={unsolicited} t={t} />, room);
    const more = room.querySelector('details');
    expect(more?.open).toBe(false);
    expect(more?.textContent).toContain(t('advisory_instagram_2026_01_unsolicited_resets_disputed'));
    expect(more?.textContent).not.toContain(t('advisory_instagram_2026_01_unsolicited_resets_do'));
  });
});

describe('the line of the banner', () => {
  it('keeps to what happened until the person asks for more, and has no link', () => {
    render(<AdvisoryLines verdict={unsolicited} t={t} />, room);
    expect(room.querySelector('details')?.open).toBe(false);
    expect(room.querySelector('[data-part=advisory] > p')?.textContent).toContain('8 to 11 January 2026');
    expect(room.querySelector('details')?.textContent).toContain('techlicious.com');
    expect(room.querySelector('a')).toBeNull();
  });

  it.each<VerdictKind>(['lure', 'suspicious', 'requested', 'unlisted', 'none'])('is not there for %s', (kind) => {
    render(<AdvisoryLines verdict={{ ...unsolicited, kind }} t={t} />, room);
    expect(room.childNodes).toHaveLength(0);
  });
});
