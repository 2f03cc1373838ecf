/** What a check by hand found: the verdict on a mail, question by question, or what is known of a link or sender. */
import type { JSX } from 'preact';
import { describe } from '../../components/i18n/describe.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { HostName } from '../../components/in-page/page-warning/host-name.tsx';
import { Icon } from '../../components/verdict/icon.tsx';
import { StepText } from '../../components/verdict/steps.tsx';
import type { Verdict } from '../../judge/verdict.ts';
import type { Finding, LookedUp } from './look-up.ts';
import type { Checked } from './memory.ts';
import { answeredQuestions } from './questions.ts';

/** Verdict, reasons and act on what was checked; nothing before a check. */
export function Result({ checked, t }: { checked: Checked; t: Translate }): JSX.Element | null {
  if (checked.is === 'mail') return <MailResult {...checked} t={t} />;
  return checked.is === 'link' || checked.is === 'sender' ? <NameResult found={checked.found} t={t} /> : null;
}

function MailResult({ verdict, from, subject, t }: { verdict: Verdict; from: string; subject: string; t: Translate }): JSX.Element {
  const texts = describe(verdict, t);
  return (
    <section class="checked" data-kind={verdict.kind} data-part="check-result">
      <div class="check-head">
        <Icon kind={verdict.kind} />
        <h2 tabIndex={-1}>{texts.headline}</h2>
      </div>
      <p class="soft">
        <bdi>{subject}</bdi>
        {subject !== '' && <br />}
        <bdi dir="ltr">{from}</bdi>
      </p>
      {texts.meaning && <p>{texts.meaning}</p>}
      {texts.steps.length > 0 && (
        <ul class="list" data-part="check-steps">
          {texts.steps.map((step) => (
            <li key={step.text}>
              <StepText step={step} t={t} />
            </li>
          ))}
        </ul>
      )}
      <ol class="questions">
        {answeredQuestions(verdict, t).map(({ question, answers }) => (
          <li key={question}>
            <h3>{t(question)}</h3>
            {answers.length === 0 ? (
              <p class="soft">{t('check_nothing_stood_out')}</p>
            ) : (
              answers.map((answer) => <p key={answer}>{answer}</p>)
            )}
          </li>
        ))}
        {texts.notChecked.length > 0 && (
          <li>
            <h3>{t('label_not_checked')}</h3>
            {texts.notChecked.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        )}
      </ol>
      <p class="soft">{t('check_file_limit')}</p>
    </section>
  );
}

const WARNS: Finding['code'][] = ['link_lookalike', 'sender_lookalike', 'link_number', 'link_really', 'link_program', 'link_inline'];

function NameResult({ found: { host, domain, findings }, t }: { found: LookedUp; t: Translate }): JSX.Element {
  const [main, ...further] = findings;
  const kind = findings.some(({ code }) => WARNS.includes(code)) ? 'suspicious' : 'unlisted';
  return (
    <section class="checked" data-kind={kind} data-part="check-result">
      <div class="check-head">
        <Icon kind={kind} />
        <h2 tabIndex={-1}>{main && findingText(main, t)}</h2>
      </div>
      {host !== '' && (
        <p>
          <HostName host={host} domain={domain} />
        </p>
      )}
      {further.map((finding) => (
        <p key={findingText(finding, t)}>{findingText(finding, t)}</p>
      ))}
      <p class="soft">{t('check_name_limit')}</p>
    </section>
  );
}

function findingText({ code, ...facts }: Finding, t: Translate): string {
  return t(`check_${code}`, facts);
}
