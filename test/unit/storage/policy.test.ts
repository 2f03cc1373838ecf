import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { SECTIONS } from '../../../features/options/sections.ts';
import { fitBeside } from '../../../platforms/organisation.ts';
import { platformFile } from '../../../platforms/schema.ts';
import schema from '../../../public/managed-schema.json' with { type: 'json' };
import { readShippedTable } from '../../../scripts/platforms/shipped.ts';
import { HIDEABLE, NO_POLICY, parsePolicy, POLICY_KEYS } from '../../../storage/policy.ts';
import { changeSettings, readOwnSettings, readSettings } from '../../../storage/settings.ts';
import { plainArea } from './plain-area.ts';

const BANK = {
  id: 'hutbank',
  name: 'Hut Bank Online',
  webDomains: [{ domain: 'hutbank.example', source: 'our treasury' }],
  senderDomains: [{ confidence: 'high', domain: 'mail.hutbank.example', sources: ['our treasury'] }],
};

describe('a policy', () => {
  it('sets nothing where nothing is set', () => expect(parsePolicy({})).toEqual(NO_POLICY));

  it('makes one platform of its own senders and sites, named after the organisation', () => {
    const { platforms, ownSenders, ownSites, problems } = parsePolicy({
      organisationName: 'Hut Works',
      ownSenders: ['hut.example', 'Desk@Partner.example', 'news.hut.example'],
      ownSites: ['https://portal.hut.example/login'],
    });
    expect(problems).toEqual([]);
    expect(ownSenders).toEqual(['hut.example', 'desk@partner.example', 'news.hut.example']);
    expect(ownSites).toEqual(['portal.hut.example']);
    expect(platforms).toMatchObject([
      {
        id: 'organisation',
        name: 'Hut Works',
        webDomains: ['portal.hut.example', 'hut.example', 'news.hut.example'],
        senderDomains: [
          { domain: 'hut.example', exact: false },
          { domain: 'news.hut.example', exact: false },
        ],
        senderAddresses: ['desk@partner.example'],
      },
    ]);
  });

  it('adds platforms by our own schema, blanks filled in', () => {
    const { platforms, problems } = parsePolicy({ platforms: [BANK] });
    expect(problems).toEqual([]);
    expect(platforms).toMatchObject([{ id: 'hutbank', senderDomains: [{ domain: 'mail.hutbank.example', exact: false }] }]);
  });

  it.each<[raw: Record<string, unknown>, key: string, reason: string]>([
    [{ ownSenders: ['gmail.com'] }, 'ownSenders[0]', 'anyone can have a mailbox'],
    [{ ownSenders: ['hut.example', 'co.uk'] }, 'ownSenders[1]', 'anyone can register a name'],
    [{ ownSenders: [7] }, 'ownSenders[0]', 'is no text'],
    [{ ownSenders: 'hut.example' }, 'ownSenders', 'is no list'],
    [{ ownSites: ['sites.google.com'] }, 'ownSites[0]', 'anyone can put up pages'],
    [{ ownSites: ['192.0.2.7'] }, 'ownSites[0]', 'is a number'],
    [{ platforms: [{ ...BANK, webDomains: [] }] }, 'platforms[0]', 'webDomains: names no web domain'],
    [{ platforms: [{ ...BANK, senderDomain: [] }] }, 'platforms[0]', 'has no such key as senderDomain'],
    [{ platforms: [BANK, BANK] }, 'platforms[1]', 'stands there twice'],
    [{ platforms: [{ ...BANK, id: 'organisation' }] }, 'platforms[0]', 'stands for the organisation itself'],
    [{ platforms: [null] }, 'platforms[0]', 'is no object'],
    [{ pages: 'some' }, 'pages', 'is none of: all, from-mail, none'],
    [{ historyDays: 0 }, 'historyDays', 'is no whole number from 1 to 3650'],
    [{ historyDays: 2.5 }, 'historyDays', 'is no whole number'],
    [{ requestMinutes: '60' }, 'requestMinutes', 'is no whole number from 5 to 1440'],
    [{ rememberInPrivate: 'yes' }, 'rememberInPrivate', 'is neither true nor false'],
    [{ continueButton: 0 }, 'continueButton', 'is neither true nor false'],
    [{ reportAddress: 'the desk' }, 'reportAddress', 'is no mail address'],
    [{ reportAddress: 'hut.example' }, 'reportAddress', 'is no mail address'],
    [{ language: 'German, please' }, 'language', 'is no tag of a language'],
    [{ hiddenSections: ['everything'] }, 'hiddenSections[0]', 'is none of: pages, trusted'],
    [{ organisationName: '' }, 'organisationName', 'is empty'],
    [{ ownSender: ['hut.example'] }, 'ownSender', 'is no key of the policy'],
  ])('names what is wrong and keeps the rest: %j', (raw, key, reason) => {
    const policy = parsePolicy({ reportAddress: 'desk@hut.example', ownSites: ['hut.example'], ...raw });
    expect(policy.problems).toEqual([{ key, reason: expect.stringContaining(reason) }]);
    if (key !== 'reportAddress') expect(policy.reportAddress).toBe('desk@hut.example');
    else expect(policy.ownSites).toEqual(['hut.example']);
  });

  it('is read whatever stands in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...POLICY_KEYS, 'other'), fc.jsonValue()), (raw) => {
        const { settings, mayContinue, language } = parsePolicy(raw);
        expect(typeof mayContinue).toBe('boolean');
        expect(typeof language).toBe('string');
        expect(Object.values(settings)).not.toContain(undefined);
      }),
      { numRuns: 200 },
    );
  });
});

