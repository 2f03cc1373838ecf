import { parse } from 'acorn';
import type { AnyNode, CallExpression, Identifier, Literal, MemberExpression, Program } from 'acorn';

/** Ways out of the machine, or of the package's own code, that no bundle may know. */
const forbiddenNames = new Set([
  'eval',
  'Function',
  'WebSocket',
  'WebTransport',
  'XMLHttpRequest',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
]);

/** Every forbidden thing in a script, as `what at line:column`; empty where it is clean. Reads the syntax tree. */
export function forbiddenCode(code: string): string[] {
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowReturnOutsideFunction: true });
  const found: string[] = [];
  visit(tree, [], (node, parents) => {
    const what = judgeNode(node, parents);
    if (what) found.push(`${what} at ${node.loc?.start.line}:${node.loc?.start.column}`);
  });
  return found;
}

function judgeNode(node: AnyNode, parents: AnyNode[]): string | null {
  const parent = parents.at(-1);
  if (node.type === 'ImportExpression') return textOf(node.source) === '' ? 'import() of a computed name' : null;
  if (node.type === 'CallExpression') return judgeCall(node);
  if (node.type === 'Literal') return isComputedName(node, parent) ? judgeName(String(node.value), node, parents) : null;
  if (node.type === 'Identifier' && isUse(node, parents)) return judgeName(node.name, node, parents);
  return null;
}

function judgeName(name: string, node: AnyNode, parents: AnyNode[]): string | null {
  if (name === 'fetch') return isAllowedFetch(node, parents) ? null : 'fetch of something else than our own files';
  if (!forbiddenNames.has(name)) return null;
  return name === 'Function' && isHarmlessFunction(node, parents) ? null : name;
}

/** `x instanceof Function`, `Function.prototype` and `Function.call.bind` make no code. */
function isHarmlessFunction(node: AnyNode, parents: AnyNode[]): boolean {
  const [grandparent, parent] = parents.slice(-2);
  if (parent?.type === 'BinaryExpression') return parent.operator === 'instanceof' && parent.right === node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return false;
  if (nameOf(parent) === 'prototype') return true;
  const bound = grandparent?.type === 'MemberExpression' && grandparent.object === parent && nameOf(grandparent) === 'bind';
  return bound && ['call', 'apply'].includes(nameOf(parent));
}

/** A constructor reached through a function or text makes code, and so does a timer with a text. */
function judgeCall(call: CallExpression): string | null {
  const {
    callee,
    arguments: [first],
  } = call;
  const timer = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? nameOf(callee) : '';
  if (/^set(Timeout|Interval)$/.test(timer) && isText(first)) return `${timer} with a text`;
  if (callee.type !== 'MemberExpression' || nameOf(callee) !== 'constructor') return null;
  const makers = ['FunctionExpression', 'ArrowFunctionExpression', 'Literal', 'TemplateLiteral'];
  const { object } = callee;
  const chained = object.type === 'MemberExpression' && ['constructor', 'prototype'].includes(nameOf(object));
  return makers.includes(object.type) || chained ? 'a constructor of functions' : null;
}

/** A direct call, of our own packaged files through getURL, or held to the page's own origin by its mode. */
function isAllowedFetch(node: AnyNode, parents: AnyNode[]): boolean {
  const call = parents.at(-1);
  if (call?.type !== 'CallExpression' || call.callee !== node) return false;
  const [address, options] = call.arguments;
  if (address?.type === 'CallExpression' && address.callee.type === 'MemberExpression') {
    if (nameOf(address.callee) === 'getURL') return true;
  }
  if (options?.type !== 'ObjectExpression') return false;
  return options.properties.some(
    (property) => property.type === 'Property' && keyOf(property.key) === 'mode' && textOf(property.value) === 'same-origin',
  );
}

function isUse(node: Identifier, parents: AnyNode[]): boolean {
  const [grandparent, parent] = parents.slice(-2);
  if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed || mayBeGlobal(parent);
  // A key names nothing, except where a pattern takes it out of an object that may be the global one.
  if (parent?.type === 'Property') return parent.value === node || parent.computed || grandparent?.type === 'ObjectPattern';
  return parent?.type !== 'MethodDefinition' && parent?.type !== 'PropertyDefinition';
}

/** `fetch` and the forbidden names count on any object: which one it is cannot be told from the tree. */
function mayBeGlobal(member: MemberExpression): boolean {
  return member.property.type === 'Identifier' && (member.property.name === 'fetch' || forbiddenNames.has(member.property.name));
}

function isComputedName(node: Literal, parent: AnyNode | undefined): boolean {
  return parent?.type === 'MemberExpression' && parent.property === node && typeof node.value === 'string';
}

function nameOf(member: MemberExpression): string {
  return member.computed ? textOf(member.property) : keyOf(member.property);
}

function keyOf(key: AnyNode): string {
  return key.type === 'Identifier' ? key.name : textOf(key);
}

function textOf(node: AnyNode): string {
  if (node.type === 'Literal') return String(node.value);
  return node.type === 'TemplateLiteral' && node.quasis.length === 1 ? (node.quasis[0]?.value.cooked ?? '') : '';
}

function isText(node: AnyNode | undefined): boolean {
  return node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');
}

type Look = (node: AnyNode, parents: AnyNode[]) => void;

function visit(node: AnyNode | Program, parents: AnyNode[], look: Look): void {
  look(node, parents);
  const below = [...parents, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, below, look);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
}
