/** Words of hosts made for account lures, ASCII as in hosts; clear ones accuse beside an ordinary word too. */
const CLEAR = `
2fa acceso account accounts anmelden anmeldung auth authenticate authentication beveiliging bezpieczenstwo cadastro
clave compte confirm confirmacion confirmation connexion conta conto cuenta desbloqueo giris guvenlik hesap identity
inloggen konto locked login logon logowanie mfa otp passcode passwd passwort password recover recovery reset restore
secure secured security securite seguranca seguridad senha sicherheit sicurezza signin suspended unblock unlock
validate validation verificacao verificacion verificar verificare verification verified verifizierung verify wallet
`;
const GENERAL = `
acc access accesso acesso activate activity aide ajuda alert alerta alerts app appeal assistance assistenza atendimento
ayuda bill billing blocked bonus care case center centre check claim client cliente clientes code com compliance contact
copyright customer customers desk destek email form global help helpcenter helpdesk hilfe home id info inc kunde kunden
kundenservice kyc limit live log mail manage mobile my net notice notification notifications official online page pay
payment payments pomoc portal post pro protect protection refund register request review rewards safe safety
service services session sign signup soporte sso status suporte support system tax team ticket trust update updates
upgrade user users validar violation web webmail www
`;

function read(words: string): string[] {
  return words.trim().split(/\s+/);
}

export const CLEAR_ACCOUNT_WORDS = read(CLEAR);
export const ACCOUNT_WORDS = [...CLEAR_ACCOUNT_WORDS, ...read(GENERAL)];
