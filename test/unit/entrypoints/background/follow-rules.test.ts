import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Followed, FollowedBy, FollowNote } from '../../../../storage/followed-links.ts';
import { linkFollowed, mailBehind, tabClosed, tabMoved, tabOpened, wayEnded } from '../../../../entrypoints/background/follow-rules.ts';
import type { NewTab } from '../../../../entrypoints/background/follow-rules.ts';

const MAIL = 1;
const NEW = 2;
const LURE = { platform: 'instagram', verdict: 'lure' } as const;
const NOTHING: Followed = { salt: 's', notes: [], opened: [], referred: [] };
const note = (by: FollowedBy, change: Partial<FollowNote> = {}): FollowNote => ({
  ...LURE,
  tabId: MAIL,
  by,
  link: 'link',
  home: 'webmail',
  at: 0,
  ...change,
});
const tab = (change: Partial<NewTab> = {}): NewTab => ({ tabId: NEW, opener: MAIL, byHand: false, link: '', at: 100, ...change });
const after = (by: FollowedBy) => linkFollowed(NOTHING, note(by));
const move = (domain: string, at = 1000, tabId = NEW, link = `${domain}/`) => ({ tabId, link, domain, host: domain, at });
const behind = (followed: Followed, domain = 'lure', tabId = NEW) => mailBehind(followed, tabId, { domain, host: domain });

describe('a tab that comes up after a link was followed', () => {
  it.each<[string, FollowedBy, Partial<NewTab>, boolean]>([
    ['opened from the mail, at once', 'press', {}, true],
    ['opened from the mail, later than a press takes', 'press', { at: 2001 }, false],
    ['without an opener, at once (Firefox, new window)', 'press', { opener: null }, true],
    ['without an opener, later', 'press', { opener: null, at: 2001 }, false],
    ['opened from another tab', 'press', { opener: 9 }, false],
    ['opened by hand', 'press', { byHand: true }, false],
    ['at another address, as webmails that wrap links open it', 'press', { link: 'wrapped' }, true],
    ['opened from the mail after its menu was read', 'menu', { at: 59_000 }, true],
    ['opened from the mail long after its menu was closed', 'menu', { at: 61_000 }, false],
    ['opened from the mail, at another address than the menu was for', 'menu', { link: 'other' }, false],
    ['without an opener after a menu', 'menu', { opener: null }, false],
    ['opened from the mail after a copy', 'copy', {}, false],
    ['at the copied address, from anywhere', 'copy', { opener: null, byHand: true, link: 'link', at: 500_000 }, true],
    ['at the address of the menu, from anywhere', 'menu', { opener: 9, link: 'link', at: 500_000 }, true],
  ])('%s', (_, by, change, bound) => {
    expect(behind(tabOpened(after(by), tab(change)))).toEqual(bound ? LURE : null);
  });

  it('is found, too, when its note comes late', () => {
    expect(behind(linkFollowed(tabOpened(NOTHING, tab()), note('press', { at: 150 })))).toEqual(LURE);
    expect(behind(linkFollowed(tabOpened(NOTHING, tab({ opener: null })), note('press', { at: 150 })))).toEqual(LURE);
    expect(behind(linkFollowed(tabOpened(NOTHING, tab({ opener: null })), note('press', { at: 500 })))).toBeNull();
    expect(behind(linkFollowed(tabOpened(NOTHING, tab()), note('menu', { at: 150 })))).toBeNull();
  });

  it('is found by its late note, though a menu was opened before or another mail led to its opener', () => {
    const late = note('press', { at: 150, platform: 'netflix' });
    const netflix = { platform: 'netflix', verdict: 'lure' };
    const afterMenu = linkFollowed(tabMoved(tabOpened(after('menu'), tab()), move('lure', 120)), late);
    expect(behind(afterMenu)).toEqual(netflix);
    expect(afterMenu.referred[0]?.domains).toEqual(['lure']);
    expect(behind(tabMoved(afterMenu, move('elsewhere', 1000, MAIL)), 'elsewhere', MAIL)).toBeNull();
    const ledMail = tabMoved(after('copy'), move('other', 50, MAIL, 'link'));
    expect(behind(linkFollowed(tabOpened(ledMail, tab()), late))).toEqual(netflix);
  });

  it('is only one: the next has nothing to do with the press', () => {
    const first = tabOpened(after('press'), tab());
    const second = tabOpened(first, tab({ tabId: 3, at: 200 }));
    expect(behind(second)).toEqual(LURE);
    expect(behind(second, 'lure', 3)).toBeNull();
  });

  it('belongs to the latest of several links', () => {
    const two = linkFollowed(after('press'), note('press', { platform: 'netflix', at: 50 }));
    expect(behind(tabOpened(two, tab()))).toEqual({ platform: 'netflix', verdict: 'lure' });
  });

  it('passes the mail on to what its pages open, not to what the person opens there', () => {
    const led = tabOpened(after('press'), tab());
    expect(behind(tabOpened(led, tab({ tabId: 3, opener: NEW })), 'lure', 3)).toEqual(LURE);
    expect(behind(tabOpened(led, tab({ tabId: 3, opener: NEW, byHand: true })), 'lure', 3)).toBeNull();
    expect(behind(tabOpened(wayEnded(led, NEW), tab({ tabId: 3, opener: NEW })), 'lure', 3)).toBeNull();
  });

  it('is forgotten when it closes', () => {
    expect(behind(tabClosed(tabOpened(after('press'), tab()), NEW))).toBeNull();
  });
});

