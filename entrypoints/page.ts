/** Injected where a form asks for something: reads the page, has it judged, shows the warning. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPageChip } from '../components/page-chip/show.tsx';
import { showPageWarning } from '../components/page-warning/show.tsx';
import type { PageReport } from '../messages/types.ts';
import { send } from '../messages/send.ts';
import { readPage } from '../pages/read-page.ts';

/** What one document remembers between two injections of this script. */
interface PageMemory {
  /** The person chose to go on here. */
  wentOn: boolean;
  /** The chip has been shown; once closed it stays away. */
  chip: boolean;
  shown: { kind: string; remove(): void } | null;
}

const holder = globalThis as { unaskedPage?: PageMemory };

export default defineUnlistedScript(async () => {
  const memory = (holder.unaskedPage ??= { wentOn: false, chip: false, shown: null });
  let report: PageReport;
  try {
    report = await send({ type: 'judge-page', page: readPage(document, location.href) });
  } catch {
    // The extension was updated or removed: its new sentinel will ask again.
    return;
  }
  // The page of the tab warns; a frame only tells the background what it holds.
  if (window !== window.top) return;
  memory.chip ||= showPageChip(document, report);
  const { kind } = report.verdict;
  if (memory.wentOn || memory.shown?.kind === kind) return;
  // A warning once given stays: a page may rebuild itself to shake it off.
  if (kind !== 'lure' && (kind !== 'suspicious' || memory.shown)) return;
  memory.shown?.remove();
  const { remove } = showPageWarning(document, report, {
    goTo: (url) => location.replace(url),
    leave: () => location.replace('about:blank'),
    goOn() {
      memory.wentOn = true;
      memory.shown?.remove();
      memory.shown = null;
    },
    contested() {},
  });
  memory.shown = { kind, remove };
});
