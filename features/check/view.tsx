/** The page to check by hand: a mail's file or source, a link, a sender. The same verdict, with all that led to it. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { underscored, type Translate } from '../../components/i18n/text.ts';
import { parseTarget } from '../../judge/hosts/host.ts';
import type { ToCheck } from '../../storage/to-check.ts';
import { addressIn, LONGEST, readPasted } from './input.ts';
import type { Checked, CheckMemory } from './memory.ts';
import { Result } from './result.tsx';

type Refused = 'empty' | 'unknown' | 'too-large' | 'long-link' | 'no-mail' | 'no-link' | 'no-sender' | 'no-address' | 'gone' | 'failed';

/** What the browser's menu handed over; 'gone' where it is not kept any more. */
export type HandedOver = Pick<ToCheck, 'from' | 'text'> | 'gone' | null;

export interface CheckPageProps {
  memory: CheckMemory;
  handed: HandedOver;
  t: Translate;
}

/** The whole page to check by hand. */
export function CheckPage({ memory, handed, t }: CheckPageProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [checked, setChecked] = useState<Checked | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isOver, setOver] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  // At once, with the result: what a person types next is not to go on somewhere else.
  useLayoutEffect(() => {
    if (checked) result.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [checked]);

  const refuse = (why: Refused): void => {
    setChecked(null);
    setRefused(why);
  };
  const show = async (work: Promise<Checked>): Promise<void> => {
    const found = await work.catch((error: unknown) => {
      console.warn('Unasked could not check it.', error);
      return null;
    });
    if (found === null) return refuse('failed');
    if (found.is === 'no-mail' || found.is === 'no-link' || found.is === 'no-sender') return refuse(found.is);
    setRefused(null);
    setChecked(found);
  };
  const check = (text: string): Promise<void> | void => {
    const pasted = readPasted(text);
    if (!('text' in pasted)) return refuse(pasted.is);
    if (pasted.is === 'mail') return show(memory.mail(new TextEncoder().encode(pasted.text)));
    return show(pasted.is === 'link' ? memory.link(pasted.text) : memory.sender(pasted.text));
  };
  const takeHanded = (): void => {
    if (handed === null) return;
    if (handed === 'gone') return refuse('gone');
    const text = handed.from === 'selection' ? addressIn(handed.text) : handed.text;
    setTyped(text);
    const pasted = readPasted(text);
    const isAddress = pasted.is === 'sender' || (pasted.is === 'link' && parseTarget(text).kind !== 'none');
    if (handed.from === 'selection' && !isAddress) return refuse('no-address');
    void check(text);
  };
  useEffect(takeHanded, []);
  const open = (file: File): Promise<void> | void => {
    if (file.size > LONGEST) return refuse('too-large');
    return show(file.arrayBuffer().then((bytes) => memory.mail(new Uint8Array(bytes))));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file) void open(file);
    else if (text !== '') {
      setTyped(text);
      void check(text);
    }
  };
  return (
    <div
      class="check"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h1>{t('check_heading')}</h1>
      <p class="intro">{t('check_intro')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void check(typed);
        }}
      >
        <label for="check-text">{t('check_label')}</label>
        <textarea
          id="check-text"
          rows={6}
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={refused !== null}
          aria-describedby="check-problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRefused(null);
          }}
        />
        <p id="check-problem" class="problem" role="alert" data-part="check-problem">
          {refused && t(`check_refused_${underscored(refused)}`)}
        </p>
        <div class="file-ways">
          <button type="submit" class="button primary" data-part="check-now">
            {t('check_now')}
          </button>
          <label>
            {t('check_file')}
            <input
              type="file"
              accept=".eml,message/rfc822,text/plain"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) void open(file);
              }}
            />
          </label>
        </div>
      </form>
      <div ref={result}>{checked && <Result checked={checked} t={t} />}</div>
    </div>
  );
}
