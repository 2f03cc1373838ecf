/** Who speaks: our sign and name, so that no box of ours is taken for part of the mail or page it stands in. */
import type { JSX } from 'preact';
import type { Translate } from '../i18n/text.ts';

/** The sign of the toolbar button, as in public/icon.svg, in one colour. */
export function ProductSign(): JSX.Element {
  return (
    <svg class="sign" viewBox="0 0 128 128" width="14" height="14" aria-hidden="true" focusable="false">
      <path d="M64 2c18 12 36 16 54 17v41c0 33-21 54-54 66C31 114 10 93 10 60V19C28 18 46 14 64 2z" />
      <path class="sign-glyph" d="M46 46a18.5 18.5 0 1 1 27.5 16.2C66.5 66.3 64 70 64 77M64 98v1" />
    </svg>
  );
}

/** `where` adds that the toolbar button shows the same sign: what stands in a page can be painted by that page. */
export function Signature({ where = false, t }: { where?: boolean; t: Translate }): JSX.Element {
  return (
    <p class="signature" data-part="signature">
      <ProductSign /> <b>{t('extensionName')}</b>
      {where && <span> {t('signature_same')}</span>}
    </p>
  );
}
