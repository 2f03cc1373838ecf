// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawsHtml, insist } from '../../../../../components/in-page/page-warning/leave-page.ts';

const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

describe('a page in which a warning can be drawn', () => {
  it.each([
    ['HTML', document, true],
    ['a drawing', parsed('<svg xmlns="http://www.w3.org/2000/svg"><text>Netflix</text></svg>'), false],
    ['XML of its own kind', parsed('<letter><p xmlns="http://www.w3.org/1999/xhtml">Netflix</p></letter>'), false],
    ['a formula', parsed('<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>'), false],
  ])('%s', (_, page, can) => expect(drawsHtml(page)).toBe(can));
});

describe('the move to our own page', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is asked for until the tab goes', () => {
    const contested = vi.fn();
    const shown = insist(contested);
    expect(contested).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2_500);
    expect(contested).toHaveBeenCalledTimes(3);
    shown.remove();
    vi.advanceTimersByTime(2_500);
    expect(contested).toHaveBeenCalledTimes(3);
  });
});
