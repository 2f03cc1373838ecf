/** What an attacker would change in a genuine reset mail, one thing each. */
import type { Platform } from '../../../../platforms/platform.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { headersSaying, linkTo } from '../../../unit/judge/build-mail.ts';

export type Attack = (mail: OpenMail, platform: Platform) => OpenMail;

const STRANGE = 'https://kqz-data.example/login';
const labelOf = (platform: Platform): string => platform.webDomains[0]?.split('.')[0] ?? '';
const domainOf = (platform: Platform): string => platform.webDomains[0] ?? '';

function leadTo(href: (platform: Platform, genuine: string) => string): Attack {
  return (mail, platform) => ({
    ...mail,
    body: { ...mail.body, links: mail.body.links.map((link) => ({ ...link, href: href(platform, link.href) })) },
  });
}

function sentBy(address: (platform: Platform) => string, then: Attack = (mail) => mail): Attack {
  return (mail, platform) => {
    const from = { name: mail.from?.name ?? '', address: address(platform) };
    const headers = headersSaying('pass', from.address.split('@')[1] ?? '');
    return then({ ...mail, from, headers }, platform);
  };
}

const withoutLinks: Attack = (mail) => ({ ...mail, body: { ...mail.body, links: [] } });
const withText =
  (extra: string): Attack =>
  (mail) => ({ ...mail, body: { ...mail.body, text: `${mail.body.text}\n${extra}` } });
const named =
  (name: (platform: Platform) => string): Attack =>
  (mail, platform) => ({ ...mail, from: { name: name(platform), address: mail.from?.address ?? '' } });
const attached =
  (name: string): Attack =>
  (mail) => ({ ...mail, attachments: [{ name, type: '' }] });
const proof =
  (result: 'fail' | 'none'): Attack =>
  (mail) => ({ ...mail, headers: headersSaying(result, mail.from?.address.split('@')[1] ?? '') });
const both =
  (...attacks: Attack[]): Attack =>
  (mail, platform) =>
    attacks.reduce((changed, attack) => attack(changed, platform), mail);
const strangeLink = leadTo(() => STRANGE);
const stranger = sentBy(() => 'service@flowers.example');
/** Cyrillic and Greek look-alikes of Latin letters. */
const disguise = (text: string): string => text.replaceAll('a', 'а').replaceAll('o', 'о').replaceAll('e', 'е').replaceAll('i', 'і');

