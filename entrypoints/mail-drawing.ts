/** Injected into a frame once something is to be drawn above a mail; `mailbox.js` of the same world says what. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mailDrawing } from '../components/in-page/mail-drawing.ts';

export default defineUnlistedScript(() => void Reflect.set(globalThis, 'unaskedMailDrawing', mailDrawing));
