/** `npm run bench:history`: what the history costs with 100 and with 5,000 rows, measured in the built extension in Chromium. */
import { launch } from './browsers/launch.ts';
import { measureDrawing } from './bench-history/drawing.ts';
import { historyRows } from './bench-history/rows.ts';
import { measureStore, openStore } from './bench-history/store.ts';
import { builtFolder } from './start/build.ts';

const COUNTS = [100, 5000];
const NOW = Date.now();

const columns: Record<string, number>[] = [];
for (const count of COUNTS) {
  // A browser of its own for each column, so that none is warmer than the other.
  const at = await launch('chromium', { extension: builtFolder('chromium'), headless: true });
  const page = await at.openExtensionPage('options.html');
  await openStore(page);
  const store = await measureStore(page, historyRows(count, NOW), NOW);
  await page.close();
  columns.push({ ...store, ...(await measureDrawing(at)) });
  await at.close();
}

console.log(`Median ms in Chromium, rows spread over 180 days\n`);
console.log(`${''.padEnd(58)}${COUNTS.map((count) => `${count} rows`.padStart(12)).join('')}`);
for (const name of Object.keys(columns[0] ?? {})) {
  console.log(`${name.padEnd(58)}${columns.map((column) => (column[name] ?? NaN).toFixed(1).padStart(12)).join('')}`);
}
