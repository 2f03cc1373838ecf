/** What to do now: the primary act first, at most three, from the platform's own facts. */
import type { Platform } from '../../platforms/platform.ts';
import type { Advice, Topic, VerdictKind } from '../verdict.ts';
import { whereTwoFactor } from './account-steps.ts';

const MOST = 3;

/** Advice for a verdict; a URL stands only where the platform's facts source it. */
export function adviceFor(kind: VerdictKind, topic: Topic | null, platform: Platform | null): Advice[] {
  if (kind === 'none') return [];
  if (kind === 'lure') return lure(platform);
  if (kind === 'suspicious') return [openYourself(platform), ...askSender(topic, platform)];
  if (topic === null) return [];
  if (kind === 'unlisted') return [{ code: 'ignore-if-not-asked' }];
  if (kind === 'requested') return [{ code: 'go-on' }];
  return genuine(topic, platform).slice(0, MOST);
}

/** A colleague or a firm can be asked; whoever speaks for a platform or for the mailbox itself is who one would not ask. */
function askSender(topic: Topic | null, platform: Platform | null): Advice[] {
  return platform || topic === 'quota' ? [] : [{ code: 'ask-the-sender-otherwise' }];
}

function lure(platform: Platform | null): Advice[] {
  return [{ code: 'delete' }, openYourself(platform), ...report(platform)];
}

function genuine(topic: Topic, platform: Platform | null): Advice[] {
  switch (topic) {
    case 'reset':
      return [{ code: 'ignore' }, ...harder(platform), ...mailList(platform)];
    case 'code':
      return [{ code: 'tell-nobody' }, changePassword(platform), ...twoFactor(platform)];
    case 'signin-alert':
    case 'changed':
      return [{ code: 'was-this-you' }, signOut(platform), changePassword(platform)];
    default:
      return [openYourself(platform), ...mailList(platform)];
  }
}

/** What makes the next attempt harder: a second factor, or a password of its own where none is offered. */
function harder(platform: Platform | null): Advice[] {
  return platform && !platform.twoFactor ? [withUrl('unique-password', platform.pages.changePassword)] : twoFactor(platform);
}

/** Offered only where a fact names a page, a path or a method. */
function twoFactor(platform: Platform | null): Advice[] {
  if (!platform || !platform.twoFactor) return [];
  const where = whereTwoFactor(platform);
  return where.url || where.path || where.factor ? [{ code: 'turn-on-2fa', ...where }] : [];
}

/** Where the platform lists its own mails. */
function mailList(platform: Platform | null): Advice[] {
  const path = platform?.pages.genuineMailPath;
  return path ? [{ code: 'see-mail-list', path }] : [];
}

function changePassword(platform: Platform | null): Advice {
  return withUrl('change-password', platform?.pages.changePassword);
}

function signOut(platform: Platform | null): Advice {
  return withUrl('sign-out-sessions', platform?.pages.sessions);
}

function openYourself(platform: Platform | null): Advice {
  return withUrl('open-yourself', platform?.pages.home);
}

function report(platform: Platform | null): Advice[] {
  return platform && platform.reportAddress !== '' ? [{ code: 'report', address: platform.reportAddress }] : [];
}

function withUrl(code: Advice['code'], url: string | undefined): Advice {
  return url ? { code, url } : { code };
}
