/** The browser's own storage, for background and extension pages. */
import { browser } from 'wxt/browser';
import type { Area } from './area.ts';

/** Outlives the browser: trusted senders, the person's own words, reset requests. */
export const localArea = browser.storage.local as unknown as Area;
/** Outlives the worker, not the browser: what each tab shows. Content scripts cannot read it. */
export const sessionArea = browser.storage.session as unknown as Area;
