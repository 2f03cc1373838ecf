import { describe, expect, it } from 'vitest';
import { imitatedHost } from '../../../../features/trusted/memory.ts';
import { readRules } from '../../../../scripts/rules.ts';

const { lookalikes } = await readRules();

describe('a name that is to be trusted', () => {
  it.each([
    ['domain', 'instagram-security.example', 'instagram.com'],
    ['site', 'lnstagram.com', 'instagram.com'],
    ['address', 'help@paypa1.com', 'paypal.com'],
    ['domain', 'greenbikes.example', ''],
    ['domain', 'instagram.com', ''],
    ['address', 'anna@gmail.com', ''],
  ] as const)('%s %s looks like: %s', (kind, value, like) => {
    expect(imitatedHost({ kind, value }, lookalikes)).toBe(like);
  });
});
