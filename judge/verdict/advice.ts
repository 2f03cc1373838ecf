/** What to do now: the primary act first, at most three, from the platform's own facts. */
import type { Platform } from '../../platforms/platform.ts';
import type { Advice, AdviceCode, DoneAdvice, SecondFactor, Topic, Verdict, VerdictKind } from '../verdict.ts';

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

type AccountStepId = 'two-factor' | 'sessions' | 'unique-password' | 'recovery' | 'apps';

/** What a person can tick off for an account: a step, or that its password was changed, which says nothing of where else it is used. */
export type NotedStep = AccountStepId | 'changed-password';

export interface AccountStep {
  step: AccountStepId;
  /** The platform's own page. */
  url?: string;
  /** The path through its menus, where a source gives that and no page. */
  path?: string;
  factor?: SecondFactor;
}

const KEYS = ['u2f', 'custom-hardware'];
const APPS = ['totp', 'custom-software'];

/** The steps for one account, what helps most first; no second factor where a source says that none is offered. */
export function accountSteps(platform: Platform): AccountStep[] {
  const { pages } = platform;
  return [
    ...(platform.twoFactor ? [{ step: 'two-factor' as const, ...whereTwoFactor(platform) }] : []),
    { step: 'sessions', ...linkTo(pages.sessions) },
    { step: 'unique-password', ...linkTo(pages.changePassword) },
    { step: 'recovery' },
    { step: 'apps', ...linkTo(pages.connectedApps) },
  ];
}

/** Best sourced first: settings page, help page, the path through its menus. */
function whereTwoFactor({ pages, twoFactorMethods }: Platform): Omit<AccountStep, 'step'> {
  const url = pages.twoFactor ?? pages.twoFactorHelp;
  const factor = bestFactor(twoFactorMethods);
  return { ...linkTo(url), ...(!url && pages.twoFactorPath && { path: pages.twoFactorPath }), ...(factor && { factor }) };
}

/** NIST SP 800-63B, 5.1: keys resist phishing, apps are out of a caller's reach, codes by SMS are neither. */
function bestFactor(methods: string[]): SecondFactor | undefined {
  if (methods.some((one) => KEYS.includes(one))) return 'key';
  if (methods.some((one) => APPS.includes(one))) return 'app';
  return methods.length > 0 ? 'code' : undefined;
}

function linkTo(url: string | undefined): { url?: string } {
  return url ? { url } : {};
}

/** A step that was ticked off for a platform. */
export interface CheckedStep {
  platform: string;
  step: NotedStep;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Advice by the step that is ticked off when it was followed. */
export const STEP_OF: Partial<Record<AdviceCode, NotedStep>> = {
  'turn-on-2fa': 'two-factor',
  'unique-password': 'unique-password',
  'sign-out-sessions': 'sessions',
  'check-sign-ins': 'sessions',
  'change-password': 'changed-password',
};

const CODES = Object.keys(STEP_OF) as AdviceCode[];

/** What stays as it was made. A look at sign-ins, or a change of the password, has seen nothing of what came after it. */
const LASTING: NotedStep[] = ['two-factor', 'unique-password'];

/**
 * `verdict` with the advice that was followed: what lasts whenever it was ticked, all else since the mail came. Advice that
 * is not given now counts too: the person's answer may bring it.
 * @param since when the mail came, milliseconds since the epoch; null where that is not known
 */
export function withDoneSteps(verdict: Verdict, checked: readonly CheckedStep[], since: number | null): Verdict {
  const { done: _before, ...rest } = verdict;
  const mine = checked.filter(
    ({ platform, step, at }) => platform === verdict.platform && (LASTING.includes(step) || (since !== null && at >= since)),
  );
  const done = CODES.flatMap((code) => mine.filter(({ step }) => step === STEP_OF[code]).map(({ at }): DoneAdvice => ({ code, at })));
  return done.length === 0 ? rest : { ...rest, done };
}
