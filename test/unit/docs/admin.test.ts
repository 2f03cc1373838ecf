// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import schema from '../../../public/managed-schema.json' with { type: 'json' };
import { parsePolicy } from '../../../storage/policy.ts';

type Values = Record<string, unknown>;

interface Part {
  type: string;
  properties?: Record<string, Part>;
  items?: Part;
}

const GUIDE = readFileSync(join(import.meta.dirname, '../../../docs/ADMIN.md'), 'utf8');

/** What each sample of the guide sets, by its heading. */
const samples = [...GUIDE.matchAll(/^### (.+)$[^#]*?^```(json|reg|xml) (\w+)\n([^`]+)^```$/gm)].map(
  ([, heading = '', form = '', browser = '', text = '']) => ({
    heading,
    browser,
    values: read(form, browser, text),
  }),
);

function read(form: string, browser: string, text: string): Values {
  if (form === 'reg') return ofRegistry(text);
  const whole = (form === 'json' ? JSON.parse(text) : ofPlist(text)) as Values;
  if (browser === 'manifest') return within(whole, 'data');
  if (browser === 'firefox') return within((whole['policies'] ?? whole) as Values, '3rdparty', 'Extensions', 'unasked@unasked.example');
  return form === 'json' ? within(whole, '3rdparty', 'extensions', 'EXTENSION_ID') : whole;
}

function within(values: Values, ...path: string[]): Values {
  return path.reduce((at, key) => at[key] as Values, values);
}

/** As Chrome reads its registry: text in which a list is JSON, numbers that stand for truth values too. */
function ofRegistry(text: string): Values {
  expect(text).toMatch(/^Windows Registry Editor Version 5\.00\n\n\[HKEY_LOCAL_MACHINE\\Software\\Policies\\.+\\EXTENSION_ID\\policy\]\n/);
  const rows = [...text.matchAll(/^"(\w+)"=(?:"(.*)"|dword:([\da-f]{8}))$/gm)];
  expect(rows).toHaveLength(text.split('\n').filter((line) => line.startsWith('"')).length);
  return Object.fromEntries(
    rows.map(([, key = '', written, number]) => {
      const { type } = (schema.properties as Record<string, Part>)[key] ?? { type: 'unknown' };
      if (number !== undefined) return [key, type === 'boolean' ? number !== '00000000' : Number.parseInt(number, 16)];
      const plain = (written ?? '').replace(/\\(["\\])/g, '$1');
      return [key, type === 'array' ? JSON.parse(plain) : plain];
    }),
  );
}

function ofPlist(text: string): unknown {
  const value = (node: Element): unknown => {
    const children = [...node.children];
    switch (node.localName) {
      case 'dict':
        return Object.fromEntries(children.flatMap((key, at) => (at % 2 === 0 ? [[key.textContent, value(children[at + 1] ?? key)]] : [])));
      case 'array':
        return children.map(value);
      case 'integer':
        return Number(node.textContent);
      case 'true':
      case 'false':
        return node.localName === 'true';
      default:
        return node.textContent;
    }
  };
  const dict = new DOMParser().parseFromString(text, 'application/xml').querySelector('plist > dict');
  return dict && value(dict);
}

/** Where `value` is not what the schema says, '' where it is. */
function misfit(value: unknown, part: Part | undefined, at: string): string {
  if (!part) return `${at} is unknown`;
  const kinds: Record<string, boolean> = {
    string: typeof value === 'string',
    boolean: typeof value === 'boolean',
    integer: Number.isInteger(value),
    array: Array.isArray(value),
    object: typeof value === 'object' && value !== null && !Array.isArray(value),
  };
  if (!kinds[part.type]) return `${at} is no ${part.type}`;
  const inside = Array.isArray(value)
    ? value.map((one, index) => misfit(one, part.items, `${at}[${index}]`))
    : part.type === 'object'
      ? Object.entries(value as Values).map(([key, one]) => misfit(one, part.properties?.[key], `${at}.${key}`))
      : [];
  return inside.find((found) => found !== '') ?? '';
}

describe('the guide for administrators', () => {
  it('has a sample for each browser on each system', () => {
    expect(samples.map(({ heading }) => heading)).toEqual([
      'Chrome on Linux',
      'Edge on Linux',
      'Chrome on Windows',
      'Edge on Windows',
      'Chrome on macOS',
      'Edge on macOS',
      'Firefox on Windows and Linux',
      'Firefox on macOS',
      'Firefox for one person, on Linux',
    ]);
    expect(GUIDE.match(/^```\w/gm)).toHaveLength(samples.length);
  });

  it.each(samples)('shows what browsers and we take: $heading', ({ values }) => {
    expect(Object.keys(values).length).toBeGreaterThan(2);
    expect(misfit(values, schema as Part, 'policy')).toBe('');
    expect(parsePolicy(values).problems).toEqual([]);
  });

  it('would tell of a sample that is wrong', () => {
    expect(misfit({ historyDays: '30' }, schema as Part, 'policy')).toBe('policy.historyDays is no integer');
    expect(misfit({ platforms: [{ webDomain: [] }] }, schema as Part, 'policy')).toBe('policy.platforms[0].webDomain is unknown');
  });

  it('tells of every key', () => {
    for (const key of Object.keys(schema.properties)) expect(GUIDE).toContain(`| \`${key}\` |`);
  });
});
