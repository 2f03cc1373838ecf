/** Whether something of ours stands on a light or a dark page: many webmails stay light, whatever the person prefers. */
import { parentOf, rootOf } from '../../dom/live.ts';

/** Colours as browsers compute them: of red, green and blue up to 255, or by their lightness. */
const OF_THREE = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/;
const BY_LIGHTNESS = /^(?:ok)?l(?:ab|ch)\(([\d.]{1,20})(%?) [-+\w.% ]{0,60}(?:\/ ([\d.]{1,20}))?\)$/;
/** A ground that lets more than half through tells nothing. */
const OPAQUE = 0.5;

/** What the first ground behind `element` is; of a page without any, what the browser paints for it. */
export function groundBehind(element: Element): 'light' | 'dark' {
  for (let around = parentOf(element) ?? hostOf(element); around; around = parentOf(around) ?? hostOf(around)) {
    const lightness = lightnessOf(getComputedStyle(around).backgroundColor);
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  const frame = frameOf(element);
  if (frame) return groundBehind(frame);
  const { colorScheme: schemes = '', color = '' } = getComputedStyle(element.ownerDocument.documentElement);
  // A page that names its schemes in its head alone tells them by the colour that the browser writes in.
  if ((lightnessOf(color) ?? 0) > 0.5) return 'dark';
  const isDark = schemes.includes('dark') && (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'dark' : 'light';
}

function hostOf(element: Element): Element | null {
  return (rootOf(element) as Partial<ShadowRoot>).host ?? null;
}

/** The frame that shows the element's page, where the page around it is open to us. */
function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** From 0 to 1; null for what lets through what lies behind. */
function lightnessOf(colour: string): number | null {
  const [, red, green, blue, alpha = '1'] = OF_THREE.exec(colour) ?? [];
  if (red !== undefined) return Number(alpha) < OPAQUE ? null : (0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue)) / 255;
  const [, lightness, percent, through = '1'] = BY_LIGHTNESS.exec(colour) ?? [];
  if (lightness === undefined || Number(through) < OPAQUE) return null;
  return Number(lightness) / (percent === '%' || !colour.startsWith('ok') ? 100 : 1);
}
