/** Injected into the page of a tab where something is to be shown on it; `page.js` of the same world says when. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageDrawing } from '../components/in-page/page-drawing.ts';

export default defineUnlistedScript(() => void Reflect.set(globalThis, 'unaskedDrawing', pageDrawing));
