/**
 * Domains at which anybody can hold a mailbox.
 * To look further: sublime-security/static-files (free_email_providers).
 */
export const MAILBOX_PROVIDER_HOSTS = `
126.com 139.com 163.com 188.com 189.cn 21cn.com a1.net abv.bg adelphia.net aim.com alice.de alice.it
aliceadsl.fr aliyun.com aol.co.uk aol.com aol.de aol.fr arcor.de aruba.it asahi-net.or.jp atlas.cz
att.net azet.sk bbox.fr bell.net bellsouth.net bezeqint.net bigpond.com bigpond.net.au bk.ru bluewin.ch
blueyonder.co.uk bol.com.br btinternet.com btopenworld.com centrum.cz centrum.sk centurylink.net
charter.net chello.at citromail.hu club-internet.fr comcast.net cox.net daum.net disroot.org
docomo.ne.jp duck.com earthlink.net eclipso.de eircom.net email.com email.cz email.it emailn.de
ezweb.ne.jp fastmail.com fastmail.fm fastwebnet.it foxmail.com free.fr freemail.hu freenet.de
frontier.com frontiernet.net globo.com gmail.com gmx.at gmx.ch gmx.co.uk gmx.com gmx.de gmx.es gmx.fr
gmx.net gmx.us googlemail.com hanmail.net hey.com home.nl hotmail.be hotmail.ca hotmail.ch hotmail.cl
hotmail.co.jp hotmail.co.nz hotmail.co.th hotmail.co.uk hotmail.com hotmail.com.ar hotmail.com.au
hotmail.com.br hotmail.com.mx hotmail.de hotmail.es hotmail.fr hotmail.gr hotmail.it hotmail.nl
hotmail.no hotmail.se hushmail.com icloud.com ig.com.br iinet.net.au inbox.com inbox.lt inbox.lv
inbox.ru indiatimes.com infoseek.jp interia.eu interia.pl iol.it iol.pt juno.com keemail.me kpnmail.nl
kpnplanet.nl laposte.net libero.it libertysurf.fr list.ru live.at live.be live.ca live.cl live.cn
live.co.uk live.com live.com.ar live.com.au live.com.mx live.com.pt live.de live.dk live.fr live.ie
live.it live.jp live.nl live.no live.ru live.se lycos.com mac.com magenta.de mail.bg mail.com mail.de
mail.ee mail.ru mailbox.org mailfence.com me.com mindspring.com msn.com mts.net myyahoo.com nate.com
naver.com netcabo.pt netcologne.de netscape.net netzero.net neuf.fr ngs.ru nifty.com ntlworld.com
numericable.fr o2.co.uk o2.pl o2online.de ocn.ne.jp oi.com.br onet.eu onet.pl online.de op.pl
optonline.net optusnet.com.au orange.es orange.fr outlook.at outlook.be outlook.cl outlook.co.id
outlook.co.th outlook.com outlook.com.ar outlook.com.au outlook.com.br outlook.com.tr outlook.cz
outlook.de outlook.dk outlook.es outlook.fr outlook.hu outlook.ie outlook.in outlook.it outlook.jp
outlook.kr outlook.lv outlook.my outlook.ph outlook.pt outlook.sa outlook.sg outlook.sk pacbell.net
plala.or.jp planet.nl pm.me poczta.fm poczta.onet.pl posteo.de posteo.net prodigy.net.mx proton.me
protonmail.ch protonmail.com ptd.net qq.com quicknet.nl rambler.ru rediffmail.com roadrunner.com
rocketmail.com rogers.com rr.com runbox.com sapo.pt sbcglobal.net seznam.cz sfr.fr shaw.ca sina.cn
sina.com sky.com skynet.be softbank.ne.jp sohu.com sonic.net spray.se suddenlink.net superig.com.br
sympatico.ca t-online.de t-online.hu talktalk.net telefonica.net telenet.be telia.com telkomsa.net
telus.net terra.com terra.com.br terra.es tim.it tin.it tiscali.co.uk tiscali.it tiscalinet.it tlen.pl
tom.com tut.by tuta.com tuta.dev tuta.io tutamail.com tutanota.com tutanota.de tvcablenet.be tx.rr.com
ukr.net ukrpost.ua uol.com.ar uol.com.br upcmail.nl usa.net verizon.net versanet.de versatel.nl
videotron.ca virgilio.it virgin.net virginmedia.com vodafone.de vodafonemail.de voila.fr volny.cz
vtr.net walla.co.il walla.com wanadoo.es wanadoo.fr wanadoo.nl web.de westnet.com.au windowslive.com
windstream.net wp.pl xs4all.nl xtra.co.nz ya.ru yahoo.at yahoo.be yahoo.bg yahoo.ca yahoo.cl yahoo.cn
yahoo.co.id yahoo.co.in yahoo.co.jp yahoo.co.kr yahoo.co.nz yahoo.co.th yahoo.co.uk yahoo.co.za
yahoo.com yahoo.com.ar yahoo.com.au yahoo.com.br yahoo.com.cn yahoo.com.co yahoo.com.hk yahoo.com.mx
yahoo.com.my yahoo.com.pe yahoo.com.ph yahoo.com.sg yahoo.com.tr yahoo.com.tw yahoo.com.ve yahoo.com.vn
yahoo.cz yahoo.de yahoo.dk yahoo.es yahoo.fi yahoo.fr yahoo.gr yahoo.hu yahoo.ie yahoo.in yahoo.it
yahoo.nl yahoo.no yahoo.pl yahoo.pt yahoo.ro yahoo.ru yahoo.se yandex.by yandex.com yandex.com.tr
yandex.kz yandex.ru yandex.ua yeah.net ymail.com ziggo.nl zipmail.com.br zoho.com zoho.eu zohomail.com
zohomail.eu zohomail.in zonnet.nl
`;
