/** What the browsers tell screen readers of a banner: roles and names, in their order. */
import type { CDPSession, Protocol } from 'puppeteer-core';
import { Bidi } from '../../scripts/browsers/bidi.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import type { Running } from './running.ts';

/** One line an element or text that is told, `role: name`, within the part of the front page of that name. */
export async function readAccessibilityTree({ at, page }: Running, region: string): Promise<string[]> {
  const read = at.engine === 'chromium' ? await chromiumReader(await page.createCDPSession()) : await firefoxReader(new Bidi(at.browser));
  const lines = await waitFor(async () => {
    const found = await read(region);
    return found.length > 0 ? found : null;
  });
  if (!lines) throw new Error(`The accessibility tree holds no "${region}".`);
  return lines;
}

type Read = (region: string) => Promise<string[]>;

async function chromiumReader(cdp: CDPSession): Promise<Read> {
  await cdp.send('Accessibility.enable');
  return async (region) => {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const told = (node: Protocol.Accessibility.AXNode): string[] => {
      const [role, name] = [String(node.role?.value ?? ''), String(node.name?.value ?? '')];
      const below = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(told);
      return node.ignored || role === 'InlineTextBox' ? below : [`${role}: ${name}`, ...below];
    };
    const part = nodes.find(({ ignored, name }) => !ignored && name?.value === region);
    return part ? told(part) : [];
  };
}

/** Runs in the browser's own process, which keeps a copy of the tree of every page. */
const LOOK = `(region) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const below = (node) => Array.from({ length: node.childCount }, (_, at) => node.getChildAt(at));
  const find = (node) => (node.name === region ? node : below(node).map(find).find((one) => one) ?? null);
  const told = (node) => [service.getStringRole(node.role) + ': ' + (node.name ?? ''), ...below(node).flatMap(told)];
  const part = find(service.getAccessibleFor(gBrowser.selectedBrowser));
  return JSON.stringify(part ? told(part) : []);
}`;

async function firefoxReader(bidi: Bidi): Promise<Read> {
  const chrome = await bidi.chromeContext();
  return async (region) => {
    const { value } = await bidi.call(chrome, `() => (${LOOK})(${JSON.stringify(region)})`, []);
    return JSON.parse(String(value)) as string[];
  };
}
