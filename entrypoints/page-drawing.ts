/** Injected into the page of a tab where something is to be shown on it; `page.js` of the same world says when. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageDrawing } from '../components/in-page/page-drawing.ts';

/** Brought for every judging that has something to say; what is shown stays. */
const holder = globalThis as { unaskedDrawing?: PageDrawing };

export default defineUnlistedScript(() => void (holder.unaskedDrawing ??= new PageDrawing()));
