import { CDATA, ELEMENT, TEXT, attribute, childrenOf, tagOf, typeOf, valueOf } from '../../dom/tree.ts';
import type { TreeNode } from '../../dom/tree.ts';
import type { BodyForm, BodyPicture, MailBody } from '../../judge/open-mail.ts';
import { BODY_TEXT, FORMS, LINKS, PICTURES } from '../../messages/limits.ts';
import { inlineStyle } from './inline-style.ts';
import { animate, animationOf, finishLinks, hrefOf, isMathML, openLink, targetOf } from './links.ts';
import type { LinkDraft, SeenAnimation } from './links.ts';
import { pictureOf } from './pictures.ts';
import { flowOf } from './style.ts';
import type { Flow, NodeStyle, StyleOf } from './style.ts';
import { TextWriter } from './text-writer.ts';

interface ReadLimits {
  nodes: number;
  /** Characters. */
  text: number;
  links: number;
  pictures: number;
  forms: number;
}

/** Nodes far above any real mail, low enough that a crafted one costs a moment. */
const READ_LIMITS: ReadLimits = { nodes: 100_000, text: BODY_TEXT, links: LINKS, pictures: PICTURES, forms: FORMS };

export interface ReadOptions {
  /** Style of an element; without it, what its attributes say. */
  styleOf?: StyleOf;
  /** Elements that the webmail itself put into the body. */
  isForeign?(element: TreeNode): boolean;
  /** The target of a link as the mail has it, where the webmail put one of its own in its place. */
  writtenAs?(href: string): string;
  /** The shadow tree that is shown in place of an element's children. */
  shadowOf?(element: TreeNode): TreeNode | null;
  /** What an element of FRAMED shows; without it nothing but an object's fallback is read. */
  innerOf?(element: TreeNode): Inner;
  /** Origin of the webmail; its own pictures tell nothing about the sender. */
  ownOrigin?: string;
  /** What relative links resolve against before the mail itself says so. */
  base?: string;
  /** Told the element of each link (null for an address in the text), in the order of `MailBody.links`. */
  onLinks?(nodes: (TreeNode | null)[]): void;
  limits?: Partial<ReadLimits>;
}

/** What an element shows in place of its children. */
export interface Inner {
  nodes: ArrayLike<TreeNode>;
  /** There is more that cannot be read. */
  closed: boolean;
}

/** Never shown, or shown by a machinery that the text cannot stand for. */
const SKIPPED = new Set('script style title template meta link noframes audio video canvas datalist textarea desc metadata'.split(' '));

/** Shows another document, or what stands in its markup for browsers that cannot. */
const FRAMED = new Set('noscript object embed iframe frame'.split(' '));

interface Open {
  node: TreeNode;
  children: ArrayLike<TreeNode>;
  next: number;
  flow: Flow;
  style: NodeStyle;
  hidden: boolean;
  faint: boolean;
  keepsLines: boolean;
  /** Index of the innermost link around its content. */
  link: number | null;
  form: BodyForm | null;
  /** Below another document, whose base is not the mail's. */
  framed: boolean;
  linksBefore: number;
  lengthBefore: number;
}

/**
 * Reads a mail body as a person sees it. Iterative and linear, so that neither deep nesting nor sheer size hurts.
 * @param roots the element(s) that hold the body and nothing of the webmail.
 */
