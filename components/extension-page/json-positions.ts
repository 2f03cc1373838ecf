/** Where in a JSON text something stands, so that a person can be told the line of a fault. */
import { findNodeAtLocation, parseTree, type ParseError } from 'jsonc-parser';

/** The line, counted from 1, where `text` stops being JSON (RFC 8259); for a text that is JSON, its last. */
export function lineOfSyntaxFault(text: string): number {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return lineAt(text, errors[0]?.offset ?? text.length);
}

/** The line, counted from 1, of the value at `path`; of the nearest one above it where it is missing. */
export function lineOfValue(text: string, path: readonly PropertyKey[]): number {
  const tree = parseTree(text);
  if (!tree) return 1;
  for (let length = path.length; length > 0; length -= 1) {
    const steps = path.slice(0, length).map((step) => (typeof step === 'number' ? step : String(step)));
    const node = findNodeAtLocation(tree, steps);
    if (node) return lineAt(text, node.offset);
  }
  return lineAt(text, tree.offset);
}

/** The line, counted from 1, that holds the character at `offset`. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
