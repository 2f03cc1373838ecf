/** What is shown on a page, and kept there, apart from the script that reads it: most pages that ask for something get nothing. */
import { nativeRuntime } from '../../messages/native-runtime.ts';
import type { JudgedPage } from '../../messages/requests.ts';
import { tell } from '../../messages/tell.ts';
import { showPageChip } from './arrival-chip/show.tsx';
import { showPageWarning } from './page-warning/show.tsx';
import { warns } from '../../judge/verdict.ts';

/** Milliseconds between two looks whether the extension is still there. */
const LOOK_MS = 1000;

type Grade = 'lure' | 'suspicious';

/** One per page of a tab: draws what was judged of it, and remembers what the person said to that. */
export class PageDrawing {
  /** The gravest warning past which the person chose to go on here. */
  #wentOn: Grade | null = null;
  /** The chip has been shown; once closed it stays away. */
  #chip = false;
  #shown: { kind: Grade; remove(): void } | null = null;
  /** Names our dialog to the pinned styles; no page can guess it. */
  readonly #dialogName = newDialogName();

  /** Whether a warning lies over the whole page. */
  get covers(): boolean {
    return this.#shown?.kind === 'lure';
  }

  /**
   * Draws what is to be said of the page, if anything.
   */
  draw(judged: JudgedPage): void {
    if (!this.#chip) this.#chip = showPageChip(document, judged);
    const { kind } = judged.verdict;
    if (!warns(kind)) return;
    if (judged.wentOn) this.#wentOn = kind;
    // A warning once given stays: a page may rebuild itself to shake it off.
    const known = [this.#wentOn, this.#shown?.kind];
    if (known.includes(kind) || known.includes('lure')) return;
    this.#shown?.remove();
    this.#shown = { kind, remove: this.#show(judged, kind) };
  }

  /** The person has said something of this site. No word of theirs takes a fake's warning away. */
  forgive(): void {
    if (this.#shown?.kind === 'suspicious') this.#end();
  }

  #end(): void {
    this.#shown?.remove();
    this.#shown = null;
  }

  /** Shows the warning; answers what takes it away. */
  #show(judged: JudgedPage, kind: Grade): () => void {
    const { id } = judged;
    const dialogName = this.#dialogName;
    if (kind === 'lure') tell({ type: 'pin-warning', dialogName, on: true });
    const { remove } = showPageWarning(document, judged, dialogName, {
      goTo(url) {
        tell({ type: 'warning-answered', id, act: 'left-page' });
        location.replace(url);
      },
      leave() {
        tell({ type: 'warning-answered', id, act: 'left-page' });
        location.replace('about:blank');
      },
      goOn: () => {
        tell({ type: 'warning-answered', id, act: 'went-on' });
        this.#wentOn = kind;
        this.#end();
      },
      contested: () => tell({ type: 'warning-contested', id }),
    });
    // After an update of the extension the warning answers to nobody; the new version gives its own.
    const look = setInterval(() => nativeRuntime() ?? end(), LOOK_MS);
    const end = (): void => {
      clearInterval(look);
      remove();
    };
    return () => {
      end();
      if (kind === 'lure') tell({ type: 'pin-warning', dialogName, on: false });
    };
  }
}

/** 32 hexadecimal digits; `randomUUID` is missing on http pages. */
function newDialogName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
