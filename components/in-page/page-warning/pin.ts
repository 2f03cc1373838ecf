/** What holds the warning in sight: the name of its element, and styles of the user's origin that no style of the page outdoes. */

/**
 * An attribute, not a tag of our own: a page could define such a tag as its custom element, run code before our root is
 * attached and reach into it through `attachInternals`.
 */
export const WARNING_NAME = 'unasked-warning';

const SHOWN =
  'display: block !important; visibility: visible !important; opacity: 1 !important; filter: none !important; backdrop-filter: none !important; transform: none !important; translate: none !important; scale: none !important; rotate: none !important; zoom: 1 !important; clip: auto !important; clip-path: none !important; mask: none !important; mix-blend-mode: normal !important; content-visibility: visible !important; transition: none !important; animation: none !important; view-transition-name: none !important;';

/** The class of our dialog that tells it from the page's own; nobody but our own scripts knows it. */
export function dialogClass(dialogName: string): string {
  return `m${dialogName}`;
}

/**
 * Frames are hidden too: one that is not drawn cannot take the focus, and with it what is typed.
 * @param dialogName 32 hexadecimal digits, chosen anew for each document.
 */
export function pinCss(dialogName: string): string {
  return `
:root:has(> [${WARNING_NAME}]) { ${SHOWN} }
[${WARNING_NAME}] { ${SHOWN} pointer-events: auto !important; }
[popover]:popover-open, iframe, frame, object, embed, dialog:modal:not(.${dialogClass(dialogName)}) { display: none !important; }
::view-transition { display: none !important; }
`;
}
