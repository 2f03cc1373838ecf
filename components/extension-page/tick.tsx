/** A step that the person ticks off. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../i18n/text.ts';

export interface TickProps {
  checked: boolean;
  /** Stores the tick; rejects where that failed. */
  change(checked: boolean): Promise<unknown>;
  /** Full label where the visible one is short. */
  label?: string;
  children: ComponentChildren;
  t: Translate;
}

/** A box to tick with its label; it says so where the change could not be stored. */
export function Tick({ checked, change, label, children, t }: TickProps): JSX.Element {
  const [failed, setFailed] = useState(false);
  const press = async (event: { currentTarget: HTMLInputElement }): Promise<void> => {
    const box = event.currentTarget;
    const done = await change(box.checked).then(
      () => true,
      () => false,
    );
    if (!done) box.checked = checked;
    setFailed(!done);
  };
  return (
    <>
      <label class="tick">
        <input type="checkbox" checked={checked} onChange={press} aria-label={label} data-part="tick" />
        <span>{children}</span>
      </label>
      {failed && <span role="alert">{t('step_failed')}</span>}
    </>
  );
}
