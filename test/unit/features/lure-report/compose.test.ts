import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator, type LocaleTexts } from '../../../../components/i18n/text.ts';
import { composeLureReport } from '../../../../features/lure-report/compose.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import type { Verdict } from '../../../../judge/verdict.ts';
import { parseHeaderBlock } from '../../../../judge/mail-source/headers.ts';
import { instagramReset, linkTo } from '../../judge/build-mail.ts';
import { evidence, t, verdict } from '../../components/i18n/sample-verdict.ts';

const PERSON = 'anna.vogel@home.example';
const SOURCE = `Return-Path: <bounce+anna.vogel=home.example@evil.example>
Delivered-To: ${PERSON}
Received: from mx.evil.example (mx.evil.example [192.0.2.7]) by mx.home.example with ESMTP id 4Xk7 for <${PERSON}>; Mon, 12 Jan 2026 08:00:00 +0000
Authentication-Results: mx.home.example; spf=pass smtp.mailfrom=desk@evil.example; dkim=pass header.i=@evil.example
X-Campaign: ${PERSON}
From: Instagram <desk@evil.example>
To: Anna Vogel <${PERSON}>
Cc: colleague@home.example
Message-ID: <77.f00@evil.example>
Subject: anna.vogel, your account`;

const LURE = verdict({
  kind: 'lure',
  topic: 'reset',
  platform: 'instagram',
  platformName: 'Instagram',
  evidence: [evidence('sender-not-platforms', 'proof', { platform: 'Instagram', domain: 'evil.example', address: 'desk@evil.example' })],
  targets: [{ link: 0, shown: 'evil.example', registrable: 'evil.example' }],
});

function lureMail(part: Partial<OpenMail> = {}, href = 'https://evil.example/login'): OpenMail {
  const mail = instagramReset({
    from: { name: 'Instagram', address: 'desk@evil.example' },
    subject: 'anna.vogel, your account',
    headers: parseHeaderBlock(SOURCE),
    ...part,
  });
  return { ...mail, body: { ...mail.body, links: [linkTo(href)] } };
}
function reportOf(mail: OpenMail | null, judged: Verdict = LURE, speak = t): string {
  return composeLureReport(
    { seen: { kind: 'mail', mail, from: 'Instagram <desk@evil.example>', subject: 'your account' }, verdict: judged, by: 'Unasked 0.1.0' },
    speak,
  );
}
/** The text as somebody reads it who takes the brackets away. */
function alive(text: string): string {
  return text.replace(/\[([.@:。])\]/g, '$1').toLowerCase();
}

