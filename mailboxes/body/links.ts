import { attribute, attributeOrNull, childrenOf, tagOf } from '../../dom/tree.ts';
import type { TreeNode } from '../../dom/tree.ts';
import { trimmedEnd } from '../../judge/text/plain.ts';
import type { BodyLink, BodyPicture } from '../../judge/open-mail.ts';
import { cutText, cutUrl } from '../../messages/cut.ts';
import { LABEL, URL_LENGTH } from '../../messages/limits.ts';

/** A link while its mail is being read. */
export interface LinkDraft {
  node: TreeNode;
  href: string;
  /** The webmail had another target in its place. */
  rewritten: boolean;
  /** First visible character; null until one was written. */
  offset: number | null;
  end: number;
  /** How deep in the tree it opened. */
  depth: number;
  role: boolean;
  filled: boolean;
  padded: boolean;
}

/** The target of `<a>`, `<area>` or an SVG link as written, without what browsers drop; null where it has none. */
export function hrefOf(node: TreeNode): string | null {
  // data-saferedirecturl, originalsrc and their like arrive inside mails: only href is what a press follows.
  const written = attributeOrNull(node, 'href') ?? attributeOrNull(node, 'xlink:href');
  return written === null ? null : written.replace(/[\t\n\r]/g, '').trim();
}

const MATHML = new Set(
  (
    'math maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt ' +
    'mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics annotation annotation-xml'
  ).split(' '),
);

/** Any element of MathML may be a link (MathML Core leaves it to browsers; Firefox follows it). */
export function isMathML(tag: string): boolean {
  return MATHML.has(tag);
}

/** An animation of SVG that gives a link its target. */
export interface Animation {
  /** The id of the link; '' where it is the parent. */
  of: string;
  to: string;
}

