/** The short lines that say which mail the popup is about. */
import type { ComponentChildren } from 'preact';
import { cleanFacts } from '../../components/i18n/facts.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { Slotted } from '../../components/in-page/slotted.tsx';
import { WhoseName } from '../../components/verdict/reason-text.tsx';

/** The subject, and the sender with the site of its address in bold. */
export function aboutMail(from: string, subject: string, t: Translate): ComponentChildren[] {
  const { what = '', sender = '' } = cleanFacts({ what: subject, sender: from });
  if (sender === '') return [what, t('popup_no_sender')];
  const [, before = sender, site = '', after = ''] = /^(.*@)([^@>]+)(>?)$/.exec(sender) ?? [];
  return [
    what,
    <Slotted text={t('popup_from')} slot="sender">
      <bdi dir="ltr">
        {before}
        {site !== '' && <WhoseName name={site} />}
        {after}
      </bdi>
    </Slotted>,
  ];
}
