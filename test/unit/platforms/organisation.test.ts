import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import { createRules } from '../../../judge/rules.ts';
import { fitBeside } from '../../../platforms/organisation.ts';
import { readShippedTable } from '../../../scripts/platforms/shipped.ts';
import { readRules, readTopicTable } from '../../../scripts/rules.ts';
import { parsePolicy } from '../../../storage/policy.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../judge/build-mail.ts';

const table = readShippedTable();
const { fit } = fitBeside(
  table,
  parsePolicy({
    organisationName: 'Hut Works',
    ownSenders: ['hut.example'],
    ownSites: ['hut.example', 'login.partner.example'],
    platforms: [
      {
        id: 'hutbank',
        name: 'Hut Bank Online',
        webDomains: [{ domain: 'hutbank.example', source: 'our treasury' }],
        senderDomains: [{ confidence: 'high', domain: 'mail.hutbank.example', sources: ['our treasury'] }],
      },
    ],
  }).platforms,
);
const rules = createRules({ ...table, platforms: [...table.platforms, ...fit] }, await readTopicTable());
const without = await readRules();
const NOTHING = { trustedSenders: [], requests: [], answer: null, requestWindow: 0 };

function reset(name: string, address: string, href: string, auth: 'pass' | 'fail' = 'pass'): OpenMail {
  return instagramReset({
    from: { name, address },
    subject: `Reset your ${name} password`,
    body: bodyOf(
      `Hi Ana,\nWe got a request to reset your ${name} password.\nReset password\nIf you ignore this message, nothing changes.`,
      [linkTo(href)],
    ),
    headers: headersSaying(auth, address.slice(address.indexOf('@') + 1)),
  });
}

describe("an organisation's own mail", () => {
  it.each([
    ['Hut Works', 'it@hut.example', 'https://portal.hut.example/reset'],
    ['Hut Works', 'no-reply@news.hut.example', 'https://login.partner.example/reset'],
    ['Hut Bank Online', 'desk@mail.hutbank.example', 'https://www.hutbank.example/reset'],
  ])('is vouched for by its name: %s from %s to %s', (name, address, href) => {
    const mail = reset(name, address, href);
    expect(judgeMail(mail, rules, NOTHING)).toMatchObject({ kind: 'unsolicited', platformName: name });
    expect(judgeMail(mail, without, NOTHING).kind).not.toBe('unsolicited');
  });

  it.each([
    ['a link that leads elsewhere', reset('Hut Works', 'it@hut.example', 'https://kqz-data.example/reset')],
    ['a sender that was not proved', reset('Hut Works', 'it@hut.example', 'https://portal.hut.example/reset', 'fail')],
    ['a strange sender and link', reset('Hut Works', 'it@account-watch.example', 'https://kqz-data.example/reset')],
    ["a bank's name in strange hands", reset('Hut Bank Online', 'desk@account-watch.example', 'https://kqz-data.example/reset')],
  ])('is never vouched for with %s', (_what, mail) => {
    expect(['lure', 'suspicious']).toContain(judgeMail(mail, rules, NOTHING).kind);
  });

  it('leaves all other mail as it was', () => {
    expect(judgeMail(instagramReset(), rules, NOTHING)).toEqual(judgeMail(instagramReset(), without, NOTHING));
    const note = instagramReset({
      from: { name: 'Ana Hut', address: 'ana@home.example' },
      subject: 'Lunch at Hut Works',
      body: bodyOf('Shall we meet at Hut Works at noon? Bring the plans.', []),
      headers: headersSaying('pass', 'home.example'),
    });
    expect(judgeMail(note, rules, NOTHING).kind).toBe('none');
  });
});
