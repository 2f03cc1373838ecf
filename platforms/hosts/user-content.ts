/**
 * Services on which anybody publishes documents, forms, files or pages under the host of the service.
 * To look further: sublime-security/static-files (free_file_hosts, self_service_creation_platform_domains).
 */
export const USER_CONTENT_HOSTS = `
1drv.ms acrobat.adobe.com airtable.com api.whatsapp.com app.box.com beacons.ai bio.link blog.naver.com
cdn.discordapp.com chat.whatsapp.com coda.io codepen.io discord.gg dl.dropbox.com doc.clickup.com
docs.google.com documentcloud.adobe.com drive.google.com dropboxusercontent.com express.adobe.com
filesusr.com firebasestorage.app firebasestorage.googleapis.com flipsnack.com formcrafts.com forms.app
forms.clickup.com forms.cloud.microsoft forms.gle forms.google.com forms.microsoft.com forms.monday.com
forms.office.com formstack.com gamma.app gamma.site genial.ly genially.com gist.github.com
githubusercontent.com googleusercontent.com groups.google.com indd.adobe.com issuu.com jotform.com
jotform.us jsfiddle.net linktr.ee lnk.bio lookerstudio.google.com m.me mailchi.mp media.discordapp.net
mediafire.com medium.com mega.nz microsoftpersonalcontent.com new.express.adobe.com on.drv.tw
onedrive.live.com padlet.com paperform.co pastebin.com pcloud.link publuu.com raw.githack.com scribd.com
scribehow.com script.google.com sendspace.com sharefile.com sharing.clickup.com sites.google.com
smartsheet.com spark.adobe.com storage.cloud.google.com storage.googleapis.com surveymonkey.com
sway.cloud.microsoft sway.office.com tally.so taplink.cc telegra.ph translate.goog usercontent.goog
wa.me we.tl web.archive.org wkf.ms wufoo.com zohopublic.com zohopublic.eu
`;

/** Paths of a service's own host that carry its users' work; the rest of the host is the service's. */
export const USER_CONTENT_PATHS: [domain: string, path: RegExp][] = [
  ['box.com', /^\/(?:s|v|notes|file)\//],
  ['canva.com', /^\/(?:design|link)\//],
  ['discord.com', /^\/invite\//],
  ['dropbox.com', /^\/(?:l\/)?(?:s|sh|scl|transfer|paper)\//],
  ['evernote.com', /^\/(?:shard|client)\//],
  ['facebook.com', /^\/(?:notes|groups|events|sharer)\b/],
  ['figma.com', /^\/(?:board|deck|design|file|proto|site|slides)\//],
  ['github.com', /^\/[^/]{1,39}\/[^/]{1,100}\/(?:blob|discussions|issues|pull|raw|releases|tree|wiki)\b/],
  ['google.com', /^\/(?:forms|maps\/d)\b/],
  ['linkedin.com', /^\/(?:pulse|posts|feed\/update)\//],
  ['loom.com', /^\/share\//],
  ['miro.com', /^\/app\//],
  ['notion.so', /[0-9a-f]{32}/],
  ['steamcommunity.com', /^\/(?:groups|id|profiles|sharedfiles)\//],
  ['trello.com', /^\/[bc]\//],
];
