/**
 * Services whose links tell nothing about where they lead: short links, QR codes, app links.
 * To look further: sublime-security/static-files (url_shorteners).
 */
export const SHORT_LINK_HOSTS = `
00m.in 0rz.tw 1b.yt 1url.com 2.gp 2ly.link 2no.co 3.ly 7.ly abre.ai acesse.dev acesse.one adf.ly adj.st
ap.lc app.goo.gl app.link appurl.io b.link b23.tv bc.vc bit.do bit.kr bit.ly bitly.com bitly.ws
biturl.top bityl.co bityli.com bl.ink bnc.lt branch.link buff.ly c11.kr chilp.it clck.ru cli.re
clicky.me cutt.ly cutt.us da.gd dlvr.it dub.co dub.sh dwz.cn encr.pw encurta.net encurtador.com.br
ety.ink flow.page flowcode.com geni.us gg.gg git.io goo.by goo.gl goo.su grabify.link han.gl hotm.art
hubs.la hubs.li hubs.ly huit.re hyperlink.to hypertext.link hyperurl.co ibit.ly ift.tt iplogger.org
is.gd is.ly j.mp jpeg.ly kurz.ee kurzelinks.de kutt.it kutt.to l1nk.dev l1nq.com lihi.cc lihi1.com
lihi2.com lihi3.com linkd.in linknox.com littylink.com ln.run lnk.to lnkd.in lnks.gd loom.ly lstu.fr
mcaf.ee me-qr.com me2.do mub.me n9.cl ogy.de onelink.me onelink.to ouo.io ow.ly page.link po.st pse.is
pxl.to pxlme.me q-r.to qik.fi qr-code.link qr.ae qr.io qr.link qr1.be qrco.de qrcode.link qrfy.com
qrfy.io qrfy.link qrs.ly qrto.org rb.gy rebrand.ly reurl.cc rotf.lol rplg.co s.id s.yam.com
safelinku.com scan.page scanned.page scnv.io search.app share.google short.cm short.gy short.io
shorte.st shortlink.uk shorturl.asia shorturl.at shorturl.com shrtco.de smarturl.it smtng.link snip.ly
sniply.io soo.gd sptfy.com srt.am su.pr suo.im surl.li t.cn t.co t.ly t1p.de t2m.io takl.ink thr.al
tinu.be tiny.cc tiny.one tiny.pl tinylink.net tinyuid.com tinyurl.com tnij.org tny.im tny.sh tr.ee tr.im
tuney.kr turl.no u.nu u.to url.cn url.kr urlgeni.us urli.info urlr.me urlshorter.eu urlshortner.org
urlz.fr urlzs.com v.gd v.ht vk.cc vo.la vzturl.com wa.link wp.me x.co x.gd xurl.es yip.su zaap.bio
zpr.io zws.im
`;
