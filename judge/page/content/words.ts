/** Words of pages, cut and compared after folding. */
import { wordsIn } from '../../claim/name-forms.ts';
import { fold } from '../../text/fold.ts';

/** Scripts whose words follow a name without a blank ("Nameにログイン"). */
const ANY_UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
/** Thai, which has words of its own within a run, is parted from Latin names alone; the others `wordsIn` parts. */
const SEAM = /(?<=[\p{sc=Latin}\d])(?=\p{sc=Thai})|(?<=[\p{sc=Thai}\p{M}])(?=[\p{sc=Latin}\d])/gu;

/** Whether a word is of such a script. */
export function isUnspaced(token: string): boolean {
  return ANY_UNSPACED.test(token);
}

/** Words of signing in that stand before or behind a name without a seam ("微信登录", "카카오계정"). */
const AT_A_NAME =
  /登录|登入|登錄|登陆|账号|帐号|帳號|安全中心|个人网上银行|网上银行|手机银行|个人网银|企业网银|网银|官方网站|官网|로그인|계정|인터넷뱅킹|고객센터|ログイン|サインイン|アカウント|インターネットバンキング|オンラインバンキング|ダイレクト|เข้าสู่ระบบ|ลงชื่อเข้าใช้|บัญชี/g;

/** A product of Microsoft's whose first word is Spanish for "come in". */
const PRODUCT = /\b(Entra) (ID|Connect)\b/g;

/** A text of nothing but letters set apart ("n a m e"). */
const SPACED_OUT = /^\s{0,4}(?:\p{L}\s{1,3}){3,30}\p{L}\s{0,4}$/u;

/** Folded words of a text in order. Unlike in mails, letters set apart are not joined: the words around a name count. */
export function tokensOf(text: string): string[] {
  const unmarked = (SPACED_OUT.test(text) ? text.replace(/\s/g, '') : text).replace(/[™®℠©]/g, ' ').replace(PRODUCT, '$1$2');
  const spaced = ANY_UNSPACED.test(unmarked) ? unmarked.replace(AT_A_NAME, ' $& ').replace(SEAM, ' ') : unmarked;
  return wordsIn(fold(spaced));
}

/** Words to compare with. */
export type Words = Pick<Set<string>, 'has'> & Iterable<string>;

/** Greek capitals look like other Latin letters than their small ones do: a word that opens a line is another skeleton. */
const GREEK_WORD = /(?<!\p{L})\p{sc=Greek}/gu;

/**
 * Cut like the texts they are compared with: folding parts some letters of other scripts from their marks. That waits until
 * they are first asked for: workers start often, and mostly for a mail, which asks for none of them.
 */
export function folded(words: string): Words {
  let found: Set<string> | null = null;
  const set = (): Set<string> =>
    (found ??= new Set([words, words.replace(GREEK_WORD, (letter) => letter.toUpperCase())].flatMap(tokensOf)));
  return { has: (word) => set().has(word), [Symbol.iterator]: () => set().values() };
}

/** Whether one of the words is wanted; those of scripts without blanks stand inside of longer ones. */
export function hasWord(words: string[], wanted: Words): boolean {
  return words.some(
    (word) => wanted.has(word) || (ANY_UNSPACED.test(word) && [...wanted].some((part) => ANY_UNSPACED.test(part) && word.includes(part))),
  );
}
