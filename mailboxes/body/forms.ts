import type { BodyForm } from '../../judge/types.ts';
import { attribute } from './tree.ts';
import type { BodyNode } from './tree.ts';

/** A form as its opening tag tells it; its fields follow by `noteField`. */
export function formOf(node: BodyNode): BodyForm {
  return { action: attribute(node, 'action').trim(), asksPassword: false };
}

/**
 * Takes note of one field or button of a mail.
 * @param form the form it stands in, null outside forms.
 * @param add called with a new form where the field makes one: a password field outside forms, a button with a
 *   target of its own.
 */
export function noteField(node: BodyNode, form: BodyForm | null, add: (form: BodyForm) => void): void {
  const type = attribute(node, 'type').toLowerCase();
  const asksPassword = type === 'password' || /^(current|new)-password$/.test(attribute(node, 'autocomplete'));
  if (asksPassword && form) form.asksPassword = true;
  else if (asksPassword) add({ action: '', asksPassword: true });
  const ownTarget = attribute(node, 'formaction').trim();
  if (ownTarget) add({ action: ownTarget, asksPassword: form?.asksPassword ?? false });
}

/** The words on a button that is an `<input>`, '' for every other field. */
export function inputLabel(node: BodyNode): string {
  return /^(submit|button|reset)$/i.test(attribute(node, 'type')) ? attribute(node, 'value') : '';
}
