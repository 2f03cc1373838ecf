/** What a page says who wants to know where somebody lives: a parcel that cannot be delivered, an account in trouble, money that waits. */
import type { OpenPage, PageForm } from '../open-page.ts';
import { isDue, isDueMatter, isParcelWord } from './bait.ts';
import { folded, hasWord, isDeterminer, isGeneric, POSSESSION, tokensOf } from './vocabulary.ts';

/** On fields for who somebody is, and where. */
const DETAILS = folded(`
  name fullname surname firstname lastname address street apartment city town suburb state zip postcode postal birth dob plate ssn
  nachname vorname anschrift adresse straße hausnummer plz ort wohnort geburtsdatum nombre apellidos dirección ciudad nacimiento dni
  endereço cidade cep nascimento cpf nom prénom rue ville naissance nome cognome indirizzo città cap nascita naam straat woonplaats
  geboortedatum imię nazwisko adres ulica miasto pesel имя фамилия адрес город индекс ad soyad şehir namn adress postnummer ort navn
  nimi osoite jméno příjmení név cím lakcím nume adresă oraș όνομα διεύθυνση πόλη ім'я адреса місто الاسم العنوان שם כתובת नाम पता
  nama alamat tên địa chỉ ชื่อ ที่อยู่ 名前 氏名 住所 郵便番号 姓名 地址 邮编 이름 주소
`);
/** A parcel on its way has come to this. */
const STUCK = folded(`
  failed unable undelivered undeliverable incomplete missing incorrect invalid wrong hold held waiting pending suspended redelivery
  redeliver reschedule returned problem attempted missed stopped update unvollständig fehlgeschlagen zugestellt angehalten wartet
  zurückgehalten aktualisieren incompleta incompleto fallida fallido pendiente retenido detenido entregado entregar actualice actualizar
  retido pendente entregue atualize attente incomplète incomplet échec retenu livré corriger sospeso incompleto giacenza consegnato
  aggiornare bezorgd onvolledig mislukt wacht niepełny nieprawidłowy nieudana czeka wstrzymana zaktualizuj неполный неверный задержана
  ожидает доставлена eksik teslim bekliyor edilemedi ofullständig väntar ufuldstændig ufullstendig puuttuu neúplná čeká hiányos
  incompletă așteptare ελλιπής αναμονή неповна очікує ناقص معلق חסרה ממתינה tertunda gagal thất bại ไม่สำเร็จ 再配達 不備 お届けできません
  不完整 失败 滞留 重新派送 重新配送 失敗 재배송 불가 오류
`);
/** What somebody has there, beside the account itself. */
const OWNED = folded(`
  page pages profile channel ads advertising badge post content listing seite profil kanal beitrag página perfil canal anuncios
  publicación page compte chaîne publication pagina profilo canale pagina kanaal strona страница канал sayfa profil 页面 主页 专页
  ページ 페이지 sida side sivu stránka oldal σελίδα сторінка صفحة דף halaman trang หน้า
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
  begrenset rajoitettu omezen omezena korlátozva restricționat περιορίστηκε обмежено заблоковано تقييد تعليق חסום הוגבל dibatasi
  ditangguhkan hạn chế khóa ถูกจำกัด ระงับ 限制 封禁 违规 申诉 停用 制限 停止 違反 異議 제한 정지 위반 이의
`);
/** What such a form calls itself. */
const FORMS = folded(
  'verified verification request form objection application claim formular antrag formulario solicitud formulaire demande modulo richiesta',
);
/** Money that comes back. */
const REFUND = folded(`
  refund rebate reimbursement stimulus erstattung steuererstattung rückerstattung remboursement reembolso devolución restituição rimborso
  terugbetaling teruggave zwrot возврат iade återbetalning tilbagebetaling palautus vrácení visszatérítés rambursare επιστροφή
  повернення استرداد החזר 返金 還付 退税 退款 환급
`);
/** A choice between people or things that others ask to be made. */
const VOTES = folded(`
  vote votes voting voted abstimmung abstimmen votar vota voto votación votação votez voter votazione stemmen stem głosuj głosowanie
  голосование проголосовать проголосуйте голос oyla oylama rösta röstning stemme äänestä hlasovat hlasování szavazz szavazás votează
  ψηφοφορία голосування تصويت הצבעה pilih suara bầu chọn โหวต 投票 투표
`);

const FEWEST_FIELDS = 3;
const FEWEST_DETAILS = 2;
const MOST_LINES = 40;
const LONGEST_LINE = 30;
const SECRETS = new Set(['password', 'new-password', 'code', 'card', 'seed-phrase']);
const CONTACT = new Set(['email', 'phone', 'user-name']);

/** Why such a page says it asks. */
export type Pretext = 'parcel' | 'account' | 'money';

/** Whether the form asks who somebody is and where, and for no secret. */
export function asksDetails({ fields }: PageForm): boolean {
  if (fields.length < FEWEST_FIELDS || fields.some(({ kind }) => SECRETS.has(kind))) return false;
  return fields.filter(({ kind, label }) => CONTACT.has(kind) || hasWord(tokensOf(label), DETAILS)).length >= FEWEST_DETAILS;
}

/** The pretext of a page that asks for them, null for none. */
export function pretextOf(page: OpenPage): Pretext | null {
  const lines = [page.title, ...page.headings, ...page.text.split('\n', MOST_LINES).flatMap(sentencesOf)];
  for (const line of lines) {
    const words = tokensOf(line);
    if (words.length > LONGEST_LINE || /[?？؟]/.test(line)) continue;
    if (isTrouble(words)) return 'account';
    if (words.some(isParcelWord) && hasWord(words, STUCK)) return 'parcel';
    if (hasWord(words, REFUND) || isDueMatter(words)) return 'money';
  }
  return null;
}

/** "Your page was restricted": a person's own thing, and what befell it; "page hacked? we help" tells of others'. */
export function isTrouble(words: string[]): boolean {
  return words.some(isDeterminer) && (hasWord(words, OWNED) || hasWord(words, POSSESSION)) && hasWord(words, TROUBLE);
}

/** A word of any such page, whoever's it is. */
export function isOfPretext(word: string): boolean {
  return (
    isGeneric(word) || isDue(word) || isParcelWord(word) || [DETAILS, STUCK, OWNED, TROUBLE, FORMS, REFUND].some((words) => words.has(word))
  );
}

/** Whether title or headings call for a vote. */
export function isVote({ title, headings }: Pick<OpenPage, 'title' | 'headings'>): boolean {
  return [title, ...headings.slice(0, 3)].some((text) => hasWord(tokensOf(text), VOTES));
}

function sentencesOf(line: string): string[] {
  return line.split(/(?<=\p{L}[.!。])\s?/u);
}
