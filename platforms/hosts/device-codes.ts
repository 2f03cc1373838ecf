import type { SourcedGroup } from '../sourced.ts';

/**
 * Pages where a code lets a device, or whoever showed the code, into the account that is signed in (RFC 8628). The
 * platform itself never mails such a code: it is shown on the device.
 */
export const DEVICE_PAGES: readonly SourcedGroup<[host: string, path: RegExp]>[] = [
  {
    source: 'learn.microsoft.com, OAuth 2.0 device authorization grant',
    date: '2026-11-26',
    confidence: 'official',
    entries: [
      ['microsoft.com', /^\/(?:devicelogin|link)\b/i],
      ['login.microsoftonline.com', /\/oauth2\/(?:v2\.0\/)?deviceauth\b/i],
      ['login.microsoft.com', /^\/device\b/i],
    ],
  },
  {
    source: 'learn.microsoft.com, device code flow for Microsoft accounts',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['login.live.com', /^\/oauth20_remoteconnect/i]],
  },
  {
    source: 'learn.microsoft.com, Azure CLI sign-in',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['aka.ms', /^\/devicelogin\b/i]],
  },
  {
    source: 'docs.github.com, device flow',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['github.com', /^\/login\/device\b/i]],
  },
  {
    source: 'developers.google.com, OAuth 2.0 for TV and limited-input devices',
    date: '2026-11-26',
    confidence: 'official',
    entries: [
      ['google.com', /^\/device\b/i],
      ['accounts.google.com', /^\/o\/oauth2\/device\b/i],
    ],
  },
  {
    source: 'developers.facebook.com, Facebook login for devices',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['facebook.com', /^\/device\b/i]],
  },
  {
    source: 'docs.aws.amazon.com, IAM Identity Center device authorization',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['device.sso.amazonaws.com', /^\//]],
  },
];

/** Messengers that let a device in by a code or picture, and what their apps call that place, in plain lower case. */
export const LINKING_APPS = /\b(?:whatsapp|signal|telegram|line)\b/;
export const LINKING_WORDS =
  /linked devices|link (?:a|your|this|new) device|link with (?:a )?phone number|verknüpfte geräte|gerät(?:e)? (?:verknüpfen|koppeln|hinzufügen)|dispositivos vinculados|vincular (?:un |tu )?dispositivo|aparelhos conectados|dispositivos conectados|conectar (?:um )?aparelho|appareils (?:connectés|liés|associés)|(?:connecter|lier|associer) un appareil|dispositivi collegati|collega (?:un )?dispositivo|gekoppelde apparaten|apparaat koppelen|połączone urządzenia|połącz urządzenie|связанные устройства|привязк[аи] устройства|bağlı cihazlar|cihaz bağla|已关联的设备|关联新?设备|リンク済みデバイス|연결된 기기/;
