import { hostList, type SourcedGroup } from '../sourced.ts';

/**
 * Hosts through which mail services count clicks on their customers' links.
 */
export const CLICK_TRACKERS: readonly SourcedGroup[] = [
  {
    source: 'sublime-security/static-files, bulk_mailer_url_root_domains and mass_mailer_tracking_domains',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      hubspotlinks.com list-manage.com mandrillapp.com rs6.net sendgrid.net
    `),
  },
  {
    source: 'public programs that know mail services by these hosts, and mails and pages in public repositories that link to them',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      acemlnb.com acemlnc.com acemlnd.com acems1.com benchurl.com bm23.com bmetrack.com brevosend.com bronto.com
      ccsend.com click.icptrack.com clicks.mlsend.com cmail19.com cmail20.com convertkit-mail.com convertkit-mail2.com
      convertkit-mail3.com convertkit-mail4.com crsend.com dmtrk.net e2ma.net egoiapp.com elaine-asp.de email-od.com
      emailsp.com emailsys1a.net emarsys.net emlnk.com emlnk1.com emltrk.com en25.com exct.net getvero.com
      hs-sales-engage.com hubspotlinksfree.com infusionmail.com intercom-clicks.com intercom-mail.com keap-link001.com
      kit-mail3.com klclick2.com klclick3.com list-manage1.com maillist-manage.com mkt4477.com mktomail.com mlsend.com
      mlsend2.com musvc1.net musvc2.net musvc3.net omnisendlink.com rsgsv.net rsys2.net sendibm1.com sendibm2.com
      sendibm3.com sendibt1.com sendibt2.com sendpul.se sidekickopen04.com silverpop.com slgnt.eu slgnt.us spgo.io
      trackedlink.net tracking.elasticemail.com unione.io vresp.com zcsend.net
    `),
  },
  {
    source: 'links of captured and reported mail, labelled for this project: one to twelve mails for each host',
    date: '2026-11-26',
    confidence: 'observed',
    entries: hostList(`
      acemlna.com acems3.com awstrack.me createsend1.com customeriomail.com embluemail.com emlnk9.com exacttarget.com
      getdrip.com hubspotemail.net hubspotlinksstarter.com hubspotstarter-eu1.net hubspotstarter.net kajabimail.net
      klclick.com klclick1.com link.mail.beehiiv.com listrakbi.com mailgun.org mjt.lu mtasv.net pardot.com pstmrk.it
      responsys.net sailthru.com sctrack.sendcloud.net sendibt3.com sparkpostmail.com
    `),
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: hostList(`
      acems2.com bmsend.com campaign-view.com campaign-view.eu emailsys2a.net emlnk2.com emlnk3.com gr-ml.com
      inxserver.de keap-link002.com keap-link003.com keap-link004.com keap-link005.com keap-link006.com
      keap-link007.com keap-link008.com keap-link009.com keap-link010.com keap-link011.com keap-link012.com
      keap-link013.com keap-link014.com keap-link015.com list-manage2.com mailgun.net maillist-manage.eu
      maillist-manage.in mkt10.com mlsnd.com musvc4.net musvc5.net musvc6.net rdstmkt.com rsgtracker.com sbc28.com
      t.sidekickopen.com trk.elasticemail.com via.intercom.io
    `),
  },
];

/** SendGrid's click hosts on its customers' own domains. */
export const SENDGRID_HOST = /^url\d{3,5}\./;
export const SENDGRID_PATH = /^\/(?:ls\/click|wf\/|uni\/|$)/;

/** Paths of services' own mail links, each of whose tokens leads to a page of the service or to a user's file. */
export const TOKEN_PATHS: readonly SourcedGroup<[domain: string, path: RegExp]>[] = [
  {
    source: 'links of genuine mail of the service, labelled for this project',
    date: '2026-11-26',
    confidence: 'observed',
    entries: [['dropbox.com', /^\/l\//]],
  },
];
