import { hostList, type SourcedGroup } from '../sourced.ts';

/** Hosts at which a webmail shows its users' mail, and nothing else that strangers write. */
export const WEBMAIL_HOSTS: readonly SourcedGroup[] = [
  {
    source: 'match patterns and host checks of several public extensions and user scripts for each',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      mail.google.com
      outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft
      mail.yahoo.com mail.yahoo.co.jp mail.aol.com
      www.icloud.com www.icloud.com.cn www-mail.icloud-sandbox.com
      mail.proton.me mail.protonmail.com app.fastmail.com www.fastmail.com
      mail.zoho.com mail.zoho.eu mail.zoho.in
      navigator.gmx.net bap.navigator.gmx.net webmailer.gmx.net navigator-bs.gmx.com 3c.gmx.net 3c-bap.gmx.net 3c-bs.gmx.com
      navigator.web.de bap.navigator.web.de webmailer.web.de 3c.web.de 3c-bap.web.de
      navigator-lxa.mail.com 3c-lxa.mail.com webmailer.mail.com
      mail.yandex.ru mail.yandex.com mail.yandex.com.tr mail.360.yandex.ru
      e.mail.ru touch.mail.ru
      mail.qq.com wx.mail.qq.com exmail.qq.com mail.163.com mail.126.com
      app.tuta.com mail.tutanota.com app.hey.com
      mail.naver.com mail.daum.net email.t-online.de
    `),
  },
  {
    source: 'tables of hosts by region in six public programs',
    date: '2026-11-26',
    confidence: 'listed',
    entries: ['mail.zoho.com.au'],
  },
];

interface FramedMail {
  /** The host of the page around the frame. */
  page: RegExp;
  /** The address of a mail that came in; the same hosts frame what is being written. */
  mail: RegExp;
}

/** Webmails that show a mail in a frame from a host of its own. */
export const FRAMED_MAIL: readonly SourcedGroup<FramedMail>[] = [
  {
    source: 'addresses and match patterns in eight public programs that read these webmails',
    date: '2026-11-27',
    confidence: 'listed',
    entries: [
      {
        page: /^www\.icloud\.com(?:\.cn)?$/,
        mail: /^https:\/\/www-mail\.icloud-sandbox\.com(?:\.cn)?\/applications\/mail2-message\//,
      },
      {
        page: /^webmailer\.(?:gmx\.net|gmx\.com|web\.de|mail\.com)$/,
        mail: /^https:\/\/[a-z-]{1,30}\.mailbody-ui\.de\/Mail\/[^/?#]{1,200}\/Body\//,
      },
    ],
  },
  {
    source: "the viewer's address in Google's own mail app, and its hosts in a public list of Google's domains",
    date: '2026-11-27',
    confidence: 'listed',
    // Of AMP; nothing is written there.
    entries: [{ page: /^mail\.google\.com$/, mail: /^https:\/\/\w{1,63}\.prod\.amp4mail\.googleusercontent\.com\// }],
  },
];
