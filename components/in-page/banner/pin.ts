/** Styles of the user's origin that keep a mail inside its own box, where no style of the mail or its page outdoes them. */

/** Stands on what holds a mail's body while a banner warns in that page. */
export const CONTAINED = 'unasked-contained';

/** A word of its value where the element has no box of its own that could cut anything. */
export const NEEDS_BOX = 'box';

/** A word of its value where nothing would scroll to what is cut: wide mails are honest too. */
export const NEEDS_SCROLLING = 'scroll';

/**
 * Paint containment makes the body the frame of reference of what is fixed in it and cuts whatever leaves it, outlines
 * and shadows too, which a hit test does not meet; the rest is made to meet it. What the element itself paints outside of its box goes as well.
 * Nothing around a mail cuts the banner away that stands there too.
 */
export const CONTAIN_CSS = `
[${CONTAINED}] { contain: paint !important; overflow-clip-margin: 0px !important; outline: none !important; box-shadow: none !important; filter: none !important; border-image: none !important; -webkit-box-reflect: none !important; transition: none !important; animation: none !important; }
[${CONTAINED}], [${CONTAINED}] * { pointer-events: auto !important; }
:has([${CONTAINED}]) { clip: auto !important; clip-path: none !important; mask: none !important; }
[${CONTAINED}~="${NEEDS_BOX}"] { display: flow-root !important; }
[${CONTAINED}~="${NEEDS_SCROLLING}"] { overflow: auto !important; }
`;