describe('a tab that moves', () => {
  it("is the mail's own when a link takes it along", () => {
    expect(behind(tabMoved(after('press'), move('lure', 1000, MAIL)), 'lure', MAIL)).toEqual(LURE);
    expect(behind(tabMoved(after('press'), move('lure', 31_000, MAIL)), 'lure', MAIL)).toBeNull();
    expect(behind(tabMoved(after('menu'), move('lure', 1000, MAIL)), 'lure', MAIL)).toBeNull();
  });

  it('leaves the mail only when it leaves the webmail', () => {
    const within = tabMoved(after('press'), move('webmail', 1000, MAIL));
    expect(behind(within, 'webmail', MAIL)).toBeNull();
    expect(behind(tabMoved(within, move('lure', 2000, MAIL)), 'lure', MAIL)).toEqual(LURE);
  });

  it('to a copied address was led there', () => {
    expect(behind(tabMoved(after('copy'), move('lure', 500_000, NEW, 'link')))).toEqual(LURE);
    expect(behind(tabMoved(after('copy'), move('lure', 500_000, NEW, 'other')))).toBeNull();
  });

  it('keeps its mail from page to page, until it is back at the webmail', () => {
    const led = ['hop', 'lure', 'form'].reduce((now, domain) => tabMoved(now, move(domain)), tabOpened(after('press'), tab()));
    expect(behind(led, 'form')).toEqual(LURE);
    const back = tabMoved(led, move('webmail'));
    expect(behind(back, 'webmail')).toBeNull();
    expect(behind(tabMoved(back, move('elsewhere')), 'elsewhere')).toBeNull();
    // "Forward" leads to the same pages again.
    expect(behind(tabMoved(back, move('form')), 'form')).toEqual(LURE);
  });

  it("keeps its mail on a neighbour of the webmail, under the webmail's own domain", () => {
    const neighbour = { ...move('provider'), host: 'www.provider' };
    const led = tabMoved(
      tabMoved(tabOpened(linkFollowed(NOTHING, note('press', { home: 'mail.provider' })), tab()), move('lure')),
      neighbour,
    );
    expect(mailBehind(led, NEW, neighbour)).toEqual(LURE);
    expect(behind(tabMoved(led, move('form')), 'form')).toEqual(LURE);
    const back = tabMoved(led, { ...move('provider'), host: 'mail.provider' });
    expect(behind(tabMoved(back, move('elsewhere')), 'elsewhere')).toBeNull();
  });

  it('starts no new way by coming to the same link again', () => {
    const led = tabMoved(tabOpened(after('press'), tab()), move('lure', 1000, NEW, 'link'));
    const forward = tabMoved(tabMoved(led, move('webmail')), move('lure', 3000, NEW, 'link'));
    expect(behind(forward)).toEqual(LURE);
    expect(behind(tabMoved(forward, move('elsewhere')), 'elsewhere')).toBeNull();
  });

  it('is led anew when the link is pressed anew', () => {
    const ended = wayEnded(tabMoved(after('press'), move('lure', 1000, MAIL)), MAIL);
    const again = tabMoved(linkFollowed(ended, note('press', { at: 5000 })), move('other', 6000, MAIL));
    expect(behind(again, 'other', MAIL)).toEqual(LURE);
  });
});

describe('without a followed link', () => {
  it('no tab is bound, whatever opens, moves and closes', () => {
    const tabId = fc.integer({ min: 1, max: 5 });
    const name = fc.constantFrom('', 'a', 'b', 'webmail');
    const opens = fc
      .record({ tabId, opener: fc.option(tabId), byHand: fc.boolean(), link: name, at: fc.nat() })
      .map((one) => (now: Followed) => tabOpened(now, one));
    const moves = fc
      .record({ tabId, link: name, domain: name, host: name, at: fc.nat() })
      .map((one) => (now: Followed) => tabMoved(now, one));
    const closes = tabId.map((one) => (now: Followed) => tabClosed(now, one));
    fc.assert(
      fc.property(fc.array(fc.oneof(opens, moves, closes)), (events) => {
        expect(events.reduce((now, event) => event(now), NOTHING).referred).toEqual([]);
      }),
    );
  });
});
