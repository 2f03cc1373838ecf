import { hostList, type SourcedGroup } from '../sourced.ts';

/**
 * Services on which anybody publishes documents, forms, files or pages under the host of the service.
 */
export const USER_CONTENT: readonly SourcedGroup[] = [
  {
    source: 'Public Suffix List, private section, entered by who gives these hosts out',
    date: '2026-11-26',
    confidence: 'official',
    entries: hostList(`
      githubusercontent.com translate.goog
    `),
  },
  {
    source: 'sublime-security/static-files, free_subdomain_hosts',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      googleusercontent.com wufoo.com
    `),
  },
  {
    source: 'sublime-security/static-files, self_service_creation_platform_domains',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      acrobat.adobe.com doc.clickup.com flipsnack.com formstack.com jotform.com scribehow.com
    `),
  },
  {
    source: 'sublime-security/static-files, free_file_hosts',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      1drv.ms airtable.com cdn.discordapp.com coda.io docs.google.com drive.google.com firebasestorage.googleapis.com
      forms.office.com gamma.app indd.adobe.com issuu.com mediafire.com mega.nz new.express.adobe.com onedrive.live.com
      padlet.com publuu.com scribd.com sendspace.com sites.google.com spark.adobe.com storage.cloud.google.com
      storage.googleapis.com surveymonkey.com sway.cloud.microsoft sway.office.com telegra.ph we.tl
    `),
  },
  {
    source: 'PeterDaveHello/url-shorteners, list',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      discord.gg forms.gle m.me wa.me wkf.ms
    `),
  },
  {
    source: 'links of captured and reported mail and pages, labelled for this project: one to six for each host',
    date: '2026-11-26',
    confidence: 'observed',
    entries: hostList(`
      api.whatsapp.com codepen.io groups.google.com medium.com script.google.com smartsheet.com
    `),
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: hostList(`
      app.box.com beacons.ai bio.link blog.naver.com chat.whatsapp.com dl.dropbox.com documentcloud.adobe.com
      dropboxusercontent.com express.adobe.com filesusr.com firebasestorage.app formcrafts.com forms.app
      forms.clickup.com forms.cloud.microsoft forms.google.com forms.microsoft.com forms.monday.com gamma.site
      genial.ly genially.com gist.github.com jotform.us jsfiddle.net linktr.ee lnk.bio lookerstudio.google.com
      mailchi.mp media.discordapp.net microsoftpersonalcontent.com on.drv.tw paperform.co pastebin.com pcloud.link
      raw.githack.com sharefile.com sharing.clickup.com tally.so taplink.cc usercontent.goog web.archive.org
      zohopublic.com zohopublic.eu
    `),
  },
];

/** Paths of a service's own host that carry its users' work; the rest of the host is the service's. */
export const USER_CONTENT_PATHS: readonly SourcedGroup<[domain: string, path: RegExp]>[] = [
  {
    source: 'links of mail and pages, labelled for this project: one to fourteen for each service',
    date: '2026-11-26',
    confidence: 'observed',
    entries: [
      ['discord.com', /^\/invite\//],
      ['dropbox.com', /^\/(?:l\/)?(?:s|sh|scl|transfer|paper)\//],
      ['github.com', /^\/[^/]{1,39}\/[^/]{1,100}\/(?:blob|discussions|issues|pull|raw|releases|tree|wiki)\b/],
      ['google.com', /^\/(?:forms|maps\/d)\b/],
      ['steamcommunity.com', /^\/(?:groups|id|profiles|sharedfiles)\//],
      ['trello.com', /^\/[bc]\//],
    ],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: [
      ['adobesign.com', /^\/(?:public|account\/viewAgreement)\b/],
      ['box.com', /^\/(?:s|v|notes|file)\//],
      ['canva.com', /^\/(?:design|link)\//],
      ['echosign.com', /^\/(?:public|account\/viewAgreement)\b/],
      ['evernote.com', /^\/(?:shard|client)\//],
      ['facebook.com', /^\/(?:notes|groups|events|sharer)\b/],
      ['figma.com', /^\/(?:board|deck|design|file|proto|site|slides)\//],
      ['linkedin.com', /^\/(?:pulse|posts|feed\/update)\//],
      ['loom.com', /^\/share\//],
      ['miro.com', /^\/app\//],
      ['notion.so', /[0-9a-f]{32}/],
    ],
  },
];
