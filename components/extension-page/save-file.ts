/** A text to the person's disk, without a permission: a link to a blob, which the browser saves where it saves downloads. */

/** @param json the text of the file `name` */
export function saveFile(name: string, json: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
