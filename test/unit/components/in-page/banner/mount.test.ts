// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changedWebmail } from '../../../../../components/i18n/webmail-names.ts';
import { mountBanner, mountUnreadable, type Rendered } from '../../../../../components/in-page/banner/mount.tsx';
import { VERDICT_KINDS, type Verdict, type VerdictKind } from '../../../../../judge/verdict.ts';
import { badge } from '../../../../../components/i18n/badge.ts';
import type { JudgedMail } from '../../../../../messages/requests.ts';
import type { UserAnswer } from '../../../../../judge/verdict/user-context.ts';
import { translator } from '../../../../../components/i18n/text.ts';
import english from '../../../../../locales/en.json' with { type: 'json' };
import { evidence, t, verdict } from '../../i18n/sample-verdict.ts';
import { body, click, fire, soon } from './press.ts';

const named = { platform: 'photogram', platformName: 'Photogram' };
const lure = verdict({
  kind: 'lure',
  topic: 'reset',
  ...named,
  advice: [{ code: 'delete' }],
  unchecked: ['clipped'],
  evidence: [evidence('act-elsewhere', 'proof'), evidence('sender-not-platforms'), evidence('act-qr')],
  targets: [{ link: 0, shown: 'login.notice.example', registrable: 'notice.example' }],
});
const unsolicited = verdict({
  kind: 'unsolicited',
  topic: 'reset',
  ...named,
  advice: [{ code: 'ignore' }, { code: 'turn-on-2fa', url: 'https://photogram.example/2fa' }],
});
const requested = verdict({ kind: 'requested', topic: 'reset', ...named, evidence: [evidence('asked-by-person')] });
const judged = (one: Verdict): JudgedMail => ({ key: 'k', verdict: one, mailbox: true });

let room: HTMLElement;
let wentOn: string[] = [];
let said: UserAnswer[];
beforeEach(() => {
  // happy-dom knows no popover.
  HTMLElement.prototype.showPopover ??= () => {};
  room = document.createElement('div');
  said = [];
  wentOn = [];
});

function draw(one: Verdict, next: JudgedMail | null = null, speak = t): Rendered {
  const mail = body('<a id="link" href="https://login.notice.example/x">reset</a>');
  document.body.append(room);
  const asked = (answer: UserAnswer): Promise<JudgedMail | null> => {
    said.push(answer);
    return Promise.resolve(next);
  };
  return mountBanner(room, [mail], judged(one), { asked, linkIndex: () => 0, wentOn: (link) => wentOn.push(link.id) }, speak);
}

function part(name: string): HTMLElement | null {
  return room.querySelector<HTMLElement>(`[data-part=${name}]`);
}

/** What a press sets at once is drawn by the end of it. */
const press = (name: string, trusted = true): Promise<void> => act(() => click(part(name), trusted));

