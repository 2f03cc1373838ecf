/** How kits are built: what they do with a form, what a saved page leaves in its addresses, where they are put. */
import { isUnder, parseTarget, registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import type { FieldKind, OpenPage, PageForm } from '../open-page.ts';
import { isGeneric, SIGN_IN, tokensOf } from './vocabulary.ts';

/** A script by itself: no route of an application, and not the page's own. */
const SCRIPT = /^[\w.-]{1,40}\.(?:php\d?|aspx?|cgi|pl)$/i;
/** Pages of well-known software that post to a script beside them. */
const SOFTWARE = /^(?:index|wp-[\w-]{1,30}|login_up|ucp|member|default)\./i;
/** Folders of a site's software and uploads, where nobody signs in; kits are put there once the site is broken into. */
const NO_PLACE_TO_SIGN_IN = /\/(?:wp-(?:content|includes)|\.well-known|uploads?|cgi-bin|(?:node_)?modules|vendor)\//i;
/** Browsers put what a saved page loads into a folder of that name. */
const SAVED_FOLDER = /^(.{2,80})_files$/;
const MOST_SAVED = 3;
const SECRET: FieldKind[] = ['password', 'new-password', 'code', 'card', 'seed-phrase'];

/** What of a kit's ways a page shows. */
export interface KitTraits {
  /** What it asks for goes to a script beside it, to no route of an application. */
  script: boolean;
  /** Site of strangers that secrets are sent to, '' for none. */
  away: string;
  /** Titles under which the page, or parts of it, were saved by a browser. */
  saved: string[];
  /** It stands where anybody may, or where nobody signs in: an address, free hosting, a folder of software. */
  standsAt: 'address' | 'free-hosting' | 'software-folder' | null;
}

/** Looks at what `page` on `host` shows of them. */
export function kitTraitsOf(page: OpenPage, host: string): KitTraits {
  const secret = page.forms.filter(asksForSecret);
  return {
    script: (secret.length > 0 ? secret : page.forms.filter(signsIn)).some((form) => goesToScript(form, page.url)),
    away: secret.map((form) => sentAway(form, host)).find(Boolean) ?? '',
    saved: savedTitles(page),
    standsAt: standingOf(page.url, host),
  };
}

function asksForSecret({ fields }: PageForm): boolean {
  return fields.some(({ kind }) => SECRET.includes(kind));
}

function signsIn({ fields, buttons }: PageForm): boolean {
  const words = buttons.flatMap(tokensOf);
  return fields.some(({ kind }) => kind !== 'other') && words.some((word) => SIGN_IN.has(word) || isGeneric(word));
}

function goesToScript({ action }: PageForm, pageUrl: string): boolean {
  const here = parseTarget(pageUrl);
  const there = parseTarget(action);
  if (there.kind !== 'web' || there.query !== '') return false;
  if (here.kind !== 'web') return SCRIPT.test(fileOf(there.path));
  if (there.host !== here.host || there.path === here.path || folderOf(there.path) !== folderOf(here.path)) return false;
  return SCRIPT.test(fileOf(there.path)) && !SOFTWARE.test(fileOf(there.path));
}

function sentAway({ action }: PageForm, host: string): string {
  const there = parseTarget(action);
  if (there.kind !== 'web') return '';
  return isUnder(there.host, registrable(host) || host) ? '' : registrable(there.host) || there.host;
}

function savedTitles({ pictures, icons }: OpenPage): string[] {
  const titles = new Set<string>();
  for (const address of [...pictures.map(({ src }) => src), ...icons]) {
    const target = parseTarget(address);
    if (target.kind !== 'web') continue;
    for (const part of target.path.split('/')) {
      const title = SAVED_FOLDER.exec(decoded(part))?.[1];
      if (title && titles.size < MOST_SAVED) titles.add(title);
    }
  }
  return [...titles];
}

function standingOf(url: string, host: string): KitTraits['standsAt'] {
  const target = parseTarget(url);
  const path = target.kind === 'web' ? target.path : '';
  const kinds = hostKinds(host, path);
  if (kinds.ip) return 'address';
  if (kinds.userContent) return 'free-hosting';
  return NO_PLACE_TO_SIGN_IN.test(path) ? 'software-folder' : null;
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
