import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { ATTACKS, CLOUDING, HARMLESS } from './attacks.ts';
import { genuineMails } from '../../../unit/judge/genuine.ts';
import { FIRST_PLATFORMS } from '../../../fixtures/first-platforms.ts';

const rules = await readRules();
const platforms = rules.platforms.all.filter((one) => one.senderDomains.length > 0 && one.userContentSenders.length === 0);
const attacked = [
  ...rules.platforms.all.filter((one) => FIRST_PLATFORMS.includes(one.id)),
  ...platforms.filter((one) => !FIRST_PLATFORMS.includes(one.id)).slice(0, 12),
];
const kindOf = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('genuine mail of our own', () => {
  it.each(Object.entries(HARMLESS))('stays unsolicited after: %s', (_what, change) => {
    const wrong = attacked.filter((platform, at) =>
      genuineMails(platform)
        // Every wording meets every change, though not at every platform.
        .filter((_one, wording) => wording % 3 === at % 3)
        .some(({ mail }) => kindOf(change(mail, platform)) !== 'unsolicited'),
    );
    expect(wrong.map((platform) => platform.id)).toEqual([]);
  });
});

describe('genuine mail that cannot be vouched for any more', () => {
  it.each(Object.entries(CLOUDING))('is grey after: %s', (_what, change) => {
    const wrong = attacked.filter((platform, at) =>
      genuineMails(platform)
        .filter((_one, wording) => wording % 3 === at % 3)
        .some(({ mail }) => kindOf(change(mail, platform)) !== 'unlisted'),
    );
    expect(wrong.map((platform) => platform.id)).toEqual([]);
  });
});

describe('a genuine mail that an attacker changed', () => {
  it.each(Object.entries(ATTACKS))('never stays genuine after: %s', (_what, attack) => {
    const missed = attacked.flatMap((platform, at) =>
      genuineMails(platform)
        // Every wording meets every attack, though not at every platform.
        .filter((_one, wording) => wording % 6 === at % 6)
        .map(({ topic, language, mail }) => `${platform.id} ${topic} ${language}: ${kindOf(attack(mail, platform))}`)
        .filter((line) => !/(lure|suspicious|unlisted)$/.test(line)),
    );
    expect(missed).toEqual([]);
  });

  it('is a lure after at least nine in ten changes, one or two at a time', () => {
    const attacks = Object.values(ATTACKS);
    const kinds: string[] = [];
    attacked.forEach((platform, turn) => {
      const mail = genuineMails(platform)[0]?.mail;
      attacks.forEach((attack, at) => {
        // Every change and every pair meets eight of the platforms.
        if (!mail || at % 3 !== turn % 3) return;
        kinds.push(kindOf(attack(mail, platform)));
        const second = attacks[(at + 7) % attacks.length];
        if (second) kinds.push(kindOf(second(attack(mail, platform), platform)));
      });
    });
    const lures = kinds.filter((kind) => kind === 'lure').length;
    const warned = kinds.filter((kind) => kind === 'lure' || kind === 'suspicious').length;
    expect(lures / kinds.length).toBeGreaterThanOrEqual(0.9);
    expect(warned / kinds.length).toBeGreaterThanOrEqual(0.98);
  });
});
