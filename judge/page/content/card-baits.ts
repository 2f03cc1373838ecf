/** What a card is asked for beside goods: money that comes back, a prize, points that run out, a membership that ended. */
import type { OpenPage } from '../../open-page.ts';
import { EXPIRING, isOrder } from './baits.ts';
import { isGift } from './commonplace.ts';
import { hasRefund, isOwned, isTrouble } from './pretext.ts';
import { folded, hasWord, tokensOf } from './words.ts';

/** A page of so few letters speaks of one matter. */
const ONE_MATTER = 600;
const LONGEST_LINE = 20;
const MOST_LINES = 20;

/** What runs out, beside what somebody has at a house. */
const POINTS = folded(`
  points reward rewards punkte points puntos pontos punti punten punkty баллы бонусы puan puanlarınız puanınız poäng point pisteet body pontok pontjai puncte
  punctele πόντοι бали точки точките poeni poena bodovi نقاط נקודות अंक poin điểm คะแนน ポイント 积分 積分 포인트
`);
/** It ended, or a payment for it failed. */
const ENDED = folded(`
  declined failed unsuccessful ended lapsed abgelehnt fehlgeschlagen ausgelaufen verfallen refusé échoué rechazado fallido vencen vencida recusado falhou vencem rifiutato fallito
  geweigerd mislukt odrzucona nieudana отклонён отклонен истекла сгорят reddedildi başarısız misslyckades nekad afvist mislykkedes avvist hylätty epäonnistui zamítnuta
  selhala elutasítva sikertelen lejárt respinsă eșuată απορρίφθηκε відхилено згорять закінчилась отхвърлено изтича изтичат изтече ističe ističu istekla odbijeno مرفوض נדחה अस्वीकृत
  ditolak thất bại ล้มเหลว 拒否 失敗 切れました 被拒 过期 已过期 만료 거절 expirou expirado expirada expirent expire expiré expirat caducan verlopen wygasają wygasła vyprší
  vypršelo scadono scaduto scaduta upphört utgår vanhenevat lejárnak lejárnak спливають
`);

/** Whether a short page that asks for a card says so; what is sold has an order. */
export function baitsForCard({ title, headings, forms, text }: OpenPage): boolean {
  if (text.length > ONE_MATTER || !forms.some(({ fields }) => fields.some(({ kind }) => kind === 'card'))) return false;
  const lines = text.split('\n', MOST_LINES).map(tokensOf);
  const called = [title, ...headings, ...forms.flatMap(({ buttons }) => buttons)].map(tokensOf);
  if ([...called, ...lines].some((words) => words.some(isOrder))) return false;
  return (
    called.some((words) => words.length <= LONGEST_LINE && (hasRefund(words) || words.some(isGift))) ||
    [...called, ...lines].some((words) => words.length <= LONGEST_LINE && (isTrouble(words) || runsOut(words)))
  );
}

function runsOut(words: string[]): boolean {
  return (hasWord(words, ENDED) || hasWord(words, EXPIRING)) && (hasWord(words, POINTS) || isOwned(words));
}
