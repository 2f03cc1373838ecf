import { describe, expect, it } from 'vitest';
import { OpenMailKeys } from '../../../mailboxes/open-mail-keys.ts';

describe('what a script calls its open mails', () => {
  it('keeps one number for a mail until it is closed', () => {
    const keys = new OpenMailKeys(1);
    const [one, two] = [keys.numberOf('a'), keys.numberOf('b')];
    expect([keys.numberOf('a') === one, one === two]).toEqual([true, false]);
    expect(keys.numbers()).toEqual([one, two]);
    expect([keys.drop('a'), keys.drop('a'), keys.numbers()]).toEqual([one, null, [two]]);
    expect(keys.numberOf('a')).not.toBe(one);
  });

  it('never uses the number of an earlier document', () => {
    const earlier = new OpenMailKeys(1000);
    const number = earlier.numberOf('a');
    expect(new OpenMailKeys(1001).numberOf('a')).toBeGreaterThan(number);
  });

  it('finds a mail by its key, and drops what was found out about one that is closed', () => {
    const keys = new OpenMailKeys(1);
    const number = keys.numberOf('a');
    expect(keys.idOf('key')).toBeNull();
    keys.set('a', number, 'key');
    expect([keys.idOf('key'), keys.keyOf('a'), keys.keyOf('b')]).toEqual(['a', 'key', '']);
    keys.drop('a');
    keys.numberOf('a');
    keys.set('a', number, 'late');
    expect([keys.idOf('key'), keys.idOf('late')]).toEqual([null, null]);
  });
});
