import { hostList, type SourcedGroup } from '../sourced.ts';

/**
 * Services whose links tell nothing about where they lead: short links, QR codes, app links.
 */
export const SHORT_LINKS: readonly SourcedGroup[] = [
  {
    source: 'sublime-security/static-files, url_shorteners',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      1url.com bit.do chilp.it su.pr tnij.org tr.im x.co
    `),
  },
  {
    source: 'PeterDaveHello/url-shorteners, list',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      2.gp 3.ly 7.ly abre.ai adf.ly b.link b23.tv bc.vc bit.ly bitly.com bityl.co bl.ink buff.ly c11.kr clck.ru cli.re
      clicky.me cutt.ly cutt.us da.gd dlvr.it dub.sh geni.us git.io goo.by goo.gl goo.su han.gl hubs.la hubs.li hubs.ly
      hyperurl.co ibit.ly ift.tt iplogger.org is.gd j.mp jpeg.ly kutt.it lihi.cc lihi1.com lihi2.com lihi3.com linkd.in
      lnkd.in loom.ly lstu.fr mub.me n9.cl onelink.to ouo.io ow.ly pse.is qr.ae qrco.de qrs.ly rb.gy rebrand.ly
      reurl.cc rotf.lol s.id short.gy shorturl.asia shorturl.at shorturl.com smarturl.it snip.ly suo.im surl.li t.cn
      t.co t.ly t1p.de t2m.io tinu.be tiny.cc tiny.one tiny.pl tinylink.net tinyurl.com tny.im tr.ee u.nu u.to url.cn
      urlgeni.us urlr.me urlz.fr urlzs.com v.gd vk.cc vo.la vzturl.com wa.link wp.me x.gd xurl.es yip.su zpr.io zws.im
    `),
  },
  {
    source: 'public programs that know mail services by these hosts, and mails and pages in public repositories that link to them',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      0rz.tw
    `),
  },
  {
    source: 'links of captured and reported mail, labelled for this project: one to four mails for each host',
    date: '2026-11-26',
    confidence: 'observed',
    entries: hostList(`
      app.goo.gl app.link hotm.art linknox.com littylink.com ln.run lnk.to me-qr.com pxlme.me qik.fi share.google
    `),
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: hostList(`
      00m.in 1b.yt 2ly.link 2no.co acesse.dev acesse.one adj.st ap.lc appurl.io bit.kr bitly.ws biturl.top bityli.com
      bnc.lt branch.link dub.co dwz.cn encr.pw encurta.net encurtador.com.br ety.ink flow.page flowcode.com gg.gg
      grabify.link huit.re hyperlink.to hypertext.link is.ly kurz.ee kurzelinks.de kutt.to l1nk.dev l1nq.com lnks.gd
      mcaf.ee me2.do ogy.de onelink.me page.link po.st pxl.to q-r.to qr-code.link qr.io qr.link qr1.be qrcode.link
      qrfy.com qrfy.io qrfy.link qrto.org rplg.co s.yam.com safelinku.com scan.page scanned.page scnv.io search.app
      short.cm short.io shorte.st shortlink.uk shrtco.de smtng.link sniply.io soo.gd sptfy.com srt.am takl.ink thr.al
      tinyuid.com tny.sh tuney.kr turl.no url.kr urli.info urlshorter.eu urlshortner.org v.ht zaap.bio
    `),
  },
];
