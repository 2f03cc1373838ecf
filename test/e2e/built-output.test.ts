import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../scripts/browsers/find.ts';
import budgets from '../../scripts/package/budgets.json' with { type: 'json' };
import { builtFolder } from '../../scripts/start/build.ts';
import { forbiddenCode } from './forbidden-code.ts';
import { engines } from './running.ts';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { js: string[] }[];
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { data_collection_permissions: unknown } };
}

function manifestOf(engine: Engine): Manifest {
  return JSON.parse(readFileSync(join(builtFolder(engine), 'manifest.json'), 'utf8')) as Manifest;
}

function filesOf(engine: Engine, ending: string): string[] {
  const all = readdirSync(builtFolder(engine), { recursive: true, encoding: 'utf8' });
  return all.filter((name) => extname(name) === ending).map((name) => join(builtFolder(engine), name));
}

describe.each(engines)('the built extension for %s', (engine) => {
  it('is a third-version manifest', () => {
    expect(manifestOf(engine).manifest_version).toBe(3);
  });

  it('asks for storage, scripting and access to pages, and for nothing else', () => {
    const manifest = manifestOf(engine);
    expect(manifest.permissions.toSorted()).toEqual(['contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
    expect(Object.keys(manifest).filter((key) => key.startsWith('optional_'))).toEqual([]);
  });

  it.runIf(engine === 'firefox')('is let into Firefox for Android from the version on that knows all that its manifest says', () => {
    const gecko = { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } };
    expect(manifestOf(engine)).toMatchObject({ browser_specific_settings: { gecko, gecko_android: { strict_min_version: '142.0' } } });
  });

  it('shows nothing of itself to pages', () => {
    expect(manifestOf(engine)).not.toHaveProperty('web_accessible_resources');
    expect(manifestOf(engine)).not.toHaveProperty('externally_connectable');
  });

  it('runs the sentinel on pages, and nothing else', () => {
    expect(manifestOf(engine).content_scripts.flatMap(({ js }) => js)).toEqual(['sentinel.js']);
  });

  it('lets its own pages load only what lies in the package', () => {
    const policy = manifestOf(engine)
      .content_security_policy.extension_pages.split(';')
      .map((rule) => rule.trim());
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    const sources = policy.flatMap((rule) => rule.split(/\s+/).slice(1));
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]));
  });

  it.each(['sentinel.js', 'watch.js', 'page.js', 'mailbox.js'] as const)('keeps %s, which pages pay for, within its budget', (name) => {
    expect(statSync(join(builtFolder(engine), name)).size).toBeLessThanOrEqual(budgets[name].bytes);
  });

  it.each(['sentinel.js', 'watch.js', 'page.js'])('has Chromium read %s a single time', (name) => {
    expect(readFileSync(join(builtFolder(engine), name), 'utf8')).toMatch(/^\s*\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('builds no pattern and reads no text in the sentinel', () => {
    const code = readFileSync(join(builtFolder(engine), 'sentinel.js'), 'utf8');
    expect(code).not.toMatch(/RegExp|textContent|innerText\b(?!`in)|\.test\(|evaluate\(/);
  });

  it('holds scripts at all', () => {
    expect(filesOf(engine, '.js').length).toBeGreaterThan(3);
  });

  it.each(['.js', '.mjs'])('makes no code and opens no way out in any %s file', (ending) => {
    const found = filesOf(engine, ending).flatMap((file) =>
      forbiddenCode(readFileSync(file, 'utf8')).map((what) => `${file.slice(builtFolder(engine).length)}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it('has no script written into a page', () => {
    for (const file of filesOf(engine, '.html')) {
      const page = readFileSync(file, 'utf8');
      expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/i);
      expect(page).not.toMatch(/\son[a-z]+\s*=/i);
      expect(page).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i);
    }
  });

  it.runIf(engine === 'firefox')('tells that no data is collected', () => {
    expect(manifestOf(engine).browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it.runIf(engine === 'chromium')('names the oldest version it was written for', () => {
    expect(manifestOf(engine).minimum_chrome_version).toMatch(/^\d+$/);
  });
});
