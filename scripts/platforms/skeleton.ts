/** The first state of a new platform's file: every common fact once, blank, for its author to fill or to delete. */

const ID = /^[a-z0-9]+$/;

/** Why `id` can name no new file beside `files` ('' where it can). */
export function whyNoId(id: string, files: string[]): string {
  if (!ID.test(id)) return `"${id}" is no id: lower-case letters and digits only, such as "wordpress"`;
  return files.includes(`${id}.json`) ? `platforms/list/${id}.json exists already` : '';
}

/** Text of the file, keys in order; the catalogue says of each blank what belongs there. */
export function skeleton(id: string, date: string): string {
  const page = { confidence: '', source: '', url: '' };
  const file = {
    aliases: [],
    category: '',
    clickHosts: [],
    commonWord: false,
    date,
    id,
    name: '',
    neverSenders: [],
    pages: { changePassword: page, reset: page, twoFactor: page, twoFactorHelp: page },
    securitySendersAbused: [],
    senderAddresses: [{ address: '', confidence: '', purpose: '', source: '' }],
    senderDomains: [{ confidence: '', domain: '', sources: [''] }],
    shortHosts: [],
    twoFactor: { methods: [], offered: true, source: '' },
    unconfirmedSenderDomains: [],
    userContentHosts: [],
    userContentSenders: [],
    weakAliases: [],
    webDomains: [{ domain: '', source: '' }],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
