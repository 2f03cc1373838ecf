/** The organisation's policy as the browser holds it: read once, and again when it changes. */
import { browser } from 'wxt/browser';
import { NO_POLICY, parsePolicy, type Policy } from './policy.ts';

let reading: Promise<Policy> | null = null;

/** The policy of now; nothing is set where there is none, or where it cannot be read. */
export function managedPolicy(): Promise<Policy> {
  reading ??= read();
  return reading;
}

async function read(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    // Firefox rejects where nobody has set anything.
    return NO_POLICY;
  }
}

/** Calls `changed` whenever the policy is another one. Firefox reads it at its start alone. */
export function watchPolicy(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return;
    reading = null;
    changed();
  });
}
