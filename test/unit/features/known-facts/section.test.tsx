// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { factsMemory, type FactsMemory } from '../../../../features/known-facts/read.ts';
import { KnownFacts } from '../../../../features/known-facts/section.tsx';
import type { KnownEntry } from '../../../../platforms/known-facts.ts';
import { t } from '../../components/i18n/sample-verdict.ts';
import { plainArea } from '../../storage/plain-area.ts';

/** The drawing follows a change in its own time. */
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 2, timeout: 3000 });

const PLATFORM: KnownEntry = {
  id: 'ledgermill',
  name: 'Ledgermill',
  aliases: [],
  isVouchedFor: true,
  date: '2026-11-26',
  regions: ['pl', 'be'],
  facts: [
    { kind: 'sender', value: 'mail.ledgermill.example', confidence: 'high', sources: ['its own help', 'a list'] },
    { kind: 'site', value: 'ledgermill.example', sources: ['a list'] },
    { kind: 'two-factor', value: 'totp', sources: ['a list'] },
    { kind: 'two-factor', value: 'carrier-pigeon', sources: ['a list'] },
    { kind: 'changePassword', value: 'https://ledgermill.example/password', confidence: 'medium', sources: ['a list'] },
  ],
};
const BRAND: KnownEntry = {
  ...PLATFORM,
  id: 'ledger.example',
  name: 'Ledger Post',
  isVouchedFor: false,
  facts: PLATFORM.facts.slice(1, 2),
};
const MANY = Array.from({ length: 40 }, (_, at) => ({ ...BRAND, id: `${at}`, name: `Many ${at}` }));

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
});
let area: ReturnType<typeof plainArea>;
function draw(read: FactsMemory['read']): ReturnType<typeof vi.fn> {
  const reading = vi.fn(read);
  area = plainArea();
  render(<KnownFacts memory={{ ...factsMemory(area), read: reading }} t={t} />, room);
  return reading;
}
function type(text: string): void {
  const field = room.querySelector('input');
  if (!field) throw new Error('There is no search field.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const names = (): (string | null)[] => [...room.querySelectorAll('summary b')].map(({ textContent }) => textContent);
function open(name: string): void {
  const line = [...room.querySelectorAll('details')].find((one) => one.querySelector('b')?.textContent === name);
  if (!line) throw new Error(`${name} is not shown.`);
  line.open = true;
  line.dispatchEvent(new Event('toggle'));
}

describe('what is known, and from where', () => {
  it('reads nothing before somebody looks something up, and then once', async () => {
    const read = draw(() => Promise.resolve([PLATFORM, BRAND]));
    expect(read).not.toHaveBeenCalled();
    type('led');
    await soon(() => expect(names()).toEqual(['Ledgermill', 'Ledger Post']));
    type('ledger p');
    await soon(() => expect(names()).toEqual(['Ledger Post']));
    expect(read).toHaveBeenCalledTimes(1);
    expect(room.querySelector('[role=status]')?.textContent).toBe('1 found.');
  });

  it('opens a platform to its facts, each with source and confidence', async () => {
    draw(() => Promise.resolve([PLATFORM]));
    type('led');
    await soon(() => expect(names()).toHaveLength(1));
    expect(room.querySelector('dl')).toBeNull();
    open('Ledgermill');
    await soon(() => expect(room.querySelector('dl')).not.toBeNull());
    const told = room.querySelector('.facts')?.textContent ?? '';
    expect(told).toContain('can count as genuine');
    expect(told).toContain('mail.ledgermill.exampleSource: its own help and a list. Confidence: high');
    expect(told).toContain('Authenticator app');
    expect(told).toContain('carrier-pigeon');
    expect(told).toContain('Belgium and Poland');
    expect(told).toContain('26 Nov 2026');
    expect(room.querySelector('a')?.getAttribute('href')).toBe('https://ledgermill.example/password');
  });

  it('says of a brand that nothing vouches for its mail', async () => {
    draw(() => Promise.resolve([BRAND]));
    type('ledger post');
    await soon(() => expect(names()).toHaveLength(1));
    open('Ledger Post');
    await soon(() => expect(room.querySelector('[data-part=facts-vouched]')?.textContent).toMatch(/^No sender of theirs is confirmed/));
  });

  it('shows the first thirty of many and says how many there are', async () => {
    draw(() => Promise.resolve(MANY));
    type('many');
    await soon(() => expect(names()).toHaveLength(30));
    expect(room.querySelector('[role=status]')?.textContent).toMatch(/^40 found\. The first 30/);
  });

  it('says so where nobody is called that, and where the facts cannot be read', async () => {
    draw(() => Promise.resolve([PLATFORM]));
    type('zebra');
    await soon(() => expect(room.querySelector('[role=status]')?.textContent).toMatch(/^We know nothing/));
    render(null, room);
    draw(() => Promise.reject(new Error('gone')));
    type('zebra');
    await soon(() => expect(room.querySelector('[role=alert]')?.textContent).toMatch(/could not be read/));
  });

  it('switches a platform off and distrusts a sender, shows both, and takes them back', async () => {
    draw(() => Promise.resolve([PLATFORM]));
    const part = (name: string): HTMLElement | null => room.querySelector<HTMLElement>(`[data-part=${name}]`);
    const settings = (): unknown => area.stored['settings'];
    type('led');
    await soon(() => expect(names()).toHaveLength(1));
    open('Ledgermill');
    await soon(() => expect(part('fact-distrust')?.textContent).toBe('Do not vouch for it'));
    part('fact-distrust')?.click();
    await soon(() => expect(part('facts-chosen')?.textContent).toContain('mail.ledgermill.example'));
    part('fact-switch')?.click();
    await soon(() => expect(part('fact-switch')?.textContent).toBe('Speak of Ledgermill again'));
    expect(settings()).toEqual({ distrustedSenders: ['mail.ledgermill.example'], platformsOff: ['ledgermill'] });
    part('facts-undo')?.click();
    await soon(() => expect(settings()).toEqual({ distrustedSenders: ['mail.ledgermill.example'], platformsOff: [] }));
    part('facts-chosen')?.querySelector('button')?.click();
    await soon(() => expect(part('facts-chosen')).toBeNull());
  });
});
