/** Takes down what stands in a page, in the page: little code and no judgement. What it means is read elsewhere (read-snapshot.ts). */
import { matches } from '../dom/live.ts';
import { isContentInSight, isInSight, isMasked, isShut, isVisible } from '../dom/sight.ts';
import { attribute, captured, queryIn, tagOf } from '../dom/tree.ts';
import { ATTRIBUTES, COMMENT, FIELDS, FIELDS_BEYOND, LETTERS, NODES, SEEN_NODES, SHORT_NAME, URL_LENGTH } from '../messages/limits.ts';
import { LEAVE } from '../messages/page-snapshot.ts';
import type { ElementToken, PageSnapshot, Sight, Token } from '../messages/page-snapshot.ts';
import { isEditable, walk } from './tree.ts';
import { parseUrl } from './url.ts';
import { wordsAbout } from './words-about.ts';

/** Letters of a page that is more than a form, and tokens of one: then it is looked at what of it can be seen. */
const LONG = 2_500;
const MANY = 2_000;
/** Fields whose style is asked for. */
const MOST_STYLES = 2 * FIELDS;

const words = (text: string): string[] => text.split(' ');
/** What any element may say. */
const OF_ANY = words('role style hidden href src aria-label contenteditable');
/** Elements that say more than that, and what. */
const SPEAKING = words('html meta link form label input textarea img option');
const OF_SPEAKING = words(
  'lang content property rel name id type value action for form alt title placeholder data-placeholder aria-placeholder autocomplete inputmode maxlength aria-labelledby label readonly disabled',
);
const ADDRESSES = words('href src action value');
/** Code, of which nobody reads a word unless a style sheet shows it. */
const CODE = words('script style noscript');
/** What nobody sees unless a style sheet shows it. */
const UNSEEN = words('script style noscript template title datalist head object');
/** What presents a page where it is seen. */
const HEADINGS = words('h1 h2 h3 h4 legend');
/** Fields whose `value` is the page's own word: buttons, and, for an address, what nobody can write into. */
const PRESSED = '[type=submit],[type=button],[type=image]';
const OF_NOBODY = `${PRESSED},[type=hidden],[readonly],[disabled]`;
/** What a drop-down shows of its choices, and all that stand in an open list. */
const SHOWN_CHOICE = ':checked,[multiple] *,[size]:not([size="1"]) *';
/** Where a browser or a copier left where a page was saved from. */
const TRACE = /(?:saved|mirrored) from/i;

const attributeNames = captured<string[]>('Element', 'getAttributeNames');

/**
 * What stands in a page, within messages/limits.ts. A long page is looked at once more for what of it
 * can be seen: lines that are out of sight would make a name on a short one look like one of many words.
 * @param url absolute URL the page was opened at.
 * @param focused the field that has the focus.
 * @param untouched nobody has written into the page yet: what stands in its editable parts is its own.
 */
export function takeSnapshot(page: Node, url: string, focused: Element | null = null, untouched = false): PageSnapshot {
  let { tokens, letters, whole, beyond } = takeDown(page, focused, untouched, false, NODES);
  const careful = !whole || letters > LONG || tokens.length > MANY;
  const most = whole ? NODES : SEEN_NODES;
  if (careful) ({ tokens, whole, beyond } = takeDown(page, focused, untouched, true, most));
  const addresses = { url: url.slice(0, URL_LENGTH), base: page.baseURI.slice(0, URL_LENGTH) };
  return { ...addresses, tokens, beyond, whole, careful, untouched, keysOutside: false };
}

interface Taken {
  tokens: Token[];
  /** Letters of all texts that may be seen. */
  letters: number;
  whole: boolean;
  beyond: ElementToken[];
}

