/**
 * Hosts through which mail services count clicks on their customers' links.
 * To look further: sublime-security/static-files (bulk_mailer_url_root_domains, mass_mailer_tracking_domains).
 */
export const CLICK_TRACKER_HOSTS = `
acemlna.com acemlnb.com acemlnc.com acemlnd.com acems1.com acems2.com acems3.com awstrack.me
benchurl.com bm23.com bmetrack.com bmsend.com brevosend.com bronto.com campaign-view.com
campaign-view.eu ccsend.com click.icptrack.com clicks.mlsend.com cmail19.com cmail20.com
convertkit-mail.com convertkit-mail2.com convertkit-mail3.com convertkit-mail4.com createsend1.com
crsend.com customeriomail.com dmtrk.net e2ma.net egoiapp.com elaine-asp.de email-od.com emailsp.com
emailsys1a.net emailsys2a.net emarsys.net embluemail.com emlnk.com emlnk1.com emlnk2.com emlnk3.com
emlnk9.com emltrk.com en25.com exacttarget.com exct.net getdrip.com getvero.com gr-ml.com
hs-sales-engage.com hubspotemail.net hubspotlinks.com hubspotlinksfree.com hubspotlinksstarter.com
hubspotstarter-eu1.net hubspotstarter.net infusionmail.com intercom-clicks.com intercom-mail.com
inxserver.de kajabimail.net keap-link001.com keap-link002.com keap-link003.com keap-link004.com
keap-link005.com keap-link006.com keap-link007.com keap-link008.com keap-link009.com keap-link010.com
keap-link011.com keap-link012.com keap-link013.com keap-link014.com keap-link015.com kit-mail3.com
klclick.com klclick1.com klclick2.com klclick3.com link.mail.beehiiv.com list-manage.com
list-manage1.com list-manage2.com listrakbi.com mailgun.net mailgun.org maillist-manage.com
maillist-manage.eu maillist-manage.in mandrillapp.com mjt.lu mkt10.com mkt4477.com mktomail.com
mlsend.com mlsend2.com mlsnd.com mtasv.net musvc1.net musvc2.net musvc3.net musvc4.net musvc5.net
musvc6.net omnisendlink.com pardot.com pstmrk.it rdstmkt.com responsys.net rs6.net rsgsv.net
rsgtracker.com rsys2.net sailthru.com sbc28.com sendgrid.net sendibm1.com sendibm2.com sendibm3.com
sendibt1.com sendibt2.com sendibt3.com sendpul.se sidekickopen04.com silverpop.com slgnt.eu slgnt.us
sparkpostmail.com spgo.io t.sidekickopen.com trackedlink.net tracking.elasticemail.com
trk.elasticemail.com unione.io via.intercom.io vresp.com zcsend.net
`;

/** SendGrid's click hosts on its customers' own domains. */
export const SENDGRID_HOST = /^url\d{3,5}\./;
export const SENDGRID_PATH = /^\/(?:ls\/click|wf\/|uni\/|$)/;

/** Paths of services' own mail links, each of whose tokens leads to a page of the service or to a user's file. */
export const TOKEN_PATHS: [domain: string, path: RegExp][] = [['dropbox.com', /^\/l\//]];
