/** What the catalogue asks of each brand, as a list of what is wrong: its own mail and page, lures and copies in its name, a mention. */
import { judgeMail } from '../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import type { Verdict } from '../../../judge/verdict.ts';
import type { Platform } from '../../../platforms/platform.ts';
import { readRules } from '../../../scripts/rules.ts';
import { bodyOf, linkTo } from './build-mail.ts';
import { ATTACKS } from '../../slow/judge/mutations/attacks.ts';
import { genuineMails } from './genuine.ts';
import { CREDENTIALS, judge } from './page/rules.ts';

export const rules = await readRules();
export const brands = rules.platforms.brands.all();
const ELSEWHERE = 'https://account-check.top/';

/** What claims the brand: its name; where that is a word, its own domain, or its firm where even that is too short. */
function shownName({ commonWord, id, name }: Platform): string {
  if (!commonWord) return name;
  return id.indexOf('.') > 2 ? id : `${name} Inc`;
}
const judged = (mail: OpenMail): Verdict => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });
const isWarned = ({ kind }: Verdict): boolean => kind === 'lure' || kind === 'suspicious';

/** One line a fault; none where the brand is judged as it should be. */
export function faultsOf(brand: Platform): string[] {
  const reset = genuineMails({ ...brand, name: shownName(brand) })[0]?.mail;
  const lure = reset && ATTACKS['another sender and link']?.(reset, brand);
  if (!reset || !lure) return ['no mail'];
  const own = judged(reset);
  const warned = judged(lure);
  const mention = judged({
    ...reset,
    from: { name: 'Ann', address: 'ann@mill.example' },
    subject: 'Lunch on Friday',
    body: bodyOf(`Hi Tom,\nI saw the news about ${brand.name} this morning. Shall we have lunch on Friday?\nLove, Ann`, [
      linkTo('https://news.example/today', 'the article', { button: false }),
    ]),
    headers: null,
  });
  // Who writes for others (invitations, lists) may be silent.
  const found: Record<string, boolean> = {
    [`its own mail is ${own.kind} of ${own.platform}`]: isWarned(own) || (own.kind !== 'none' && own.platform !== brand.id),
    [`a lure in its name is ${warned.kind}`]: !isWarned(warned),
    [`a mention is ${mention.kind}`]: mention.kind !== 'none',
    'its own page is warned of': isWarned(judge(signInTo(brand), `https://www.${brand.id}/login`)),
    'its page elsewhere is silent': !isWarned(judge(signInTo(brand), ELSEWHERE)),
  };
  return Object.entries(found).flatMap(([fault, is]) => (is ? [`${brand.name} (${brand.id}): ${fault}`] : []));
}

function signInTo(brand: Platform): string {
  const name = shownName(brand);
  const copied = `<p>${brand.id}</p><a href="https://www.${brand.id}/help">${name} help</a><a href="https://www.${brand.id}/password">Forgot password?</a>`;
  return `<title>Log in to ${name}</title><h1>Log in to ${name}</h1>${CREDENTIALS}<p>© 2026 ${name}</p>${brand.commonWord ? copied : ''}`;
}
