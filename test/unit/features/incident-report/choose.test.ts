import { describe, expect, it } from 'vitest';
import { browserName } from '../../../../features/incident-report/browser-name.ts';
import { lastMonth, spanOf } from '../../../../features/incident-report/choose.tsx';

describe('the days of a report', () => {
  it('are the last thirty, today among them', () => {
    const now = new Date(2026, 0, 31, 15).getTime();
    expect(lastMonth(now)).toEqual({ from: '2026-01-02', to: '2026-01-31' });
  });

  it('hold the whole last day, and nothing of the day after', () => {
    const span = spanOf({ from: '2026-03-01', to: '2026-03-31' });
    expect(span).toEqual({ ok: true, from: new Date(2026, 2, 1).getTime(), to: new Date(2026, 3, 1).getTime() });
  });

  it.each([
    [{ from: '', to: '2026-01-01' }, 'missing'],
    [{ from: '2026-01-01', to: '' }, 'missing'],
    [{ from: '2026-01-02', to: '2026-01-01' }, 'crossed'],
  ])('%o make no period', (days, problem) => {
    expect(spanOf(days)).toEqual({ ok: false, problem });
  });
});

describe('the browser', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36', 'Chrome/Chromium 142'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0', 'Edge 142'],
    ['Lynx/2.9', ''],
  ])('%s is called %j', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name);
  });
});
