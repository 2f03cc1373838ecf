/** What a screen reader says by itself when something quiet of ours comes up. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds that the region stands empty, so that browsers tell of what comes into it. */
const EMPTY = 150;
/** Milliseconds after which it is empty again: who reads on finds the same words below. */
const SAID = 5000;

/** A live region that is there before it is filled with `text` (WAI-ARIA 1.2, 5.3.5); a changed text is said anew. */
export function Spoken({ text }: { text: string }): JSX.Element {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timers = [setTimeout(() => setSaid(text), EMPTY), setTimeout(() => setSaid(''), SAID)];
    return () => timers.forEach((timer) => clearTimeout(timer));
  }, [text]);
  return (
    <p class="spoken" role="status">
      {said}
    </p>
  );
}
