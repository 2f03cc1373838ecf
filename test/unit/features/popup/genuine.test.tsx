// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Genuine, type GenuineProps } from '../../../../features/popup/genuine.tsx';
import { trustable } from '../../../../features/popup/trustable.ts';
import type { Evidence, VerdictKind } from '../../../../judge/verdict.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

const said: Evidence = { code: 'genuine-by-person', strength: 'proof', facts: {} };
const passed: Evidence = { code: 'auth-passed', strength: 'strong', facts: { domain: 'heronhill.example' } };
const failed: Evidence = { code: 'auth-failed', strength: 'strong', facts: { domain: 'heronhill.example' } };

function shownAs(kind: VerdictKind, mailbox: boolean | undefined, evidence: Evidence[] = []): GenuineProps['shown'] {
  const verdict = { kind, topic: null, platform: null, platformName: '', evidence, unchecked: [], advice: [], targets: [] };
  const from = 'Heron Hill <desk@heronhill.example>';
  return {
    state: 'mail',
    key: 'k',
    from,
    subject: 's',
    verdict,
    sourceRead: true,
    client: 'generic',
    ...(mailbox !== undefined && { mailbox }),
  };
}

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
});
const draw = (shown: GenuineProps['shown'], call: GenuineProps['call'] = async () => {}): void =>
  render(<Genuine {...{ shown, call, t }} />, room);
const button = (part: string): HTMLElement | null => room.querySelector(`[data-part=${part}]`);

describe('the way out of a false alarm', () => {
  it.each<[kind: VerdictKind, mailbox: boolean | undefined, offered: boolean]>([
    ['lure', true, true],
    ['suspicious', true, true],
    ['lure', false, false],
    ['lure', undefined, false],
    ['suspicious', false, false],
    ['unsolicited', true, false],
    ['requested', true, false],
    ['unlisted', true, false],
    ['none', true, false],
  ])('on %s, in a mailbox: %s, is offered: %s', (kind, mailbox, offered) => {
    draw(shownAs(kind, mailbox));
    expect(button('genuine') !== null).toBe(offered);
    expect(button('genuine-undo')).toBeNull();
  });

  it('tells the background, and offers the way back once that is known', async () => {
    const calls: boolean[] = [];
    const call = async (genuine: boolean): Promise<void> => void calls.push(genuine);
    draw(shownAs('lure', true), call);
    button('genuine')?.click();
    draw(shownAs('none', true, [said]), call);
    expect(button('genuine')).toBeNull();
    button('genuine-undo')?.click();
    expect(calls).toEqual([true, false]);
  });

  it('says where it could not be saved', async () => {
    draw(shownAs('lure', true), () => Promise.reject(new Error('full')));
    button('genuine')?.click();
    await expect.poll(() => room.querySelector('[role=alert]')?.textContent).toBe('That could not be saved.');
  });
});

describe('whom the popup offers to trust', () => {
  it.each<[what: string, shown: GenuineProps['shown'], offered: boolean]>([
    ['a warning whose sender is proven', shownAs('suspicious', true, [passed]), true],
    ['a warning whose sender is unproved', shownAs('suspicious', true), false],
    ['a warning whose sender check failed', shownAs('suspicious', true, [failed]), false],
    ['an unknown sender who is proven', shownAs('unlisted', true, [passed]), true],
    ['an unknown sender who is not', shownAs('unlisted', true), false],
    ['an unknown sender whose check failed', shownAs('unlisted', true, [failed]), false],
    ['a lure', shownAs('lure', true, [passed]), false],
    ['a genuine mail', shownAs('unsolicited', true, [passed]), false],
  ])('%s', (_what, shown, offered) => {
    expect(trustable(shown).map(({ value }) => value)).toEqual(offered ? ['desk@heronhill.example', 'heronhill.example'] : []);
  });
});