export function readBody(roots: TreeNode | readonly TreeNode[], options: ReadOptions = {}): MailBody {
  const limits = { ...READ_LIMITS, ...options.limits };
  const styleOf = options.styleOf ?? inlineStyle;
  const writer = new TextWriter(limits.text);
  const drafts: LinkDraft[] = [];
  const pictures: BodyPicture[] = [];
  const forms: BodyForm[] = [];
  const animations: SeenAnimation[] = [];
  const stack: Open[] = [];
  let base = options.base ?? '';
  let clipped = false;
  let nodes = 0;

  const write = (text: string, top: Open): void => {
    const start = writer.write(text, top.keepsLines);
    const draft = top.link === null ? undefined : drafts[top.link];
    if (draft && start !== null) draft.offset ??= start;
  };

  const addPicture = (node: TreeNode, link: number | null): void => {
    const picture = pictureOf(node, options.ownOrigin ?? '');
    if (!picture) return;
    if (pictures.length >= limits.pictures) clipped = true;
    else pictures.push({ ...picture, link, offset: writer.length });
  };

  const addLink = (node: TreeNode): number | null => {
    const isFull = drafts.length >= limits.links;
    const href = isFull ? hrefOf(node) : targetOf(node);
    if (href === null) return null;
    if (isFull) {
      clipped = true;
      return null;
    }
    const written = options.writtenAs?.(href) ?? href;
    const draft = openLink(node, written, stack.length, written !== href);
    draft.end = writer.length;
    return drafts.push(draft) - 1;
  };

  const addForm = (form: BodyForm): void => {
    if (forms.length >= limits.forms) clipped = true;
    else forms.push(form);
  };

  const enter = (node: TreeNode, parent: Open | undefined): void => {
    const tag = tagOf(node);
    if (tag === 'base' && !parent?.framed) base ||= hrefOf(node) ?? '';
    const animation = animationOf(node);
    if (animation && animations.length < limits.links) animations.push({ ...animation, node, end: writer.length });
    if (SKIPPED.has(tag) || (FRAMED.has(tag) && tag !== 'object' && !options.innerOf) || options.isForeign?.(node)) return;
    const style = styleOf(node);
    const hidden = style.hidden ?? parent?.hidden ?? false;
    if (tag === 'area') {
      addLink(node);
      return;
    }
    // A root is on show whatever a half-played animation says of it.
    if (style.gone && parent && tag !== 'map' && tag !== 'head') return;
    const flow = FRAMED.has(tag) ? 'block' : flowOf(tag, style.display);
    if (tag === 'br' || flow === 'block') writer.newLine();
    else if (flow === 'cell' || (style.filled && style.padded)) writer.space();
    const form = tag === 'form' ? formOf(node) : (parent?.form ?? null);
    if (form && tag === 'form') addForm(form);
    if (tag === 'img' || tag === 'image' || attribute(node, 'type').toLowerCase() === 'image') {
      if (!hidden) addPicture(node, parent?.link ?? null);
    }
    if (tag === 'input' || tag === 'button') {
      noteField(node, form, addForm);
      if (parent && !hidden) write(inputLabel(node), parent);
    }
    const isLink = (tag === 'a' || isMathML(tag)) && !hidden;
    const inner = FRAMED.has(tag) ? innerOf(node, options) : null;
    if (inner?.closed) clipped = true;
    stack.push({
      node,
      children: inner?.nodes ?? contentOf(node, options.shadowOf?.(node) ?? null),
      framed: inner !== null || (parent?.framed ?? false),
      next: 0,
      flow,
      style,
      hidden,
      faint: style.faint ?? parent?.faint ?? false,
      keepsLines: style.keepsLines ?? parent?.keepsLines ?? false,
      linksBefore: drafts.length,
      lengthBefore: writer.length,
      link: (isLink ? addLink(node) : null) ?? parent?.link ?? null,
      form,
    });
  };

  const leave = (open: Open): void => {
    if (open.flow === 'block') writer.newLine();
    else if (open.flow === 'cell' || (open.style.filled && open.style.padded)) writer.space();
    const own = open.link === null ? undefined : drafts[open.link];
    if (own?.node === open.node) own.end = writer.length;
    noteButton(open, stack.length, drafts, writer.length);
  };

  for (const root of Array.isArray(roots) ? (roots as readonly TreeNode[]) : [roots as TreeNode]) {
    enter(root, undefined);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child = top.children[top.next++];
      if (child === undefined || nodes > limits.nodes) {
        stack.pop();
        leave(top);
        continue;
      }
      nodes++;
      const type = typeOf(child);
      if (type === ELEMENT) enter(child, top);
      else if (type === TEXT || type === CDATA) {
        if (!top.hidden && !top.faint) write(valueOf(child), top);
      }
    }
    writer.newLine();
  }

  animate(drafts, animations);
  const text = writer.text();
  const { links, nodes: linkNodes } = finishLinks(drafts, pictures, text, base, limits.links);
  options.onLinks?.(linkNodes);
  return { text, links, pictures, forms, clipped: clipped || writer.full || nodes > limits.nodes || links.length >= limits.links };
}

function innerOf(node: TreeNode, { innerOf: ask }: ReadOptions): Inner {
  if (ask) return ask(node);
  const isFallback = tagOf(node) === 'object' && attribute(node, 'data') === '' && attribute(node, 'type') === '';
  return { nodes: isFallback ? childrenOf(node) : [], closed: false };
}

/** A shadow tree may show the element's own children in its slots, so both are read. */
function contentOf(node: TreeNode, shadow: TreeNode | null): ArrayLike<TreeNode> {
  return shadow ? [...Array.from(childrenOf(shadow)), ...Array.from(childrenOf(node))] : childrenOf(node);
}

/** How many levels above a link its cell or table may still be its button. */
const BUTTON_LEVELS = 6;

/** Lets a link take over the paint and room of `open`: of what lies in it, and of what holds it and nothing else. */
function noteButton(open: Open, depth: number, drafts: LinkDraft[], length: number): void {
  if (!open.style.filled && !open.style.padded) return;
  let draft = open.link === null ? undefined : drafts[open.link];
  if (!draft && drafts.length === open.linksBefore + 1) {
    const only = drafts[open.linksBefore];
    // One character is the space or line break between the wrapper's start and the link's text.
    const alone = only && (only.offset ?? only.end) - open.lengthBefore <= 1 && only.end === length;
    if (alone && only.depth - depth <= BUTTON_LEVELS) draft = only;
  }
  if (!draft) return;
  draft.filled ||= open.style.filled;
  draft.padded ||= open.style.padded;
}

/** A form as its opening tag tells it; its fields follow by `noteField`. */
export function formOf(node: TreeNode): BodyForm {
  return { action: attribute(node, 'action').trim(), asksPassword: false };
}

/**
 * Takes note of one field or button of a mail.
 * @param form the form it stands in, null outside forms.
 * @param add called with a new form where the field makes one: a password field outside forms, a button with a
 *   target of its own.
 */
export function noteField(node: TreeNode, form: BodyForm | null, add: (form: BodyForm) => void): void {
  const type = attribute(node, 'type').toLowerCase();
  const asksPassword = type === 'password' || /^(current|new)-password$/.test(attribute(node, 'autocomplete'));
  if (asksPassword && form) form.asksPassword = true;
  else if (asksPassword) add({ action: '', asksPassword: true });
  const ownTarget = attribute(node, 'formaction').trim();
  if (ownTarget) add({ action: ownTarget, asksPassword: form?.asksPassword ?? false });
}

/** The words on a button that is an `<input>`, '' for every other field. */
export function inputLabel(node: TreeNode): string {
  return /^(submit|button|reset)$/i.test(attribute(node, 'type')) ? attribute(node, 'value') : '';
}
