/** Which short explanation belongs to each piece of evidence: what it means, when it misleads, what to do. Texts in locales/. */
import type { EvidenceCode } from '../../judge/verdict.ts';

/** In the order in which they are read: who sent it, where it leads, who asked, pages. A code without one is a type error. */
export const EXPLANATIONS = {
  'claims-platform': 'claim',
  'page-claims-platform': 'claim',
  'claims-mail-provider': 'claim',
  'platform-has-no-account': 'no_account',
  'name-disguised': 'disguised_name',
  'name-shows-address': 'address_in_name',
  'sender-is-platforms': 'own_sender',
  'sender-not-platforms': 'other_sender',
  'sender-unknown': 'unknown_sender',
  'sender-unconfirmed': 'unknown_sender',
  'sender-lookalike': 'lookalike',
  'act-lookalike': 'lookalike',
  'page-host-lookalike': 'lookalike',
  'text-shows-imitated-host': 'lookalike',
  'sender-personal-mailbox': 'personal_mailbox',
  'sender-carries-third-party-text': 'third_party_text',
  'third-party-words': 'third_party_text',
  'sender-relayed': 'relayed',
  'mail-forwarded': 'relayed',
  'sender-missing': 'no_sender',
  'reply-to-elsewhere': 'reply_elsewhere',
  'auth-passed': 'auth_passed',
  'auth-failed': 'auth_failed',
  'acts-on-platform': 'own_links',
  'acts-on-own-site': 'own_links',
  'page-own-host': 'own_links',
  'act-click-tracker': 'click_tracker',
  'act-elsewhere': 'leads_elsewhere',
  'act-user-content': 'user_content',
  'act-short-link': 'hidden_target',
  'act-qr': 'hidden_target',
  'act-ip-address': 'odd_address',
  'act-user-info': 'odd_address',
  'act-script-link': 'odd_address',
  'unaccounted-app': 'odd_address',
  'act-mailto': 'write_or_call',
  'act-phone': 'write_or_call',
  'act-picture-only': 'picture',
  'unaccounted-picture': 'picture',
  'act-attachment': 'file',
  'unaccounted-file': 'file',
  'act-form': 'form',
  'page-form-leaves': 'form',
  'act-device-code': 'device_code',
  'page-lets-device-in': 'device_code',
  'text-shows-other-host': 'shown_host',
  'no-act': 'no_act',
  'unaccounted-address': 'unaccounted',
  'unaccounted-contact': 'unaccounted',
  'unaccounted-request': 'unaccounted',
  'unaccounted-host': 'unaccounted',
  'unaccounted-number': 'unaccounted',
  'asked-here': 'asked',
  'asked-by-person': 'asked',
  'not-asked-by-person': 'asked',
  'trusted-sender': 'your_word',
  'trusted-site': 'your_word',
  'genuine-by-person': 'your_word',
  'page-asks': 'page_asks',
  'page-hears-keys': 'page_asks',
  'page-host-not-platforms': 'other_site',
  'page-assets-elsewhere': 'borrowed',
  'page-tells-to-run': 'command',
  'page-from-mail': 'from_mail',
  'page-not-read-whole': 'not_read_whole',
  'page-built-as-kit': 'kit',
  'page-wants-recovery-words': 'recovery_words',
} as const satisfies Record<EvidenceCode, string>;

export type Explanation = (typeof EXPLANATIONS)[EvidenceCode];

/** The explanations of `codes`, each once, in their order; unknown codes are passed over. */
export function explanationsOf(codes: readonly string[]): Explanation[] {
  return [...new Set(codes.filter((code): code is EvidenceCode => Object.hasOwn(EXPLANATIONS, code)).map((code) => EXPLANATIONS[code]))];
}

/** The codes that share `explanation`; each is an anchor on the page. */
export function codesOf(explanation: Explanation): EvidenceCode[] {
  return (Object.keys(EXPLANATIONS) as EvidenceCode[]).filter((code) => EXPLANATIONS[code] === explanation);
}
