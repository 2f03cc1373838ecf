import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLICK_TRACKERS } from '../../../../../platforms/hosts/click-trackers.ts';
import { FREE_HOSTING } from '../../../../../platforms/hosts/free-hosting.ts';
import { hostKinds } from '../../../../../judge/hosts/kinds.ts';
import { MAILBOX_PROVIDERS } from '../../../../../platforms/hosts/mailbox-providers.ts';
import { SHORT_LINKS } from '../../../../../platforms/hosts/short-links.ts';
import { entriesOf } from '../../../../../platforms/sourced.ts';
import { USER_CONTENT } from '../../../../../platforms/hosts/user-content.ts';

function kindsOf(host: string, path?: string): string[] {
  return Object.entries(hostKinds(host, path)).flatMap(([kind, is]) => (is ? [kind] : []));
}

describe('kinds of hosts', () => {
  it.each([
    ['sites.google.com', ['userContent']],
    ['forms.gle', ['userContent']],
    ['x.wordpress.com', ['userContent', 'freeHosting']],
    ['x.s3.us-east-1.amazonaws.com', ['userContent', 'freeHosting']],
    ['x.z15.web.core.windows.net', ['userContent', 'freeHosting']],
    ['x.blogspot.com.br', ['userContent', 'freeHosting']],
    ['x-my.sharepoint.com', ['userContent', 'freeHosting']],
    ['www-shop-example.translate.goog', ['userContent']],
    ['bit.ly', ['shortLink']],
    ['t.co', ['shortLink']],
    ['u123456.ct.sendgrid.net', ['clickTracker']],
    ['us7.list-manage.com', ['clickTracker']],
    ['gmail.com', ['mailboxProvider']],
    ['10.0.0.1', ['ip']],
  ])('%s', (host, kinds) => expect(kindsOf(host)).toEqual(kinds));

  const services = ['wordpress.com', 'www.wordpress.com', 'accounts.google.com', 'web.app'];
  it.each([...services, 'notbit.ly', 'xgmail.com', 'mail.gmail.com', 'example.com', ''])('%j is nothing special', (host) =>
    expect(kindsOf(host)).toEqual([]),
  );

  it.each([
    ['www.google.com', '/forms/d/x', ['userContent']],
    ['www.google.com', '/', []],
    ['www.dropbox.com', '/scl/fi/x', ['userContent']],
    ['www.dropbox.com', '/forgot', []],
    ['url1234.shop.example', '/ls/click', ['clickTracker']],
    ['url1234.shop.example', '/login', []],
  ])('%s%s by its path', (host, path, kinds) => expect(kindsOf(host, path)).toEqual(kinds));

  it.each([
    ['click trackers', CLICK_TRACKERS],
    ['free hosting', FREE_HOSTING],
    ['mailbox providers', MAILBOX_PROVIDERS],
    ['short links', SHORT_LINKS],
    ['user content', USER_CONTENT],
  ])('the list of %s is alphabetical under each source, without doubles, bare hosts only', (_, groups) => {
    const hosts = entriesOf(groups);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const { entries } of groups) expect(entries).toEqual(entries.toSorted());
    expect(hosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (host, path) => hostKinds(host, path) !== null));
  });
});
