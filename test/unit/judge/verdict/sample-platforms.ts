import { barePlatform } from '../../../../platforms/bare-platform.ts';
import type { Platform } from '../../../../platforms/platform.ts';

const BARE = barePlatform({
  id: 'photogram',
  name: 'Photogram',
  category: 'social',
  webDomains: ['photogram.example'],
  pages: { home: 'https://photogram.example/' },
});

/** A made-up platform of which everything, or nothing but the home, is known. */
export function samplePlatform(known: 'full' | 'bare'): Platform {
  if (known === 'bare') return BARE;
  const page = (name: string): string => `https://photogram.example/${name}`;
  return {
    ...BARE,
    pages: {
      home: page(''),
      reset: page('reset'),
      changePassword: page('password'),
      twoFactor: page('2fa'),
      twoFactorHelp: page('help'),
      sessions: page('sessions'),
      connectedApps: page('apps'),
      genuineMailHelp: page('mail'),
      genuineMailPath: 'Settings > Security > Mails',
    },
    twoFactorMethods: ['sms', 'totp'],
    reportAddress: 'phish@photogram.example',
  };
}
