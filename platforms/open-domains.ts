/**
 * Domains from which anybody can send or on which anybody can publish; the build refuses them as a platform's sender.
 * Public suffixes come from tldts, not from here.
 */
import { hostList, type SourcedGroup } from './sourced.ts';

/** Anybody can hold an address there. */
export const MAILBOX_DOMAINS: readonly SourcedGroup[] = [
  {
    source: 'platforms/hosts/mailbox-providers.ts and what it names',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      126.com 163.com aol.com att.net bk.ru bol.com.br btinternet.com comcast.net daum.net fastmail.com free.fr
      freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hanmail.net hotmail.co.uk
      hotmail.com hotmail.de hotmail.es hotmail.fr hotmail.it icloud.com inbox.ru laposte.net libero.it list.ru
      live.com mac.com mail.com mail.ru me.com msn.com naver.com o2.pl onet.pl orange.fr outlook.com
      outlook.com.br pm.me proton.me protonmail.ch protonmail.com qq.com rambler.ru rediffmail.com
      rocketmail.com sbcglobal.net seznam.cz sfr.fr sina.com sky.com t-online.de terra.com.br tutanota.com
      ukr.net uol.com.br verizon.net virgilio.it wanadoo.fr web.de wp.pl ya.ru yahoo.co.in yahoo.co.jp
      yahoo.co.uk yahoo.com yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com yandex.ru ymail.com
      zoho.com
    `),
  },
];

/** Anybody can publish under them; a sender there counts only with `exact`. */
export const FREE_HOSTING: readonly SourcedGroup[] = [
  {
    source: 'platforms/hosts/free-hosting.ts and user-content.ts and what they name',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      000webhostapp.com amazonaws.com amplifyapp.com appspot.com azurewebsites.net bitbucket.io canva.site
      cloudfront.net firebaseapp.com fly.dev github.io gitlab.io godaddysites.com googleusercontent.com
      herokuapp.com jimdosite.com myportfolio.com myshopify.com netlify.app notion.site onrender.com pages.dev
      r2.dev sharepoint.com tumblr.com vercel.app web.app webflow.io weebly.com wixsite.com wordpress.com
      workers.dev
    `),
  },
  {
    source: 'sublime-security/static-files, free_subdomain_hosts',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      blogspot.com dynamics.com windows.net
    `),
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: hostList(`
      awsapps.com force.com onmicrosoft.com salesforce.com wix.com
    `),
  },
];
