/** What a person can do to look after an account, and where: only pages and menus that the platform's facts source. */
import type { Platform } from '../../platforms/platform.ts';
import type { SecondFactor } from '../verdict.ts';

export type AccountStepName = 'two-factor' | 'sessions' | 'unique-password' | 'recovery' | 'apps';

/** What a person can tick off for an account: a step, or that its password was changed, which says nothing of where else it is used. */
export type NotedStep = AccountStepName | 'changed-password';

export interface AccountStep {
  step: AccountStepName;
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
  const { changePassword, connectedApps, sessions } = platform.pages;
  return [
    ...(platform.twoFactor ? [{ step: 'two-factor' as const, ...whereTwoFactor(platform) }] : []),
    { step: 'sessions', ...linkTo(sessions) },
    { step: 'unique-password', ...linkTo(changePassword) },
    { step: 'recovery' },
    { step: 'apps', ...linkTo(connectedApps) },
  ];
}

/** Best sourced first: settings page, help page, the path through its menus. */
export function whereTwoFactor({ pages, twoFactorMethods }: Platform): Omit<AccountStep, 'step'> {
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
