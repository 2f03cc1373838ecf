/** What the background does about an organisation's policy: names what is wrong with it, and takes up a new one. */
import { readOwnTexts, type OwnTexts } from '../../components/i18n/own-texts.ts';
import { managedPolicy, watchPolicy } from '../../storage/managed.ts';
import { unawaited } from './world.ts';

let texts: Promise<OwnTexts | null> | null = null;

/** The texts of the language that was set, null for the browser's own. */
export function policyTexts(): Promise<OwnTexts | null> {
  texts ??= managedPolicy().then(({ language }) => (language === '' ? null : readOwnTexts(language)));
  return texts;
}

/** Names what is wrong with the policy, now and whenever it changes. @param changed takes up all that depends on it */
export function followPolicy(changed: () => void): void {
  watchPolicy(() => {
    texts = null;
    changed();
    unawaited(nameProblems());
  });
  unawaited(nameProblems());
}

async function nameProblems(): Promise<void> {
  const [{ language, problems }, spoken] = await Promise.all([managedPolicy(), policyTexts()]);
  const unknown = language !== '' && spoken === null ? [{ key: 'language', reason: `"${language}" is no language of Unasked` }] : [];
  for (const { key, reason } of [...problems, ...unknown]) {
    console.warn(`Unasked left out a part of the organisation's policy: ${key} ${reason}.`);
  }
}
