/**
 * The words by which a mail program of any maker and language gives itself away, as they stand on header lines,
 * buttons and folders. Lower case, parted by `|`.
 */
function table(...rows: string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split('|')));
}

/** Before a sender. */
export const FROM = table(
  'from|sender|message from|from address|from email|from name|sender address|sender email|sender name|sent by|gesendet von|absenderadresse|envoyé par',
  'enviado por|inviato da|verzonden door|sendt av|sendt af|skickat av|wysłane przez|enviat per|gönderen kişi|отправлено от|von|absender|de|expéditeur|expediteur|da|mittente|remitente|remetente|van|afzender|fra|avsender',
  'afsender|från|avsändare|frá|sendandi|lähettäjä|saatja|kellelt|no|sūtītājs|nuo|siuntėjas|feladó|od|odesílatel|odosielateľ',
  'nadawca|pošiljatelj|pošiljalec|пошиљалац|de la|expeditor|dërguesi|nga|от|от кого|отправитель|від|від кого|відправник|подател',
  'أرسل من|المرسل|من|מאת|שולח|از|فرستنده|发件人|发信人|寄件人|寄件者|發件人|差出人|送信者|送信元|보낸사람|보낸 사람|발신자|보낸이|จาก|ผู้ส่ง|từ|người gửi',
  'gönderen|kimden|dari|pengirim|daripada|प्रेषक|από|αποστολέας|nork|igorlea|remitent|კიდან|ումից',
);

/** Before receivers, and before addresses that are nobody's who wrote. */
export const NOT_FROM = table(
  'to|cc|bcc|to me|to address|to email|cc address|bcc address|to name|recipient|recipients|reply address|return-path|empfänger|delivered to|reply-to|reply to|an|kopie|blindkopie|kopie an|antwort an|antworten an|à|pour|destinataire|destinataires|cci',
  'répondre à|para|destinatario|destinatarios|cco|responder a|a|per|destinatari|ccn|rispondi a|aan|ontvanger|til|mottaker|modtager',
  'till|mottagare|kopia|svar till|vastaanottaja|címzett|másolat|komu|dla|do|dw|udw|către|către:|pentru|кому|копия|скрытая копия|до|копія|إلى|نسخة',
  'אל|אל:|עותק|به|رونوشت|收件人|抄送|密送|收件者|副本|密件副本|宛先|받는사람|받는 사람|참조|숨은참조|ถึง|สำเนา|đến|tới|người nhận|kime|alıcı|bilgi|kepada',
  'получатель|получатели|отримувач|одержувач|odbiorca|odbiorcy|příjemce|príjemca|primatelj|prejemnik|destinatários|a la atención de|μέλη|παραλήπτης',
  'penerima|tembusan|प्रति|προς|κοινοποίηση|nori|e-mail|email|mail|e-mail address|email address|contact|kontakt|account|konto',
  'compte|cuenta|logged in as|signed in as|user|user name|username|login|mailing list|unsubscribe|author|reporter|assignee',
);

export const SUBJECT = table(
  'subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|teema|tēma|tema|tárgy|předmět|predmet|temat|zadeva',
  'naslov|subiect|тема|предмет|относно|наслов|الموضوع|נושא|موضوع|主题|主題|件名|제목|เรื่อง|หัวเรื่อง|tiêu đề|chủ đề|konu|perihal|subjek|विषय|θέμα|gaia|assumpte|efni',
);

export const DATE = table(
  'sent on|received on|sent at|gesendet am|empfangen am|envoyé le|reçu le|enviado el|recibido el|enviado em|recebido em|inviato il|ricevuto il',
  'verzonden op|ontvangen op|wysłano dnia|created|created on|erstellt|erstellt am|créé le|creado|criado em|creato il',
  'date|sent|received|datum|gesendet|empfangen|envoyé|reçu|fecha|enviado|data|inviato|verzonden|dato|sendt|skickat|päivämäärä|päiväys',
  'kuupäev|datums|dátum|wysłano|дата|отправлено|التاريخ|תאריך|تاریخ|日期|发送时间|时间|時間|日時|送信日時|날짜|보낸날짜|วันที่|ngày|tarih|tanggal|दिनांक|ημερομηνία|dagsetning',
);

const reply = table(
  'reply|reply all|reply to all|reply to sender|answer|antworten|beantworten|répondre|responder|rispondi|antwoorden|beantwoorden|svar',
  'svara|svar alle|vastaa|vasta|atbildēt|atsakyti|válasz|válaszol|odpovědět|odpovedať|odpowiedz|odgovori|răspunde|raspunde|ответить',
  'відповісти|отговор|отговори|одговори|رد|الرد|השב|תשובה|پاسخ|回复|回覆|答复|返信|답장|ตอบ|ตอบกลับ|trả lời|yanıtla|cevapla|balas|जवाब दें|उत्तर दें|απάντηση|erantzun|respon',
);
const forward = table(
  'forward|fwd|weiterleiten|transférer|faire suivre|reenviar|reencaminhar|encaminhar|inoltra|doorsturen|videresend|vidarebefordra',
  'välitä|edasta|pārsūtīt|persiųsti|továbbítás|továbbít|přeposlat|předat dál|preposlať|prześlij dalej|przekaż|proslijedi|prosledi|posreduj',
  'redirecționează|trimite mai departe|înaintează|переслать|переслати|препрати|проследи|إعادة توجيه|העבר|העברה|بازارسال|هدایت|转发|轉寄|轉發|転送|전달',
  'ส่งต่อ|chuyển tiếp|ilet|yönlendir|teruskan|majukan|अग्रेषित करें|προώθηση|birbidali|reenvia|áframsenda',
);
const handle = table(
  'delete|trash|archive|spam|junk|report spam|mark as spam|mark as unread|mark unread|view source|show original|löschen|archivieren',
  'als ungelesen markieren|supprimer|archiver|marquer comme non lu|eliminar|borrar|archivar|excluir|apagar|arquivar|elimina|cancella',
  'archivia|verwijderen|archiveren|slet|slett|arkiver|ta bort|radera|arkivera|poista|arkistoi|usuń|archiwizuj|smazat|archivovat|odstrániť',
  'vymazať|törlés|archiválás|șterge|arhivează|obriši|izbriši|удалить|в архив|в спам|видалити|изтрий|обриши|حذف|أرشفة|מחק|ארכיון|بایگانی',
  '删除|刪除|归档|封存|削除|アーカイブ|迷惑メール|삭제|보관|스팸|ลบ|เก็บถาวร|xóa|lưu trữ|sil|arşivle|hapus|arsip|हटाएं|διαγραφή|αρχειοθέτηση',
);

