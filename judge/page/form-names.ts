/** The fields of a form bear names that only one platform gives to its own. */
import type { Platform } from '../../platforms/types.ts';
import type { OpenPage } from '../types.ts';
import type { SignNote } from './naming.ts';

const POINTS = 2;

/** Notes each platform whose field names stand in a form of the page. */
export function noteFormNames(page: OpenPage, byFormName: (name: string) => Platform[], note: SignNote): void {
  for (const name of new Set(page.forms.flatMap((form) => form.names ?? []))) {
    for (const platform of byFormName(name)) note(platform, { place: 'form-names', points: POINTS, weak: false });
  }
}
