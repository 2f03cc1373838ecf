/** The sentences with which services say that somebody else wrote, shared, invited, asked or sent something. */
import type { Correspondence } from '../../platforms/correspondence.ts';

const BEGINNING = 600;

/** Something that a person did to what the reader follows; the words stand behind a name. */
const NOTIFICATION = [
  String.raw`(?:mentioned|tagged|assigned|added) you (?:in|on|to|as a (?:reviewer|collaborator|member))\b`,
  String.raw`(?:replied to|commented on|reacted to|answered|responded to) (?:your|a|the|an)\b`,
  String.raw`\b(?:left|added|made|posted|wrote) (?:a|new|\d{1,4}) (?:comments?|repl(?:y|ies)|reviews?)\b`,
  String.raw`^[^\n]{1,60}\bcommented (?:in|on)\b`,
  String.raw`\b(?:created|opened|closed|reopened|updated|resolved|assigned) (?:an|this|the) (?:issue|pull request|merge request|ticket|task|card)\b`,
  String.raw`reply to this e-?mail directly`,
  String.raw`view it on (?:git(?:hub|lab|ea)|forgejo|codeberg|https?:)`,
  String.raw`\b(?:opened|closed|reopened|commented on) [\w.-]{1,60}\/[\w.-]{1,60}#\d{1,7}\b`,
  String.raw`you(?:'re| are) receiving this (?:e-?mail )?because you (?:were mentioned|are subscribed to this thread|were assigned|authored)`,
  String.raw`^(?:(?:re|new): ?)?(?:\[bug \d{1,9}\]|bug ?#\d{1,9}:) `,
  String.raw`you(?:'re| are| have)? receiv(?:ing|ed) this (?:bug )?(?:e-?mail|mail|message|notification) because:?\s(?:you are (?:on the cc list|the assignee|the qa contact|watching|subscribed to (?:the|this) bug)|you (?:reported|voted for)|you have either subscribed)`,
  String.raw`\b(?:shared|has shared) (?:a|an|the) (?:file|folder|document|item|spreadsheet|presentation|note|page|board)\b.{0,80}\bwith you\b`,
  String.raw`hat (?:sie |dich )?(?:(?:auf|in|zu) .{1,60} )?(?:erwähnt|kommentiert|geantwortet)|hat .{1,60} (?:kommentiert|mit (?:ihnen|dir) geteilt)`,
  String.raw`\b(?:a (?:commenté|répondu à)|vous a (?:mentionné|identifié)|a partagé .{1,60} avec vous)`,
  String.raw`\b(?:comentó|respondió a|te (?:mencionó|ha mencionado|etiquetó)|ha (?:comentado|respondido)|ha compartido .{1,60} contigo)`,
  String.raw`\b(?:comentou|respondeu (?:a|ao)|mencionou você|compartilhou .{1,60} com você)`,
  String.raw`\b(?:ha (?:commentato|risposto a)|ti ha (?:menzionato|taggato)|ha condiviso .{1,60} con te)`,
  String.raw`\b(?:heeft (?:gereageerd|je genoemd)|heeft .{1,60} met (?:je|u) gedeeld)`,
  String.raw`(?:skomentowała?|odpowiedziała?|wspomniała? o tobie|прокомментировала?|ответила? на|упомянула? вас|yorum yaptı|senden bahsetti|nämnde dig|kommenterade)`,
];

const MESSAGE = [
  String.raw`\b(?:sent you a (?:new )?(?:message|direct message|friend request|connection request)|you have a new message from)\b`,
  String.raw`\bwants to become your partner\b|\b(?:asked for|requested|requests|is requesting) access to (?:the|your|this) (?:business|document|file|folder|page|board)\b`,
];

