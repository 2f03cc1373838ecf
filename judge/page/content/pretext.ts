/** Why a page says it asks: a parcel that cannot be delivered, an account in trouble, money that waits, a vote; and the words of any such page. */
import type { OpenPage } from '../../open-page.ts';
import { isDetail, isDue, isDueMatter, isOfAffairs, isParcelWord, isStuck } from './asked-for.ts';
import { isOfBait } from './baits.ts';
import { isCommonplace } from './commonplace.ts';
import { isDeterminer, isGeneric, isMadeOf, POSSESSION } from './vocabulary.ts';
import { folded, hasWord, isUnspaced, tokensOf } from './words.ts';

/** What somebody has there, beside the account itself. */
const OWNED = folded(`
  会員資格 会員 会员 會員 membership subscription předplatné előfizetés előfizetése abonamentul abonament abonamento абонамент абонаментът підписка pretplata prenumeration abonnemang abonnemanget tilaus συνδρομή اشتراك מנוי सदस्यता langganan thuê 구독 abonnement suscripción assinatura abbonamento abo подписка üyelik
  page pages profile channel ads advertising badge post content listing seite profil kanal beitrag página perfil canal anuncios
  publicación page compte chaîne publication pagina profilo canale pagina kanaal strona страница канал sayfa profil 页面 主页 专页
  sayfanız sayfanızın fiókját fiókodat fiókját seiten sidan siden ページ 페이지 sida side sivu stránka oldal σελίδα сторінка صفحة דף halaman trang หน้า
`);
/** What is said to have befallen it. */
const TROUBLE = folded(`
  restricted restriction restrict suspended suspension disabled disable violation violates violate violated violating deletion deleted
  locked blocked unusual infringement copyright appeal reported flagged limited banned deactivated deactivation terminated closed badge
  eligible gesperrt eingeschränkt verstößt verstoß gelöscht deaktiviert urheberrecht einspruch gemeldet restringida restringido
  suspendida suspendido infringe infracción eliminada eliminado inhabilitada bloqueada apelación apelar derechos restrita restrito suspensa
  suspenso viola violação excluída desativada bloqueada recurso restreint restreinte suspendu suspendue désactivé désactivée enfreint
  infraction supprimée supprimé signalée limitata limitato sospesa sospeso viola violazione eliminata disattivato ricorso beperkt
  geschorst geschonden uitgeschakeld verwijderd bezwaar ograniczona ograniczone zawieszone narusza usunięta zablokowane odwołanie
  ограничена ограничен заблокирован заблокирована нарушает удалена kısıtlandı askıya ihlal silinecek itiraz begränsad avstängd begrænset
  telif hakkı ihlali silinecektir kısıtlanmıştır begrenset rajoitettu omezen omezena korlátozva restricționat περιορίστηκε обмежено заблоковано تقييد تعليق חסום הוגבל dibatasi
  overtreedt overtreding begränsats begränsat spärrats spärrat låst brutit korlátoztuk korlátozták letiltottuk zárolták kısıtlandı kısıtlanmış
  askıda askıya omezili zablokován restricționată suspendată blocat заблокували порушує обмежили הוגבל נחסם ограничихме блокиран omezena
  ditangguhkan hạn chế khóa ถูกจำกัด ระงับ 限制 封禁 违规 申诉 停用 制限 停止 違反 異議 제한 정지 위반 이의
`);
/** What such a form calls itself. */
const FORMS = folded(
  'verified verification request form objection application claim formular antrag formulario solicitud formulaire demande modulo richiesta',
);
/** Money that comes back. */
const REFUND = folded(`
  refunds restitution visszatérítés adóvisszatérítés skatteåterbäring återbäring skatterefusion skatterefusjon veronpalautus възстановяване povraćaj povrat vračilo vračilo tagasimakse 还款 退款 refund rebate reimbursement stimulus erstattung steuererstattung rückerstattung remboursement reembolso devolución restituição rimborso
  terugbetaling teruggave zwrot возврат iade återbetalning tilbagebetaling palautus vrácení visszatérítés rambursare επιστροφή
  повернення استرداد החזר 返金 還付 退税 退款 환급
`);
/** Money that comes back. */
export function hasRefund(words: string[]): boolean {
  return hasWord(words, REFUND);
}

/** What somebody has at a house. */
export function isOwned(words: string[]): boolean {
  return hasWord(words, OWNED);
}