/** Before the names of files that came with a mail. */
export const ATTACHED = table(
  'attachment|attachments|attached|attached files|files|anhang|anhänge|anlage|anlagen|pièce jointe|pièces jointes|adjunto|adjuntos|anexo|anexos',
  'archivos adjuntos|allegato|allegati|bijlage|bijlagen|vedhæftet|vedhæftninger|vedlegg|bilaga|bilagor|liite|liitteet|załącznik|załączniki|příloha',
  'přílohy|príloha|prílohy|melléklet|mellékletek|csatolmányok|atașamente|privitak|priloge|вложение|вложения|вкладення|прикачени файлове',
  'المرفقات|مرفقات|קבצים מצורפים|קובץ מצורף|پیوست|附件|添付|添付ファイル|첨부|첨부파일|ไฟล์แนบ|tệp đính kèm|ek|ekler|lampiran|συνημμένα|अनुलग्नक',
);

/** What a mail program lets a person do with a message. */
export const VERBS = { reply, forward, handle } as const;
export type Verb = keyof typeof VERBS;

/** Folders of what the person wrote. */
const OWN_FOLDERS = table(
  'sent|sent mail|sent items|sentitems|sent messages|drafts|draft|outbox|templates|scheduled|gesendet|gesendete elemente|gesendete objekte',
  'postausgang|vorlagen|entwürfe|envoyés|éléments envoyés|messages envoyés|brouillons|enviados|elementos enviados|borradores|rascunhos',
  'itens enviados|inviati|posta inviata|bozze|verzonden|verzonden items|concepten|sendt|sendte elementer|skickat|kladder|utkast|lähetetyt|luonnokset',
  'wysłane|szkice|wersje robocze|odeslaná pošta|odeslané|koncepty|elküldött|elküldött üzenetek|piszkozatok|trimise|ciorne|poslano|nacrti',
  'отправленные|черновики|надіслані|чернетки|изпратени|чернови|المرسل|المسودات|נשלחו|טיוטות|已发送|已傳送|寄件備份|草稿|草稿箱|送信済み|下書き',
  '보낸편지함|임시보관함|ส่งแล้ว|đã gửi|thư nháp|gönderilmiş|gönderilenler|taslaklar|terkirim|draf|απεσταλμένα|πρόχειρα',
);

/** Names of folders that a mail program shows beside its mail. */
export const FOLDERS = new Set([
  ...OWN_FOLDERS,
  ...table(
    'inbox|trash|bin|junk|junk mail|junk email|spam|all mail|deleted items|posteingang|papierkorb|boîte de réception|réception|corbeille',
    'bandeja de entrada|recibidos|papelera|caixa de entrada|entrada|lixeira|lixo|posta in arrivo|in arrivo|cestino|postvak in|prullenbak',
    'indbakke|innboks|inkorg|inkorgen|papirkurv|papperskorg|saapuneet|roskakori|odebrane|kosz|doručená pošta|koš|beérkezett üzenetek|kuka',
    'primite|mesaje primite|coș de gunoi|primljeno|smeće|входящие|корзина|вхідні|кошик|входящи|البريد الوارد|الوارد|المهملات|דואר נכנס|אשפה',
    'صندوق ورودی|收件箱|收件匣|垃圾箱|已删除|垃圾邮件|受信トレイ|受信箱|ごみ箱|ゴミ箱|받은편지함|받은 편지함|휴지통|กล่องจดหมาย|hộp thư đến|thùng rác|gelen kutusu|çöp kutusu|kotak masuk',
    'tempat sampah|εισερχόμενα|κάδος',
  ),
]);

/** Whether a folder of this name holds what the person wrote: none of it is anybody's mail to them. */
export function isOwnFolder(name: string): boolean {
  return OWN_FOLDERS.has(plainLabel(name));
}

/** A space that sets two signs apart, so that all labels are of one width: "时 间". */
const SPREAD = /(?<=[\u3040-\u9fff]) (?=[\u3040-\u9fff])/g;

/** A label as it is compared: lower case, without colon, brackets, counters and outer space. */
export function plainLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(SPREAD, '')
    .replace(/[:：﹕]\s*$/, '')
    .replace(/\(\s*\d+\s*\)\s*$|\s\d+\s*$|…|\.\.\.$/g, '')
    .trim();
}
