/** One pretend mail with the very banner that stands above a real one. Nothing that is pressed here leaves the page. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { mountBanner } from '../../components/in-page/banner/mount.tsx';
import { placeBanner } from '../../components/in-page/banner/show.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import type { MailReport } from '../../messages/types.ts';
import type { UserAnswer } from '../../judge/verdict/user-answer.ts';
import type { JudgePretended } from './ask-background.ts';
import type { PretendMail } from './demo-mails.ts';

/** What would lead out of the page: pages of the platform, and first aid. */
const LEADS_OUT = 'a, [data-part="first-aid-button"]';

export interface PretendProps {
  mail: PretendMail;
  judge: JudgePretended;
  t: Translate;
}

export function Pretend({ mail, judge, t }: PretendProps): JSX.Element {
  const body = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<TextKey | null>(null);
  const halt = (event: Event): void => {
    event.preventDefault();
    setSaid('pretend_nothing');
  };
  useEffect(() => {
    const { current } = body;
    if (!current) return undefined;
    const host = placeBanner(current);
    const haltInBanner = (event: Event): void => {
      if (!(event.target instanceof Element) || !event.target.closest(LEADS_OUT)) return;
      event.stopPropagation();
      halt(event);
    };
    for (const name of ['click', 'auxclick']) host.room.addEventListener(name, haltInBanner, true);
    const asked = async (answer: UserAnswer): Promise<MailReport> => ({ key: mail.id, verdict: await judge(mail.seen, { ...mail.memory, answer }) });
    let remove = host.remove;
    asked(null).then(
      (report) => {
        const drawn = mountBanner(host.room, [current], report, { asked, linkIndex: () => 0, wentOn: () => undefined }, t);
        remove = () => {
          drawn.remove();
          host.remove();
        };
      },
      () => setSaid('pretend_failed'),
    );
    return () => remove();
  }, []);

  const { from, subject } = mail.seen;
  return (
    <article class="pretend" data-mail={mail.id} aria-label={`${t('pretend_label')}: ${subject}`}>
      <p class="label">{t('pretend_label')}</p>
      <h3>{subject}</h3>
      <p class="from">
        <b>{from?.name}</b> {`<${from?.address}>`}
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
