/** What a hostile page does to the warning. Everything it paints is lime, so that a screenshot tells. */

export interface Attack {
  name: string;
  /** Runs in the page once the warning stands. */
  after?: () => void;
  /** Written into the head of the page: runs before any script of ours. */
  before?: string;
  /** The warning stands where it was, or the tab has moved to our own page. */
  outcome: 'stands' | 'moves';
}

/** Runs in the page before an attack. */
export const TOOLS = `
function limeLayer(tag = 'div') {
  const layer = document.createElement(tag);
  layer.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;padding:0;border:0;background:#00ff00;z-index:2147483647';
  layer.innerHTML = '<input style="background:#00ff00">';
  return layer;
}
function hidden(layer) {
  const outer = document.createElement('div');
  outer.attachShadow({ mode: 'closed' }).append(layer);
  document.documentElement.append(outer);
  return layer;
}
function warning() { return document.querySelector('[unasked-warning]'); }
`;

declare function limeLayer(tag?: 'div'): HTMLElement;
declare function limeLayer(tag: 'dialog'): HTMLDialogElement;
declare function hidden<T extends HTMLElement>(layer: T): T;
declare function warning(): HTMLElement;

export const attacks: Attack[] = [
  { name: 'takes the warning out of the page', outcome: 'stands', after: () => warning().remove() },
  {
    name: 'takes the warning out, puts it back at once and lies over it',
    outcome: 'stands',
    after: () => {
      const taken = warning();
      taken.remove();
      document.documentElement.append(taken, limeLayer());
    },
  },
  {
    name: 'hides it by its style attribute',
    outcome: 'stands',
    after: () =>
      warning().setAttribute(
        'style',
        'display:none!important;opacity:0!important;transform:translateX(-9999px)!important;visibility:hidden!important',
      ),
  },
  {
    name: 'hides everything by a style sheet',
    outcome: 'stands',
    after: () => {
      const style = document.createElement('style');
      style.textContent =
        '*, html > div, dialog, ::backdrop { display:none!important; opacity:0!important; visibility:hidden!important; content-visibility:hidden!important; pointer-events:none!important }';
      document.documentElement.append(style);
    },
  },
  {
    name: 'makes the whole page see-through, blurred, shifted and cut',
    outcome: 'stands',
    after: () => {
      const style = document.createElement('style');
      style.textContent =
        'html { opacity:0!important; filter:blur(40px) invert(1)!important; transform:translate(-200vw)!important; clip-path:inset(50%)!important; mask:linear-gradient(#0000,#0000)!important; zoom:8!important; translate:-100vw!important; perspective:1px!important }';
      document.documentElement.append(style);
    },
  },
  {
    name: 'fades it out by a slow transition and an animation',
    outcome: 'stands',
    after: () => {
      const style = document.createElement('style');
      style.textContent =
        '@keyframes away { from, to { opacity:0; transform:scale(0) } } html, html > * { transition: all 1s!important; animation: away 100s infinite!important }';
      document.documentElement.append(style);
    },
  },
  { name: 'covers it by a layer of the highest order', outcome: 'stands', after: () => document.documentElement.append(limeLayer()) },
  ...(['auto', 'manual'] as const).map((kind) => ({
    name: `opens a popover (${kind}) over it`,
    outcome: 'stands' as const,
    after:
      kind === 'auto'
        ? () => {
            const layer = limeLayer();
            layer.popover = 'auto';
            document.body.append(layer);
            layer.showPopover();
          }
        : () => {
            const layer = limeLayer();
            layer.popover = 'manual';
            document.body.append(layer);
            layer.showPopover();
          },
  })),
  {
    name: 'opens a popover in a closed root that lets presses through',
    outcome: 'stands',
    after: () => {
      const layer = hidden(limeLayer());
      layer.popover = 'manual';
      layer.style.pointerEvents = 'none';
      layer.showPopover();
    },
  },
  {
    name: 'opens a modal dialog of its own',
    outcome: 'stands',
    after: () => {
      const layer = limeLayer('dialog');
      document.body.append(layer);
      layer.showModal();
    },
  },
  { name: 'opens a modal dialog in a closed root', outcome: 'stands', after: () => hidden(limeLayer('dialog')).showModal() },
  {
    name: 'goes to full screen',
    outcome: 'stands',
    after: () => {
      const layer = limeLayer();
      document.body.append(layer);
      void layer.requestFullscreen();
    },
  },
  {
    name: 'makes everything inert',
    outcome: 'stands',
    after: () => {
      for (const element of [document.documentElement, document.body, warning()]) element.inert = true;
    },
  },
  {
    name: 'freezes the picture by a view transition',
    outcome: 'stands',
    after: () => {
      const style = document.createElement('style');
      style.textContent =
        '::view-transition { background:#00ff00 } ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration:60s!important }';
      document.documentElement.append(style);
      Reflect.get(document, 'startViewTransition')?.call(document, () => {});
    },
  },
  {
    name: 'writes itself anew by document.write',
    outcome: 'stands',
    after: () => {
      document.open();
      document.write(
        '<!doctype html><title>Instagram</title><body style="background:#00ff00"><form><input type="password" autofocus></form>',
      );
      document.close();
    },
  },
  {
    name: 'puts another root in place of its own',
    outcome: 'stands',
    after: () => {
      const root = document.createElement('html');
      root.innerHTML = '<body style="background:#00ff00"><form><input type="password"></form>';
      document.documentElement.replaceWith(root);
    },
  },
  {
    name: 'takes our name off it and makes it a popover',
    outcome: 'stands',
    after: () => {
      const host = warning();
      host.removeAttribute('unasked-warning');
      host.popover = 'manual';
      host.showPopover();
      host.hidePopover();
      host.hidden = true;
      host.slot = 'x';
    },
  },
  {
    name: 'has replaced the functions that we would call',
    outcome: 'stands',
    before: `Element.prototype.attachShadow = HTMLDialogElement.prototype.showModal = EventTarget.prototype.addEventListener = Node.prototype.append = Element.prototype.append = Document.prototype.createElement = () => { throw new Error('no') };
      window.MutationObserver = window.CSSStyleSheet = window.setInterval = window.queueMicrotask = function () { return this };`,
  },
  {
    name: 'has defined our name as an element of its own',
    outcome: 'stands',
    before: `customElements.define('unasked-warning', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }); }
      connectedCallback() { this.remove(); }
    });`,
  },
  {
    name: 'sends events in our name',
    outcome: 'stands',
    after: () => {
      const host = warning();
      for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'pointerup'])
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      for (const key of ['Escape', 'Enter', ' ']) host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      for (const type of ['cancel', 'close', 'toggle', 'beforetoggle', 'pageshow', 'fullscreenchange']) {
        host.dispatchEvent(new Event(type, { bubbles: true }));
        window.dispatchEvent(new Event(type));
        document.dispatchEvent(new Event(type));
      }
      window.postMessage({ type: 'warning-answered', act: 'went-on' }, '*');
    },
  },
  {
    name: 'asks for a close of whatever is open',
    outcome: 'stands',
    after: () => {
      const Watcher = Reflect.get(window, 'CloseWatcher') as (new () => { requestClose(): void }) | undefined;
      if (Watcher) new Watcher().requestClose();
      document.querySelectorAll('dialog').forEach((dialog) => dialog.close());
    },
  },
  {
    name: 'is scrolled and zoomed',
    outcome: 'stands',
    after: () => {
      document.body.style.height = '9000px';
      document.body.style.width = '9000px';
      document.documentElement.style.zoom = '3';
      window.scrollTo(4000, 4000);
    },
  },
  {
    name: 'takes the focus into its field again and again',
    outcome: 'stands',
    after: () => void setInterval(() => document.querySelector<HTMLInputElement>('input[type=password]')?.focus(), 5),
  },
  {
    name: 'opens a dialog of its own for ever',
    outcome: 'moves',
    after: () => {
      const layer = limeLayer('dialog');
      document.body.append(layer);
      setInterval(() => {
        layer.close();
        layer.showModal();
      }, 20);
    },
  },
  {
    name: 'takes the warning out for ever, before anything is drawn',
    outcome: 'moves',
    after: () => {
      const away = (): void => warning()?.remove();
      new MutationObserver(away).observe(document, { childList: true, subtree: true });
      away();
    },
  },
  {
    name: 'opens dialogs in a closed root for ever, and gives the focus to nobody',
    outcome: 'moves',
    after: () => {
      const layer = hidden(limeLayer('dialog'));
      layer.style.pointerEvents = document.documentElement.style.pointerEvents = 'none';
      setInterval(() => {
        layer.close();
        layer.showModal();
        (document.activeElement as HTMLElement).blur();
      }, 50);
    },
  },
  {
    name: 'opens dialogs in a closed root for ever',
    outcome: 'moves',
    after: () => {
      const layer = hidden(limeLayer('dialog'));
      setInterval(() => {
        layer.close();
        layer.showModal();
      }, 50);
    },
  },
];
