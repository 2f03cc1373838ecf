import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as correspondence from '../../../platforms/correspondence.ts';
import * as appLinks from '../../../platforms/hosts/app-links.ts';
import * as clickTrackers from '../../../platforms/hosts/click-trackers.ts';
import * as consentPaths from '../../../platforms/hosts/consent-paths.ts';
import * as deviceCodes from '../../../platforms/hosts/device-codes.ts';
import * as freeHosting from '../../../platforms/hosts/free-hosting.ts';
import * as helpDesks from '../../../platforms/hosts/help-desks.ts';
import * as houses from '../../../platforms/hosts/houses.ts';
import * as mailboxProviders from '../../../platforms/hosts/mailbox-providers.ts';
import * as ownersDomains from '../../../platforms/hosts/owners-domains.ts';
import * as redirectors from '../../../platforms/hosts/redirectors.ts';
import * as rewritingProxies from '../../../platforms/hosts/rewriting-proxies.ts';
import * as sharedServices from '../../../platforms/hosts/shared-services.ts';
import * as shortLinks from '../../../platforms/hosts/short-links.ts';
import * as sisterSites from '../../../platforms/hosts/sister-sites.ts';
import * as social from '../../../platforms/hosts/social.ts';
import * as tenants from '../../../platforms/hosts/tenants.ts';
import * as userContent from '../../../platforms/hosts/user-content.ts';
import * as webmails from '../../../platforms/hosts/webmails.ts';
import * as onOtherSites from '../../../platforms/on-other-sites.ts';
import * as openDomains from '../../../platforms/open-domains.ts';
import * as relays from '../../../platforms/relays.ts';
import { entriesOf, hostList } from '../../../platforms/sourced.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What every group must say of its source, as `platforms/sourced.ts` describes it, whatever its entries are. */
const sourcedGroupSchema = z.strictObject({
  source: z.string().check(z.minLength(10, 'is too short to name a source')),
  date: z.string().check(z.regex(DAY, 'is no ISO date')),
  confidence: z.enum(['official', 'listed', 'observed', 'unconfirmed']),
  entries: z.array(z.unknown()).check(z.minLength(1, 'is empty')),
});

const FILES = {
  appLinks,
  clickTrackers,
  consentPaths,
  correspondence,
  deviceCodes,
  freeHosting,
  helpDesks,
  houses,
  mailboxProviders,
  onOtherSites,
  openDomains,
  ownersDomains,
  redirectors,
  relays,
  rewritingProxies,
  sharedServices,
  shortLinks,
  sisterSites,
  social,
  tenants,
  userContent,
  webmails,
};

/** Lists that name the source of each entry in the entry, and one that is a choice among another's entries. */
const SOURCED_OTHERWISE = ['CORRESPONDENCE_SENDERS', 'SELF_HOSTED'];

const lists = Object.entries(FILES).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([name, value]) => (Array.isArray(value) || value instanceof Set) && !SOURCED_OTHERWISE.includes(name))
    .map(([name, value]) => [`${file}.${name}`, value] as const),
);

describe('facts about hosts that anybody uses', () => {
  it.each(lists)('of %s all stand under a source, with its date and how sure it is', (_, list) => {
    const groups: unknown[] = Array.isArray(list) ? list : [...list];
    expect(groups.flatMap((group) => sourcedGroupSchema.safeParse(group).error?.issues ?? [])).toEqual([]);
  });

  it.each([
    ['no source', { source: '' }],
    ['a date that is none', { date: 'lately' }],
    ['no confidence that we know', { confidence: 'high' }],
    ['no entries', { entries: [] }],
    ['no group at all', null],
  ])('are refused with %s', (_, change) => {
    const group = { source: 'an official page', date: '2026-11-26', confidence: 'official', entries: ['shop.example'] };
    expect(sourcedGroupSchema.safeParse(group).success).toBe(true);
    expect(sourcedGroupSchema.safeParse(change && { ...group, ...change }).success).toBe(false);
  });

  it('name a source for each sender of correspondence', () => {
    expect(correspondence.CORRESPONDENCE_SENDERS.filter(({ source }) => source.length < 10)).toEqual([]);
  });

  it('call self-hosted only what runs anywhere', () => {
    const anywhere = entriesOf(onOtherSites.RUNS_ANYWHERE);
    expect([...onOtherSites.SELF_HOSTED].filter((id) => !anywhere.includes(id))).toEqual([]);
  });

  it('are read in the order of their groups', () => {
    const group = { source: 'an official page', date: '2026-11-26', confidence: 'official' } as const;
    expect(
      entriesOf([
        { ...group, entries: hostList(' b.example\n a.example ') },
        { ...group, entries: ['c.example'] },
      ]),
    ).toEqual(['b.example', 'a.example', 'c.example']);
  });
});
