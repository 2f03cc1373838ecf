/** Forms that ask who somebody is and where, as any shop does. */
import type { PageForm } from '../open-page.ts';
import { folded, hasWord, tokensOf } from './vocabulary.ts';

/** On fields for who somebody is, and where. */
const DETAILS = folded(`
  name fullname surname firstname lastname address street apartment city town suburb state zip postcode postal birth dob plate ssn
  nachname vorname anschrift adresse straße hausnummer plz ort wohnort geburtsdatum nombre apellidos dirección ciudad nacimiento dni
  endereço cidade cep nascimento cpf nom prénom rue ville naissance nome cognome indirizzo città cap nascita naam straat woonplaats
  geboortedatum imię nazwisko adres ulica miasto pesel имя фамилия адрес город индекс ad soyad şehir namn adress postnummer ort navn
  nimi osoite jméno příjmení név cím lakcím nume adresă oraș όνομα διεύθυνση πόλη ім'я адреса місто الاسم العنوان שם כתובת नाम पता
  nama alamat tên địa chỉ ชื่อ ที่อยู่ 名前 氏名 住所 郵便番号 姓名 地址 邮编 이름 주소
`);
/** Numbers by which a state, or a bank, knows people: whoever asks for one alone lets in by it. */
const ID_NUMBERS = folded(`
  personnummer fødselsnummer cpr cpf cnpj dni nie rut curp pesel bsn henkilötunnus isikukood codice fiscale aadhaar nric npwp ktp nif
`);
const FEWEST_FIELDS = 3;
const FEWEST_DETAILS = 2;
const SECRET_KINDS = new Set(['password', 'new-password', 'code', 'card', 'seed-phrase']);
const CONTACT = new Set(['email', 'phone', 'user-name']);

/** Whether the form asks who somebody is and where, and for no secret. */
export function asksDetails({ fields }: PageForm): boolean {
  if (fields.some(({ kind }) => SECRET_KINDS.has(kind))) return false;
  // Of two fields neither is a mere way to reach somebody: a newsletter asks for these.
  if (fields.length < FEWEST_FIELDS)
    return fields.length === FEWEST_DETAILS && fields.every(({ kind, label }) => !CONTACT.has(kind) && hasWord(tokensOf(label), DETAILS));
  return fields.filter(({ kind, label }) => CONTACT.has(kind) || hasWord(tokensOf(label), DETAILS)).length >= FEWEST_DETAILS;
}

/** Whether a form asks for such a number alone. */
export function asksIdNumber({ fields }: PageForm): boolean {
  return fields.length === 1 && fields.every(({ label }) => hasWord(tokensOf(label), ID_NUMBERS));
}

/** Whether a word stands on fields for that. */
export function isDetail(word: string): boolean {
  return DETAILS.has(word);
}
