import { describe, expect, it } from 'vitest';
import { hostKinds } from '../../../../judge/hosts/kinds.ts';
import { lookalike } from '../../../../judge/hosts/lookalike.ts';
import { isAnySister, isSisterSite } from '../../../../judge/hosts/sister-sites.ts';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { HOUSES } from '../../../../platforms/hosts/houses.ts';
import { FURTHER_DOMAINS } from '../../../../platforms/hosts/further-domains.ts';
import { OWNERS_DOMAINS } from '../../../../platforms/hosts/owners-domains.ts';
import { SISTER_SITES } from '../../../../platforms/hosts/sister-sites.ts';
import { entriesOf } from '../../../../platforms/sourced.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();

const platform = (id: string) => {
  const found = rules.platforms.byId(id);
  if (!found) throw new Error(`No platform "${id}" is listed.`);
  return found;
};

describe('further sites of a platform', () => {
  it.each(entriesOf([...SISTER_SITES, ...OWNERS_DOMAINS, ...FURTHER_DOMAINS]))(
    'of %s are of a listed platform or brand, and no host on which strangers publish',
    (id, domains) => {
      expect(isSisterSite(domains[0] ?? '', platform(id))).toBe(true);
      for (const domain of domains) {
        expect(hostKinds(domain, '').userContent, domain).toBe(false);
        expect(isAnySister(`in.${domain}`)).toBe(true);
        expect(lookalike(`in.${domain}`, rules.lookalikes), domain).toBeNull();
      }
    },
  );

  it('are not another platform’s, nor a host that only ends so', () => {
    expect(isSisterSite('citicards.com', platform('chase'))).toBe(false);
    expect(isSisterSite('my-citicards.com', platform('citi'))).toBe(false);
    expect(isAnySister('my-citicards.com')).toBe(false);
  });
});

describe('mail from and to further sites', () => {
  const kindOf = (mail: OpenMail): VerdictKind => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;
  const signIn = (name: string, address: string, hrefs: string[], result: 'pass' | 'none' | 'fail' = 'pass'): OpenMail =>
    instagramReset({
      from: { name, address },
      subject: `New sign-in to your ${name} account`,
      body: bodyOf(
        `A browser that we have not seen before signed in to your ${name} account.\nLook at it\nIf it was you, there is nothing to do.`,
        hrefs.map((href) => linkTo(href, 'Look at it')),
      ),
      headers: headersSaying(result, address.split('@')[1] ?? ''),
    });

  it.each<[of: string, mail: OpenMail, VerdictKind]>([
    ['a brand’s', signIn('Ryanair', 'info@service.ryanairemail.com', ['https://click.ryanairemail.com/a']), 'unlisted'],
    ['a platform’s', signIn('UnitedHealthcare', 'news@mail.myuhcmedicare.com', ['https://mail.myuhcmedicare.com/a']), 'unlisted'],
    ['one that is disowned', signIn('Ryanair', 'info@ryanairemail.com', ['https://click.ryanairemail.com/a'], 'fail'), 'suspicious'],
    ['one with a stranger’s link', signIn('UnitedHealthcare', 'news@myuhcmedicare.com', ['https://kqz.example/a']), 'lure'],
    ['another firm’s', signIn('PayPal', 'info@ryanairemail.com', ['https://click.ryanairemail.com/a']), 'lure'],
  ])('a sender of %s is no proof, and no lure by itself', (_of, mail, kind) => expect(kindOf(mail)).toBe(kind));

  it.each<[to: string, hrefs: string[], VerdictKind]>([
    ['a further site', ['https://epl.paypal-communication.com/a'], 'unlisted'],
    ['its mailbox', ['https://www.paypal.com/a', 'mailto:help@paypal-communication.com'], 'unlisted'],
    ['its shortener', ['https://py.pl/a'], 'unlisted'],
    ['its app', ['https://paypal.app.link/a'], 'unlisted'],
    ['its app, by a link for mails', ['https://paypal-alternate.app.link/a'], 'unlisted'],
    ['somebody’s app', ['https://paypal-help.app.link/a'], 'lure'],
    ['somebody’s shortener', ['https://bit.ly/a'], 'lure'],
    ['a host that only ends so', ['https://my-paypal-communication.com/a'], 'lure'],
  ])('a link of the confirmed sender to %s accuses nobody, and is not vouched for', (_to, hrefs, kind) => {
    expect(kindOf(signIn('PayPal', 'paypal@emails.paypal.com', hrefs))).toBe(kind);
  });

  it.each<[what: string, mail: OpenMail, VerdictKind]>([
    ['leads to another of its owner', signIn('Instagram', 'security@mail.instagram.com', ['https://www.facebook.com/a']), 'unlisted'],
    ['comes from another of its owner', signIn('AOL', 'no-reply@cc.yahoo-inc.com', ['https://login.aol.com/a']), 'unlisted'],
    ['leads to a platform of somebody else', signIn('Instagram', 'security@mail.instagram.com', ['https://www.paypal.com/a']), 'lure'],
    [
      'leads to users’ pages of another of its owner',
      signIn('Google', 'no-reply@accounts.google.com', ['https://sites.google.com/a']),
      'lure',
    ],
  ])('a mail that %s: %s', (_what, mail, kind) => expect(kindOf(mail)).toBe(kind));

  it.each(entriesOf(HOUSES))('every member of a house is listed: %s', (...ids) => {
    for (const id of ids) expect(platform(id).id).toBe(id);
  });
});