describe("an organisation's platforms beside the list", () => {
  const table = readShippedTable();
  const own = (raw: Record<string, unknown>) => fitBeside(table, parsePolicy(raw).platforms);

  it('fit where their names are new', () => {
    const { fit, wrong } = own({ organisationName: 'Hut Works', ownSenders: ['hut.example'], platforms: [BANK] });
    expect(fit.map(({ name }) => name)).toEqual(['Hut Works', 'Hut Bank Online']);
    expect(wrong).toEqual([]);
  });

  it.each([
    [{ platforms: [{ ...BANK, id: 'github' }] }, [], 'the id "github" is taken'],
    [{ platforms: [{ ...BANK, name: 'GitHub' }] }, [], '"GitHub" is a name of the listed platform "github"'],
    [{ organisationName: 'github', ownSenders: ['hut.example'] }, ['hut.example'], '"github" is the name of a listed platform'],
  ])('give way, with a reason, where they are taken: %#', (raw, names, reason) => {
    const { fit, wrong } = own(raw);
    expect(fit.map(({ name }) => name)).toEqual(names);
    expect(wrong).toEqual([expect.stringContaining(reason)]);
  });
});

describe('settings under a policy', () => {
  it('are those of the policy; what the person chose stays, and holds again without it', async () => {
    const area = plainArea();
    await changeSettings(area, { pages: 'none', historyDays: 30 });
    const managed = { ...area, enforced: async () => parsePolicy({ pages: 'all', rememberInPrivate: false }).settings };
    await changeSettings(managed, { requestMinutes: 10 });
    expect(await readSettings(managed)).toMatchObject({ pages: 'all', historyDays: 30, requestMinutes: 10 });
    expect(await readOwnSettings(managed)).toMatchObject({ pages: 'none', historyDays: 30 });
    expect(await readSettings(area)).toMatchObject({ pages: 'none' });
  });
});

describe('the schema for browsers', () => {
  interface Part {
    type?: string;
    properties?: Record<string, Part>;
    items?: Part;
    anyOf?: Part[];
  }
  const keys = ({ properties = {}, items }: Part, at = ''): string[] => [
    ...Object.entries(properties).flatMap(([key, part]) => [`${at}.${key}`, ...keys(part, `${at}.${key}`)]),
    ...(items ? keys(items, `${at}[]`) : []),
  ];
  const every = (part: Part): Part[] => [
    part,
    ...Object.values(part.properties ?? {}).flatMap(every),
    ...(part.items ? every(part.items) : []),
  ];

  it('has each key of a policy, and of a platform in it, and no other', () => {
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining([...POLICY_KEYS]));
    expect(Object.keys(schema.properties)).toHaveLength(POLICY_KEYS.length);
    const ours = keys(z.toJSONSchema(platformFile) as Part);
    expect(keys(schema.properties.platforms.items).toSorted()).toEqual(ours.toSorted());
  });

  it('is one that Chrome takes: one plain type each, and lists that say of what', () => {
    for (const part of every(schema as Part)) {
      expect(part.type).toMatch(/^(object|array|string|integer|boolean)$/);
      expect(part.type === 'array').toBe(part.items !== undefined);
    }
  });

  it('hides by the addresses that the sections of the options have', () => {
    expect(SECTIONS.map(({ anchor }) => anchor)).toEqual([...HIDEABLE]);
  });
});
