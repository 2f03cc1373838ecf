import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../../../judge/time.ts';
import { findAsked } from '../../../../../judge/verdict/user-context.ts';

const AT = Date.UTC(2026, 0, 9, 14);
const requests = [{ platform: 'instagram', at: AT }];
const found = (minutes: number | null, more: object = {}) =>
  findAsked('instagram', minutes === null ? null : AT + minutes * MINUTE, { requests, answer: null, ...more }).evidence[0]?.code ?? null;

describe('a mail that comes after a request', () => {
  it.each([
    [-3, null],
    [-2, 'asked-here'],
    [0, 'asked-here'],
    [60, 'asked-here'],
    [61, null],
  ])('by %i minutes', (minutes, code) => expect(found(minutes)).toBe(code));

  it.each([
    [5, 5, 'asked-here'],
    [5, 6, null],
    [1440, 1440, 'asked-here'],
  ])('in a window of %i minutes, by %i', (window, minutes, code) => {
    expect(found(minutes, { requestWindow: window * MINUTE })).toBe(code);
  });

  it('belongs to it however many came before', () => {
    expect([1, 2, 30].map((minutes) => found(minutes))).toEqual(['asked-here', 'asked-here', 'asked-here']);
  });

  it('belongs to none where its date cannot be read, or the request was for another platform', () => {
    expect(found(null)).toBeNull();
    expect(findAsked('facebook', AT, { requests, answer: null })).toEqual({ isAsked: false, evidence: [] });
  });

  it('tells the minutes since the latest request', () => {
    const twice = [...requests, { platform: 'instagram', at: AT + 10 * MINUTE }];
    expect(findAsked('instagram', AT + 12 * MINUTE, { requests: twice, answer: null }).evidence[0]?.facts).toEqual({ minutes: '2' });
  });

  it('is what the person says it is', () => {
    expect(found(500, { answer: 'asked' })).toBe('asked-by-person');
    expect(found(null, { answer: 'asked' })).toBe('asked-by-person');
    expect(found(1, { answer: 'not-asked' })).toBe('not-asked-by-person');
    expect(findAsked('instagram', AT, { requests, answer: 'not-asked' }).isAsked).toBe(false);
  });
});
