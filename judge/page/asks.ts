/** What a page asks a person for, as far as it could be stolen. */
import type { FieldKind, OpenPage, PageForm } from '../types.ts';
import { tokensOf } from './tokens.ts';
import { SIGN_IN } from './words.ts';

const SECRET: FieldKind[] = ['password', 'new-password', 'seed-phrase', 'card', 'code'];
const NAMING: FieldKind[] = ['user-name', 'email', 'phone'];
/** Beyond this many fields a form is about something else than getting in. */
const FIRST_STEP_FIELDS = 3;

export interface Asked {
  /** 'secret': a password, code, card or recovery phrase. 'first-step': the name that a sign-in begins with. */
  strength: 'secret' | 'first-step' | 'nothing';
  kinds: FieldKind[];
}

/** Looks at all forms of the page. */
export function askedFor(page: OpenPage): Asked {
  const kinds = new Set(page.forms.flatMap((form) => form.fields.map((field) => field.kind)));
  const secrets = SECRET.filter((kind) => kinds.has(kind));
  if (secrets.length > 0) return { strength: 'secret', kinds: secrets };
  const names = NAMING.filter((kind) => kinds.has(kind));
  const first = names.length > 0 && page.forms.some((form) => beginsSignIn(form, page));
  return { strength: first ? 'first-step' : 'nothing', kinds: names };
}

/** A short form whose button, or the page's title or heading, speaks of signing in. */
function beginsSignIn(form: PageForm, page: OpenPage): boolean {
  if (form.fields.length > FIRST_STEP_FIELDS || !form.fields.some((field) => NAMING.includes(field.kind))) return false;
  const words = [...form.buttons.slice(0, 6), ...page.headings.slice(0, 4), page.title].flatMap((text) => tokensOf(text));
  return words.some((word) => SIGN_IN.has(word));
}