/** The target that this element gives a link by animation; null where it does no such thing. */
export function animationOf(node: TreeNode): Animation | null {
  const localName = tagOf(node);
  if (
    (localName !== 'set' && localName !== 'animate') ||
    !/^(xlink:)?href$/i.test(attribute(node, 'attributeName') || attribute(node, 'attributename'))
  ) {
    return null;
  }
  const to = attribute(node, 'to') || attribute(node, 'values').split(';').at(-1)?.trim() || attribute(node, 'from');
  return to === '' ? null : { of: (hrefOf(node) ?? '').replace(/^#/, ''), to };
}

/** Where a press on a link leads in the end, as its markup says; null for what is no link. */
export function targetOf(node: TreeNode): string | null {
  const children = childrenOf(node);
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    const animation = child && animationOf(child);
    if (animation?.of === '') return animation.to;
  }
  return hrefOf(node);
}

/** An animation in the mail that was read. */
export interface SeenAnimation extends Animation {
  node: TreeNode;
  /** Length of the text before it. */
  end: number;
}

/** Gives links the targets that animations elsewhere give them; where the link is no link yet, the animation stands for it. */
export function animate(drafts: LinkDraft[], animations: readonly SeenAnimation[]): void {
  const links = new Map(drafts.map((draft) => [attribute(draft.node, 'id'), draft]));
  for (const { of, to, node, end } of animations) {
    const link = links.get(of);
    if (of === '') continue;
    if (link) link.href = to;
    else drafts.push({ ...openLink(node, to, 0), end });
  }
}

/** A link that has just begun, before anything of it was read. @param depth of its element in the tree */
export function openLink(node: TreeNode, href: string, depth: number, rewritten = false): LinkDraft {
  const role = attribute(node, 'role').toLowerCase() === 'button';
  return { node, href, rewritten, offset: null, end: 0, depth, role, filled: false, padded: false };
}

export interface FinishedLinks {
  links: BodyLink[];
  /** The element of each link, null for addresses that stand in the text. */
  nodes: (TreeNode | null)[];
}

/**
 * Turns drafts into links, adds the addresses that stand in the text, and points `pictures` to the new indexes.
 * @param text the whole visible text.
 * @param base target of the mail's own `<base>`, '' for none.
 * @param most links to return at the utmost.
 */
export function finishLinks(
  drafts: readonly LinkDraft[],
  pictures: BodyPicture[],
  text: string,
  base: string,
  most: number,
): FinishedLinks {
  const alts = altsByLink(pictures);
  const covered = drafts.flatMap((draft) => (draft.offset === null ? [] : [{ offset: draft.offset, end: draft.end }]));
  const bare = bareLinks(
    text,
    covered.toSorted((a, b) => a.offset - b.offset),
    Math.max(0, most - drafts.length),
  );
  const finished: FinishedLinks = { links: [], nodes: [] };
  const moved = new Map<number, number>();
  let next = 0;
  const takeBareBefore = (offset: number): void => {
    for (let link = bare[next]; link && link.offset < offset; link = bare[++next]) {
      finished.links.push({ ...link, button: false, picture: false });
      finished.nodes.push(null);
    }
  };
  for (const [index, draft] of drafts.entries()) {
    takeBareBefore(draft.offset ?? draft.end);
    moved.set(index, finished.links.length);
    finished.links.push(finish(draft, alts.get(index), text, base));
    finished.nodes.push(draft.node);
  }
  takeBareBefore(Number.POSITIVE_INFINITY);
  for (const picture of pictures) if (picture.link !== null) picture.link = moved.get(picture.link) ?? null;
  return finished;
}

function finish(draft: LinkDraft, alts: string[] | undefined, text: string, base: string): BodyLink {
  const offset = draft.offset ?? draft.end;
  // What a person reads on a link is short; all of it stands in the text of the mail.
  const shown = text
    .slice(offset, Math.min(draft.end, offset + LABEL))
    .replace(/\s+/g, ' ')
    .trim();
  return {
    href: resolved(draft.href, base),
    text: shown || alts?.join(' ').trim() || attribute(draft.node, 'alt'),
    offset,
    button: draft.role || (draft.filled && draft.padded),
    picture: shown === '' && (alts !== undefined || tagOf(draft.node) === 'area'),
    ...(draft.rewritten && { rewritten: true }),
  };
}

function altsByLink(pictures: readonly BodyPicture[]): Map<number, string[]> {
  const alts = new Map<number, string[]>();
  for (const { link, alt } of pictures) {
    if (link === null) continue;
    const list = alts.get(link) ?? [];
    if (alt) list.push(alt);
    alts.set(link, list);
  }
  return alts;
}

function resolved(href: string, base: string): string {
  if (!base || /^([a-z][a-z0-9+.-]*:|#)/i.test(href)) return href;
  try {
    return new URL(href, base).href;
  } catch {
    return href;
  }
}

export interface BareLink {
  href: string;
  text: string;
  offset: number;
}

/** A stretch of text that a link covers. */
export interface Covered {
  offset: number;
  end: number;
}

const WEB_ADDRESS = /(^|[^\w@./-])((?:https?:\/\/|www\.)[^\s<>"]+)/gi;
/** What ends a sentence or closes a bracket after an address and is no part of it. */
const AFTER = /[.,;:!?'’”»)\]}*_]/;

/**
 * Finds web addresses in `text` that no link covers, in order.
 * @param covered stretches that links cover, ordered by offset.
 * @param most addresses to find at the utmost.
 */
export function bareLinks(text: string, covered: readonly Covered[], most: number): BareLink[] {
  const found: BareLink[] = [];
  let from = 0;
  for (const stretch of [...covered, { offset: text.length, end: text.length }]) {
    if (stretch.offset > from) {
      for (const { index, 1: before = '', 2: address = '' } of text.slice(from, stretch.offset).matchAll(WEB_ADDRESS)) {
        if (found.length >= most) return found;
        const shown = withoutMarks(address);
        const href = cutUrl(/^www\./i.test(shown) ? `http://${shown}` : shown, URL_LENGTH);
        if (shown.length > 8) found.push({ href, text: cutText(shown, LABEL), offset: from + index + before.length });
      }
    }
    from = Math.max(from, stretch.end);
  }
  return found;
}

function withoutMarks(address: string): string {
  const cut = trimmedEnd(address, AFTER);
  // A closing bracket belongs to the address when it was opened in it.
  return address[cut.length] === ')' && cut.includes('(') && !cut.includes(')') ? `${cut})` : cut;
}