describe('the banner', () => {
  it.each([
    ['lure', 'alert'],
    ['suspicious', 'alert'],
    ['unsolicited', 'status'],
    ['requested', 'status'],
    ['unlisted', 'status'],
  ] as [VerdictKind, string][])('of %s is announced as %s', (kind, role) => {
    draw(verdict({ kind, topic: 'reset', ...named }));
    expect(room.querySelector(`[data-kind=${kind}] [role=${role}]`)).not.toBeNull();
    expect(part('headline')?.textContent).toMatch(/\w/);
  });

  it('of none is nothing at all, and fills when the verdict changes', () => {
    const drawn = draw(verdict({ kind: 'none' }));
    expect(room.childNodes).toHaveLength(0);
    drawn.update(judged(lure));
    expect(part('headline')?.textContent).toBe('This is not from Photogram.');
  });

  it('shows headline, act, every reason and what was not checked', () => {
    draw(lure);
    expect(part('act')?.textContent).toMatch(/^Delete it/);
    expect(room.querySelectorAll('[data-part=reason]')).toHaveLength(3);
    expect(room.querySelectorAll('[data-part=unchecked]')).toHaveLength(1);
  });

  it.each(VERDICT_KINDS.filter((kind) => kind !== 'none'))('says who speaks, and shows the sign of the toolbar button: %s', (kind) => {
    draw(verdict({ kind, topic: 'reset', ...named }));
    expect(part('signature')?.textContent).toContain('Unasked');
    expect(room.querySelector('.icon')?.getAttribute('data-glyph')).toBe(badge(kind).text);
  });

  it.each([
    ['{first} {second}', 'One. Two.'],
    ['{first}{second}', 'One.Two.'],
  ])('puts between its reasons what the language does: %s', (sentences, reasons) => {
    const texts = { ...english, sentences, evidence_sender_not_platforms: 'One.', evidence_act_elsewhere: 'Two.' };
    draw(lure, null, translator(texts));
    expect(room.querySelector('.story')?.textContent).toBe(reasons);
  });

  it("links the platform's own page in a new tab that learns nothing of this one", () => {
    draw(unsolicited);
    const link = room.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://photogram.example/2fa');
    expect([link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('makes no link of anything but a page or an address', () => {
    draw({ ...unsolicited, advice: [{ code: 'turn-on-2fa', url: 'javascript:alert(1)' }] });
    expect(room.querySelector('a')).toBeNull();
  });

  it("never draws a stranger's words as markup", () => {
    draw({ ...lure, evidence: [evidence('claims-mail-provider', 'proof', { words: '<img src=x onerror=alert(1)>' })] });
    expect(room.querySelector('img')).toBeNull();
    expect(room.textContent).toContain('<img src=x');
  });
});

describe('the banner of a reset that nobody asked for', () => {
  const full = {
    ...unsolicited,
    unchecked: ['source' as const],
    advice: [...unsolicited.advice, { code: 'see-mail-list' as const, path: 'Settings > Security > Mails' }],
  };

  /** Words of the banner while "why" is closed. */
  const countWords = (without: string): number => {
    const shown = room.querySelector('.text')?.cloneNode(true) as Element;
    for (const one of shown.querySelectorAll(without)) one.remove();
    for (const one of shown.querySelectorAll('p, button, summary')) one.append(' ');
    return shown.textContent?.trim().split(/\s+/).length ?? 0;
  };

  it('shows at most 45 words, labels and name included', () => {
    draw({ ...full, unchecked: [] });
    expect(countWords('details > :not(summary)')).toBeLessThanOrEqual(45);
  });

  it('says in at most 45 words what it is, who asked and what to do now; the rest stands behind "why"', () => {
    draw(full);
    expect(countWords('.foot')).toBeLessThanOrEqual(45);
    expect(room.querySelector('details [data-part=step]')?.textContent).toContain('second step after the password');
    expect(room.querySelector('details')?.textContent).toContain('Settings > Security > Mails');
  });
});

describe('a step that the person has done', () => {
  it('is not offered again; its day is said', () => {
    draw({ ...unsolicited, done: [{ code: 'turn-on-2fa', at: Date.UTC(2026, 10, 26, 12) }] });
    expect(part('act')?.textContent).toBe('Ignore it.');
    expect(part('done')?.textContent).toBe('Two-factor: on since 26 Nov 2026.');
    expect(room.querySelector('a')).toBeNull();
  });

  it('is not spoken of where it is no advice', () => {
    draw({ ...lure, done: [{ code: 'turn-on-2fa', at: 0 }] });
    expect(part('done')).toBeNull();
  });
});

describe('a notice of a sign-in', () => {
  const notice = verdict({
    kind: 'unsolicited',
    topic: 'signin-alert',
    ...named,
    advice: [{ code: 'was-this-you' }, { code: 'sign-out-sessions', url: 'https://photogram.example/sessions' }],
  });

  it('asks once, with two answers that look the same', () => {
    draw(notice);
    expect(part('act')?.textContent).toBe('Was this you?');
    expect(['asked', 'not-asked'].map((name) => part(name)?.className)).toEqual(['button even', 'button even']);
    expect(part('step')).toBeNull();
  });

  it('opens the steps once it was not them, with a way back', async () => {
    draw(notice, judged({ ...notice, evidence: [evidence('not-asked-by-person', 'proof')] }));
    await press('not-asked');
    expect(said).toEqual(['not-asked']);
    await soon(() => expect(part('step')?.querySelector('a')?.getAttribute('href')).toBe('https://photogram.example/sessions'));
    expect(part('undo')).not.toBeNull();
  });
});

describe('"I asked for this"', () => {
  it('is not the loudest thing of its banner', () => {
    draw(unsolicited);
    expect(part('asked')?.classList).toContain('quiet');
  });

  it('tells the background and shows its new verdict, with a way back', async () => {
    draw(unsolicited, judged(requested));
    await press('asked');
    expect(said).toEqual(['asked']);
    await soon(() => expect(room.querySelector('[data-kind=requested] [data-part=undo]')).not.toBeNull());
    // While the first answer is being taken no press counts.
    await soon(() => {
      if (said.length < 2) click(part('undo'), true);
      expect(said).toEqual(['asked', null]);
    });
  });

  it('hands the focus on to the way back, for its own button is gone', async () => {
    draw(unsolicited, judged(requested));
    part('asked')?.focus();
    await press('asked');
    await soon(() => expect(part('undo')).not.toBeNull());
    expect(document.activeElement).toBe(part('undo'));
  });

  it('takes the focus from nobody who went on elsewhere', async () => {
    draw(unsolicited, judged(requested));
    const elsewhere = document.querySelector<HTMLElement>('#link');
    elsewhere?.focus();
    await press('asked');
    await soon(() => expect(part('undo')).not.toBeNull());
    expect(document.activeElement).toBe(elsewhere);
  });

  it('does not obey a press that a script made', async () => {
    draw(unsolicited, judged(requested));
    await press('asked', false);
    expect(said).toEqual([]);
  });

  it('says so where it failed', async () => {
    draw(unsolicited, null);
    await press('asked');
    await soon(() => expect(room.querySelector('[data-kind=unsolicited]')?.textContent).toContain(t('asked_failed')));
  });
});

describe('a link of a lure', () => {
  it('opens a panel that names its owner, and stays closed until the press is fresh', async () => {
    draw(lure);
    expect(fire('#link', 'click')).toBe(false);
    await soon(() => expect(part('target')?.textContent).toContain('login.notice.example'));
    expect(part('registrable')?.textContent).toBe('notice.example');
    await press('open-anyway');
    expect(part('target')).not.toBeNull();
  });

  it('tells that the person went on to it, just before it opens', async () => {
    draw(lure);
    const order: string[] = [];
    document.querySelector('#link')?.addEventListener('click', (event) => {
      event.preventDefault();
      order.push(...wentOn);
    });
    fire('#link', 'click');
    await soon(() => expect(part('open-anyway')).not.toBeNull());
    const now = performance.now();
    const later = vi.spyOn(performance, 'now').mockReturnValue(now + 1000);
    await press('open-anyway');
    later.mockRestore();
    await soon(() => expect(order).toEqual(['link']));
  });

  it('works again once the banner goes or the verdict changes', () => {
    const drawn = draw(lure);
    document.querySelector('#link')?.addEventListener('click', (event) => event.stopPropagation());
    drawn.update(judged(unsolicited));
    expect(fire('#link', 'keydown', { key: 'Enter' })).toBe(true);
    drawn.update(judged(lure));
    expect(fire('#link', 'keydown', { key: 'Enter' })).toBe(false);
    drawn.remove();
    expect(fire('#link', 'keydown', { key: 'Enter' })).toBe(true);
    expect(room.childNodes).toHaveLength(0);
  });

  it('of a suspicious mail is left alone', () => {
    draw({ ...lure, kind: 'suspicious' });
    expect(fire('#link', 'keydown', { key: 'Enter' })).toBe(true);
  });
});

describe('a mail that cannot be read', () => {
  it('is said to be unreadable', () => {
    mountUnreadable(room, '', t);
    expect(room.querySelector('[data-kind=unreadable] [data-part=headline]')?.textContent).toBe('We cannot read this mail.');
  });

  it('is said to be so by a webmail that may have changed, where that is the cause', () => {
    mountUnreadable(room, changedWebmail('outlook', 'field-missing'), t);
    expect(room.querySelector('[data-part=headline]')?.textContent).toBe('We cannot read this mail. Outlook may have changed.');
  });

  it.each([
    ['outlook', 'no-room'],
    ['icloud', 'body-in-foreign-frame'],
    ['generic', 'body-missing'],
    ['constructor', 'body-missing'],
  ])('blames nobody in %s for %s', (client, reason) => {
    expect(changedWebmail(client, reason)).toBe('');
  });
});
