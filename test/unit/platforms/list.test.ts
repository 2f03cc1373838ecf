import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../../platforms/catalogue.ts';
import { createPlatformIndex } from '../../../platforms/index.ts';
import {
  BUILDERS,
  COMPANY_COPY_WORDS,
  COMPANY_SERVER_PATHS,
  GIVEN_OUT,
  RUNS_ANYWHERE,
  SELF_HOSTED,
  WIDGETS,
} from '../../../platforms/on-other-sites.ts';
import { entriesOf } from '../../../platforms/sourced.ts';
import { coverageTable } from '../../../scripts/platforms/coverage.ts';
import { readPlatformTable, readRawFiles } from '../../../scripts/platforms/read.ts';
import { FIRST_PLATFORMS } from '../../fixtures/first-platforms.ts';

const { files, problems } = checkCatalogue(readRawFiles());
const table = readPlatformTable();
const index = createPlatformIndex(table);

describe('the bundled list', () => {
  it('keeps every rule of the catalogue', () => {
    expect(problems).toEqual([]);
  });

  it('holds at least 190 platforms in at most 60 kB', () => {
    expect(files.length).toBeGreaterThanOrEqual(190);
    expect(gzipSync(JSON.stringify(table)).length).toBeLessThanOrEqual(60_000);
  });

  it('is printed with one line a platform', () => {
    expect(coverageTable(files).split('\n')).toHaveLength(files.length + 2);
  });

  it.each(FIRST_PLATFORMS)('knows sender, password page and second factor of %s', (id) => {
    const platform = index.byId(id);
    expect(platform?.senderDomains).not.toEqual([]);
    expect(platform?.pages.changePassword).toMatch(/^https:/);
    const { twoFactor, twoFactorHelp, twoFactorPath } = platform?.pages ?? {};
    expect(platform?.twoFactor === false || Boolean(twoFactor ?? twoFactorHelp ?? twoFactorPath)).toBe(true);
  });

  it.each([
    ['security@mail.instagram.com', 'instagram'],
    ['security@facebookmail.com', 'facebook'],
    ['no-reply@accounts.google.com', 'google'],
    ['account-security-noreply@accountprotection.microsoft.com', 'microsoft'],
    ['appleid@id.apple.com', 'apple'],
    ['account-update@amazon.com', 'amazon'],
    ['service@intl.paypal.com', 'paypal'],
    ['info@account.netflix.com', 'netflix'],
    ['info@x.com', 'x'],
    ['security-noreply@linkedin.com', 'linkedin'],
    ['noreply@github.com', 'github'],
    ['noreply@account.tiktok.com', 'tiktok'],
    ['noreply@telegram.org', 'telegram'],
  ])('names %s as a sender of %s', (address, id) => {
    expect(index.bySender(address).map((one) => one.platform.id)).toContain(id);
  });

  it.each([
    'somebody@gmail.com',
    'somebody@outlook.com',
    'somebody@icloud.com',
    'somebody@facebook.com',
    'a@shop.wordpress.com',
    'a@ec2.compute.amazonaws.com',
    'a@sendgrid.net',
    'a@airbnb.zendesk.com',
    'a@council.gov.uk',
  ])('vouches for no mail of %s', (address) => {
    expect(index.bySender(address)).toEqual([]);
  });

  it.each([
    ['google', 'sites.google.com', true],
    ['google', 'accounts.google.com', false],
    ['google', 'myaccount.google.com', false],
    ['microsoft', 'firm-my.sharepoint.com', true],
    ['microsoft', 'forms.office.com', true],
    ['microsoft', 'account.live.com', false],
    ['wordpress', 'somebody.wordpress.com', true],
    ['wordpress', 'wordpress.com', false],
    ['squarespace', 'account.squarespace.com', false],
    ['squarespace', 'lure.squarespace.com', true],
    ['github', 'somebody.github.io', true],
    ['github', 'github.com', false],
    ['dropbox', 'https://www.dropbox.com/scl/fi/x', true],
    ['dropbox', 'https://www.dropbox.com/account/security', false],
  ])('of %s: strangers publish at %s: %s', (id, place, expected) => {
    const platform = index.byId(id);
    expect(platform && index.isUserContent(platform, place)).toBe(expected);
  });

  it('holds every platform that is told to be found on the sites of others', () => {
    const told = [
      ...entriesOf(RUNS_ANYWHERE),
      ...SELF_HOSTED,
      ...entriesOf(COMPANY_COPY_WORDS).map(([id]) => id),
      ...entriesOf(COMPANY_SERVER_PATHS).map(([id]) => id),
      ...entriesOf(GIVEN_OUT),
      ...entriesOf(BUILDERS),
      ...entriesOf(WIDGETS).map(({ platform }) => platform),
    ];
    expect(told.filter((id) => !index.byId(id))).toEqual([]);
  });

  it('sends nobody to a page where strangers publish', () => {
    const bad = table.platforms.flatMap((platform) =>
      Object.values(platform.pages).filter((page) => page.startsWith('https:') && index.isUserContent(platform, page)),
    );
    expect(bad).toEqual([]);
  });

  it('lays none of its own web domains with mailboxes at the door of the platform', () => {
    for (const platform of table.platforms) {
      for (const domain of platform.neverSenders) expect(index.bySender(`a@${domain}`)).toEqual([]);
    }
  });
});