describe('the report of a lure', () => {
  it('says what it pretends to be, who sent it, what was found, where it leads and how it came', () => {
    const text = reportOf(lureMail());
    expect(text).toMatch(/^Report of a mail that presents itself as Instagram\n/);
    expect(text).toContain('From, as shown: Instagram <desk[@]evil[.]example>');
    expect(text).toContain("- It came from evil[.]example, which is not Instagram's.");
    expect(text).toContain('hxxps://evil[.]example/login');
    expect(text).toContain('Received: from mx[.]evil[.]example');
    expect(text).toContain('Message-Id: <77[.]f00[@]evil[.]example>');
  });

  it('says so where the source, or the mail itself, cannot be read', () => {
    expect(reportOf(lureMail({ headers: null }))).toContain(t('lure_report_no_headers'));
    expect(reportOf(null)).toContain(t('lure_report_gone'));
  });

  it('names the person nowhere: not as recipient, not in a bounce address, not in the subject', () => {
    const text = alive(reportOf(lureMail()));
    expect(text).not.toMatch(/anna|vogel|colleague/);
    expect(text).toContain('to: (you)');
    expect(text).toContain('smtp.mailfrom=desk@evil.example');
    expect(text).toContain('return-path: <(you)>');
  });

  it('tells no header line that may say more about the person than about the lure, and counts them', () => {
    const text = reportOf(lureMail());
    expect(text).not.toContain('Campaign');
    expect(text).toContain(t('lure_report_headers_left_one'));
  });

  it('leaves out the full name that the mail was sent to', () => {
    expect(reportOf(lureMail({ subject: 'For Anna Vogel only' }))).toContain('Subject: For (you) only');
  });

  it('keeps a sender that forges the very address of the person to itself', () => {
    const forged = lureMail({ from: { name: 'IT', address: PERSON } });
    expect(alive(reportOf(forged))).not.toContain('anna.vogel');
  });

  it.each([
    ['a query', `https://evil.example/l?to=${PERSON}`, 'hxxps://evil[.]example/l?…'],
    ['a fragment', `https://evil.example/l#${PERSON}`, 'hxxps://evil[.]example/l?…'],
    ['an address in the path', `https://evil.example/u/${PERSON}/go`, 'hxxps://evil[.]example/u/(you)/go'],
    ['an address in the path, encoded', 'https://evil.example/anna.vogel%40home.example', 'hxxps://evil[.]example/(you)'],
    ["a stranger's address in the path", 'https://evil.example/u/x@y.example', 'hxxps://evil[.]example/u/(left out)'],
    ['a long code', 'https://evil.example/r/YW5uYS52b2dlbEBob21lLmV4YW1wbGU', 'hxxps://evil[.]example/r/(left out)'],
    ['a name before the host', 'https://instagram.com@evil.example/', 'hxxps://evil[.]example/'],
    ['words in the path', 'https://evil.example/reset-your-instagram-password', 'hxxps://evil[.]example/reset-your-instagram-password'],
    ['a script', 'javascript:steal()', 'javascript[:]…'],
    ['no URL at all', 'http://', '”: hxxp://'],
    ['a mail address to answer to', 'mailto:desk@evil.example?subject=x', 'mailto[:]desk[@]evil[.]example'],
  ])('writes a link with %s as one that is dead and names nobody', (_what, href, shown) => {
    const text = reportOf(lureMail({}, href));
    expect(text).toContain(shown);
    expect(alive(text)).not.toContain('anna');
  });

  it('says where a wrapped link leads in truth', () => {
    expect(reportOf(lureMail({}, 'https://wrap.example/x?u=1'))).toContain('hxxps://wrap[.]example/x?… (leads to evil[.]example)');
  });

  it.each([
    ['en', 'Links, made dead:', '“Reset password”: hxxps://wrap[.]example/x?… (leads to evil[.]example)'],
    ['fr', 'Liens, rendus inactifs :', '« Reset password » : hxxps://wrap[.]example/x?… (mène à evil[.]example)'],
    ['ja', 'リンク（開けない形にしたもの）：', '「Reset password」：hxxps://wrap[.]example/x?…（リンク先：evil[.]example）'],
  ])('sets a link and its words as the language does: %s', (language, head, line) => {
    const texts = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as LocaleTexts;
    const mail = lureMail();
    const links = [{ ...linkTo('https://wrap.example/x?u=1'), text: 'Reset password' }];
    const text = reportOf({ ...mail, body: { ...mail.body, links } }, LURE, translator(texts));
    expect(text).toContain(`${head}\n- ${line}`);
  });

  it('names twenty links at most, and says how many more there are', () => {
    const mail = lureMail();
    const links = Array.from({ length: 33 }, (_, index) => linkTo(`https://evil.example/${index}`));
    expect(reportOf({ ...mail, body: { ...mail.body, links } })).toContain('and 13 more');
  });

  it('of a page names its address, dead and without its query', () => {
    const page = verdict({
      kind: 'lure',
      platform: 'paypal',
      platformName: 'PayPal',
      evidence: [evidence('page-asks', 'strong', { what: 'password' })],
    });
    const text = composeLureReport(
      { seen: { kind: 'page', url: `https://evil.example/in?u=${PERSON}`, host: 'evil.example' }, verdict: page, by: 'Unasked 0.1.0' },
      t,
    );
    expect(text).toContain('Address: hxxps://evil[.]example/in?…');
    expect(text).toContain('- It asks for your password.');
  });

  it('holds no live link and no address of the person, whatever the lure is made of', () => {
    const pieces = fc.constantFrom(
      PERSON,
      PERSON.toUpperCase(),
      'anna.vogel=home.example',
      'anna.vo\u200Bgel@home.example',
      'https://',
      'evil.example',
      '/',
      '?a=',
      '@',
      '%40',
      ' ',
      '\n',
      '<',
      '>',
      'Hello',
      '"',
      ',',
      '\u202E',
    );
    const words = fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, words, words, (subject, name, href, header) => {
        const headers = parseHeaderBlock(`${SOURCE}\nReply-To: ${header}`);
        const text = reportOf(lureMail({ subject, from: { name, address: 'desk@evil.example' }, headers }, href));
        expect(text).not.toMatch(/https?:/i);
        expect(text.replaceAll('[@]', '')).not.toContain('@');
        expect(alive(text)).not.toContain(PERSON);
      }),
      { numRuns: 60 },
    );
  });
});