const INVITATION = [
  String.raw`\b(?:has |have )?invit(?:ed|es|ing) you to\b|\bis inviting you to\b|\byou(?:'ve| have| were) (?:been )?invited to\b|\binvited you to\b`,
  String.raw`^(?:updated |cancell?ed )?(?:invitation|einladung|invitación|convite|invito|uitnodiging|zaproszenie|приглашение|davet|inbjudan)(?![\p{L}\p{N}]).{0,120}[@:–-]`,
  String.raw`\binvitation from (?:google calendar|outlook)\b|einladung (?:aus|von) google kalender|\bview (?:all )?guest info\b`,
  String.raw`\b(?:lädt sie|lädt dich|hat sie|hat dich)\b.{0,80}\b(?:ein|eingeladen)\b`,
  String.raw`(?<![\p{L}\p{N}])(?:vous (?:a invité|invite) à|te (?:ha invitado|invita|invitó) a|(?:te )?convidou você|ti ha invitato a|heeft je uitgenodigd|zaprasza (?:cię|ciebie)|пригла(?:шает|сила?) вас)(?![\p{L}\p{N}])`,
  String.raw`\ba new event has been scheduled\b`,
];

const ENVELOPE = [
  String.raw`\b(?:review and sign|sign(?:ature)? request(?:ed)?|requests? your signature|requested a signature|please (?:review and )?sign(?![ -](?:in|up|on|out)\b)|ready for (?:your )?signature|sent you a document to)\b`,
  String.raw`\b(?:complete|completed|abschließen|unterzeichnen|signer|firmar|assinar|firma|onderteken(?:en)?) (?:with|mit|avec|con|com|met) docusign\b`,
  String.raw`\bdokument\b.{0,60}\bunters(?:chrift|ignier|chreib)|\bzur (?:unterschrift|unterzeichnung)\b`,
  String.raw`\bdocument à (?:signer|examiner)|\bdocumento (?:para|per|da) (?:firmar|assinar|firmare)|\b(?:revise y firme|rever e assinar|rivedere e firmare)\b`,
];

const PAYMENT_REQUEST = [
  String.raw`\bsent you (?:an?|the) (?:invoice|estimate|money request|payment request|quote)\b|\brequested (?:money|a payment)|\byou(?:'ve| have) (?:got|received) (?:a|an) (?:money request|invoice)\b`,
  String.raw`^invoice from\b|\b(?:seller|merchant|customer) note\b|\bnote (?:from|to) (?:the )?(?:seller|customer|sender)\b`,
  String.raw`hat ihnen eine (?:rechnung|zahlungsanforderung) ge(?:schickt|sendet)|vous a envoyé une (?:facture|demande)|te ha enviado una (?:factura|solicitud)|enviou (?:uma fatura|um pedido)|ti ha inviato una (?:fattura|richiesta)`,
];

const TICKET = [
  String.raw`^(?:re: )?\[?request received\]?|##-? ?please type your reply above this line|\byour request \(#?\d{1,12}\) has been (?:received|updated|created)\b`,
  String.raw`\b(?:ticket|anfrage|solicitud|demande|richiesta|pedido)\b.{0,30}(?<![\p{L}\p{N}])(?:has been received|wurde empfangen|ist eingegangen|ha sido recibida|a (?:bien )?été reçue|è stata ricevuta|foi recebid[ao])(?![\p{L}\p{N}])`,
];

const SHAPES: [Correspondence, RegExp][] = [
  ['envelope', new RegExp(ENVELOPE.join('|'), 'mu')],
  ['payment-request', new RegExp(PAYMENT_REQUEST.join('|'), 'mu')],
  ['message', new RegExp(MESSAGE.join('|'), 'mu')],
  ['ticket', new RegExp(TICKET.join('|'), 'mu')],
  ['invitation', new RegExp(INVITATION.join('|'), 'mu')],
  ['notification', new RegExp(NOTIFICATION.join('|'), 'mu')],
];

/**
 * The shape of a mail by its subject and first lines, or its last ones; null where it has none.
 * @param beginning subject and text, as `plain` gives them
 * @param closing the end of a longer text, likewise
 */
export function shapeOf(beginning: string, closing: string): Correspondence | null {
  const said = `${beginning.slice(0, BEGINNING)}\n${closing}`;
  return SHAPES.find(([, shape]) => shape.test(said))?.[0] ?? null;
}
