/** Services that give each firm a help desk under its own label, as their makers' pages on host mapping tell. */
export const HELP_DESK_HOSTS = ['zendesk.com', 'freshdesk.com', 'freshservice.com', 'zohodesk.com', 'zohodesk.eu', 'kayako.com'];
