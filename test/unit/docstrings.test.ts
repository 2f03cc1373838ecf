import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOMS = 'components,dom,entrypoints,features,judge,mailboxes,messages,pages,platforms,scripts,storage';
const EXPORTED = /^export (?:(?:async )?(?:function\*?|class) (\w+)|const (\w+)(?:: [^=]*)? = (?:async )?(?:\(.*=>|\($|\w+ =>))/;

/** Names of exported functions, however they are written, and classes above which no docstring ends. */
function undocumented(source: string): string[] {
  const lines = source.split('\n');
  return lines.flatMap((line, at) => {
    const [, declared, assigned] = EXPORTED.exec(line) ?? [];
    const name = declared ?? assigned;
    return name === undefined || lines[at - 1]?.trimEnd().endsWith('*/') ? [] : [name];
  });
}

describe('public functions and classes', () => {
  it('are told from others', () => {
    const source =
      '/** Says so. */\nexport function told(): void {}\n\nexport class Untold {}\nfunction own(): void {}\nexport const ONE = 1;\nexport const bare = (of: string): string => of;\n';
    expect(undocumented(source)).toEqual(['Untold', 'bare']);
  });

  it('say what goes in and comes out', () => {
    const files = globSync(`{${ROOMS}}/**/*.{ts,tsx}`);
    expect(files.length).toBeGreaterThan(400);
    const missing = files.flatMap((file) => undocumented(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`));
    expect(missing).toEqual([]);
  });
});
