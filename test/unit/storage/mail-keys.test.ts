import { describe, expect, it } from 'vitest';
import { DAY } from '../../../judge/time.ts';
import { isDue } from '../../../storage/housekeeping.ts';
import { findMailKey, keepMailKeys, noteMailKey } from '../../../storage/mail-keys.ts';
import { moveUserAnswer, readUserAnswer, writeUserAnswer } from '../../../storage/user-answers.ts';
import { deadArea, plainArea } from './plain-area.ts';

describe('the names of a mail', () => {
  it('lead to the key that it was noted under, by the first that is known', async () => {
    const area = plainArea();
    await noteMailKey(area, ['shown', 'minute'], 'own');
    expect(await findMailKey(area, ['other', 'minute'])).toBe('own');
    expect(await findMailKey(area, ['other'])).toBeNull();
    expect(await findMailKey(deadArea(), ['shown'])).toBeNull();
  });

  it('belong to the later of two mails that show the same', async () => {
    const area = plainArea();
    await noteMailKey(area, ['shown'], 'one');
    await noteMailKey(area, ['shown'], 'two');
    expect(await findMailKey(area, ['shown'])).toBe('two');
  });

  it('are no more than a thousand, and none of mails that are forgotten', async () => {
    const area = plainArea();
    await noteMailKey(
      area,
      Array.from({ length: 1001 }, (_, at) => `shown${at}`),
      'own',
    );
    expect(await findMailKey(area, ['shown0'])).toBeNull();
    expect(await findMailKey(area, ['shown1000'])).toBe('own');
    await keepMailKeys(area, (key) => key !== 'own');
    expect(await findMailKey(area, ['shown1000'])).toBeNull();
  });
});

describe("the person's answer about a mail that is known by a better key", () => {
  it('moves there', async () => {
    const area = plainArea();
    await writeUserAnswer(area, 'shown', 'asked');
    expect(await readUserAnswer(area, ['own', 'shown'])).toBe('asked');
    await moveUserAnswer(area, ['shown', 'minute'], 'own');
    expect([await readUserAnswer(area, ['own']), await readUserAnswer(area, ['shown'])]).toEqual(['asked', null]);
  });

  it('never takes the place of the answer that is there', async () => {
    const area = plainArea();
    await writeUserAnswer(area, 'shown', 'asked');
    await writeUserAnswer(area, 'own', 'not-asked');
    await moveUserAnswer(area, ['shown'], 'own');
    expect(await readUserAnswer(area, ['own', 'shown'])).toBe('not-asked');
  });
});

describe('the daily work', () => {
  it.each([
    ['at first', [5 * DAY], [true]],
    ['not again with the next start of the worker', [5 * DAY, 5 * DAY + 1], [true, false]],
    ['the day after', [5 * DAY, 6 * DAY + 1], [true, true]],
    ['after the clock was set back', [5 * DAY, 2 * DAY], [true, true]],
  ])('is due %s', async (_when, times, expected) => {
    const area = plainArea();
    const due: boolean[] = [];
    for (const time of times) due.push(await isDue(area, time));
    expect(due).toEqual(expected);
  });
});
