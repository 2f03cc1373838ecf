/** Styles that the background pins with USER origin, so that the page cannot hide the warning by its own. */
export const WARNING_TAG = 'unasked-warning';

export const PIN_CSS = `
html:has(> ${WARNING_TAG}) { display: block !important; visibility: visible !important; opacity: 1 !important; filter: none !important; transform: none !important; clip-path: none !important; mask: none !important; content-visibility: visible !important; }
${WARNING_TAG} { display: block !important; visibility: visible !important; opacity: 1 !important; filter: none !important; transform: none !important; clip-path: none !important; mask: none !important; pointer-events: auto !important; content-visibility: visible !important; }
::view-transition { display: none !important; }
`;
