/** Files share a process and so a document: each begins with an empty one. */
if (typeof document !== 'undefined') {
  document.title = '';
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const root of [document.documentElement, document.body]) for (const name of root.getAttributeNames()) root.removeAttribute(name);
}
