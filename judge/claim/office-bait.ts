/** What offices that name nobody bait people with beside accounts: parcels that wait for a fee, refunds, papers behind a sign-in. */
import type { OpenMail } from '../open-mail.ts';
import { plain } from '../text/plain.ts';
import { isMereOffice } from './sender-name.ts';

const LOOKED_AT = 1500;

const PARCEL =
  /parcel|package|shipment|deliver|paket|sendung|zustell|colis|livraison|paquete|envío|encomenda|pacco|spedizione|consegna|pakket|bezorg|przesyłk|paczk|посылк|доставк|kargo|zásilk|balík|csomag|colet|paketti|包裹|荷物|配送|택배/u;
const FEE =
  /\bfees?\b|unpaid|customs|pay\b|gebühr|zoll|bezahl|zahlen|frais|payer|payez|tasa|aduana|pagar|pague|taxa|dazi|paga(?:re|to)?\b|kosten|betaal|opłat|zapłać|пошлин|оплат|ücret|ödeme|poplat|zaplat|díj|tax[aă]\b|maksu|关税|支付|手数料|요금/u;
const REFUND =
  /refund|reimburs|erstattung|remboursement|reembolso|rimborso|teruggave|terugbetaling|zwrot|возврат|iade\b|vrácení|visszatérít|rambursar|palautu|återbäring|退款|退税|還付|返金|환급/u;
const BEHIND_SIGN_IN =
  /(?:sign|log) ?in (?:with|using) your|with your (?:\p{L}{1,20} )?(?:account|password)|mit ihrem (?:\p{L}{1,20} )?(?:konto|passwort)|avec votre (?:compte|mot de passe)|con (?:su|tu) (?:cuenta|contraseña)|com (?:a )?sua (?:conta|senha)|con il (?:tuo|suo) (?:account|conto)/u;

/** Does `mail` come from an office without a name ("Delivery Service"), and ask for a fee, a claim or a sign-in? */
export function baitsInNobodysName(mail: OpenMail): boolean {
  if (!isMereOffice(mail.from?.name ?? '')) return false;
  const said = plain(`${mail.subject}\n${mail.body.text.slice(0, LOOKED_AT)}`);
  return REFUND.test(said) || BEHIND_SIGN_IN.test(said) || (PARCEL.test(said) && FEE.test(said));
}