/** A choice between people or things that others ask to be made. */
const VOTES = folded(`
  vote votes voting voted abstimmung abstimmen votar vota voto votación votação votez voter votazione stemmen stem głosuj głosowanie
  голосование проголосовать проголосуйте голос oyla oylama rösta röstning stemme äänestä hlasovat hlasování szavazz szavazás votează
  stimme stimmen abzustimmen oy hlasujte hlasuj hlasování glasujte гласувай szavazz szavazáshoz صوت صوّت للتصويت votare ψηφοφορία голосування تصويت הצבעה pilih suara bầu chọn โหวต 投票 투표
`);

const ONE_MATTER = 600;
const MOST_LINES = 40;
const LONGEST_LINE = 30;
/** Why such a page says it asks. */
export type Pretext = 'parcel' | 'account' | 'money';

/** The pretext of a page that asks for them, null for none. */
export function pretextOf(page: OpenPage): Pretext | null {
  const lines = [page.title, ...page.headings, ...page.text.split('\n', MOST_LINES).flatMap(sentencesOf)];
  for (const line of lines) {
    const words = tokensOf(line);
    if (words.length > LONGEST_LINE || /[?？؟]/.test(line)) continue;
    if (isTrouble(words)) return 'account';
    if (words.some(isParcelWord) && isStuck(words)) return 'parcel';
    if (hasWord(words, REFUND) || isDueMatter(words)) return 'money';
  }
  return null;
}

/** "Your page was restricted": a person's own thing, and what befell it; "page hacked? we help" tells of others'. */
export function isTrouble(words: string[]): boolean {
  return (
    (words.some(isDeterminer) || words.some(isUnspaced)) && (hasWord(words, OWNED) || hasWord(words, POSSESSION)) && hasWord(words, TROUBLE)
  );
}

/** Whether a line of a short page says that of the reader's account. */
export function isInTrouble({ title, headings, text }: OpenPage): boolean {
  return (
    text.length < ONE_MATTER &&
    [title, ...headings, ...text.split('\n', MOST_LINES).flatMap(sentencesOf)].some((line) => {
      const words = tokensOf(line);
      return words.length <= LONGEST_LINE && !/[?？؟]/.test(line) && isTrouble(words);
    })
  );
}

/** A word of any such page, whoever's it is. */
export function isOfPretext(word: string): boolean {
  return (
    isGeneric(word) ||
    isDue(word) ||
    isParcelWord(word) ||
    isDetail(word) ||
    isStuck([word]) ||
    [OWNED, TROUBLE, FORMS, REFUND].some((words) => words.has(word))
  );
}

/** Whether title or headings call for a vote. */
export function isVote({ title, headings }: Pick<OpenPage, 'title' | 'headings'>): boolean {
  return [title, ...headings.slice(0, 3)].some((text) => hasWord(tokensOf(text), VOTES));
}

/** A word of what any page may be about, whoever's it is: a document, a mailbox, a parcel, a sum, a vote, an account in trouble. */
export function isOfMatter(word: string): boolean {
  return isPutTogetherOf(word, isWholeMatter);
}

/** The same, or a word that may stand in any title: written with a capital it is no name all the same. */
export function namesNobody(word: string): boolean {
  return isPutTogetherOf(word, (part) => isWholeMatter(part) || isCommonplace(part));
}

function isPutTogetherOf(word: string, isPart: (part: string) => boolean): boolean {
  return isPart(word) || isMadeOf(word, isPart) || isCompound(word, isPart);
}

const SHORTEST_COMPOUND = 10;
const SHORTEST_PART = 4;
/** Letters that join the parts of a compound. */
const JOINTS = /(?:es|en|[sne])$/;

/** Two of these words in one, as Germanic languages write them ("Kontoaktualisierung"). */
function isCompound(word: string, isPart: (part: string) => boolean): boolean {
  if (word.length < SHORTEST_COMPOUND) return false;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const head = word.slice(0, cut);
    if (isPart(word.slice(cut)) && (isPart(head) || isPart(head.replace(JOINTS, '')))) return true;
  }
  return false;
}

function isWholeMatter(word: string): boolean {
  return isOfPretext(word) || isOfBait(word) || VOTES.has(word) || isOfAffairs(word);
}

function sentencesOf(line: string): string[] {
  return line.split(/(?<=\p{L}[.!。])\s?/u);
}
