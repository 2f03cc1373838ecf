/** The browser's name as it stands in a report. */

/** A browser that is built on another names both; the first one found here is the one on the label. */
const PRODUCTS: [string, RegExp][] = [
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Edge', /\bEdg\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Chrome/Chromium', /Chrome\/(\d+)/],
];

/** Name and major version in `userAgent`, such as "Firefox 140"; '' where neither can be told. */
export function browserName(userAgent: string): string {
  for (const [name, product] of PRODUCTS) {
    const version = product.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return '';
}
