/**
 * Pages where a code lets a device, or whoever showed the code, into the account that is signed in (RFC 8628). The
 * platform itself never mails such a code: it is shown on the device.
 */
export const DEVICE_PAGES: [host: string, path: RegExp, source: string][] = [
  ['microsoft.com', /^\/(?:devicelogin|link)\b/i, 'official: learn.microsoft.com, OAuth 2.0 device authorization grant'],
  [
    'login.microsoftonline.com',
    /\/oauth2\/(?:v2\.0\/)?deviceauth\b/i,
    'official: learn.microsoft.com, OAuth 2.0 device authorization grant',
  ],
  ['login.microsoft.com', /^\/device\b/i, 'official: learn.microsoft.com, OAuth 2.0 device authorization grant'],
  ['login.live.com', /^\/oauth20_remoteconnect/i, 'official: learn.microsoft.com, device code flow for Microsoft accounts'],
  ['aka.ms', /^\/devicelogin\b/i, 'official: learn.microsoft.com, Azure CLI sign-in'],
  ['github.com', /^\/login\/device\b/i, 'official: docs.github.com, device flow'],
  ['google.com', /^\/device\b/i, 'official: developers.google.com, OAuth 2.0 for TV and limited-input devices'],
  ['accounts.google.com', /^\/o\/oauth2\/device\b/i, 'official: developers.google.com, OAuth 2.0 for TV and limited-input devices'],
  ['facebook.com', /^\/device\b/i, 'official: developers.facebook.com, Facebook login for devices'],
  ['device.sso.amazonaws.com', /^\//, 'official: docs.aws.amazon.com, IAM Identity Center device authorization'],
];

/** Messengers that let a device in by a code or picture, and what their apps call that place, in plain lower case. */
export const LINKING_APPS = /\b(?:whatsapp|signal|telegram|line)\b/;
export const LINKING_WORDS =
  /linked devices|link (?:a|your|this|new) device|link with (?:a )?phone number|verknüpfte geräte|gerät(?:e)? (?:verknüpfen|koppeln|hinzufügen)|dispositivos vinculados|vincular (?:un |tu )?dispositivo|aparelhos conectados|dispositivos conectados|conectar (?:um )?aparelho|appareils (?:connectés|liés|associés)|(?:connecter|lier|associer) un appareil|dispositivi collegati|collega (?:un )?dispositivo|gekoppelde apparaten|apparaat koppelen|połączone urządzenia|połącz urządzenie|связанные устройства|привязк[аи] устройства|bağlı cihazlar|cihaz bağla|已关联的设备|关联新?设备|リンク済みデバイス|연결된 기기/;
