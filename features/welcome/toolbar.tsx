/** A picture of a toolbar: address bar, our icon with its pin, the puzzle piece. */
import type { JSX } from 'preact';

const PUZZLE = 'M5 6h3.2a2.3 2.3 0 1 1 4.6 0H16v3.7a2.3 2.3 0 1 1 0 4.6V18h-3.9a1.9 1.9 0 1 0-3.2 0H5v-3.9a1.9 1.9 0 1 0 0-3.2z';

/** A drawing of the browser's toolbar with our button in it. */
export function Toolbar({ label }: { label: string }): JSX.Element {
  return (
    <svg class="toolbar" viewBox="0 0 420 64" role="img" aria-label={label}>
      <rect class="bar" x="1" y="1" width="418" height="62" rx="14" />
      <rect class="field" x="18" y="16" width="276" height="32" rx="16" />
      <circle class="ring" cx="326" cy="32" r="21" />
      <image href="/icon/48.png" x="314" y="20" width="24" height="24" />
      <g transform="translate(364 20) scale(1.1)">
        <path class="puzzle" d={PUZZLE} />
      </g>
    </svg>
  );
}
