/** One demo mail with the very banner that stands above a real one. Nothing that is pressed here leaves the page. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { mountBanner, mountUnreadable } from '../../components/in-page/banner/mount.tsx';
import { insertBanner } from '../../components/in-page/banner/show.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import type { JudgedMail } from '../../messages/requests.ts';
import type { UserAnswer } from '../../judge/verdict/user-context.ts';
import type { DemoMail, JudgeDemoMail } from './demo-mails.ts';

/** What would lead out of the page: pages of the platform, first aid, explanations. */
const LEADS_OUT = 'a, [data-part="first-aid-button"], [data-part="explain"]';

export interface DemoMailProps {
  mail: DemoMail;
  judge: JudgeDemoMail;
  t: Translate;
}

/** A demo mail with the real banner over it, judged as any mail is. */
export function DemoMailView({ mail, judge, t }: DemoMailProps): JSX.Element {
  const body = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<TextKey | null>(null);
  const halt = (event: Event): void => {
    event.preventDefault();
    setSaid('demo_mail_nothing');
  };
  useEffect(() => {
    const { current } = body;
    if (!current) return undefined;
    const host = insertBanner(current);
    const haltInBanner = (event: Event): void => {
      if (!(event.target instanceof Element) || !event.target.closest(LEADS_OUT)) return;
      event.stopPropagation();
      halt(event);
    };
    for (const name of ['click', 'auxclick']) host.room.addEventListener(name, haltInBanner, true);
    const asked = async (answer: UserAnswer): Promise<JudgedMail> => ({
      key: mail.id,
      verdict: await judge(mail.seen, { ...mail.memory, answer }),
      mailbox: true,
    });
    let remove = (): void => host.element.remove();
    if (mail.id === 'unreadable') {
      mountUnreadable(host.room, '', t);
      return remove;
    }
    asked(null).then(
      (judged) => {
        const rendered = mountBanner(host.room, [current], judged, { asked, linkIndex: () => 0, wentOn: () => undefined }, t);
        remove = () => {
          rendered.remove();
          host.element.remove();
        };
      },
      () => setSaid('demo_mail_failed'),
    );
    return () => remove();
  }, []);

  const { from, subject } = mail.seen;
  return (
    <article class="demo-mail" data-mail={mail.id} aria-label={t('demo_mail_named', { subject })}>
      <p class="label">{t('demo_mail_label')}</p>
      <h3>{subject}</h3>
      <p class="from">
        <b>{from?.name}</b> <bdi dir="ltr">{`<${from?.address}>`}</bdi>
      </p>
      <div ref={body} class="body">
        <p>{mail.text}</p>
        <a class="act-link" href={mail.button.href} onClick={halt} onAuxClick={halt}>
          {mail.button.text}
        </a>
      </div>
      <p class="said" role="status">
        {said && t(said)}
      </p>
    </article>
  );
}