/** @param careful it is looked at what can be seen; beyond 30,000 nodes what is gone is left out. */
function takeDown(page: Node, focused: Element | null, untouched: boolean, careful: boolean, most: number): Taken {
  const tokens: Token[] = [];
  const around: { element: Node; token: ElementToken }[] = [];
  const fields = new Set<Node>();
  /** Of what stands in it no text is taken down. */
  let mute: Node | null = null;
  let letters = 0;
  let said = 0;
  const isGone = (element: Element): boolean => isVisible(element, false) === false || isShut(element);
  const leavesOut = careful && most > NODES;

  const enter = (element: Element, name: string): void => {
    const editable = isEditable(element);
    const attributes = attributesOf(element, editable || SPEAKING.includes(name));
    said += `${name}${Object.entries(attributes)}`.length;
    const sight: Sight = {};
    const { role, style, hidden, type } = attributes;
    if (HEADINGS.includes(name) || role === 'heading') sight.visible = isVisible(element) !== false;
    else if ((UNSEEN.includes(name) || hidden !== undefined || style || around.at(-1)?.token[0] === 'object') && isVisible(element))
      sight.visible = true;
    if (name === 'option' && matches(element, SHOWN_CHOICE)) sight.chosen = true;
    if (careful && !leavesOut && isGone(element)) sight.gone = true;
    if (editable || name === 'input' || name === 'textarea') {
      fields.add(element);
      if (element === focused) Object.assign(sight, { focused: true, about: wordsAbout(element) });
      if (fields.size <= MOST_STYLES && type !== 'hidden') {
        if (type !== 'password' && isMasked(element)) sight.masked = true;
        if (careful) sight.field = isInSight(element);
      }
    }
    // A page that would be refused for its length still tells where it asks for a secret.
    const short = (text = ''): string => text.slice(0, SHORT_NAME);
    const token: ElementToken = said > ATTRIBUTES ? [short(name), { type: short(type) }] : [name, attributes];
    if (Object.keys(sight).length > 0) token.push(sight);
    tokens.push(token);
    around.push({ element, token });
    if ((editable && !untouched) || (CODE.includes(name) && !sight.visible)) mute ??= element;
  };

  const walked = walk(
    page,
    [
      {
        enter: (node, name) => enter(node as Element, name),
        leave(element) {
          tokens.push(LEAVE);
          around.pop();
          if (mute === element) mute = null;
        },
        text(data) {
          const text = data.replace(/\s+/g, ' ');
          if (mute || letters > LETTERS) return;
          tokens.push(text.slice(0, LETTERS));
          if (text === ' ') return;
          letters += text.length + 1;
          const innermost = around.at(-1);
          if (careful && innermost) (innermost.token[2] ??= {}).content ??= isContentInSight(innermost.element as Element);
        },
        comment(data) {
          if (TRACE.test(data)) tokens.push({ comment: data.slice(0, COMMENT) });
        },
      },
    ],
    most,
    leavesOut ? (node) => isGone(node as Element) : undefined,
  );
  const whole = walked && letters <= LETTERS && said <= ATTRIBUTES;
  const { length } = tokens;
  // What asks, however far down it stands.
  if (!whole)
    for (const field of [...(focused ? [focused] : []), ...Array.from(queryIn(page, 'input[type=password]'))])
      if (!fields.has(field) && tokens.length < length + FIELDS_BEYOND) enter(field, tagOf(field));
  return { tokens, letters, whole, beyond: tokens.splice(length) as ElementToken[] };
}

function attributesOf(element: Element, speaks: boolean): Record<string, string> {
  const said: Record<string, string> = {};
  for (const name of attributeNames(element)) {
    if (!OF_ANY.includes(name) && !(speaks && OF_SPEAKING.includes(name))) continue;
    const value = attribute(element, name);
    if (name === 'style' ? /url\(|display/i.test(value) : name !== 'value' || isOwnWord(element, value)) said[name] = cut(name, value);
  }
  return said;
}

/** Whether a field's `value` is no letter of the person's. */
function isOwnWord(element: Element, value: string): boolean {
  return matches(element, /^\s*https?:/i.test(value) ? OF_NOBODY : PRESSED);
}

function cut(name: string, value: string): string {
  if (value.length <= URL_LENGTH) return value;
  if (!ADDRESSES.includes(name)) return value.slice(0, URL_LENGTH);
  // A picture of a million letters that stands in its own address is no address.
  if (/^\s*data:/i.test(value)) return '';
  const parsed = parseUrl(value, document.baseURI);
  // Without what may stand before the host, which a plain cut could take for one.
  return parsed
    ? `${parsed.protocol.startsWith('http') ? parsed.origin : parsed.protocol}${parsed.pathname}${parsed.search}`.slice(0, URL_LENGTH)
    : '';
}
