/** What no house asks of strangers: a bank's secrets all at once, the passcode of a device; and pages that are called a bank's. */
import type { FieldKind, OpenPage } from '../../open-page.ts';
import { CODES, SECRETS } from './vocabulary.ts';
import { folded, hasWord, tokensOf } from './words.ts';

/** A password, a card and the number that stands for its holder. */
const TOGETHER: FieldKind[] = ['password', 'card', 'code'];
const TO_REACH: FieldKind[] = ['password', 'phone'];
/** The same where the holder's telephone is asked for instead of a password. */
const TO_WITHDRAW: FieldKind[] = ['card', 'code', 'phone'];

/** Whether one form takes a card and its PIN, with a password or the telephone. */
export function asksAllOfBank(page: OpenPage): boolean {
  return takesAll(page, TOGETHER) || takesAll(page, TO_WITHDRAW);
}

/** Whether one form takes a password and the telephone that its codes are sent to. */
export function asksToReach(page: OpenPage): boolean {
  return takesAll(page, TO_REACH);
}

function takesAll({ forms }: OpenPage, kinds: FieldKind[]): boolean {
  return forms.some(({ fields }) => kinds.every((kind) => fields.some((field) => field.kind === kind)));
}

/** What a bank calls itself, in title or heading. */
const BANKS = folded(`
  bank banking netbanking ebanking onlinebanking internetbanking homebanking sparkasse volksbank raiffeisen raiffeisenbank raiffeisenkasse kantonalbank
  banque banca banco bancaria bancario cassa caixa bankas banka banky bankası bankasi pankki pank bankovnictví bankowość bankowy bankacılığı τράπεζα банк банка банкинг
  بنك مصرف בנק बैंक ธนาคาร ngân hàng 銀行 银行 은행
`);
const UNION = [folded('credit'), folded('union')];
const CALLED_BY = 3;
const LONGEST_NAME = 8;

/** Whether title or first headings call it a bank's. */
export function isCalledBank({ title, headings }: OpenPage): boolean {
  return [title, ...headings.slice(0, CALLED_BY)].some((said) => {
    const words = tokensOf(said);
    return words.length <= LONGEST_NAME && (hasWord(words, BANKS) || UNION.every((word) => hasWord(words, word)));
  });
}

/** Devices that are found again, or erased, by the account they belong to; called so in all languages. */
const DEVICES = folded('iphone ipad');
const ONE_MATTER = 600;
const LONGEST_LINE = 8;

/** Whether a short page wants what unlocks a device: thieves who have it in hand do. A workshop asks for more than that. */
export function asksDevicePasscode({ title, headings, forms, text }: OpenPage): boolean {
  const fields = forms.flatMap((form) => form.fields);
  if (text.length > ONE_MATTER || fields.length === 0 || !fields.every(({ kind }) => kind === 'code' || kind === 'password')) return false;
  return [title, ...headings, ...text.split('\n'), ...fields.map(({ label }) => label)].some((line) => {
    const words = tokensOf(line);
    return words.length <= LONGEST_LINE && hasWord(words, DEVICES) && (hasWord(words, SECRETS) || hasWord(words, CODES));
  });
}
