/** Programs by which strangers reach a person outside of the mail: to chat, and to see or steer another's screen. */
import type { SourcedGroup } from './sourced.ts';

/** Names that mean nothing else; any of them in a mail is meant. */
export const CONTACT_APPS: readonly SourcedGroup[] = [
  {
    source: 'names of chat programs as their makers write them',
    date: '2026-11-26',
    confidence: 'observed',
    entries: ['Telegram', 'WhatsApp', 'Skype', 'FaceTime', 'Viber', 'WeChat', 'KakaoTalk', 'Threema', 'iMessage', 'Zangi', 'ICQ'],
  },
  {
    source: 'CISA AA23-025A and further advisories on the misuse of remote management software',
    date: '2026-11-26',
    confidence: 'listed',
    entries: [
      'AnyDesk',
      'TeamViewer',
      'UltraViewer',
      'RustDesk',
      'ScreenConnect',
      'ConnectWise',
      'LogMeIn',
      'GoToAssist',
      'Splashtop',
      'Quick Assist',
      'Remote Desktop',
      'Supremo',
      'AweSun',
      'HopToDesk',
    ],
  },
];

/** Names that are words too: meant where the text says to do something by them. */
export const CONTACT_APPS_WITH_PLAIN_NAMES: readonly SourcedGroup[] = [
  {
    source: 'names of chat programs as their makers write them',
    date: '2026-11-26',
    confidence: 'observed',
    entries: ['Signal', 'Messenger', 'Discord', 'LINE', 'Session', 'Google Chat', 'Snapchat', 'Teams'],
  },
];