export const ATTACKS: Record<string, Attack> = {
  'link to a stranger': strangeLink,
  'link to the name inside a strange host': leadTo((one) => `https://${domainOf(one)}.kqz.example/reset`),
  'link to name and reset word': leadTo((one) => `https://${labelOf(one)}-password-reset.example/`),
  'link to name and login word': leadTo((one) => `https://login-${labelOf(one)}.example/`),
  'link to a homoglyph host': leadTo((one) => `https://${disguise(labelOf(one))}-account.example/`),
  'link to a host one letter longer': leadTo((one) => `https://${labelOf(one)}s.example/`),
  'link to the name with a hyphen': leadTo((one) => `https://${labelOf(one).slice(0, 2)}-${labelOf(one).slice(2)}.example/`),
  'link to another suffix': leadTo((one) => `https://${labelOf(one)}.top/reset`),
  'link to an IP address': leadTo(() => 'http://203.0.113.20/reset'),
  'link to an IP address in one number': leadTo(() => 'http://3405803796/reset'),
  'link behind user info': leadTo((one) => `https://www.${domainOf(one)}@kqz.example/`),
  'link behind user info and a port': leadTo((one) => `https://${domainOf(one)}:443@kqz.example:8443/`),
  'link to a page in the link': leadTo(() => 'data:text/html;base64,PGZvcm0+'),
  'link to a script': leadTo(() => 'javascript:location="//kqz.example"'),
  'link to a short link': leadTo(() => 'https://bit.ly/3Kqz'),
  'link to another short link': leadTo(() => 'https://tinyurl.com/kqz'),
  'link to a page anybody can make': leadTo((one) => `https://sites.google.com/view/${labelOf(one)}`),
  'link to a bucket': leadTo((one) => `https://${labelOf(one)}-login.s3.amazonaws.com/index.html`),
  'link to a free host': leadTo((one) => `https://${labelOf(one)}.web.app/`),
  'link to another free host': leadTo((one) => `https://${labelOf(one)}-help.netlify.app/`),
  'link to a form anybody can make': leadTo(() => 'https://docs.google.com/forms/d/e/1FAIp/viewform'),
  "link through Google's redirect": leadTo(() => `https://www.google.com/url?q=${encodeURIComponent(STRANGE)}`),
  'link through Safe Links': leadTo(() => `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(STRANGE)}&data=1`),
  'link through urldefense': leadTo(() => `https://urldefense.com/v3/__${STRANGE}__;!!abc!def$`),
  "link through Facebook's redirect": leadTo(() => `https://l.facebook.com/l.php?u=${encodeURIComponent(STRANGE)}&h=1`),
  'link with back-slashes': leadTo(() => 'https:\\\\kqz-data.example\\login'),
  'link in upper case': leadTo(() => STRANGE.toUpperCase()),
  'link without protocol': leadTo(() => '//kqz-data.example/login'),
  'link whose text shows the genuine address': (mail, platform) => ({
    ...mail,
    body: { ...mail.body, links: [linkTo(STRANGE, `https://www.${domainOf(platform)}/reset`)] },
  }),
  'a second button to a stranger': (mail) => ({
    ...mail,
    body: { ...mail.body, links: [...mail.body.links, linkTo(STRANGE, 'This was not me')] },
  }),
  'a first button to a stranger': (mail) => ({
    ...mail,
    body: { ...mail.body, links: [linkTo(STRANGE, 'Secure my account'), ...mail.body.links] },
  }),
  'only a picture to press': (mail) => ({
    ...mail,
    body: { ...mail.body, text: '', links: [linkTo(STRANGE, '', { picture: true, offset: 0 })] },
  }),
  'a mail address to write to': leadTo(() => 'mailto:unlock@account-desk.example'),
  'a free mailbox to write to': leadTo(() => 'mailto:account.unlock.desk@gmail.com?subject=Unlock'),
  'a number to call': both(withoutLinks, withText('If this was not you, call us now at +1 (888) 555-0142.')),
  'a QR picture to scan': both(withoutLinks, (mail) => ({
    ...mail,
    body: { ...mail.body, pictures: [{ alt: 'QR code', file: 'qr.png', host: '', width: 220, height: 220, link: null, offset: 10 }] },
  })),
  'a web page as attachment': both(withoutLinks, attached('reset-form.html')),
  'a document as attachment': both(withoutLinks, attached('Account-Notice.pdf')),
  'a form in the mail': both(withoutLinks, (mail) => ({
    ...mail,
    body: { ...mail.body, forms: [{ action: STRANGE, asksPassword: true }] },
  })),
  'another sender and link': both(stranger, strangeLink),
  "another sender with the sender's own link": both(
    stranger,
    leadTo(() => 'https://flowers.example/r'),
  ),
  'a free mailbox as sender': both(
    sentBy(() => 'account.desk.4411@gmail.com'),
    strangeLink,
  ),
  'a look-alike sender with its own link': sentBy(
    (one) => `no-reply@${labelOf(one)}-security.example`,
    leadTo((one) => `https://${labelOf(one)}-security.example/`),
  ),
  'a sender that begins with the domain': sentBy((one) => `no-reply@${domainOf(one)}.kqz.example`, strangeLink),
  'a disguised name of another sender': both(
    stranger,
    named((one) => disguise(one.name)),
    strangeLink,
  ),
  'an address as name of another sender': both(
    stranger,
    named((one) => `no-reply@${domainOf(one)}`),
    strangeLink,
  ),
  'invisible marks in the name': both(
    stranger,
    named((one) => [...one.name].join('\u200B')),
    strangeLink,
  ),
  'a department as name': both(
    stranger,
    named((one) => `${one.name} Security Team`),
    strangeLink,
  ),
  'a forged sender that fails': both(proof('fail'), strangeLink),
  'a forged sender without proof': both(proof('none'), strangeLink),
  'another sender and a short link': both(
    stranger,
    leadTo(() => 'https://is.gd/kqz'),
  ),
  'another sender and a number to call': both(stranger, withoutLinks, withText('Please call our support line at 1-888-555-0142.')),
};

/** Changes that happen to genuine mail on its way, and change nothing. */
export const HARMLESS: Record<string, Attack> = {
  'as it is': (mail) => mail,
  'Safe Links': leadTo((_one, href) => `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}&data=05`),
  urldefense: leadTo((_one, href) => `https://urldefense.com/v3/__${href.replaceAll('?', '?')}__;!!abc!def$`),
  "Google's redirect": leadTo((_one, href) => `https://www.google.com/url?q=${encodeURIComponent(href)}&source=gmail`),
  'upper-case host': leadTo((_one, href) => href.replace(/^https:\/\/[^/]+/, (origin) => origin.toUpperCase())),
  'plain text': (mail) => ({
    ...mail,
    body: { ...mail.body, links: mail.body.links.map((link) => ({ ...link, text: link.href, button: false })) },
  }),
  'no readable source': (mail) => ({ ...mail, headers: null }),
  'a receiver that writes no results': (mail) => ({ ...mail, headers: mail.headers?.slice(0, 1) ?? null }),
  'a footer with social and legal links': (mail) => ({
    ...mail,
    body: {
      ...mail.body,
      links: [
        ...mail.body.links,
        linkTo('https://mailer.example/u', 'Unsubscribe', { button: false, offset: 900 }),
        linkTo('https://twitter.com/x', '', { picture: true, button: false, offset: 910 }),
      ],
    },
  }),
};

/** Changes that happen on the way too, and leave something that nobody accounts for. */
export const CLOUDING: Record<string, Attack> = {
  'a mailing-list copy': (mail) => ({
    ...mail,
    subject: `[family] ${mail.subject}`,
    replyTo: [{ name: 'Family', address: 'family@lists.friends.example' }],
    headers: mail.headers && [...mail.headers, { name: 'list-id', value: '<family.lists.friends.example>' }],
    body: {
      ...mail.body,
      text: `${mail.body.text}\n_______________\nfamily mailing list`,
      links: [...mail.body.links, linkTo('https://lists.friends.example/options', 'Unsubscribe', { button: false, offset: 900 })],
    },
  }),
};
