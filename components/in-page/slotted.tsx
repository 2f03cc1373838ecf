/** A sentence with an element of ours where its text names a slot. */
import type { ComponentChildren, JSX } from 'preact';

/** `text` with `children` in place of `{slot}`, wherever the language puts it. */
export function Slotted({ text, slot, children }: { text: string; slot: string; children: ComponentChildren }): JSX.Element {
  const [head = '', tail = ''] = text.split(`{${slot}}`);
  return (
    <>
      {head}
      {children}
      {tail}
    </>
  );
}
